import type { ApolloServerPlugin } from "@apollo/server";
import type { GatewayContext } from "../gatewayContext.ts";

/**
 * Puts a registered text in the place of what the client sent. It is never the client's own text that is
 * executed for a registered operation, so no way of reading a request can make a difference.
 */
export const executeRegisteredText: ApolloServerPlugin<GatewayContext> = {
  async requestDidStart({ request, contextValue: { registeredText } }) {
    if (registeredText === undefined) return;
    const { persistedQuery: _answered, ...extensions } = request.extensions ?? {};
    request.query = registeredText;
    request.extensions = extensions;
  },
};
