import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import {
  type DocumentNode,
  type FieldNode,
  getNamedType,
  type GraphQLSchema,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { accessBy } from "../../gateway/authorization/fieldAccess.ts";
import { stripOperation } from "../../gateway/authorization/stripOperation.ts";
import { readSupergraph } from "../../gateway/supergraph/supergraph.ts";
import { shanghaiToday } from "../../kit/shanghaiToday.ts";
import { decide } from "../../policy/decide.ts";
import { isSecret, type Reach, type Requirement } from "../../policy/fieldVerdict.ts";
import { type Reader, readerByCode } from "../../policy/readers.ts";
import { standings } from "../../policy/standing.ts";
import type { Use } from "../../policy/use.ts";
import { classificationOf } from "../../schema/classification.ts";
import { apiSchema } from "../support/apiSchema.ts";
import { type Door, doors } from "./doors.ts";
import { promised } from "./expectation.ts";
import { fieldOf, pathsBelow, pathTo, type Step } from "./paths.ts";
import { declarable, type PublishedReader, readers } from "./publishedMatrix.ts";

const classification = classificationOf(readSupergraph());

/** Codes that stand for a kind of reader in the matrix, and one of that kind. */
const EXAMPLES: Readonly<Record<string, string>> = {
  "D-<district>-MSA, -URB, -STREET": "D-310110-URB",
  "ASSOC-<name>": "ASSOC-CATERING",
  "PARTNER-<name>": "PARTNER-LAW",
  "SELF:<uscc>": "SELF:91310000132260250X",
};

/** Without a purpose, with the first that a reader may use, and with a case and all that it asks for; in both roles. */
function usesOf(reader: PublishedReader): Use[] {
  const purposes = declarable(reader);
  const [first] = purposes;
  const investigation = purposes.includes("P05") ? "P05" : first;
  return [
    {},
    { purpose: first } as Use,
    { purpose: investigation, basis: "CASE-1", secondFactor: true } as Use,
    ...roleUses(reader),
  ];
}

/** With a purpose of another role, where a reader has one. */
function roleUses({ role }: PublishedReader): Use[] {
  const [purpose] = role?.purposes ?? [];
  return purpose === undefined ? [] : [{ purpose, basis: "CASE-1", secondFactor: true } as Use];
}

/** A way of asking for the end of a path. */
interface Question {
  readonly door: string;
  readonly path: readonly Step[];
  readonly query: string;
  readonly document: DocumentNode;
}

describe("the gateway line, before every field", () => {
  let schema: GraphQLSchema;
  let targets: (readonly Step[])[];
  /** The same for every reader. */
  let questions: Question[];

  let asked = 0;
  afterAll(() => {
    process.stderr.write(`The gateway line was asked ${asked} questions.\n`);
  });

  beforeAll(async () => {
    schema = await apiSchema();
    const paths = pathsBelow(schema, "Query");
    targets = [...classification]
      .filter(([, requirement]) => requirement.flat().length > 0)
      // Acts lie on no way from a query; `acts.test.ts` asks for them.
      .filter(([coordinate]) => !coordinate.startsWith("Mutation."))
      .map(([coordinate]) => pathTo(schema, paths, coordinate));
    questions = targets.flatMap((path) => doors.flatMap((door) => questionsBy(schema, door, path)));
  });

  it("has a way to every field that is not open", () => {
    expect(targets.length).toBeGreaterThan(100);
  });

  it.each([...readers])(
    "asks a subgraph for what the matrix gives %s, and for no more",
    (code, published) => {
      const reader = readerByCode(EXAMPLES[code] ?? code) as Reader;
      const wrong: string[] = [];
      for (const use of usesOf(published)) {
        const access = accessBy(schema, classification, decide(reader, use, shanghaiToday()));
        for (const { door, path, query, document } of questions) {
          asked += 1;
          const { reach, isAsked } = fetched(schema, document, path, access);
          const isPromised = path.every((one) => givesAnything(schema, one, published, use, reach));
          if (isAsked !== isPromised)
            wrong.push(`${door} ${JSON.stringify(use)}: ${query} asked ${isAsked}`);
        }
      }
      expect(wrong).toEqual([]);
      expect(usesOf(published).length * questions.length).toBeGreaterThan(2_000);
    },
  );

  it("answers every question by a valid operation", () => {
    const access = accessBy(
      schema,
      classification,
      decide(readerByCode("PUBLIC") as Reader, {}, shanghaiToday()),
    );
    for (const { document } of questions) {
      expect(validate(schema, document)).toEqual([]);
      const stripped = stripOperation(schema, document, operationOf(document), access);
      expect(stripped.isEmpty ? [] : validate(schema, stripped.document)).toEqual([]);
    }
  });
});

/** None where the door is none for the path. */
function questionsBy(schema: GraphQLSchema, door: Door, path: readonly Step[]): Question[] {
  const query = door.ask(schema, path);
  return query === undefined ? [] : [{ door: door.name, path, query, document: parse(query) }];
}

function operationOf(document: DocumentNode): OperationDefinitionNode {
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new TypeError("no operation");
  return operation;
}

/** Whether the field at the end of a path is still asked for, once the operation was stripped. */
function fetched(
  schema: GraphQLSchema,
  document: DocumentNode,
  path: readonly Step[],
  access: ReturnType<typeof accessBy>,
): { reach: Reach; isAsked: boolean } {
  const stripped = stripOperation(schema, document, operationOf(document), access);
  const wanted = path.at(-1);
  const type = schema.getType(wanted?.parent ?? "");
  const owners = isObjectType(type) ? [type, ...type.getInterfaces()] : [type];
  const types = new TypeInfo(schema);
  let isAsked = false;
  const look = (node: FieldNode): void => {
    const parent = types.getParentType();
    isAsked ||= node.name.value === wanted?.field && owners.some((owner) => owner === parent);
  };
  if (!stripped.isEmpty)
    visit(stripped.document, visitWithTypeInfo(types, { Field: { enter: look } }));
  return { reach: stripped.reach, isAsked };
}

/** Whether the matrix gives a reader anything of a field, however it stands to the record. */
function givesAnything(
  schema: GraphQLSchema,
  { parent, field }: Step,
  reader: PublishedReader,
  use: Use,
  reach: Reach,
): boolean {
  const requirement: Requirement = classification.get(`${parent}.${field}`) ?? [];
  const { name: typeName } = getNamedType(fieldOf(schema, parent, field).type);
  // A root field stands to no record, but for those of secret records: each reader finds its own there.
  const isOfAny = parent === "Query" && !isSecret(requirement);
  return (isOfAny ? (["elsewhere"] as const) : standings).some(
    (standing) => promised(reader, standing, requirement, typeName, use, reach) !== "nothing",
  );
}
