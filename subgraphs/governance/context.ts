import type { SubgraphContext } from "../../kit/defineSubgraph.ts";
import type { GovernanceLoaders } from "./loaders.ts";
import type { GovernanceRepository } from "./repository.ts";

/** What the resolvers of this subgraph get. */
export type Context = SubgraphContext<GovernanceLoaders, GovernanceRepository>;
