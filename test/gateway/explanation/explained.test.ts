import { describe, expect, it } from "@jest/globals";
import { buildSchema, getOperationAST, GraphQLError, parse } from "graphql";
import { accessBy } from "../../../gateway/authorization/fieldAccess.ts";
import { stripOperation } from "../../../gateway/authorization/stripOperation.ts";
import { accessReport } from "../../../gateway/explanation/accessReport.ts";
import { type Explained, explanationBudget } from "../../../gateway/explanation/explainAccess.ts";
import { decide } from "../../../policy/decide.ts";
import type { Use } from "../../../policy/use.ts";
import { classificationOf } from "../../../schema/classification.ts";
import { DAY, grantsOf, readerWith } from "../../policy/testReader.ts";
import { explain, graphOf, refusal } from "./explain.ts";

const SDL = `
  directive @tag(name: String!) repeatable on FIELD_DEFINITION
  directive @requiresScopes(scopes: [[String!]!]!) on FIELD_DEFINITION
  type Query {
    legalEntity(id: ID): LegalEntity @tag(name: "open")
    legalEntities(first: Int): [LegalEntity!] @tag(name: "open")
    named: Named @tag(name: "open")
  }
  interface Named { name: String @tag(name: "open") note: String @tag(name: "open") }
  type LegalEntity implements Named {
    name: String @tag(name: "open")
    note: String @requiresScopes(scopes: [["liaison"]])
    remark: String @requiresScopes(scopes: [["record.remark"]])
    liaison: String @requiresScopes(scopes: [["liaison"]])
    both: String @requiresScopes(scopes: [["home.address", "liaison"]])
    parent: LegalEntity @tag(name: "open")
    address: Address @requiresScopes(scopes: [["home.address"]])
  }
  type Other implements Named {
    name: String @tag(name: "open")
    note: String @requiresScopes(scopes: [["record.remark"]])
  }
  type Address { street: String @requiresScopes(scopes: [["home.address"]]) }
  type Subscription { changes: Int @tag(name: "open") }
`;
const schema = buildSchema(SDL);
const classification = classificationOf(SDL);
const graph = graphOf(schema, classification);

/** Full of what it made, masked within its duties, nothing elsewhere. */
const made = grantsOf({ liaison: "full", "home.address": "full" }, { nameEn: "Made" });
const ofDuties = grantsOf(
  { liaison: "masked", "home.address": "singleLookUp" },
  { nameEn: "Duties" },
);
const none = grantsOf({}, { nameEn: "None" });
const department = {
  ...readerWith(ofDuties),
  standings: { source: made, inScope: ofDuties, elsewhere: none },
};
const WORK: Use = { purpose: "P02", basis: "CASE-1", secondFactor: true };

/** What the answer to an operation says of what it does not give. */
function reported(
  query: string,
  reader = department,
  variables = {},
  errors: readonly GraphQLError[] = [],
  use = WORK,
) {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new TypeError("no operation");
  const decision = decide(reader, use, DAY);
  const access = accessBy(schema, classification, decision);
  const { asked, reach } = stripOperation(schema, document, operation, access);
  return accessReport(asked, { reader, use, day: DAY, decision, reach })(variables, errors);
}

const short = (all: ReturnType<typeof reported>) =>
  all.map(({ coordinate, kind, paths, records = "all" }) =>
    [kind, coordinate, paths.map((path) => path.join(".")).join(" "), records].join(" | "),
  );

