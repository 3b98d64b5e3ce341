import { shanghaiToday } from "../../../kit/shanghaiToday.ts";
import { expect, it } from "@jest/globals";
import { encodeCursor } from "../../../kit/connection/cursor.ts";
import { supervision } from "../../../subgraphs/supervision/index.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { entities, firstIds } from "../../support/entities.ts";
import { openSubgraph } from "../../support/openSubgraph.ts";
import { act, inspect, orderRectification, penalize } from "./records.ts";
import { analyze, fullScans, noteStatements } from "../../support/statementPlans.ts";

const ENTITIES = 300;
const RECORDS_EACH = 6;

/** Of every entity so many records of each table, on days and with fines of their own. */
const everybodysRecords = firstIds(ENTITIES * RECORDS_EACH).map((id) => ({
  id,
  entity_id: (id % ENTITIES) + 1,
  day: `201${id % 8}-03-1${id % 9}`,
}));

const ACTION_KINDS = ["ENFORCEMENT", "CONFIRMATION", "REWARD", "FILING"] as const;

const after = (order: string, value: string | number, id: string | number = 900) =>
  `after: "${encodeCursor(order, { value, id })}"`;
/** Pages of one record: a total is counted only where the page has not shown them all. */
const page = "{ totalCount nodes { id } }";

const LISTS = [
  `inspections(first: 1) ${page}`,
  `inspections(first: 1, kind: FOOD) ${page}`,
  `inspections(first: 1, ${after("INSPECTED_DESC", "2015-01-01")}) ${page}`,
  `inspections(first: 1, orderBy: INSPECTED_ASC, kind: DAILY, ${after("INSPECTED_ASC", "2015-01-01")}) ${page}`,
  ...["penalties", "allPenalties"].flatMap((list) => [
    `${list}(first: 1) ${page}`,
    `${list}(first: 1, orderBy: FINE_DESC) ${page}`,
    `${list}(first: 1, ${after("DECIDED_DESC", "2015-01-01")}) ${page}`,
    `${list}(first: 1, orderBy: FINE_DESC, ${after("FINE_DESC", 7_000)}) ${page}`,
  ]),
  `rectifications(first: 1) { totalCount nodes { id inspection { id } } }`,
  `rectifications(first: 1, ${after("ORDERED_DESC", "2015-01-01")}) ${page}`,
  `administrativeActions(first: 1) ${page}`,
  `administrativeActions(first: 1, kind: FILING, orderBy: ACTED_ASC, ${after("ACTED_ASC", "2015-01-01")}) ${page}`,
  `enforcements(first: 1, ${after("ACTED_DESC", "2015-01-01")}) ${page}`,
  `supervisionRecords(first: 1) ${page}`,
  `supervisionRecords(first: 1, ${after("RECORDS_OF_inspection_penalty_action", "2015-01-01", "penalty:7")}) ${page}`,
  `fullSupervisionRecords(first: 1) ${page}`,
  `supervisionEvents`,
];

/** What the lists cost: a statement for each page and total of a table, and one for inspections of orders. */
const STATEMENTS = 58;

describeOnEachDatabase("statements about supervision records", (open) => {
  async function filled() {
    const database = await open();
    const { ask } = await openSubgraph(supervision, database);
    await inspect(
      database,
      ...everybodysRecords.map(({ id, entity_id, day }) => ({
        id,
        entity_id,
        inspected_on: day,
        kind_code: id % 2 === 0 ? ("FOOD" as const) : ("DAILY" as const),
      })),
    );
    await penalize(
      database,
      ...everybodysRecords.map(({ id, entity_id, day }) => ({
        id,
        entity_id,
        decided_on: day,
        fine: id * 10,
        published_until: id % 2 === 0 ? "2999-12-31" : "2017-12-31",
      })),
    );
    await orderRectification(
      database,
      ...everybodysRecords.map(({ id, entity_id, day }) => ({
        id,
        entity_id,
        ordered_on: day,
        inspection_id: id,
      })),
    );
    await act(
      database,
      ...everybodysRecords.map(({ id, entity_id, day }) => ({
        id,
        entity_id,
        acted_on: day,
        kind_code: ACTION_KINDS[id % 4] ?? "FILING",
      })),
    );
    await analyze(database, ["inspection", "penalty", "rectification", "action"]);
    return { database, ask };
  }

  it("read no table whole, for one entity and for several", async () => {
    const { database, ask } = await filled();
    const statements = noteStatements(database);
    for (const ids of [[7], firstIds(8)]) {
      for (const list of LISTS) {
        expect(await ask(entities(ids, list))).not.toHaveProperty("errors");
      }
    }
    const asked = statements();
    expect(asked).toHaveLength(2 * STATEMENTS);
    for (const statement of asked) {
      expect({ ...statement, scans: await fullScans(database, statement) }).toEqual({
        ...statement,
        scans: [],
      });
    }
  });

  it("read no table whole where a department gets more of its own records", async () => {
    const { database, ask } = await filled();
    const statements = noteStatements(database);
    const labour = { reader: "SH-HRSS", purpose: "P05", basis: "案-1" } as const;
    for (const ids of [[7], firstIds(8)])
      await ask(
        entities(
          ids,
          `allPenalties(first: 1) ${page} sealedPenalties(first: 1) ${page}
            fullSupervisionRecords(first: 1) ${page}`,
        ),
        {},
        { ...labour, day: shanghaiToday(), secondFactor: true, reach: "several" },
      );
    const asked = statements();
    // Page and total of all penalties are one for both of its lists; no penalty is sealed, so none is counted.
    expect(asked).toHaveLength(2 * 9);
    const scans = await Promise.all(asked.map((statement) => fullScans(database, statement)));
    expect(scans.flat()).toEqual([]);
  });

  it("find decisions by their numbers along an index", async () => {
    const { database, ask } = await filled();
    const statements = noteStatements(database);
    await ask(`{ penaltiesByDocumentNumber(documentNumber: "杨市监罚〔2016〕第7号") { id }
      allPenaltiesByDocumentNumber(documentNumber: "杨市监罚〔2016〕第7号") { id } }`);
    const asked = statements();
    const scans = await Promise.all(asked.map((statement) => fullScans(database, statement)));
    expect(scans).toEqual([[], []]);
  });

  it("find the actions of a kind and of a department along an index", async () => {
    const { database, ask } = await filled();
    const statements = noteStatements(database);
    for (const args of [", kind: REWARD", `, authority: "SH-COMM"`])
      await ask(`{ administrativeActions(first: 1${args}) { nodes { id } } }`);
    const asked = statements();
    expect(asked).toHaveLength(2);
    const scans = await Promise.all(asked.map((statement) => fullScans(database, statement)));
    expect(scans.flat()).toEqual([]);
  });

  it("would be told apart if they read a table whole", async () => {
    const { database } = await filled();
    const whole = { sql: "select * from penalty where remark = ?", bindings: ["无"] };
    expect(await fullScans(database, whole)).toEqual([expect.stringContaining("penalty")]);
  });
});
