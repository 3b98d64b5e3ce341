import { defineSubgraph } from "../../kit/defineSubgraph.ts";
import { followed } from "./followed.ts";
import { createExchangeLoaders } from "./loaders.ts";
import { migrations } from "./migrations/index.ts";
import { createExchangeRepository } from "./repository.ts";
import { resolvers } from "./resolvers/index.ts";

/** 信息交换: what became true in the other subgraphs, in one order, for whoever follows the graph. */
export const exchange = defineSubgraph({
  name: "exchange",
  schemaUrl: new URL("./schema.graphql", import.meta.url),
  resolvers,
  migrations,
  createRepository: createExchangeRepository,
  createLoaders: createExchangeLoaders,
  follows: followed,
});
