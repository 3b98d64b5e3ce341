import type { SubgraphContext } from "../../kit/defineSubgraph.ts";
import type { SocietyLoaders } from "./loaders.ts";
import type { SocietyRepository } from "./repository.ts";

/** What the resolvers of this subgraph get. */
export type Context = SubgraphContext<SocietyLoaders, SocietyRepository>;
