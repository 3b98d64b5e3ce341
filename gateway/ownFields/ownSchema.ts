import { readFileSync } from "node:fs";
import {
  type DefinitionNode,
  type DocumentNode,
  extendSchema,
  type GraphQLSchema,
  Kind,
  type ObjectTypeDefinitionNode,
  OperationTypeNode,
  parse,
} from "graphql";
import { type Classification, classificationOf, OPEN } from "../../schema/classification.ts";
import { undescribed } from "../../schema/lint.ts";

const sdl = readFileSync(new URL("./schema.graphql", import.meta.url), "utf8");

/** Root fields that the gateway answers itself, with their types: the part of the graph that is its own. */
export interface OwnSchema {
  readonly typeDefs: DocumentNode;
  readonly classification: Classification;
  /** Names of the root fields. */
  readonly fields: ReadonlySet<string>;
  /** Whether it has a type `Subscription`. */
  readonly isSubscribable: boolean;
}

const SUBSCRIPTION = "Subscription";

/** A type of this name is one to begin at only where the schema says so. */
const SUBSCRIBABLE: DefinitionNode = {
  kind: Kind.SCHEMA_EXTENSION,
  operationTypes: [
    {
      kind: Kind.OPERATION_TYPE_DEFINITION,
      operation: OperationTypeNode.SUBSCRIPTION,
      type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: SUBSCRIPTION } },
    },
  ],
};

/** Own fields that are not such as the rest of the graph has to be. The gateway does not start with them. */
export class OwnSchemaError extends Error {
  constructor(problems: readonly string[]) {
    super(`the gateway's own fields: ${problems.join("; ")}`);
    this.name = "OwnSchemaError";
  }
}

/** Reads the own part, by the same assertions as a subgraph's. No line of defence stands behind its fields. */
export function readOwnSchema(source: string = sdl): OwnSchema {
  const typeDefs = parse(source);
  const classification = classificationOf(source);
  const problems = [
    ...undescribed(typeDefs).map((where) => `${where} has no description in both languages`),
    ...[...classification]
      .filter(([, requirement]) => requirement !== OPEN)
      .map(([coordinate]) => `${coordinate} is classified, and only open fields may be own`),
  ];
  if (problems.length > 0) throw new OwnSchemaError(problems);
  const fields = typeDefs.definitions
    .filter(isQuery)
    .flatMap((query) => (query.fields ?? []).map(({ name }) => name.value));
  const isSubscribable = typeDefs.definitions.some((one) => isObject(one, SUBSCRIPTION));
  return { typeDefs, classification, fields: new Set(fields), isSubscribable };
}

/** Adds the own part to the graph. Throws an `OwnSchemaError` where the graph has something of that name. */
export function withOwnSchema(schema: GraphQLSchema, own: OwnSchema): GraphQLSchema {
  const root = schema.getQueryType()?.getFields() ?? {};
  const taken = own.typeDefs.definitions.flatMap((definition) => {
    if (isQuery(definition)) return [...own.fields].filter((name) => name in root);
    if (!("name" in definition) || definition.name === undefined) return [];
    return schema.getType(definition.name.value) === undefined ? [] : [definition.name.value];
  });
  if (taken.length > 0)
    throw new OwnSchemaError(taken.map((name) => `a subgraph has ${name} already`));
  const definitions: DefinitionNode[] = own.typeDefs.definitions.map((definition) =>
    isQuery(definition)
      ? ({ ...definition, kind: Kind.OBJECT_TYPE_EXTENSION } as const)
      : definition,
  );
  if (own.isSubscribable) definitions.push(SUBSCRIBABLE);
  // The labels are no directives of the schema that clients see.
  return extendSchema(schema, { kind: Kind.DOCUMENT, definitions }, { assumeValidSDL: true });
}

function isQuery(
  definition: DocumentNode["definitions"][number],
): definition is ObjectTypeDefinitionNode {
  return isObject(definition, "Query");
}

function isObject(definition: DefinitionNode, name: string): boolean {
  return definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === name;
}
