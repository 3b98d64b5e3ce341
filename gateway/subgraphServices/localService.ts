import type { RunningSubgraph, SubgraphContext } from "../../kit/defineSubgraph.ts";
import {
  type ReportError,
  type SubgraphResult,
  subgraphExecutor,
} from "../../kit/execution/subgraphExecutor.ts";
import type { SubgraphService } from "../execution/subgraphService.ts";
import type { CallContext } from "../gatewayContext.ts";

/** A subgraph in this process: a fetch is a function call. */
export function localService(
  subgraph: RunningSubgraph,
  report: ReportError,
): SubgraphService<CallContext> {
  const execute = subgraphExecutor(subgraph, report, "planner");
  return {
    prepare(operation) {
      const run = execute(operation);
      return (variables, execution) => {
        const own = contextOf(subgraph, execution);
        const noted = (result: SubgraphResult): SubgraphResult => {
          for (const coordinate of own.access.masked) execution.masked.add(coordinate);
          for (const id of own.access.written) execution.written.add(id);
          return result;
        };
        const result = run(variables, own);
        return result instanceof Promise ? result.then(noted) : noted(result);
      };
    },
  };
}

/**
 * All fetches of one client request share the subgraph's loaders, and nothing else: each is told anew where
 * its entities belong, as over HTTP.
 */
function contextOf(
  subgraph: RunningSubgraph,
  { subgraphLoaders, claims }: CallContext,
): SubgraphContext<unknown> {
  const loaders = subgraphLoaders.get(subgraph.name) ?? subgraph.createLoaders(claims);
  subgraphLoaders.set(subgraph.name, loaders);
  return subgraph.createContext(claims, loaders);
}
