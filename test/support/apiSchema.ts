import type { GraphQLSchema } from "graphql";
import { apiSchemaOf } from "../../gateway/supergraph/apiSchema.ts";
import { readSupergraph } from "../../gateway/supergraph/supergraph.ts";

/** The schema that clients see, of the supergraph that is committed. */
export async function apiSchema(): Promise<GraphQLSchema> {
  return apiSchemaOf(readSupergraph());
}
