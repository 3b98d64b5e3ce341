import type { GraphQLSchema } from "graphql";
import { contractSchema } from "../../schema/contract.ts";
import { type VariantName, variants } from "../../schema/variants.ts";
import { readOwnSchema, withOwnSchema } from "../ownFields/ownSchema.ts";

/**
 * What clients see of a variant: the contract of the supergraph, and the gateway's own fields where the variant
 * takes what is open, which they are without exception.
 */
export function composeVariant(supergraphSdl: string, name: VariantName): GraphQLSchema {
  const tags: ReadonlySet<string> = variants[name];
  const contract = contractSchema(supergraphSdl, tags);
  return tags.has("open") ? withOwnSchema(contract, readOwnSchema()) : contract;
}
