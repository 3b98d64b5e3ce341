import { type GraphQLCompositeType, type GraphQLSchema, isCompositeType } from "graphql";
import { everyDecision } from "../../policy/attainable.ts";
import { editionOn } from "../../policy/edition.ts";
import { isSecret } from "../../policy/fieldVerdict.ts";
import type { Reader, Standings } from "../../policy/readers.ts";
import type { Classification } from "../../schema/classification.ts";
import { accessBy, type AccessTo, type FieldAccess } from "../authorization/fieldAccess.ts";
import { type IsHidden, schemaWithout } from "./schemaWithout.ts";

/** What a kind of reader may know of the schema. */
export interface SchemaView {
  /** What introspection shows: what it may ask for under some use that it could declare. */
  readonly shown: GraphQLSchema;
  /**
   * What its operations are validated by. It has besides what is withheld from the reader for good, so that
   * front ends share their documents and each reader is told why; but nothing whose existence is secret.
   */
  readonly askable: GraphQLSchema;
}

/** By the rules of a day. */
export type ViewOf = (reader: Reader, day: string) => SchemaView;

/** The views of a schema, made when a reader of their kind first asks. */
export function schemaViews(schema: GraphQLSchema, classification: Classification): ViewOf {
  const known = new WeakMap<
    Standings,
    { readonly edition: string | undefined; readonly view: SchemaView }
  >();
  return (reader, day) => {
    const edition = editionOn(day);
    const kept = known.get(reader.standings);
    if (kept !== undefined && kept.edition === edition) return kept.view;
    const view = viewOf(schema, classification, reader, day);
    known.set(reader.standings, { edition, view });
    return view;
  };
}

function viewOf(
  schema: GraphQLSchema,
  classification: Classification,
  reader: Reader,
  day: string,
): SchemaView {
  const accesses = everyDecision(reader, day).map((decision) =>
    accessBy(schema, classification, decision),
  );
  const hidden = new Map<string, readonly FieldAccess[]>();
  for (const type of Object.values(schema.getTypeMap()).filter(isCompositeType)) {
    if (!("getFields" in type) || type.name.startsWith("__")) continue;
    for (const field of Object.keys(type.getFields())) {
      const denied = deniedByAll(accesses, type, field);
      if (denied !== undefined) hidden.set(`${type.name}.${field}`, denied);
    }
  }
  const secret = new Set(
    [...hidden].filter(([, denied]) => denied.every(isOfSecrets)).map(([coordinate]) => coordinate),
  );
  const isHidden: IsHidden = (type, field) => hidden.has(`${type}.${field}`);
  const isInvisible: IsHidden = (type, field) => secret.has(`${type}.${field}`);
  return {
    shown: hidden.size === 0 ? schema : schemaWithout(schema, isHidden),
    askable: secret.size === 0 ? schema : schemaWithout(schema, isInvisible),
  };
}

/** A single look-up gives most. */
function deniedByAll(
  accesses: readonly AccessTo[],
  type: GraphQLCompositeType,
  field: string,
): readonly FieldAccess[] | undefined {
  const decided = accesses.map((access) => access(type, field, "single"));
  return decided.every(({ denial }) => denial !== undefined) ? decided : undefined;
}

/** Whether nothing but data whose existence is secret is required. */
function isOfSecrets({ rules }: FieldAccess): boolean {
  return isSecret(rules.flatMap(({ requirement }) => requirement));
}
