import type { GraphQLError } from "graphql";
import type { DataObject } from "../ownKey.ts";

/** One execution of a plan. */
export interface Run<Context> {
  readonly context: Context;
  /** As the client sent them. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** What the fetches have brought so far, by response keys. */
  readonly data: DataObject;
  readonly errors: GraphQLError[];
}

/** Part of a compiled plan. What fails in it is noted in the run; it does not throw. */
export type Step<Context> = (run: Run<Context>) => Promise<void> | undefined;
