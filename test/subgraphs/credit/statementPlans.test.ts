import { shanghaiToday } from "../../../kit/shanghaiToday.ts";
import { expect, it } from "@jest/globals";
import { encodeCursor } from "../../../kit/connection/cursor.ts";
import { credit } from "../../../subgraphs/credit/index.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { entities, firstIds } from "../../support/entities.ts";
import { openSubgraph } from "../../support/openSubgraph.ts";
import { analyze, fullScans, noteStatements } from "../../support/statementPlans.ts";
import {
  applyForRepair,
  evaluateTaxCredit,
  gradeRisk,
  objectTo,
  rate,
  record,
} from "./creditFile.ts";

const ENTITIES = 300;
const ROWS_EACH = 6;
const CATALOGUE = ["GX-A01", "GX-C01", "GX-C04", "GX-D01", "GX-D07", "GX-E01"] as const;

/** Of every entity so many rows of each table, on days of their own. */
const everybodysRows = firstIds(ENTITIES * ROWS_EACH).map((id) => ({
  row: { id, entity_id: (id % ENTITIES) + 1 },
  day: `201${id % 8}-03-1${id % 9}`,
}));

const after = (order: string, value: string | number) =>
  `after: "${encodeCursor(order, { value, id: 900 })}"`;
/** Pages of one record: a total is counted only where the page has not shown them all. */
const page = "{ totalCount nodes { id } }";

const LISTS = [
  ...["records", "sharedRecords"].flatMap((list) => [
    `${list}(first: 1) ${page}`,
    `${list}(first: 1, nature: BAD) ${page}`,
    `${list}(first: 1, kind: TAX_ARREARS, nature: BAD) ${page}`,
    `${list}(first: 1, ${after("HAPPENED_DESC", "2015-01-01")}) ${page}`,
    `${list}(first: 1, orderBy: HAPPENED_ASC, nature: GOOD, ${after("HAPPENED_ASC", "2015-01-01")}) ${page}`,
  ]),
  `ratings(first: 1) ${page}`,
  `sharedRatings(first: 1, ${after("VALID_FROM_DESC", "2015-01-01")}) ${page}`,
  `riskGrades(first: 1) ${page}`,
  `riskGrades(first: 1, ${after("SCORED_DESC", "2015-01")}) ${page}`,
  `taxCreditYears(first: 1) ${page}`,
  `taxCreditYears(first: 1, ${after("YEAR_DESC", 2015)}) ${page}`,
  `repairs(first: 1) ${page}`,
  `repairs(first: 1, ${after("APPLIED_DESC", "2015-01-01")}) ${page}`,
  `objections(first: 1) ${page}`,
  `objections(first: 1, ${after("FILED_DESC", "2015-01-01")}) ${page}`,
];

