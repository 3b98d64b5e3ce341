import type { SubgraphOperation, SubgraphResult } from "../../kit/execution/subgraphExecutor.ts";

/** A subgraph as plans reach it: an operation is prepared once, and sent often. */
export interface SubgraphService<Context> {
  prepare(operation: SubgraphOperation): PreparedOperation<Context>;
}

/** Throws where the subgraph gives no GraphQL answer. The answer is the caller's own, to change at will. */
export type PreparedOperation<Context> = (
  variables: Readonly<Record<string, unknown>>,
  context: Context,
) => SubgraphResult | Promise<SubgraphResult>;
