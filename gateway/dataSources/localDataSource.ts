import type { GraphQLDataSource } from "@apollo/gateway";
import type { RunningSubgraph, SubgraphContext } from "../../kit/defineSubgraph.ts";
import { type ReportError, subgraphExecutor } from "../../kit/execution/subgraphExecutor.ts";
import type { ExecutionContext, GatewayContext } from "../gatewayContext.ts";

type Process = GraphQLDataSource<GatewayContext>["process"];

/** A subgraph in this process: a fetch is a function call. */
export function localDataSource(
  subgraph: RunningSubgraph,
  report: ReportError,
): GraphQLDataSource<GatewayContext> {
  const execute = subgraphExecutor(subgraph, report);
  const process: Process = async ({ request, context }) => {
    // The gateway makes no other kind of request: it neither polls health nor introspects schemas.
    const execution = context as ExecutionContext;
    const own = contextOf(subgraph, execution);
    const { data, errors } = await execute(
      { query: request.query ?? "", variables: request.variables },
      own,
    );
    for (const coordinate of own.access.masked) execution.masked.add(coordinate);
    return {
      data: data ?? null,
      ...(errors === undefined ? {} : { errors: errors.map((error) => error.toJSON()) }),
    };
  };
  return { process };
}

/**
 * All fetches of one client request share the subgraph's loaders, and nothing else: each is told anew where
 * its entities belong, as over HTTP.
 */
function contextOf(
  subgraph: RunningSubgraph,
  { subgraphLoaders, claims }: ExecutionContext,
): SubgraphContext<unknown> {
  const loaders = subgraphLoaders.get(subgraph.name) ?? subgraph.createLoaders(claims);
  subgraphLoaders.set(subgraph.name, loaders);
  return subgraph.createContext(claims, loaders);
}