describeOnEachDatabase("statements about credit", (open) => {
  async function filled() {
    const database = await open();
    const { ask } = await openSubgraph(credit, database);
    await record(
      database,
      ...everybodysRows.map(({ row, day }) => ({
        ...row,
        happened_on: day,
        catalogue_code: CATALOGUE[row.id % CATALOGUE.length] ?? CATALOGUE[0],
      })),
    );
    await rate(
      database,
      ...everybodysRows.map(({ row, day }) => ({ ...row, valid_from: day, published: row.id % 2 })),
    );
    await gradeRisk(
      database,
      ...everybodysRows.map(({ row, day }) => ({ ...row, scored_month: day.slice(0, 7) })),
    );
    await evaluateTaxCredit(
      database,
      ...everybodysRows.map(({ row, day }) => ({ ...row, year: Number(day.slice(0, 4)) })),
    );
    await applyForRepair(
      database,
      ...everybodysRows.map(({ row, day }) => ({
        ...row,
        applied_on: day,
        credit_record_id: row.id,
      })),
    );
    await objectTo(
      database,
      ...everybodysRows.map(({ row, day }) => ({
        ...row,
        filed_on: day,
        credit_record_id: row.id,
      })),
    );
    await analyze(database, [
      "credit_catalogue_item",
      "credit_record",
      "credit_rating",
      "credit_risk_grade",
      "tax_credit_year",
      "credit_repair",
      "credit_objection",
    ]);
    return { database, ask };
  }

  it("read no table whole, for one entity and for several", async () => {
    const { database, ask } = await filled();
    const statements = noteStatements(database);
    for (const ids of [[7], firstIds(8)]) {
      for (const list of LISTS) {
        expect(await ask(entities(ids, `credit { ${list} }`))).not.toHaveProperty("errors");
      }
      expect(await ask(entities(ids, `creditEvents`))).not.toHaveProperty("errors");
    }
    const asked = statements();
    // A page and a total of each list, and three sources of events; of one entity five lists are all on their page.
    expect(asked).toHaveLength(2 * (2 * LISTS.length + 3) - 5);
    for (const statement of asked) {
      expect({ ...statement, scans: await fullScans(database, statement) }).toEqual({
        ...statement,
        scans: [],
      });
    }
  });

  it("read no table whole for records out of query", async () => {
    const { database, ask } = await filled();
    const statements = noteStatements(database);
    const audit = { reader: "SH-AUDIT", purpose: "P16", basis: "审-1" } as const;
    const later = after("HAPPENED_DESC", "2015-01-01");
    for (const ids of [[7], firstIds(8)])
      await ask(
        entities(
          ids,
          `credit { expiredRecords(${later}) ${page} removedRecords(${later}) ${page} }`,
        ),
        {},
        { ...audit, day: shanghaiToday(), secondFactor: true, reach: "several" },
      );
    const asked = statements();
    expect(asked).toHaveLength(8);
    const scans = await Promise.all(asked.map((statement) => fullScans(database, statement)));
    expect(scans.flat()).toEqual([]);
  });

  it("find the newest risk grade, and the record of a repair, along an index", async () => {
    const { database, ask } = await filled();
    const statements = noteStatements(database);
    await ask(
      entities([7], `credit { riskGrade { id } repairs(first: 2) { nodes { record { id } } } }`),
    );
    const asked = statements();
    const scans = await Promise.all(asked.map((statement) => fullScans(database, statement)));
    expect(scans).toEqual([[], [], []]);
  });

  it("count what came within days along the index of its day, for whoever knows of all entities or not", async () => {
    const { database, ask } = await filled();
    const of = { entity_id: ENTITIES, recorded_at: "2026-06-30 00:00:00" };
    const id = ENTITIES * ROWS_EACH + 1;
    await record(
      database,
      { id, ...of },
      { id: id + 1, ...of, source_system: "SUPERVISION-GRAPH" },
    );
    await rate(database, { id, ...of });
    await gradeRisk(database, { id, ...of });
    await evaluateTaxCredit(database, { id, ...of });
    await database
      .knex("classified_entity")
      .insert(firstIds(100).map((entity_id) => ({ entity_id, classified_on: "2026-01-01" })));
    await analyze(database, ["classified_entity"]);
    const statements = noteStatements(database);
    const days = `(from: "2026-06-01", to: "2026-06-30")`;
    for (const reader of ["SH-EIC", "OPERATOR"])
      expect(
        await ask(
          `{ creditInbound${days} { records } creditOutbound${days} { records } }`,
          {},
          { reader, purpose: "P11", day: shanghaiToday(), secondFactor: true, reach: "single" },
        ),
      ).toEqual({ data: { creditInbound: { records: 4 }, creditOutbound: { records: 1 } } });
    const asked = statements();
    // Records in two parts, ratings, grades and tax credit; and outwards records alone.
    expect(asked).toHaveLength(2 * (5 + 2));
    for (const statement of asked)
      expect({ ...statement, scans: await fullScans(database, statement) }).toEqual({
        ...statement,
        scans: [],
      });
  });

  it("would be told apart if they read a table whole", async () => {
    const { database } = await filled();
    const whole = { sql: "select * from credit_record where title = ?", bindings: ["欠税公告"] };
    expect(await fullScans(database, whole)).toEqual([expect.stringContaining("credit_record")]);
  });
});
