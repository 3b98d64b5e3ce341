import type { SubgraphContext } from "../../kit/defineSubgraph.ts";
import type { LegalEntityLoaders } from "./loaders.ts";
import type { LegalEntityRepository } from "./repository.ts";

/** What the resolvers of this subgraph get. */
export type Context = SubgraphContext<LegalEntityLoaders, LegalEntityRepository>;
