import { describe, expect, it } from "@jest/globals";
import { openDatabase } from "../../../../kit/database/openDatabase.ts";
import type { PenaltyRow } from "../../../../subgraphs/supervision/rows.ts";
import { describeOnEachDatabase } from "../../../support/eachDatabase.ts";
import { penaltyRow } from "../../supervision/records.ts";
import { type ListStory, openListStory, SELF } from "./listStory.ts";

/** A business that was ordered to close, published until the end of a month, of entity 1. */
const grave = (given: Partial<PenaltyRow> = {}): PenaltyRow =>
  penaltyRow({
    id: 7,
    category_edition: "2021",
    category_codes: "2.1,4.3",
    document_number: "杨市监罚〔2026〕第7号",
    decided_on: "2026-03-01",
    published_until: "2026-03-31",
    ...given,
  });
const ordinary = (given: Partial<PenaltyRow> = {}) => grave({ category_codes: "2.1", ...given });
const light = (given: Partial<PenaltyRow> = {}) =>
  ordinary({ publicity_term_code: "SAMR45-3M", ...given });

const ALL = "activeOnly: false, first: 100";
const DEPARTMENTS = ["J03 SH-EIC", "J03 SH-FIN", "J04 SH-TAX", "J05 SH-DRC", "J05 SH-HUC"];
const during = (from: string, to: string) => DEPARTMENTS.map((one) => `${one} ${from} ${to}`);

const states = async ({ database: { knex } }: ListStory): Promise<string[]> =>
  knex("measure_execution").orderBy("id").pluck("state_code");

/** A city whose lists hear of what is told, closed at the end. */
async function told(
  test: (story: ListStory) => Promise<void>,
  ...penalties: readonly PenaltyRow[]
): Promise<void> {
  const database = await openDatabase({ client: "sqlite", filename: ":memory:" });
  const story = await openListStory(database, "2026-03-02");
  for (const one of penalties) await story.penalty("recorded", one);
  await test(story);
  await database.close();
}
const measuresOf = async (story: ListStory): Promise<string[]> =>
  story.database.knex("restriction").orderBy("id").pluck("measure_code");

describeOnEachDatabase("measures that follow from a penalty", (open) => {
  it("are the tasks of each department once, as long as it is published, and end at once where it is revoked", async () => {
    const story = await openListStory(await open(), "2026-03-02");
    await story.penalty("recorded", grave());
    await story.penalty("corrected", grave({ version: 2 }));
    expect(await story.restrictions("SH-DRC", ALL)).toEqual(during("2026-03-02", "2026-04-01"));
    const [applied] = await story.database.knex("restriction").where({ measure_code: "J05" });
    expect(applied).toMatchObject({
      basis: "上海市社会信用条例 §30(4)：2026-03-01 行政处罚决定（杨市监罚〔2026〕第7号）",
      document_number: "杨市监罚〔2026〕第7号",
      listing_id: null,
    });
    expect(
      await story.database.knex("measure_execution").select("batch_number", "feedback_due_on"),
    ).toEqual(DEPARTMENTS.map(() => ({ batch_number: "CF-1", feedback_due_on: "2026-03-16" })));
    expect(await story.isRestricted("FACILITATION")).toBe(true);
    await story.on("2026-03-05");
    await story.penalty("corrected", grave({ version: 3, published_until: "2026-05-31" }));
    expect(await story.restrictions("SH-DRC", ALL)).toEqual(during("2026-03-02", "2026-06-01"));
    await story.penalty("corrected", grave({ version: 4, status_code: "1" }));
    expect(await story.isRestricted("FACILITATION")).toBe(false);
    expect(await states(story)).toEqual(DEPARTMENTS.map(() => "ENDED"));
    expect((await story.events()).filter((type) => type === "measure.applied")).toHaveLength(5);
  });

  it("are in force to the last day of publication, and ended by the clock", async () => {
    const story = await openListStory(await open(), "2026-03-02");
    await story.penalty("recorded", ordinary());
    await story.on("2026-03-31");
    expect(await story.isRestricted("BIDDING")).toBe(true);
    expect(await states(story)).toEqual(["PENDING", "PENDING", "PENDING"]);
    await story.on("2026-04-01");
    expect(await story.isRestricted("BIDDING")).toBe(false);
    expect(await states(story)).toEqual(["ENDED", "ENDED", "ENDED"]);
    const [ground] = await story.database.knex("penalty_ground").select("ended_on");
    expect(ground).toEqual({ ended_on: "2026-04-01" });
  });
});

