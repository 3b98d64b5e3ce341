import type { SubgraphContext } from "../../kit/defineSubgraph.ts";
import type { CollaborationLoaders } from "./loaders.ts";
import type { CollaborationRepository } from "./repository.ts";

/** What the resolvers of this subgraph get. */
export type Context = SubgraphContext<CollaborationLoaders, CollaborationRepository>;
