import type { SubgraphContext } from "../../kit/defineSubgraph.ts";
import type { ExchangeLoaders } from "./loaders.ts";

/** What the resolvers of this subgraph get. */
export type Context = SubgraphContext<ExchangeLoaders>;
