import { describe, expect, it } from "@jest/globals";
import { type Explained, explanationBudget } from "../../../gateway/explanation/explainAccess.ts";
import type { Use } from "../../../policy/use.ts";
import { explain, refusal } from "./explain.ts";
import { graph } from "./smallGraph.ts";

const WORK: Use = { purpose: "P02", basis: "CASE-1", secondFactor: true };

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
    const byDefault = query.replace("Boolean!", "Boolean = false");
    expect(ask("PUBLIC", byDefault)).toEqual([entity]);
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

  it("is refused for all of its variables that do not fit", () => {
    const query = `query ($n: Int, $m: Int) { legalEntities(first: $n) { name } a: legalEntities(first: $m) { name } }`;
    const wrong = ["n", "m"].map(
      (name) =>
        `Variable "$${name}" got invalid value "x"; Int cannot represent non-integer value: "x"`,
    );
    expect(refusal(graph, { query, variables: { n: "x", m: "x" } })).toEqual([
      wrong.join(" "),
      "BAD_USER_INPUT",
      "variables",
    ]);
  });

  it("is refused where it is too large, as one that is executed, before it is validated", () => {
    const wrong = `{ ${"nothing { ".repeat(30)} x ${"}".repeat(30)} }`;
    expect(refusal(graph, wrong)).toMatchObject({ 1: "OPERATION_TOO_LARGE", 2: "query" });
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
