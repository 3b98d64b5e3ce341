import { shanghaiToday } from "../../../kit/shanghaiToday.ts";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { type GraphQLSchema, isObjectType, validateSchema } from "graphql";
import type { Graph } from "../../../gateway/explanation/explainAccess.ts";
import { ASKING } from "../../authorization/askingReaders.ts";
import { committedGraph, contextOf } from "../explanation/explain.ts";

let graph: Graph;
beforeAll(async () => {
  graph = await committedGraph();
});

function shownTo(code: string): GraphQLSchema {
  return graph.viewOf(contextOf(code).reader, shanghaiToday()).shown;
}

function rootFields(schema: GraphQLSchema): string[] {
  return Object.keys(schema.getQueryType()?.getFields() ?? {});
}

describe("what a reader may know of the graph", () => {
  it.each(Object.values(ASKING))("is a whole schema for %s", (code) => {
    const schema = shownTo(code);
    expect(validateSchema(schema)).toEqual([]);
    expect(rootFields(schema)).toContain("explainAccess");
    expect(rootFields(schema).filter((name) => name.startsWith("_"))).toEqual([]);
  });

  it("is the same for all readers of a kind, and made once", () => {
    expect(shownTo("SH-EPB")).toBe(shownTo("SH-HRSS"));
    expect(shownTo("D-310110-MSA")).toBe(shownTo("D-310115-URB"));
    expect(shownTo("SH-HRSS")).not.toBe(shownTo("SH-AIC"));
  });

  it("has no root field that it could have of its own records only: a root stands to none", () => {
    expect(rootFields(shownTo("SH-TAX"))).not.toContain("registrationImports");
    expect(rootFields(shownTo("SH-AIC"))).toContain("registrationImports");
  });

  it("has what it could have by the entity's consent", () => {
    expect(annualReport("PARTNER-LAW")).toContain("revenue");
    expect(annualReport("ANALYST")).not.toContain("revenue");
  });

  it.each([
    ["PUBLIC", ["criminalTransfers", "sealedPenalties"]],
    ["SH-EPB", []],
    ["SH-PSB", []],
  ])("leaves what operations of %s are validated by whole, but for secrets: %j", (code, secret) => {
    const { askable } = graph.viewOf(contextOf(code).reader, shanghaiToday());
    expect(fieldsOf(graph.schema).filter((field) => !fieldsOf(askable).includes(field))).toEqual(
      secret,
    );
  });
});

/** Fields of an entity. */
function fieldsOf(schema: GraphQLSchema): string[] {
  const type = schema.getType("LegalEntity");
  return isObjectType(type) ? Object.keys(type.getFields()) : [];
}

function annualReport(code: string): string[] {
  const type = shownTo(code).getType("AnnualReport");
  return type !== undefined && "getFields" in type ? Object.keys(type.getFields()) : [];
}
