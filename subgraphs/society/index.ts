import { defineSubgraph } from "../../kit/defineSubgraph.ts";
import { followRegister } from "../../kit/knownEntities/followRegister.ts";
import { createSocietyLoaders } from "./loaders.ts";
import { migrations } from "./migrations/index.ts";
import { createSocietyRepository } from "./repository.ts";
import { resolvers } from "./resolvers/index.ts";

/** 社会监督: complaints and reports, and who made them, sealed. */
export const society = defineSubgraph({
  name: "society",
  schemaUrl: new URL("./schema.graphql", import.meta.url),
  resolvers,
  migrations,
  createRepository: createSocietyRepository,
  createLoaders: createSocietyLoaders,
  follows: [followRegister],
  listsByRecord: ["LegalEntity.complaints", "LegalEntity.reports"],
});
