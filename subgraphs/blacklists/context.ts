import type { SubgraphContext } from "../../kit/defineSubgraph.ts";
import type { BlacklistLoaders } from "./loaders.ts";
import type { BlacklistRepository } from "./repository.ts";

/** What the resolvers of this subgraph get. */
export type Context = SubgraphContext<BlacklistLoaders, BlacklistRepository>;