describe("measures that follow from a penalty", () => {
  it("are in proportion to it, and none where it is not in publication", async () => {
    const ofGrave = ["J03", "J03", "J04", "J05", "J05"];
    const cases: readonly (readonly [PenaltyRow, readonly string[]])[] = [
      [light(), []],
      [ordinary(), ["J04", "J05", "J05"]],
      [grave(), ofGrave],
      [grave({ category_edition: "2016", category_codes: "3" }), ofGrave],
      [grave({ published_until: "2026-03-02" }), ofGrave],
      [grave({ published_until: "2026-03-01" }), []],
      [grave({ sealed: 1 }), []],
      [grave({ published_until: null }), []],
      [grave({ simple_procedure: 1 }), []],
      [grave({ status_code: "1" }), []],
      [grave({ publicity_term_code: "EARLY-STOP" }), []],
    ];
    const numbered = cases.map(([penalty], id) => ({ ...penalty, id, document_number: `罚${id}` }));
    await told(
      async ({ database }) => {
        const led = new Map<string, string[]>(numbered.map((one) => [one.document_number, []]));
        for (const row of await database.knex("restriction").orderBy("id"))
          led.get(row.document_number)?.push(row.measure_code);
        expect([...led.values()]).toEqual(cases.map(([, measures]) => measures));
      },
      ...numbered,
    );
  });

  it.each([
    ["revoked", "corrected", grave({ status_code: "1" })],
    ["found to be that of a minor", "corrected", grave({ sealed: 1 })],
    [
      "stopped early, as credit repaired",
      "publicityStopped",
      grave({ publicity_term_code: "EARLY-STOP" }),
    ],
    ["corrected to a mere warning", "corrected", grave({ published_until: null })],
  ] as const)("are told to nobody any more once it is %s", async (_what, what, after) => {
    await told(async (story) => {
      await story.on("2026-03-10");
      expect(await story.restrictions("SH-DRC", ALL)).toHaveLength(5);
      await story.penalty(what, { ...after, version: 2 });
      for (const reader of ["SH-DRC", SELF]) {
        expect(await story.restrictions(reader, ALL)).toEqual([]);
        expect(await story.restrictions(reader, 'asOf: "2026-03-09"')).toEqual([]);
      }
      const { data } = await story.ask(
        "SH-TAX",
        `{ jointPunishmentExecutions { nodes { state { code } restriction { basis } } } }`,
      );
      expect(data).toEqual({
        jointPunishmentExecutions: { nodes: [{ state: { code: "ENDED" }, restriction: null }] },
      });
      const feedback = { execution: "1", version: 2, outcome: "EXECUTED", feedback: "已执行" };
      expect(await story.act("SH-FIN", "feedBackMeasure", feedback)).toMatchObject({
        code: "ILLEGAL_TRANSITION",
      });
    }, grave());
  });

  it("follow anew where a penalty is published again, or is found to be of another gravity", async () => {
    await told(async (story) => {
      await story.penalty("corrected", ordinary({ version: 2, status_code: "1" }));
      await story.penalty("corrected", ordinary({ version: 3 }));
      expect(await story.restrictions("SH-DRC", ALL)).toHaveLength(3);
      await story.penalty("corrected", grave({ version: 4 }));
      expect(await story.restrictions("SH-DRC", ALL)).toEqual(during("2026-03-02", "2026-04-01"));
      await story.penalty("corrected", light({ version: 5 }));
      expect(await story.restrictions("SH-DRC", ALL)).toEqual([]);
    }, ordinary());
  });

  it("are none where it was revoked before anybody heard of it", async () => {
    await told(async (story) => {
      story.unheard("recorded", grave());
      await story.penalty("corrected", grave({ version: 2, status_code: "1" }));
      expect(await measuresOf(story)).toEqual([]);
      expect(await story.events()).toEqual([]);
    });
  });

  it.each([
    ["J02", "SH-FDA", "MEASURE_NOT_RELATED"],
    ["J12", "SH-FIN", "MEASURE_NOT_RELATED"],
    ["J15", "SH-FDA", "MEASURE_NOT_PUBLISHED"],
    ["J31", "SH-DRC", "MEASURE_NOT_PUBLISHED"],
  ])("do not include %s for a light one, which %s takes: %s", async (measure, reader, code) => {
    await told(async (story) => {
      const taken = await story.act(reader, "applyMeasure", { penalty: "penalty:7", measure });
      expect(taken).toEqual({ code, says: expect.stringContaining(measure) });
      expect(await measuresOf(story)).toEqual([]);
    }, light());
  });

  it("may be taken by any department where the catalogue names none, once, of a penalty in publication", async () => {
    await told(
      async (story) => {
        const taking = { penalty: "penalty:7", measure: "J01" };
        const taken = await story.act("SH-FDA", "applyMeasure", taking);
        expect(taken).toMatchObject({ batchNumber: "CF-1", state: { code: "PENDING" } });
        expect(await story.act("SH-FDA", "applyMeasure", taking)).toEqual(taken);
        expect(await measuresOf(story)).toEqual(["J01"]);
        const refused = async (input: object) =>
          (await story.act("SH-FDA", "applyMeasure", { measure: "J01", ...input }))["says"];
        // Of one that is sealed it is said just what is said of one that there is not.
        const none = await refused({ penalty: "penalty:9" });
        expect(none).toContain("is the id of no penalty in publication");
        expect(await refused({ penalty: "penalty:8" })).toBe(none);
        expect(await refused({ penalty: "7" })).toBe(none);
        expect(await refused({})).toContain("must name what the measure rests on");
        expect(await refused({ penalty: "penalty:7", listing: "1" })).toContain("name one");
        await story.on("2026-04-01");
        expect(await refused({ penalty: "penalty:7" })).toBe(none);
      },
      light(),
      grave({ id: 8, sealed: 1 }),
    );
  });
});
