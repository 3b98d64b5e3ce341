import { expect, it } from "@jest/globals";
import { credit } from "../../../subgraphs/credit/index.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { entities } from "../../support/entities.ts";
import { openSubgraph } from "../../support/openSubgraph.ts";
import { everyPage } from "../../support/everyPage.ts";
import {
  applyForRepair,
  creditOf,
  evaluateTaxCredit,
  gradeRisk,
  objectTo,
  rate,
  record,
} from "./creditFile.ts";

describeOnEachDatabase("the lists of a credit file", (open) => {
  /** Of each list five rows of entity 1, two of them of one day, and one of entity 2. */
  async function withFile() {
    const database = await open();
    const subgraph = await openSubgraph(credit, database);
    const [first, tied, alsoTied, last, between] = [
      { id: 1, day: "2012-03-01" },
      { id: 2, day: "2014-03-01" },
      { id: 3, day: "2014-03-01" },
      { id: 4, day: "2016-03-01" },
      { id: 5, day: "2013-03-01" },
    ] as const;
    const rows = [first, tied, alsoTied, last, between, { id: 6, day: "2015-03-01", entity_id: 2 }];
    const catalogue = ["GX-A01", "GX-C01", "GX-D01", "GX-D07", "GX-D01", "GX-D01"];
    await record(
      database,
      ...rows.map(({ day, ...row }, at) => ({
        ...row,
        happened_on: day,
        catalogue_code: catalogue[at] ?? "",
      })),
    );
    await rate(
      database,
      ...rows.map(({ day, ...row }) => ({
        ...row,
        valid_from: day,
        published: row.id === 4 ? 0 : 1,
      })),
    );
    await gradeRisk(
      database,
      ...rows.map(({ day, ...row }) => ({ ...row, scored_month: day.slice(0, 7) })),
    );
    await evaluateTaxCredit(
      database,
      ...rows.map(({ day, ...row }) => ({ ...row, year: Number(day.slice(0, 4)) })),
    );
    await applyForRepair(
      database,
      ...rows.map(({ day, ...row }) => ({ ...row, applied_on: day, credit_record_id: row.id })),
    );
    await objectTo(
      database,
      ...rows.map(({ day, ...row }) => ({ ...row, filed_on: day, credit_record_id: row.id })),
    );
    return subgraph;
  }

  const newestFirst = ["4", "3", "2", "5", "1"];

  it.each([
    ["credit.records", "first: 2", ["3", "2", "5", "1"]],
    ["credit.records", "first: 1, orderBy: HAPPENED_DESC", ["3", "2", "5", "1"]],
    ["credit.records", "first: 1, orderBy: HAPPENED_ASC", ["1", "5", "2", "3"]],
    ["credit.records", "first: 1, nature: BAD", ["3", "5"]],
    ["credit.records", "first: 2, kind: COMMENDATION", ["1"]],
    ["credit.records", "first: 2, kind: COMMENDATION, nature: BAD", []],
    ["credit.sharedRecords", "first: 2", newestFirst],
    ["credit.sharedRecords", "first: 2, orderBy: HAPPENED_ASC", ["1", "5", "2", "3", "4"]],
    ["credit.sharedRecords", "first: 2, kind: DISHONESTY", ["4", "3", "5"]],
    ["credit.sharedRecords", "first: 1, nature: NEUTRAL", ["2"]],
    ["credit.ratings", "first: 2", ["3", "2", "5", "1"]],
    ["credit.sharedRatings", "first: 2", newestFirst],
    ["credit.riskGrades", "first: 3", newestFirst],
    ["credit.taxCreditYears", "first: 1", newestFirst],
    ["credit.repairs", "first: 2", newestFirst],
    ["credit.objections", "first: 4", newestFirst],
  ])("%s(%s) hold every row once, in order, page by page", async (list, args, expected) => {
    const pages = await everyPage(await withFile(), list, args);
    const size = Number(/first: (\d)/u.exec(args)?.[1]);
    expect(pages.flat()).toEqual(expected);
    expect(pages.length).toBe(Math.max(1, Math.ceil(expected.length / size)));
    expect(pages.slice(0, -1).every(({ length }) => length === size)).toBe(true);
  });

  it("count all of their rows, whatever the page", async () => {
    const { ask } = await withFile();
    const lists = [
      "records",
      "sharedRecords",
      "ratings",
      "sharedRatings",
      "riskGrades",
      "taxCreditYears",
      "repairs",
      "objections",
    ];
    const selection = `credit { ${lists.map((list) => `${list}(first: 1) { totalCount }`).join(" ")}
      bad: records(nature: BAD) { totalCount } dishonest: sharedRecords(kind: DISHONESTY) { totalCount } }`;
    expect(await ask(entities([1], selection))).toEqual(
      creditOf({
        records: { totalCount: 4 },
        sharedRecords: { totalCount: 5 },
        ratings: { totalCount: 4 },
        sharedRatings: { totalCount: 5 },
        riskGrades: { totalCount: 5 },
        taxCreditYears: { totalCount: 5 },
        repairs: { totalCount: 5 },
        objections: { totalCount: 5 },
        bad: { totalCount: 2 },
        dishonest: { totalCount: 3 },
      }),
    );
  });

  it("of an entity that the platform knows nothing of are empty", async () => {
    const { ask } = await withFile();
    const empty = { totalCount: 0, nodes: [] };
    expect(
      await ask(
        entities(
          [3],
          `credit { records { totalCount nodes { id } } riskGrade { id }
            taxCreditYears { totalCount nodes { id } } }`,
        ),
      ),
    ).toEqual(creditOf({ records: empty, riskGrade: null, taxCreditYears: empty }));
  });
});
