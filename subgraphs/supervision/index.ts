import { defineSubgraph } from "../../kit/defineSubgraph.ts";
import { supervisedEntities } from "./ingest/supervisedEntities.ts";
import { createSupervisionLoaders } from "./loaders.ts";
import { migrations } from "./migrations/index.ts";
import { createSupervisionRepository } from "./repository.ts";
import { resolvers } from "./resolvers/index.ts";

/** 监管记录: inspections, penalties, orders to rectify, and the supervision lists they rest on. */
export const supervision = defineSubgraph({
  name: "supervision",
  schemaUrl: new URL("./schema.graphql", import.meta.url),
  resolvers,
  migrations,
  createRepository: createSupervisionRepository,
  createLoaders: createSupervisionLoaders,
  follows: [supervisedEntities.followRegister],
  listsByRecord: [
    "LegalEntity.sealedPenalties",
    "Query.spotCheckDrawCounts",
    "SpotCheckTask.pendingDraw",
    "SpotCheckTask.assignedPairings",
  ],
});