describe("what an answer says beside its data", () => {
  it("is nothing where all of it is open, or given", () => {
    expect(reported("{ legalEntity { name } }")).toEqual([]);
    expect(reported("{ legalEntity { liaison } }", readerWith(made))).toEqual([]);
  });

  it("is of a field that no record gives, and of one that is masked of some, each at all its places", () => {
    expect(
      short(
        reported(`{ a: legalEntity { remark liaison parent { remark } } ...F }
          fragment F on Query { b: legalEntity { remark x: liaison name } }`),
      ),
    ).toEqual([
      "WITHHELD | LegalEntity.remark | a.remark a.parent.remark b.remark | all",
      "MASKED | LegalEntity.liaison | a.liaison b.x | 仅就职责范围内的主体 · only of entities within its duties",
    ]);
  });

  it("names the kinds of data, why, and what would give them", () => {
    expect(reported("{ legalEntity { remark } }")).toEqual([
      {
        coordinate: "LegalEntity.remark",
        kind: "WITHHELD",
        paths: [["legalEntity", "remark"]],
        categories: [
          {
            code: "record.remark",
            name: expect.any(String),
            legalBasis: expect.any(String),
          },
        ],
        cause: "NOT_SHARED",
        reason: expect.stringContaining("not shared with: Duties"),
        remedy: {
          text: expect.stringContaining("ask the department that made the record"),
          purposes: [],
          needs: [],
        },
      },
    ]);
    const [masked] = reported("{ legalEntity { liaison } }");
    expect(masked).toMatchObject({ cause: "MASKED", standings: ["IN_SCOPE"] });
    expect(masked?.remedy.owner).toBe("SH-AIC");
  });

  it("is of nothing that the variables left out", () => {
    const query = `query ($with: Boolean!) { legalEntity { remark @include(if: $with) } }`;
    expect(reported(query, department, { with: false })).toEqual([]);
    expect(reported(query, department, { with: true })).toHaveLength(1);
  });

  it("is of a field in a list as of a list, and in a look-up as of one", () => {
    const several = reported("{ legalEntities { address { street } } }");
    expect(several.map(({ coordinate, kind }) => [coordinate, kind])).toEqual([
      ["Address.street", "MASKED"],
    ]);
    expect(reported("{ legalEntity { address { street } } }")).toEqual([]);
  });

  const error = (path: string[], reason: string, categories = ["liaison", "nonsense"]) =>
    new GraphQLError("no", {
      path,
      extensions: {
        code: "UNAUTHORIZED_FIELD_OR_TYPE",
        categories,
        cause: "NOT_SHARED",
        reason,
        remedy: "ask",
      },
    });

  it("is of a record that a subgraph withheld, by its standing where the rules tell it", () => {
    const whole = reported("{ legalEntity { liaison } }", department);
    const reason = "企业联系人信息不向测试提供";
    expect(whole).toHaveLength(1);
    const all = reported("{ legalEntity { liaison } }", department, {}, [
      error(["legalEntity", "liaison"], reason),
    ]);
    expect(all[0]).toEqual({
      coordinate: "LegalEntity.liaison",
      kind: "WITHHELD",
      paths: [["legalEntity", "liaison"]],
      categories: [{ code: "liaison", name: expect.any(String), legalBasis: expect.any(String) }],
      cause: "NOT_SHARED",
      reason,
      remedy: { text: "ask", purposes: [], needs: [] },
    });
    expect(all.slice(1)).toEqual(whole);
  });

  it("is in the words of the rules where the subgraph gave their reason", () => {
    const decision = decide(department, WORK, DAY).verdicts.elsewhere.liaison;
    const reason = decision.kind === "full" ? "" : decision.reason;
    const all = reported("{ legalEntity { liaison } }", department, {}, [
      error(["legalEntity", "liaison"], reason),
    ]);
    expect(short(all)).toEqual([
      "WITHHELD | LegalEntity.liaison | legalEntity.liaison | 仅就其他记录 · only of other records",
      "MASKED | LegalEntity.liaison | legalEntity.liaison | 仅就职责范围内的主体 · only of entities within its duties",
    ]);
    expect(all[0]?.remedy.text).not.toBe("ask");
  });

  it("is of no error of another kind, nor of one elsewhere", () => {
    const other = new GraphQLError("gone", { path: ["legalEntity", "liaison"] });
    const query = "{ legalEntity { liaison } }";
    for (const errors of [[other], [error(["x"], "no")]])
      expect(reported(query, readerWith(made), {}, errors)).toEqual([]);
    const given = reported(query, readerWith(made), {}, [error(["legalEntity", "liaison"], "no")]);
    expect(short(given)).toEqual(["WITHHELD | LegalEntity.liaison | legalEntity.liaison | all"]);
  });
});

const ask = (code: string, query: string | Explained, use: Use = {}) =>
  explain(graph, code, query, use).map(({ coordinate, kind, paths }) =>
    [kind, coordinate, paths.map((path) => path.join(".")).join(" ")].join(" | "),
  );

