import type { GraphQLFormattedError } from "graphql";

/** What an executor answered, as a client would read it. */
export interface Executed {
  readonly data?: unknown;
  readonly errors?: readonly GraphQLFormattedError[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/**
 * The places of what went wrong, in no order. What is missing for no subgraph's fault is told beside the
 * errors by the library, where it has no others.
 */
export function failuresOf({ errors = [], extensions }: Executed): string[] {
  const incomplete = (extensions?.["valueCompletion"] ?? []) as readonly GraphQLFormattedError[];
  return [...errors, ...incomplete].map(({ path = [] }) => path.join(".")).toSorted();
}
