import { describe, expect, it } from "@jest/globals";
import { getOperationAST, GraphQLError, parse } from "graphql";
import { accessBy } from "../../../gateway/authorization/fieldAccess.ts";
import { stripOperation } from "../../../gateway/authorization/stripOperation.ts";
import { accessReport } from "../../../gateway/explanation/accessReport.ts";
import { decide } from "../../../policy/decide.ts";
import type { Use } from "../../../policy/use.ts";
import { DAY, grantsOf, readerWith } from "../../policy/testReader.ts";
import { classification, schema } from "./smallGraph.ts";

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
