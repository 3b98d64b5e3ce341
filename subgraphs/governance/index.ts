import { defineSubgraph } from "../../kit/defineSubgraph.ts";
import { followAvoidances } from "./followAvoidances.ts";
import { createGovernanceLoaders } from "./loaders.ts";
import { migrations } from "./migrations/index.ts";
import { createGovernanceRepository } from "./repository.ts";
import { resolvers } from "./resolvers/index.ts";

/** 规则和部门: who may see what, and the departments that see it. */
export const governance = defineSubgraph({
  name: "governance",
  schemaUrl: new URL("./schema.graphql", import.meta.url),
  resolvers,
  migrations,
  createRepository: createGovernanceRepository,
  createLoaders: createGovernanceLoaders,
  follows: [followAvoidances],
});
