import { defineSubgraph } from "../../kit/defineSubgraph.ts";
import { followRegister } from "../../kit/knownEntities/followRegister.ts";
import { createCreditLoaders } from "./loaders.ts";
import { migrations } from "./migrations/index.ts";
import { createCreditRepository } from "./repository.ts";
import { resolvers } from "./resolvers/index.ts";

/** 信用信息: what the public credit platform and the supervision platform share of an entity (F029–F033). */
export const credit = defineSubgraph({
  name: "credit",
  schemaUrl: new URL("./schema.graphql", import.meta.url),
  resolvers,
  migrations,
  createRepository: createCreditRepository,
  createLoaders: createCreditLoaders,
  follows: [followRegister],
});
