import { defineSubgraph } from "../../kit/defineSubgraph.ts";
import { listingsDue } from "./acts/listingsDue.ts";
import { followDeregistrations } from "./follow/followDeregistrations.ts";
import { followListings } from "./follow/followListings.ts";
import { followPenalties } from "./follow/followPenalties.ts";
import { followRegister } from "../../kit/knownEntities/followRegister.ts";
import { createBlacklistLoaders } from "./loaders.ts";
import { endPassedGrounds } from "./measures/penaltyGrounds.ts";
import { migrations } from "./migrations/index.ts";
import { createBlacklistRepository } from "./repository.ts";
import { resolvers } from "./resolvers/index.ts";

/** 名录、惩戒与激励: who is on a list, what follows from it, and the catalogue of measures. */
export const blacklists = defineSubgraph({
  name: "blacklists",
  schemaUrl: new URL("./schema.graphql", import.meta.url),
  resolvers,
  migrations,
  createRepository: createBlacklistRepository,
  createLoaders: createBlacklistLoaders,
  // Measures follow from listings as from the penalties that another tells of: once each, in a transaction of their own.
  follows: [followRegister, followDeregistrations, followListings, followPenalties],
  async whenDue(database, clock) {
    await listingsDue(database, clock);
    await endPassedGrounds(database, clock);
  },
});
