import type { SubgraphContext } from "../../kit/defineSubgraph.ts";
import type { SupervisionLoaders } from "./loaders.ts";
import type { SupervisionRepository } from "./repository.ts";

/** What the resolvers of this subgraph get. */
export type Context = SubgraphContext<SupervisionLoaders, SupervisionRepository>;
