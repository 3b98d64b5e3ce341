import { defineSubgraph, type Subgraph } from "../../kit/defineSubgraph.ts";
import { createBlacklistLoaders } from "./loaders.ts";
import { migrations } from "./migrations/index.ts";
import { createBlacklistRepository } from "./repository.ts";
import { resolvers } from "./resolvers/index.ts";
import { shanghaiToday, type Today } from "../../kit/shanghaiToday.ts";

/** The subgraph by a clock of the caller's choice. */
export function blacklistsBy(today: Today): Subgraph {
  return defineSubgraph({
    name: "blacklists",
    schemaUrl: new URL("./schema.graphql", import.meta.url),
    resolvers,
    migrations,
    createRepository: createBlacklistRepository,
    createLoaders: (repository, asking) => createBlacklistLoaders(repository, asking, today),
  });
}

/** 名录、惩戒与激励: who is on a list, what follows from it, and the catalogue of measures. */
export const blacklists = blacklistsBy(shanghaiToday);
