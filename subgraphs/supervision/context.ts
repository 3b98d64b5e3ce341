import type { SubgraphContext } from "../../kit/defineSubgraph.ts";
import type { SupervisionLoaders } from "./loaders.ts";

/** What the resolvers of this subgraph get. */
export type Context = SubgraphContext<SupervisionLoaders>;
