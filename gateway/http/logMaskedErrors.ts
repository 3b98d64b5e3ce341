import { inspect } from "node:util";
import type { FastifyBaseLogger } from "fastify";
import type { GraphQLError } from "graphql";
import { isForTheClient } from "./formatError.ts";

/** Said to the client without its cause, which is for whoever runs the platform. */
const WITHOUT_CAUSE = new Set<unknown>(["SUBGRAPH_UNAVAILABLE"]);

/** Takes note of the errors of a request, under its id. */
export type LogErrors = (errors: readonly GraphQLError[], requestId: string) => void;

/** Logs what the client is not told of an error, under the id of its request: nobody else learns of it. */
export function logMaskedErrors(log: FastifyBaseLogger): LogErrors {
  return (errors, requestId) => {
    for (const error of errors) {
      const { path, originalError, extensions } = error;
      const { code } = extensions;
      if (isForTheClient(code) && !WITHOUT_CAUSE.has(code)) continue;
      const err = originalError ?? error;
      log.error({ reqId: requestId, path, err, ...causeOf(err) });
    }
  };
}

/** What is no error itself, such as the status that a subgraph answered, is not logged with one. */
function causeOf({ cause }: Error): { cause?: string } {
  return cause === undefined ? {} : { cause: inspect(cause) };
}
