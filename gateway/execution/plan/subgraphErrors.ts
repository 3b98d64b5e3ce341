import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { askedKey } from "../planKeys.ts";
import type { ResponsePath } from "./targets.ts";

/** Turns a path within a fetch's answer into paths within the client's; none where the error has none. */
export type Locate = (path: ResponsePath | undefined) => readonly (ResponsePath | undefined)[];

/** The errors of a fetch as the client's: by its paths, and with the subgraph that made them. */
export function clientErrors(
  subgraph: string,
  errors: readonly GraphQLFormattedError[],
  locate: Locate,
): GraphQLError[] {
  return errors.flatMap((error) =>
    // Some servers say so where an error has no path.
    locate(error.path ?? undefined).map((path) => clientError(subgraph, error, path)),
  );
}

function clientError(
  subgraph: string,
  error: GraphQLFormattedError,
  path: ResponsePath | undefined,
): GraphQLError {
  const message = error.message || `Error while fetching subquery from service "${subgraph}"`;
  return new GraphQLError(message, {
    originalError: error as Error,
    ...(path === undefined ? {} : { path: path.map(askedPart) }),
    extensions: { code: "DOWNSTREAM_SERVICE_ERROR", ...error.extensions, serviceName: subgraph },
  });
}

/** Paths are by a plan's keys up to here. */
function askedPart(part: string | number): string | number {
  return typeof part === "string" ? askedKey(part) : part;
}