describe("an operation that is explained", () => {
  it("is explained field by field with its places, and nothing below what is withheld", () => {
    expect(
      ask(
        "PUBLIC",
        `{ e: legalEntity { name ...F } } fragment F on LegalEntity { name r: remark address { street } __typename }`,
      ),
    ).toEqual([
      "ALLOWED | Query.legalEntity | e",
      "ALLOWED | LegalEntity.name | e.name",
      "WITHHELD | LegalEntity.remark | e.r",
      "WITHHELD | LegalEntity.address | e.address",
    ]);
  });

  it("depends on the record where standings differ, which say what each gives", () => {
    const use = { purpose: "P02", basis: "TASK-1" } as const;
    const [, liaison] = explain(graph, "D-310110-MSA", "{ legalEntity { liaison } }", use);
    expect(liaison?.kind).toBe("DEPENDS_ON_RECORD");
    expect(
      liaison?.byStanding.map(({ standings, kind, why }) => [standings, kind, why?.cause]),
    ).toEqual([
      [["source"], "ALLOWED", undefined],
      [["inScope"], "ALLOWED", undefined],
      [["elsewhere"], "WITHHELD", "NOT_SHARED"],
    ]);
    expect(liaison?.byStanding[0]?.categories).toEqual([
      { code: "liaison", grants: expect.any(String), grantsEn: expect.any(String), effect: "full" },
    ]);
  });

  it("is the strictest of its types on an interface, and of no standing where it is open", () => {
    const [, note, name] = explain(graph, "SH-HRSS", "{ named { note name } }", WORK);
    expect([note?.coordinate, note?.kind]).toEqual(["Named.note", "DEPENDS_ON_RECORD"]);
    expect(note?.byStanding.at(-1)).toMatchObject({
      kind: "WITHHELD",
      categories: [{ code: "liaison" }],
    });
    expect([name?.kind, name?.byStanding]).toEqual(["ALLOWED", []]);
  });

  it("takes what a variable may include as asked for, as long as it is not given", () => {
    const query = `query ($with: Boolean!) { legalEntity { name @include(if: $with) remark @skip(if: true) } }`;
    const entity = "ALLOWED | Query.legalEntity | legalEntity";
    const name = "ALLOWED | LegalEntity.name | legalEntity.name";
    expect(ask("PUBLIC", query)).toEqual([entity, name]);
    expect(ask("PUBLIC", { query, variables: { with: true } })).toEqual([entity, name]);
    expect(ask("PUBLIC", { query, variables: { with: false } })).toEqual([entity]);
  });

  it.each<[Explained, string, string, string]>([
    [
      { query: "{ nam }" },
      `Cannot query field "nam" on type "Query". (line 1, column 3)`,
      "BAD_USER_INPUT",
      "query",
    ],
    [
      { query: "{ x y }" },
      `Cannot query field "x" on type "Query". (line 1, column 3) Cannot query field "y" on type "Query". (line 1, column 5)`,
      "BAD_USER_INPUT",
      "query",
    ],
    [
      { query: "{" },
      "Syntax Error: Expected Name, found <EOF>. (line 1, column 2)",
      "BAD_USER_INPUT",
      "query",
    ],
    [
      { query: "subscription { changes }" },
      "A subscription is asked as a query of changesSince, again and again; have that explained.",
      "BAD_USER_INPUT",
      "query",
    ],
    [
      { query: "query A { named { name } } query B { named { name } }" },
      "The document has not one operation; say in operationName which one is meant.",
      "BAD_USER_INPUT",
      "operationName",
    ],
    [
      { query: "query A { named { name } } query B { named { name } }", operationName: null },
      "The document has not one operation; say in operationName which one is meant.",
      "BAD_USER_INPUT",
      "operationName",
    ],
    [
      { query: "query A { named { name } }", operationName: "C" },
      "The document has no operation named C.",
      "BAD_USER_INPUT",
      "operationName",
    ],
    [
      { query: "query ($n: Int) { legalEntities(first: $n) { name } }", variables: { n: "x" } },
      `Variable "$n" got invalid value "x"; Int cannot represent non-integer value: "x"`,
      "BAD_USER_INPUT",
      "variables",
    ],
    [
      { query: "{ named { name } }", variables: [] },
      "The variables are not a JSON object.",
      "BAD_USER_INPUT",
      "variables",
    ],
    [
      { query: "{ named { name } }", variables: "x" },
      "The variables are not a JSON object.",
      "BAD_USER_INPUT",
      "variables",
    ],
    [
      { query: `{ __proto__: named { name } }` },
      "The alias __proto__ is reserved; use another.",
      "BAD_USER_INPUT",
      "query",
    ],
  ])("is refused, and why: %j", (explained, message, code, argument) => {
    expect(refusal(graph, explained)).toEqual([message, code, argument]);
  });

  it("is refused where it is too large, as one that is executed", () => {
    const deep = `{ legalEntity ${"{ parent ".repeat(30)} { name } ${"}".repeat(30)} }`;
    expect(refusal(graph, deep)).toMatchObject({ 1: "OPERATION_TOO_LARGE", 2: "query" });
    const many = `query ($n: Int) { legalEntities(first: $n) { name } a: legalEntities { name } }`;
    expect(refusal(graph, many)).toBe("explained");
    const lists = Array.from({ length: 499 }, (_, at) => `a${at}: legalEntities { name }`).join(
      " ",
    );
    expect(refusal(graph, `{ ${lists} }`)).toBe("explained");
    const budget = explanationBudget();
    expect(refusal(graph, `{ ${lists} }`, budget)).toBe("explained");
    expect(refusal(graph, `{ ${lists} }`, budget)).toMatchObject({ 1: "OPERATION_TOO_LARGE" });
  });

  it("may be written, with all others of its request, in as many words as one that is executed", () => {
    const budget = explanationBudget();
    const query = `{ legalEntity { ${"name ".repeat(100)} } }`;
    budget.tokens = 100;
    expect(refusal(graph, query, budget)).toEqual([
      "What is to be explained in one request is more than 10000 tokens; ask in several requests.",
      "OPERATION_TOO_LARGE",
      undefined,
    ]);
    const small = explanationBudget();
    refusal(graph, "{ named { name } }", small);
    expect(small.tokens).toBe(10_000 - 6);
  });
});
