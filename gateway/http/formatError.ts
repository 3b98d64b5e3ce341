import type { GraphQLFormattedError } from "graphql";

/** Codes of errors that say something to the client; every other error is masked. */
const FOR_THE_CLIENT = new Set([
  "AUDIT_UNAVAILABLE",
  "BAD_REQUEST",
  "BAD_USER_INPUT",
  "CLIENT_GONE",
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "ILLEGAL_TRANSITION",
  "MEASURE_NOT_PUBLISHED",
  "MEASURE_NOT_RELATED",
  "NOT_AUTHORITATIVE_SOURCE",
  "NOT_EXECUTED",
  "NOT_IN_CONTRACT",
  "NOT_IN_CREDIT_CATALOGUE",
  "OPERATION_NOT_REGISTERED",
  "OPERATION_RESOLUTION_FAILURE",
  "OPERATION_TOO_LARGE",
  "PERSISTED_QUERY_NOT_SUPPORTED",
  "RATE_LIMITED",
  "STALE_STATE",
  "SUBGRAPH_UNAVAILABLE",
  "UNAUTHORIZED_FIELD_OR_TYPE",
]);

/** What of an error's extensions a client may see. */
const SHOWN = [
  "code",
  "argument",
  "coordinate",
  "categories",
  "cause",
  "reason",
  "remedy",
  "subgraph",
];

/** Whether an error of this code was meant for the client. */
export function isForTheClient(code: unknown): boolean {
  return typeof code === "string" && FOR_THE_CLIENT.has(code);
}

/** Leaves deliberate errors as they are, and makes one sentence of all others. */
export function formatError(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const { message, locations, path, extensions = {} } = formatted;
  const isDeliberate = isForTheClient(extensions["code"]);
  return {
    message: isDeliberate ? withoutSuggestion(message) : "Internal error",
    ...(locations === undefined ? {} : { locations }),
    ...(path === undefined ? {} : { path }),
    extensions: isDeliberate
      ? Object.fromEntries(
          SHOWN.filter((key) => key in extensions).map((key) => [key, extensions[key]]),
        )
      : { code: "INTERNAL_SERVER_ERROR" },
  };
}

/** Suggestions would name fields that the reader may not know of. */
function withoutSuggestion(message: string): string {
  return message.replace(/ Did you mean .*\?$/u, "");
}
