import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from "graphql";
import { provenanceOf } from "./codes/provenance.ts";
import { noteColumns, readingOf } from "./connection/columnsRead.ts";
import { PROVENANCE, type ProvenanceColumns } from "./database/provenanceColumns.ts";

/**
 * Gives every field without a resolver of its own the column of its name: `establishedOn` reads
 * `established_on`, and `provenance` reads the provenance columns. Computed once, not per row.
 */
export function withColumnResolvers(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields())) {
      field.resolve ??=
        field.name === "provenance" ? resolveProvenance : columnResolver(field.name);
    }
  }
  return schema;
}

type Source = Readonly<Record<string, unknown>>;

function columnResolver(fieldName: string): GraphQLFieldResolver<Source, unknown> {
  const column = fieldName.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);
  const resolve = (source: Source): unknown => {
    const value = source[column] ?? source[fieldName];
    return typeof value === "function" ? (value.call(source) as unknown) : value;
  };
  return noteColumns(resolve, [column]);
}

const resolveProvenance = readingOf<ProvenanceColumns>()(PROVENANCE, provenanceOf);
