import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import {
  type DocumentNode,
  getNamedType,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  type OperationDefinitionNode,
  validate,
} from "graphql";
import { accessBy, type AccessTo } from "../../gateway/authorization/fieldAccess.ts";
import { stripOperation } from "../../gateway/authorization/stripOperation.ts";
import { type ViewOf, schemaViews } from "../../gateway/schemaView/schemaViews.ts";
import { readSupergraph } from "../../gateway/supergraph/supergraph.ts";
import { shanghaiToday } from "../../kit/shanghaiToday.ts";
import type { Consent } from "../../policy/consent.ts";
import { decide } from "../../policy/decide.ts";
import { isSecret, type Reach, type Requirement } from "../../policy/fieldVerdict.ts";
import { type Reader, readerByCode } from "../../policy/readers.ts";
import { standings } from "../../policy/standing.ts";
import type { Use } from "../../policy/use.ts";
import { classificationOf } from "../../schema/classification.ts";
import { apiSchema } from "../support/apiSchema.ts";
import { DoorCount } from "./doorCount.ts";
import { promised } from "./expectation.ts";
import { doorNames, fieldsOf, type Question, questionsOf } from "./gatewayQuestions.ts";
import { fieldOf, interfaceOf, isFielded, type Step } from "./paths.ts";
import { declarable, type PublishedReader, readers } from "./publishedMatrix.ts";
import { isStillAsked } from "./stillAsked.ts";

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

/** All that it could declare, with every proof and every consent: what it may know of the schema. */
function allUsesOf(reader: PublishedReader): Use[] {
  const proved = { basis: "CASE-1", secondFactor: true, consent: CONSENT };
  return [{}, ...declarable(reader).map((purpose) => ({ purpose, ...proved }) as unknown as Use)];
}

const CONSENT = {} as Consent;

describe("the gateway line, before every field by every door", () => {
  let schema: GraphQLSchema;
  let viewOf: ViewOf;
  let fields: string[];
  /** The same for every reader. */
  let questions: Question[];

  const asked = new DoorCount("The gateway line", [...doorNames, "introspection"]);
  afterAll(() => asked.print());

  beforeAll(async () => {
    schema = await apiSchema();
    viewOf = schemaViews(schema, classification);
    fields = fieldsOf(schema, classification);
    questions = questionsOf(schema, classification);
    asked.rows(fields.length, [
      ...questions,
      ...fields.map((of) => ({ door: "introspection", of })),
    ]);
  });

  it("has a way to every field that is not open", () => {
    expect(fields.length).toBeGreaterThan(100);
    const reached = new Set(questions.map(({ of }) => of));
    expect(fields.filter((field) => !reached.has(field))).toEqual([]);
  });

  it("has some field behind every door, but where the graph has none of its kind", () => {
    const used = new Set(questions.map(({ door }) => door));
    const none = doorNames.filter((door) => !used.has(door));
    const isOnInterface = fields.some((field) => interfaceOf(schema, field) !== undefined);
    expect(none).toEqual(isOnInterface ? [] : ["field of the interface"]);
  });

  it.each([...readers])(
    "asks a subgraph for what the matrix gives %s, and for no more",
    (code, published) => {
      const reader = readerByCode(EXAMPLES[code] ?? code) as Reader;
      const wrong: string[] = [];
      for (const use of usesOf(published)) {
        const access = decidedOnce(
          accessBy(schema, classification, decide(reader, use, shanghaiToday())),
        );
        const isGiven = givenTo(schema, published, use);
        for (const { door, query, document, wanted, promises } of questions) {
          asked.question(door);
          const stripped = stripOperation(schema, document, operationOf(document), access);
          const isAsked = !stripped.isEmpty && isStillAsked(schema, stripped.document, wanted);
          const isPromised = promises.every((step) => isGiven(step, stripped.reach));
          if (isAsked !== isPromised)
            wrong.push(`${door} ${JSON.stringify(use)}: ${query} asked ${isAsked}`);
        }
      }
      expect(wrong).toEqual([]);
      expect(usesOf(published).length * questions.length).toBeGreaterThan(2_000);
    },
  );

  it.each([...readers])(
    "shows by introspection what the matrix could give %s, and no more",
    (code, published) => {
      const { shown } = viewOf(readerByCode(EXAMPLES[code] ?? code) as Reader, shanghaiToday());
      const given = allUsesOf(published).map((use) => givenTo(schema, published, use));
      const couldHave = (step: Step) => given.some((isGiven) => isGiven(step, "single"));
      const known = typesReached(schema, couldHave);
      const wrong = fields.filter((coordinate) => {
        asked.question("introspection");
        const [parent = "", field = ""] = coordinate.split(".");
        const type = shown.getType(parent);
        const isShown = isFielded(type) && type.getFields()[field] !== undefined;
        return isShown !== (known.has(parent) && couldHave({ parent, field, args: "" }));
      });
      expect(wrong).toEqual([]);
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

function operationOf(document: DocumentNode): OperationDefinitionNode {
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new TypeError("no operation");
  return operation;
}

/** Access that is decided once for each field: all questions are of the same ones. */
function decidedOnce(access: AccessTo): AccessTo {
  const known = new Map<string, ReturnType<AccessTo>>();
  return (parent, field, reach) => {
    const key = `${parent.name}.${field} ${reach}`;
    const decided = known.get(key) ?? access(parent, field, reach);
    known.set(key, decided);
    return decided;
  };
}

/** The types that lie below `Query` by fields that are given. */
function typesReached(
  schema: GraphQLSchema,
  isGiven: (step: Step) => boolean,
): ReadonlySet<string> {
  const reached = new Set(["Query"]);
  for (const name of reached) {
    const type = schema.getType(name);
    if (isAbstractType(type))
      for (const one of schema.getPossibleTypes(type)) reached.add(one.name);
    if (!isFielded(type)) continue;
    for (const field of Object.values(type.getFields()))
      if (isGiven({ parent: name, field: field.name, args: "" }))
        reached.add(getNamedType(field.type).name);
  }
  return reached;
}

/**
 * Whether the matrix gives a reader anything of a field, however it stands to the record. Read once for a field, as
 * many questions ask for the same.
 */
function givenTo(
  schema: GraphQLSchema,
  reader: PublishedReader,
  use: Use,
): (step: Step, reach: Reach) => boolean {
  const known = new Map<string, boolean>();
  return ({ parent, field }, reach) => {
    const key = `${parent}.${field} ${reach}`;
    const given = known.get(key) ?? givesAnything(schema, parent, field, reader, use, reach);
    known.set(key, given);
    return given;
  };
}

function givesAnything(
  schema: GraphQLSchema,
  parent: string,
  field: string,
  reader: PublishedReader,
  use: Use,
  reach: Reach,
): boolean {
  const requirement: Requirement = classification.get(`${parent}.${field}`) ?? [[]];
  const { name: typeName } = getNamedType(fieldOf(schema, parent, field).type);
  // A root field stands to no record, but for those of secret records: each reader finds its own there.
  const isOfAny = parent === "Query" && !isSecret(requirement);
  return (isOfAny ? (["elsewhere"] as const) : standings).some(
    (standing) => promised(reader, standing, requirement, typeName, use, reach) !== "nothing",
  );
}
