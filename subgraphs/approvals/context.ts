import type { SubgraphContext } from "../../kit/defineSubgraph.ts";
import type { ApprovalLoaders } from "./loaders.ts";
import type { ApprovalRepository } from "./repository.ts";

/** What the resolvers of this subgraph get. */
export type Context = SubgraphContext<ApprovalLoaders, ApprovalRepository>;
