import { ApolloGateway } from "@apollo/gateway";
import type { GraphQLSchema } from "graphql";
import { forApolloGateway } from "./supergraph.ts";

/** The schema that clients see of a supergraph, without opening a subgraph. */
export async function apiSchemaOf(supergraphSdl: string): Promise<GraphQLSchema> {
  process.env["APOLLO_TELEMETRY_DISABLED"] ??= "1";
  const gateway = new ApolloGateway({
    supergraphSdl: forApolloGateway(supergraphSdl),
    buildService: () => ({ process: async () => ({ data: null }) }),
  });
  const schema = new Promise<GraphQLSchema>((resolve) => {
    gateway.onSchemaLoadOrUpdate((loaded) => resolve(loaded.apiSchema));
  });
  await gateway.load();
  await gateway.stop();
  return schema;
}
