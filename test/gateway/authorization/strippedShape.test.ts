import { describe, expect, it } from "@jest/globals";
import { buildSchema, Kind, parse, print, validate } from "graphql";
import { accessBy } from "../../../gateway/authorization/fieldAccess.ts";
import type { ResponseShape } from "../../../gateway/authorization/responseShape.ts";
import { stripOperation } from "../../../gateway/authorization/stripOperation.ts";
import { decide } from "../../../policy/decide.ts";
import { classificationOf } from "../../../schema/classification.ts";
import { DAY, grantsOf, readerWith } from "../../policy/testReader.ts";

const sdl = `
  directive @tag(name: String!) repeatable on FIELD_DEFINITION
  directive @requiresScopes(scopes: [[String!]!]!) on FIELD_DEFINITION
  type Query {
    legalEntity: LegalEntity @tag(name: "open")
    inspections: [Inspection!]! @tag(name: "open")
    notice: Notice @tag(name: "open")
    found: Found @tag(name: "open")
    ways: [Way] @tag(name: "open")
  }
  type LegalEntity {
    id: ID! @tag(name: "open")
    name: String @tag(name: "open")
    liaison: String @requiresScopes(scopes: [["liaison"]])
    rectification: Way @requiresScopes(scopes: [["rectification"]])
    parent: LegalEntity @tag(name: "open")
  }
  type Inspection {
    number: String! @tag(name: "open")
    bureau: Bureau! @tag(name: "open")
    others: [LegalEntity!]! @tag(name: "open")
    legalEntity: LegalEntity! @tag(name: "open")
    remark: String @requiresScopes(scopes: [["record.remark"]])
  }
  type Notice {
    bureau: Bureau! @tag(name: "open")
    legalEntity: LegalEntity @tag(name: "open")
    remark: String @requiresScopes(scopes: [["record.remark"]])
  }
  type Bureau { name: String @tag(name: "open") }
  type Way { name: String @tag(name: "open") }
  union Found = Bureau | Notice
`;
const schema = buildSchema(sdl);
const classification = classificationOf(sdl);

/** What is left of an operation for a reader who has liaisons and remarks, and nothing else. */
function strip(query: string) {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new TypeError("no operation");
  const reader = readerWith(grantsOf({ liaison: "full", "record.remark": "full" }));
  const access = accessBy(schema, classification, decide(reader, { purpose: "P02" }, DAY));
  const stripped = stripOperation(schema, document, operation, access);
  return { ...stripped, source: print(stripped.document).replaceAll(/\s+/gu, " ") };
}

/** A shape in words: its keys, `!` where withheld, and where something was decided: what, and the reach. */
function told({ items }: ResponseShape): unknown[] {
  return items.map((item) => {
    if (item.kind === "fragment") return [[...item.types].join(" "), told(item.shape)];
    const { key, denial, decided, shape } = item;
    const name = `${key}${denial === undefined ? "" : ` ! ${denial.coordinate}`}`;
    const by = "decided" in item ? [`${decided?.access.coordinate} ${decided?.reach}`] : [];
    return shape === undefined ? [name, ...by] : [name, ...by, told(shape)];
  });
}

/** The parent of a parent, and so on. */
const nested = (times: number) =>
  `{ legalEntity ${"{ parent ".repeat(times)} { name } ${"}".repeat(times)} }`;

describe("what was asked is kept with what was decided of it", () => {
  it("field by field, also of what is withheld, and of the names of types nothing", () => {
    const { shape, asked } = strip(
      `{ legalEntity { n: name rectification { name } __typename liaison } ways { name } }`,
    );
    expect(shape).toBe(asked);
    expect(told(asked)).toEqual([
      [
        "legalEntity",
        "Query.legalEntity several",
        [
          ["n", "LegalEntity.name single"],
          ["rectification ! LegalEntity.rectification", "LegalEntity.rectification single"],
          ["__typename"],
          ["liaison", "LegalEntity.liaison single"],
        ],
      ],
      ["ways", "Query.ways several", [["name", "Way.name several"]]],
    ]);
  });

  it("also where all of it is open, and stands as it came", () => {
    const { shape, asked, source } = strip(`{ legalEntity { ... { name } } __typename }`);
    expect(shape).toBeUndefined();
    expect(told(asked)).toEqual([
      [
        "legalEntity",
        "Query.legalEntity several",
        [["LegalEntity", [["name", "LegalEntity.name single"]]]],
      ],
      ["__typename"],
    ]);
    expect(source).toBe("{ legalEntity { ... { name } } __typename }");
  });

  it("beside the schema, of which nothing is decided", () => {
    const { asked, source } = strip(`{ __schema { queryType { name } } legalEntity { liaison } }`);
    expect(told(asked)[0]).toEqual(["__schema"]);
    expect(source).toBe("{ __schema { queryType { name } } legalEntity { _subject: id liaison } }");
  });
});

/** The keys at the root that are answered as they are fetched. */
const asFetched = (query: string) =>
  strip(query).asked.items.flatMap((item) =>
    item.kind === "field" && item.shape?.isAsFetched === true ? [item.key] : [],
  );

describe("what is fetched of an object is its answer", () => {
  it.each([
    "ways { name }",
    "ways { __typename n: name name }",
    "legalEntity { parent { parent { name } id } }",
  ])("where nothing of it is taken out, or put in: %s", (selection) => {
    expect(asFetched(`{ notice { remark } ${selection} }`)).toHaveLength(2);
  });

  it.each([
    ["something is withheld", "legalEntity { name rectification { name } }"],
    ["something below it is", "legalEntity { parent { rectification { name } } }"],
    ["who it is has to be noted", "legalEntity { liaison }"],
    ["it may be of several types", "found { __typename }"],
    ["something stands in a fragment", "ways { ... { name } }"],
    ["something may be left out", "ways { name @include(if: true) }"],
    ["a key is asked for twice", "ways { name name }"],
    ["one below it is", "legalEntity { parent { name name } }"],
  ])("and not where %s", (_, selection) => {
    expect(asFetched(`{ ${selection} }`)).toEqual([]);
  });
});

describe("who a record belongs to", () => {
  it("is the entity that it always names, and neither a bureau nor one of several", () => {
    expect(strip(`{ inspections { remark } }`).source).toBe(
      "{ inspections { _subject: legalEntity { _subject: id } remark } }",
    );
  });

  it("is not asked of a record that need not name one", () => {
    expect(strip(`{ notice { remark } }`).source).toBe("{ notice { remark } }");
  });

  it("is not asked of what may be of several types, of which one belongs to nobody", () => {
    const query = `{ found { __typename ... on Bureau { name } ... on Notice { remark } } }`;
    const { source, disclosed } = strip(query);
    expect(source).toBe(
      "{ found { __typename __typename ... on Bureau { name } ... on Notice { remark } } }",
    );
    expect(disclosed.map(({ field }) => field.coordinate)).toEqual(["Notice.remark"]);
  });
});

it("an operation that is nested deeper than the limit is refused, and none before", () => {
  expect(() => strip(nested(22))).not.toThrow();
  expect(() => strip(nested(23))).toThrow("The operation is nested deeper than 24");
});
