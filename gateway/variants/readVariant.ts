import { readFileSync } from "node:fs";
import { buildSchema, type GraphQLSchema } from "graphql";
import type { VariantName } from "../../schema/variants.ts";

/** The schema of a variant as it is committed, `schema/variants/<name>.graphql`. */
export function readVariant(name: VariantName): GraphQLSchema {
  const file = new URL(`../../schema/variants/${name}.graphql`, import.meta.url);
  return buildSchema(readFileSync(file, "utf8"), { assumeValid: true, noLocation: true });
}
