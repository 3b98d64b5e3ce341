import type { SubgraphContext } from "../../kit/defineSubgraph.ts";
import type { CreditLoaders } from "./loaders.ts";
import type { CreditRepository } from "./repository.ts";

/** What the resolvers of this subgraph get. */
export type Context = SubgraphContext<CreditLoaders, CreditRepository>;
