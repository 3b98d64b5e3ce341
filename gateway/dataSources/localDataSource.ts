import type { GraphQLDataSource } from "@apollo/gateway";
import type { RunningSubgraph } from "../../kit/defineSubgraph.ts";
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
    const { data, errors } = await execute(
      { query: request.query ?? "", variables: request.variables },
      // The gateway makes no other kind of request: it neither polls health nor introspects schemas.
      contextOf(subgraph, context as ExecutionContext),
    );
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
): unknown {
  const loaders = subgraphLoaders.get(subgraph.name) ?? subgraph.createLoaders(claims);
  subgraphLoaders.set(subgraph.name, loaders);
  return subgraph.createContext(claims, loaders);
}
