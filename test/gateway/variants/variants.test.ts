import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "@jest/globals";
import {
  FieldsOnCorrectTypeRule,
  type GraphQLArgument,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  KnownTypeNamesRule,
  parse,
  lexicographicSortSchema,
  printSchema,
  printType,
  validate,
} from "graphql";
import type { Graph } from "../../../gateway/explanation/explainAccess.ts";
import { schemaViews } from "../../../gateway/schemaView/schemaViews.ts";
import { schemaWithout } from "../../../gateway/schemaView/schemaWithout.ts";
import { readSupergraph } from "../../../gateway/supergraph/supergraph.ts";
import { readVariant } from "../../../gateway/variants/readVariant.ts";
import { shanghaiToday } from "../../../kit/shanghaiToday.ts";
import { variantNames, variants } from "../../../schema/variants.ts";
import { committedGraph, contextOf } from "../explanation/explain.ts";
import { taggedFields } from "./taggedFields.ts";

let graph: Graph;
beforeAll(async () => {
  graph = await committedGraph();
});

const ownSdl = readFileSync(new URL("../../../gateway/ownFields/schema.graphql", import.meta.url));

describe.each(variantNames)("the variant %s", (name) => {
  const variant = readVariant(name);

  it("holds no field that carries none of its tags", () => {
    const tagged = new Set(
      [readSupergraph(), String(ownSdl)].flatMap((sdl) => [...taggedFields(sdl, variants[name])]),
    );
    expect(fieldsOf(variant).filter((field) => !tagged.has(field))).toEqual([]);
  });

  it("holds no type, enum or input that none of its fields leads to", () => {
    const reached = schemaWithout(variant, () => false).getTypeMap();
    expect(typesOf(variant).filter(({ name: type }) => !(type in reached))).toEqual([]);
  });

  it("says of all it holds what the whole graph says of it", () => {
    const whole = written(graph.schema);
    const differing = [...written(variant)].filter(([what, text]) => whole.get(what) !== text);
    expect(differing).toEqual([]);
  });

  it("knows nothing else that an operation might ask for", () => {
    const held = new Set(fieldsOf(variant));
    const outside = fieldsOf(graph.schema).filter((field) => !held.has(field));
    expect(outside.length).toBeGreaterThan(100);
    expect(outside.filter((field) => isKnown(variant, field))).toEqual([]);
    expect([...held].filter((field) => !isKnown(variant, field))).toEqual([]);
  });
});

it("The public variant is what the policy lets the public ask for at most, and nothing of that is missing", () => {
  const { shown } = graph.viewOf(contextOf("PUBLIC").reader, shanghaiToday());
  expect(lines(readVariant("public"))).toEqual(lines(shown));
});

it("The government hall could have all that its variant holds", () => {
  const variant = readVariant("onestop");
  const viewOf = schemaViews(variant, graph.classification);
  expect(viewOf(contextOf("ONESTOP").reader, shanghaiToday()).shown).toBe(variant);
});

/** Line by line, so that a difference says where it is. */
function lines(schema: GraphQLSchema): string[] {
  return printSchema(lexicographicSortSchema(schema)).split("\n");
}

function typesOf(schema: GraphQLSchema) {
  return Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith("__"));
}

function fieldsOf(schema: GraphQLSchema): string[] {
  return typesOf(schema).flatMap((type) =>
    isObjectType(type) || isInterfaceType(type)
      ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`)
      : [],
  );
}

/** What is written of each field and type, by its coordinate: descriptions, arguments, values, input fields. */
function written(schema: GraphQLSchema): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const type of typesOf(schema)) {
    if (isObjectType(type) || isInterfaceType(type))
      for (const { name, description, type: of, args } of Object.values(type.getFields()))
        texts.set(
          `${type.name}.${name}`,
          [description, of.toString(), ...args.map(writtenArgument)].join(" "),
        );
    else texts.set(type.name, printType(type));
  }
  return texts;
}

function writtenArgument({ name, type, description, defaultValue }: GraphQLArgument): string {
  return `${name}: ${type.toString()} = ${JSON.stringify(defaultValue)} ${description ?? ""}`;
}

/** Whether an operation may name a field; what it selects below and its arguments are another matter. */
function isKnown(schema: GraphQLSchema, coordinate: string): boolean {
  const [type = "", field = ""] = coordinate.split(".");
  const document = parse(`fragment F on ${type} { ${field} }`);
  return validate(schema, document, [FieldsOnCorrectTypeRule, KnownTypeNamesRule]).length === 0;
}
