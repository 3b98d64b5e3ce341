import { beforeAll, describe, expect, it } from "@jest/globals";
import type { Graph } from "../../../gateway/explanation/explainAccess.ts";
import { committedGraph, explain, explainInWords, refusal } from "./explain.ts";

let graph: Graph;
beforeAll(async () => {
  graph = await committedGraph();
});

const short = (code: string, query: string, use = {}) =>
  explain(graph, code, query, use).map(({ coordinate, kind, paths }) => [
    coordinate,
    kind,
    paths.map((path) => path.join(".")).join(" "),
  ]);

describe("an operation is explained", () => {
  it("field by field in document order, with every place of a field", () => {
    const query = `{
      e: legalEntity(id: "1") { uscc ...F x: legalRepresentative { phone } }
    } fragment F on LegalEntity { name legalRepresentative { ... on LegalRepresentative { name p: phone } } __typename }`;
    expect(short("PUBLIC", query)).toEqual([
      ["Query.legalEntity", "ALLOWED", "e"],
      ["LegalEntity.uscc", "ALLOWED", "e.uscc"],
      ["LegalEntity.name", "ALLOWED", "e.name"],
      ["LegalEntity.legalRepresentative", "ALLOWED", "e.legalRepresentative e.x"],
      ["LegalRepresentative.name", "ALLOWED", "e.legalRepresentative.name"],
      ["LegalRepresentative.phone", "WITHHELD", "e.legalRepresentative.p e.x.phone"],
    ]);
  });

  it("and nothing below a field that is withheld", () => {
    expect(short("PUBLIC", `{ registrationImports { nodes { id } } }`)).toEqual([
      ["Query.registrationImports", "WITHHELD", "registrationImports"],
    ]);
  });

  it("as a list where it lists entities: what is given one at a time is masked", () => {
    const names = `{ legalRepresentative { name } }`;
    expect(short("PUBLIC", `{ legalEntity(id: "1") ${names} }`).at(-1)?.[1]).toBe("ALLOWED");
    expect(short("PUBLIC", `{ legalEntities { nodes ${names} } }`).at(-1)?.[1]).toBe("MASKED");
  });

  it("by the standing to the record where that decides", () => {
    const query = `{ legalEntity(id: "1") { legalRepresentative { phone } } }`;
    const use = { purpose: "P02", basis: "TASK-1" } as const;
    const [explained] = explainInWords(graph, "D-310110-MSA", query, use).slice(-1);
    expect(explained).toMatchObject({
      coordinate: "LegalRepresentative.phone",
      kind: "DEPENDS_ON_RECORD",
      byStanding: [
        { standings: ["SOURCE"], kind: "ALLOWED" },
        { standings: ["IN_SCOPE"], kind: "ALLOWED", categories: [{ effect: "CONDITIONAL" }] },
        { standings: ["ELSEWHERE"], kind: "WITHHELD", cause: "NOT_SHARED" },
      ],
    });
  });

  it("with the rule, the legal basis, and what would give more", () => {
    const query = `{ legalEntity(id: "1") { legalRepresentative { idNumber } } }`;
    const [explained] = explainInWords(graph, "SH-AIC", query).slice(-1);
    expect(explained?.byStanding[1]).toEqual({
      standings: ["IN_SCOPE", "ELSEWHERE"],
      kind: "WITHHELD",
      categories: [
        {
          code: "representative.idNumber",
          name: "法定代表人证件号码",
          nameEn: "Number of identity document of a legal representative",
          legalBasis: "个人信息保护法 §6、§34",
          grants: "市工商行政管理局",
          grantsEn: expect.any(String),
          effect: "CONDITIONAL",
        },
      ],
      cause: "PURPOSE_REQUIRED",
      reason: "须注明使用目的 · a purpose must be declared",
      remedy: {
        text: "请求头 x-purpose: P01 | P05 | P06 | P07 · header x-purpose",
        purposes: ["P01", "P05", "P06", "P07"].map((code) => expect.objectContaining({ code })),
        needs: ["BASIS", "SECOND_FACTOR"],
        owner: expect.objectContaining({ code: "SH-AIC" }),
      },
    });
  });

  it("with what is still missing of a use that is declared in part", () => {
    const query = `{ legalEntity(id: "1") { legalRepresentative { idNumber } } }`;
    const needs = (use: object) =>
      explainInWords(graph, "SH-AIC", query, use).at(-1)?.byStanding[0];
    expect(needs({ purpose: "P05", basis: "CASE-1" })).toMatchObject({
      cause: "SECOND_FACTOR_REQUIRED",
      remedy: { needs: ["SECOND_FACTOR"] },
    });
    expect(needs({ purpose: "P02", secondFactor: true })).toMatchObject({
      cause: "PURPOSE_UNFIT",
      remedy: { needs: ["BASIS"] },
    });
  });

  it("with a root field as standing to no record", () => {
    const [explained] = explain(graph, "D-310110-MSA", `{ registrationImports { totalCount } }`, {
      purpose: "P02",
    });
    expect(explained).toMatchObject({
      kind: "WITHHELD",
      byStanding: [{ standings: ["elsewhere"], kind: "WITHHELD" }],
    });
  });

  it("of an operation that asks for an explanation itself, which is not explained in turn", () => {
    const nested = `{ explainAccess(query: "{ explainAccess(query: \\"{ nonsense }\\") { reader } }") { reader } }`;
    expect(short("PUBLIC", nested)).toEqual([
      ["Query.explainAccess", "ALLOWED", "explainAccess"],
      ["AccessExplanation.reader", "ALLOWED", "explainAccess.reader"],
    ]);
  });
});

describe("variables of an explained operation", () => {
  const query = `query ($id: ID!, $yes: Boolean!, $n: Int = 5) {
    legalEntity(id: $id) { name @include(if: $yes) permits(first: $n) { totalCount } }
  }`;
  const coordinates = (variables?: unknown) =>
    explain(graph, "PUBLIC", { query, variables }).map(({ coordinate }) => coordinate);

  it("may be left out, and what they would include counts as asked for", () => {
    expect(coordinates()).toContain("LegalEntity.name");
  });

  it("decide what is included where they are given", () => {
    expect(coordinates({ yes: false })).not.toContain("LegalEntity.name");
    expect(coordinates({ yes: true })).toContain("LegalEntity.name");
  });

  it.each([
    [
      { n: "many" },
      `Variable "$n" got invalid value "many"; Int cannot represent non-integer value: "many"`,
    ],
    ["[1]", "The variables are not a JSON object."],
    [[1], "The variables are not a JSON object."],
  ])("that do not fit are refused (%j)", (variables, message) => {
    expect(refusal(graph, { query, variables })).toEqual([message, "BAD_USER_INPUT", "variables"]);
  });
});
