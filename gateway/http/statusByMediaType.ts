import type { ApolloServerPlugin } from "@apollo/server";
import type { GatewayContext } from "../gatewayContext.ts";

/** Refusals of a well-formed request: the document or its variables are wrong, not the request. */
const OF_THE_DOCUMENT = new Set([
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "BAD_USER_INPUT",
]);

/**
 * GraphQL over HTTP: an answer as `application/json` to a well-formed request has status 200 even where the
 * document is refused; as `application/graphql-response+json` it has 400, which Apollo gives to both.
 */
export const statusByMediaType: ApolloServerPlugin<GatewayContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response }) {
        const accept = request.http?.headers.get("accept") ?? "";
        if (accept.includes("application/graphql-response+json") || response.body.kind !== "single")
          return;
        const { data, errors = [] } = response.body.singleResult;
        const isRefusal =
          data === undefined &&
          errors.some(({ extensions }) => OF_THE_DOCUMENT.has(String(extensions?.["code"])));
        if (isRefusal) response.http.status = 200;
      },
    };
  },
};
