import { expect, it } from "@jest/globals";
import type { Claims } from "../../../kit/authorization/claims.ts";
import type { Database } from "../../../kit/database/database.ts";
import { shanghaiToday } from "../../../kit/shanghaiToday.ts";
import type { PurposeCode } from "../../../policy/purposes.ts";
import { society } from "../../../subgraphs/society/index.ts";
import type { ComplaintRow } from "../../../subgraphs/society/rows.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { openSubgraph, type SubgraphUnderTest } from "../../support/openSubgraph.ts";
import { analyze, fullScans, noteStatements } from "../../support/statementPlans.ts";
import { complain } from "./matters.ts";

const HUANGPU = "D-310101-MSA";
const XUHUI = "D-310104-MSA";
const THIS_YEAR = shanghaiToday().slice(0, 4);

const asAnalyst: Claims = {
  reader: "ANALYST",
  purpose: "P11",
  secondFactor: false,
  day: shanghaiToday(),
  reach: "several",
};

let id = 0;
async function complaints(
  database: Database,
  times: number,
  changes: Partial<ComplaintRow>,
): Promise<void> {
  for (let at = 0; at < times; at += 1) {
    id += 1;
    await complain(database, { id, lodged_on: "2024-05-06", category_code: "C01", ...changes });
  }
}

/** Complaints of 2024: of Huangpu 9, 2 and 7 in three categories, of Xuhui 3, of the city 20; and what is not counted. */
async function yearOf2024(database: Database): Promise<void> {
  await complaints(database, 9, { authority_code: HUANGPU });
  await complaints(database, 2, { authority_code: HUANGPU, category_code: "C02" });
  await complaints(database, 7, { authority_code: HUANGPU, category_code: "C99" });
  await complaints(database, 3, { authority_code: XUHUI });
  await complaints(database, 20, { authority_code: "SH-AIC" });
  await complaints(database, 6, { authority_code: XUHUI, is_counted: 0 });
  await complaints(database, 6, { authority_code: XUHUI, entity_id: 7 });
  await database.knex("classified_entity").insert({ entity_id: 7, classified_on: "2024-12-01" });
  await complaints(database, 6, { authority_code: XUHUI, lodged_on: `${THIS_YEAR}-01-05` });
}

const query = (groupBy: string, filter: string): string =>
  `{ complaintStatistics(groupBy: ${groupBy}, filter: ${filter}) { year department { code } category { code } count atLeast } }`;

interface Told {
  readonly year: number | null;
  readonly department: { readonly code: string } | null;
  readonly category: { readonly code: string } | null;
  readonly count: number | null;
  readonly atLeast: number;
}

async function told(asked: SubgraphUnderTest, groupBy: string, filter: string, claims = asAnalyst) {
  const { data, errors } = await asked.ask(query(groupBy, filter), {}, claims);
  expect(errors).toBeUndefined();
  return (data as { complaintStatistics: Told[] }).complaintStatistics;
}

