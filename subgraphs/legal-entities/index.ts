import { defineSubgraph } from "../../kit/defineSubgraph.ts";
import { followComplaints } from "./followComplaints.ts";
import { followWork } from "./followWork.ts";
import { createLegalEntityLoaders } from "./loaders.ts";
import { migrations } from "./migrations/index.ts";
import { followRequests } from "./openedRows.ts";
import { createLegalEntityRepository } from "./repository.ts";
import type { LegalEntityRow } from "./rows.ts";
import { resolvers } from "./resolvers/index.ts";
import { entityScope } from "./entityScope.ts";

/** 法人库: the only owner of an entity's base data (一数一源). */
export const legalEntities = defineSubgraph({
  name: "legal-entities",
  schemaUrl: new URL("./schema.graphql", import.meta.url),
  resolvers,
  migrations,
  createRepository: createLegalEntityRepository,
  createLoaders: createLegalEntityLoaders,
  follows: [followComplaints, followRequests, ...followWork],
  scopeOf: (entity, context) => entityScope(entity as LegalEntityRow, context),
});
