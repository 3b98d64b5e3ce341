import { describe, expect, it } from "@jest/globals";
import { buildSchema, type GraphQLSchema, isObjectType, parse } from "graphql";
import { cachedValidation, hashOf } from "../../../gateway/schemaView/readerValidation.ts";
import { schemaViews } from "../../../gateway/schemaView/schemaViews.ts";
import { type Reader, readerByCode } from "../../../policy/readers.ts";
import { classificationOf } from "../../../schema/classification.ts";

const DAY = "2026-07-01";

const SDL = `
  directive @tag(name: String!) repeatable on FIELD_DEFINITION
  directive @requiresScopes(scopes: [[String!]!]!) on FIELD_DEFINITION
  type Query { legalEntity(by: By): LegalEntity @tag(name: "open") any: Thing @tag(name: "open") }
  input By { id: Int }
  union Thing = LegalEntity | Transfer
  interface Named { name: String @tag(name: "open") }
  type LegalEntity implements Named {
    name: String @tag(name: "open")
    remark: String @requiresScopes(scopes: [["record.remark"]])
    age: Int @requiresScopes(scopes: [["representative.name"]])
    revenue: Int @requiresScopes(scopes: [["annualReport.financials"]])
    transfers: [Transfer!] @requiresScopes(scopes: [["criminalTransfer.status"]])
    noted: String @requiresScopes(scopes: [["record.remark", "criminalTransfer.status"]])
  }
  type Transfer { number: String @requiresScopes(scopes: [["criminalTransfer.status"]]) }
`;
const schema = buildSchema(SDL);
const viewOf = schemaViews(schema, classificationOf(SDL));
const viewFor = (code: string, day = DAY) => viewOf(readerByCode(code) as Reader, day);

/** The fields of an entity, and whether there are transfers. */
function known(of: GraphQLSchema): string {
  const type = of.getType("LegalEntity");
  const fields = isObjectType(type) ? Object.keys(type.getFields()) : [];
  return [...fields, of.getType("Transfer")?.name ?? "no Transfer"].join(" ");
}

describe("what a kind of reader may know of a schema", () => {
  it("is shown what it may ask for under some use, and may ask besides for all that is not secret", () => {
    const { shown, askable } = viewFor("PUBLIC");
    expect(known(shown)).toBe("name age revenue no Transfer");
    expect(known(askable)).toBe("name remark age revenue noted no Transfer");
  });

  it("is what it would have with an entity's consent", () => {
    expect(known(viewFor("PARTNER-LAW").shown)).toContain("revenue");
    expect(known(viewFor("ANALYST").shown)).not.toContain("revenue");
  });

  it("is secret to nobody who may have it for some purpose", () => {
    expect(known(viewFor("SH-PROC").askable)).toBe(known(schema));
    expect(known(viewFor("SH-PROC").shown)).toContain("transfers");
  });

  it("is the schema itself where nothing of it is withheld for good", () => {
    const open = SDL.replaceAll(/@requiresScopes\(scopes: \[\[.*?\]\]\)/gu, `@tag(name: "open")`);
    const whole = buildSchema(open);
    const view = schemaViews(whole, classificationOf(open))(readerByCode("PUBLIC") as Reader, DAY);
    expect(view.shown).toBe(whole);
    expect(view.askable).toBe(whole);
  });

  it("is worked out once for all readers of the kind, as long as the rules stay as they are", () => {
    expect(viewFor("SH-HRSS")).toBe(viewFor("SH-EPB", "2026-07-02"));
    expect(viewFor("SH-HRSS")).not.toBe(viewFor("SH-AIC"));
  });

  it("is worked out anew when the rules are others: before there were any, nothing but the open is known", () => {
    expect(known(viewFor("SH-AIC", "2025-12-31").shown)).toBe("name no Transfer");
    expect(known(viewFor("SH-AIC").shown)).toContain("name remark age");
    expect(known(viewFor("SH-AIC", "2025-12-31").shown)).toBe("name no Transfer");
  });
});

describe("a document before such a schema", () => {
  const valid = parse("{ legalEntity { name } }");
  const invalid = parse("{ nothing }");

  it("is refused with each problem that it has, and where", () => {
    const problems = cachedValidation()(schema, parse("{ nothing neither }"), "h");
    expect(problems.map(({ message, locations }) => [message, locations])).toEqual([
      [`Cannot query field "nothing" on type "Query".`, [{ line: 1, column: 3 }]],
      [`Cannot query field "neither" on type "Query".`, [{ line: 1, column: 11 }]],
    ]);
    expect(problems.map(({ extensions }) => extensions)).toEqual(
      Array.from({ length: 2 }, () => ({
        code: "GRAPHQL_VALIDATION_FAILED",
        http: { status: 400 },
      })),
    );
  });

  it("is read once where it is valid, by its hash", () => {
    const validate = cachedValidation();
    expect(validate(schema, valid, "h")).toEqual([]);
    expect(validate(schema, invalid, "h")).toEqual([]);
    expect(validate(schema, invalid, "another")).toHaveLength(1);
  });

  it("is read for each schema by itself, and again where it was refused", () => {
    const validate = cachedValidation();
    validate(schema, valid, "h");
    expect(validate(buildSchema("type Query { nothing: Int }"), valid, "h")).toHaveLength(1);
    expect(validate(schema, invalid, "i")).toHaveLength(1);
    expect(validate(schema, invalid, "i")).toHaveLength(1);
    expect(validate(schema, valid, "i")).toEqual([]);
  });

  it("is known by the SHA-256 of its text", () => {
    expect(hashOf("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  });
});