describeOnEachDatabase("the statistic of complaints", (open) => {
  it("tells counts of five and more, and of smaller ones nothing that they could be worked out from", async () => {
    const database = await open();
    const asked = await openSubgraph(society, database);
    await yearOf2024(database);

    const byCategory = await told(
      asked,
      "[CATEGORY]",
      `{ years: [2024], departments: ["${HUANGPU}"] }`,
    );
    expect(byCategory.map(({ category, count }) => [category?.code, count])).toEqual([
      ["C01", 9],
      ...["C02", "C03", "C04", "C05", "C06", "C07", "C08", "C99"].map((code) => [code, null]),
    ]);
    const byDepartment = await told(asked, "[DEPARTMENT]", "{ years: [2024] }");
    const ofDepartment = (code: string) =>
      byDepartment.find(({ department }) => department?.code === code);
    expect(byDepartment).toHaveLength(17);
    expect(ofDepartment(HUANGPU)).toMatchObject({
      count: 18,
      atLeast: 18,
      year: null,
      category: null,
    });
    expect(ofDepartment(XUHUI)).toMatchObject({ count: null, atLeast: 0 });
    expect(ofDepartment("SH-AIC")).toMatchObject({ count: null, atLeast: 20 });
    expect(await told(asked, "[]", "{ years: [2024] }")).toEqual([
      { year: null, department: null, category: null, count: null, atLeast: 38 },
    ]);
    await complaints(database, 5, { authority_code: "SH-AIC", category_code: "C99" });
    expect(await told(asked, "[]", "{ years: [2024] }")).toMatchObject([
      { count: 46, atLeast: 46 },
    ]);
    expect(await told(asked, "[YEAR]", "{ years: [2023, 2024] }")).toMatchObject([
      { year: 2023, count: null, atLeast: 0 },
      { year: 2024, count: 46, atLeast: 46 },
    ]);
  });

  it("is the same for whoever asks, those who know of classified entities and the public alike", async () => {
    const database = await open();
    const asked = await openSubgraph(society, database);
    await yearOf2024(database);
    const analysts = await told(asked, "[DEPARTMENT, CATEGORY]", "{ years: [2024] }");
    expect(analysts).toHaveLength(17 * 9);
    for (const [reader, purpose] of [
      ["SH-AIC", "P11"],
      ["SH-OFFICE", "P16"],
      ["PUBLIC", "P14"],
      ["CPC", "P17"],
    ] as const) {
      const claims = { ...asAnalyst, reader, purpose: purpose as PurposeCode };
      expect(await told(asked, "[DEPARTMENT, CATEGORY]", "{ years: [2024] }", claims)).toEqual(
        analysts,
      );
    }
  });

  it("refuses a year that is not over, what it does not know, and three dimensions at once", async () => {
    const asked = await openSubgraph(society, await open());
    const refusal = async (groupBy: string, filter: string) => {
      const { errors } = await asked.ask(query(groupBy, filter), {}, asAnalyst);
      return (errors as { message: string }[])[0]?.message;
    };
    expect(await refusal("[YEAR]", `{ years: [${THIS_YEAR}] }`)).toBe(
      `Argument "filter.years" must name some of 2016 to ${Number(THIS_YEAR) - 1}; of a year that is not over nothing is told.`,
    );
    expect(await refusal("[YEAR]", '{ categories: ["C50"] }')).toBe(
      'Argument "filter.categories" must name some of C01 to C99.',
    );
    expect(await refusal("[YEAR, DEPARTMENT, CATEGORY]", "{}")).toBe(
      'Argument "groupBy" must name at most 2 dimensions, none twice; filter by the third.',
    );
  });

  it("reads an index and no complaint, and work lists read theirs", async () => {
    const database = await open();
    const asked = await openSubgraph(society, database);
    await complaints(database, 60, { authority_code: HUANGPU });
    await complaints(database, 60, { authority_code: XUHUI, is_unfinished: 0 });
    await analyze(database, ["complaint", "violation_report", "classified_entity"]);
    const statements = noteStatements(database);
    await told(asked, "[YEAR]", "{}");
    const handler: Claims = { ...asAnalyst, reader: XUHUI, purpose: "P02", officer: "officer-1" };
    const work =
      "complaintWork(first: 1) { totalCount nodes { number } } mine: complaintWork(first: 1, mine: true) { totalCount nodes { number } }";
    expect(await asked.ask(`{ ${work} }`, {}, handler)).toMatchObject({
      data: { complaintWork: { totalCount: 0 }, mine: { totalCount: 0 } },
    });
    const ran = statements();
    expect(ran.length).toBeGreaterThanOrEqual(3);
    const scans = (await Promise.all(ran.map((one) => fullScans(database, one)))).flat();
    // The list of classified entities is short; MariaDB reads it whole.
    expect(scans.filter((scan) => scan !== "classified_entity index")).toEqual([]);
  });
});
