import { ApolloGateway } from "@apollo/gateway";
import type { GraphQLSchema } from "graphql";
import { forApolloGateway, readSupergraph } from "../../gateway/supergraph/supergraph.ts";

/** The schema that clients see, of the supergraph that is committed. */
export async function apiSchema(): Promise<GraphQLSchema> {
  process.env["APOLLO_TELEMETRY_DISABLED"] = "1";
  const gateway = new ApolloGateway({
    supergraphSdl: forApolloGateway(readSupergraph()),
    buildService: () => ({ process: async () => ({ data: null }) }),
  });
  const schema = new Promise<GraphQLSchema>((resolve) => {
    gateway.onSchemaLoadOrUpdate((loaded) => resolve(loaded.apiSchema));
  });
  await gateway.load();
  await gateway.stop();
  return schema;
}
