import { expect, it } from "@jest/globals";
import { withSecondLine } from "../../../../kit/authorization/secondLine.ts";
import type { Database } from "../../../../kit/database/database.ts";
import { recordedDraw } from "../../../../subgraphs/supervision/draw/drawRecord.ts";
import { contributionCommitment } from "../../../../subgraphs/supervision/draw/commitment.ts";
import { supervision } from "../../../../subgraphs/supervision/index.ts";
import { createSpotCheckActs } from "../../../../subgraphs/supervision/spotChecks/acts.ts";
import type { CreateSpotCheckTaskInput } from "../../../../subgraphs/supervision/resolvers.generated.ts";
import { describeOnEachDatabase } from "../../../support/eachDatabase.ts";
import { testInstallationFiles } from "../../../support/openSubgraph.ts";
import { penalize } from "../records.ts";

const CODES = ["91310000AAAA", "91310000BBBB", "91310000CCCC", "91310000DDDD", "91310000EEEE"];
const [ONE = "", TWO = "", THREE = "", FOUR = "", FIVE = ""] = CODES;
const NUMBER = "SH-AIC-2026-0001";
const SECRET = "a1".repeat(32);
const clock = { now: () => new Date("2026-03-02T01:00:00Z") };
const by = (department: string) => ({
  acting: { department, officer: undefined, purpose: "P03", basis: undefined } as const,
  clock,
});

const task = (changes: Partial<CreateSpotCheckTaskInput> = {}): CreateSpotCheckTaskInput => ({
  number: NUMBER,
  name: "公示信息随机抽查",
  item: "SH-AIC-001",
  method: "1",
  ratio: 10_000,
  checksFrom: "2026-03-16",
  checksTo: "2026-04-17",
  departments: [{ department: "SH-AIC", inspectors: 2 }],
  witnesses: ["SH-FDA"],
  ...changes,
});

describeOnEachDatabase("what a task of spot checks draws from", (open) => {
  async function opened() {
    const database = await open();
    await supervision.open(database, testInstallationFiles(), withSecondLine, clock);
    await database.knex("spot_check_object").insert(
      CODES.map((uscc, at) => ({
        entity_id: at + 1,
        uscc,
        district_code: at < 3 ? "310110" : "310101",
        closed_on: uscc === TWO ? "2026-03-02" : null,
      })),
    );
    await database
      .knex("inspector")
      .insert([1, 2, 3].map((at) => ({ number: `SH-AIC-000${at}`, department_code: "SH-AIC" })));
    return { database, acts: createSpotCheckActs(database) };
  }

  type Acts = Awaited<ReturnType<typeof opened>>["acts"];

  /** Contributes to the seed of a task, and draws it. */
  async function drawn(acts: Acts, number: string) {
    for (const party of ["SH-AIC", "SH-FDA"]) {
      const commitment = contributionCommitment(number, party, SECRET);
      await acts.commitSeed({ input: { number, commitment }, ...by(party) });
    }
    for (const party of ["SH-AIC", "SH-FDA"])
      await acts.revealSeed({ input: { number, secret: SECRET }, ...by(party) });
    const written = new Set<string>();
    await acts.drawTask({ input: { number, version: 5 }, ...by("SH-AIC") }, written);
    return written;
  }

  it("leaves out those closed, those whom too few may check, and, unnamed, those classified", async () => {
    const { acts, database } = await opened();
    await database.knex("classified_entity").insert({ entity_id: 3, classified_on: "2026-01-01" });
    await penalize(database, { id: 1, entity_id: 4 });
    const avoidances = ["SH-AIC-0001", "SH-AIC-0002"].map((inspector) => ({
      inspector,
      object: FIVE,
    }));
    await acts.createTask({ input: task({ avoidances, penalizedWeight: 5 }), ...by("SH-AIC") });
    const written = await drawn(acts, NUMBER);
    const terms = await termsOf(database, NUMBER);
    expect(terms.objects).toEqual({ keys: [ONE, TWO, FOUR, FIVE], weights: [1, 1, 5, 1] });
    expect(terms.exclusions).toEqual([
      { object: TWO, reason: "CLOSED" },
      { object: FIVE, reason: "AVOIDANCE" },
    ]);
    expect(written).toEqual(new Set(["1", "4"]));
    // All that could be drawn: the task draws whatever it can.
    expect(await database.knex("spot_check_draw_count").orderBy("district_code")).toEqual([
      { draw_id: 1, district_code: "310101", drawn: 1, passed_over: 0 },
      { draw_id: 1, district_code: "310110", drawn: 1, passed_over: 0 },
    ]);
  });

  it("leaves out whoever was drawn for the item as often as its year allows", async () => {
    const { acts, database } = await opened();
    await acts.createTask({ input: task({ objects: [ONE] }), ...by("SH-AIC") });
    await drawn(acts, NUMBER);
    const number = "SH-AIC-2026-0002";
    await acts.createTask({ input: task({ number, district: "310110" }), ...by("SH-AIC") });
    await drawn(acts, number);
    const { objects, exclusions } = await termsOf(database, number);
    expect(objects.keys).toEqual([ONE, TWO, THREE]);
    expect(exclusions).toEqual([
      { object: ONE, reason: "ALREADY_DRAWN" },
      { object: TWO, reason: "CLOSED" },
    ]);
  });

  it("is told of a classified entity what it is told of one that there is not", async () => {
    const { acts, database } = await opened();
    await database.knex("classified_entity").insert({ entity_id: 3, classified_on: "2026-01-01" });
    for (const code of [THREE, "91310000FFFF"])
      await expect(
        acts.createTask({ input: task({ objects: [ONE, code] }), ...by("SH-AIC") }),
      ).rejects.toThrow(
        `names 1 that the directory does not have in the scope, the first being ${code}`,
      );
  });

  it("is not drawn from once an entity on it was classified; the task is voided", async () => {
    const { acts, database } = await opened();
    await acts.createTask({ input: task(), ...by("SH-AIC") });
    await database.knex("classified_entity").insert({ entity_id: 4, classified_on: "2026-03-02" });
    await expect(drawn(acts, NUMBER)).rejects.toMatchObject({
      extensions: { code: "STALE_STATE" },
    });
    expect(await database.knex("spot_check_draw")).toEqual([]);
    const reason = "名录变化";
    expect(
      await acts.voidTask({ input: { number: NUMBER, version: 5, reason }, ...by("SH-AIC") }),
    ).toMatchObject({ state: "VOID", version: 6 });
  });

  it.each<[string, Partial<CreateSpotCheckTaskInput>, string]>([
    ["a seed of one party", { witnesses: [] }, "nobody makes a seed alone"],
    ["one inspector", { departments: [{ department: "SH-AIC", inspectors: 1 }] }, "two or more"],
    ["an item of no list", { item: "SH-AIC-999" }, "not on the list of items"],
    ["an item of another department", { item: "SH-FDA-003" }, "is an item of SH-FDA"],
    ["another's number", { number: "SH-FDA-2026-0001" }, "such as SH-AIC-2026-0001"],
    ["checks in the past", { checksFrom: "2026-03-01" }, "must not be before today, 2026-03-02"],
    [
      "more inspectors than there are",
      { departments: [{ department: "SH-AIC", inspectors: 4 }] },
      "has 3 who are not absent",
    ],
  ])("is refused for %s", async (_, changes, says) => {
    const { acts } = await opened();
    await expect(
      (async () => acts.createTask({ input: task(changes), ...by("SH-AIC") }))(),
    ).rejects.toThrow(says);
  });

  it("has a result that the same officer may send again, and not another in its place", async () => {
    const { acts, database } = await opened();
    await acts.createTask({ input: task({ objects: [ONE] }), ...by("SH-AIC") });
    await drawn(acts, NUMBER);
    const [pairing]: number[] = await database.knex("spot_check_pairing").pluck("id");
    const record = (inspectedOn: string, ...results: string[]) =>
      acts.recordResult({
        input: { pairing: String(pairing), version: 0, inspectedOn, results },
        ...by("SH-AIC"),
        clock: { now: () => new Date("2026-03-20T01:00:00Z") },
      });
    await expect(record("2026-03-15", "5")).rejects.toThrow("a day of the checks, 2026-03-16 to");
    await expect(record("2026-03-21", "5")).rejects.toThrow("not be after today, 2026-03-20");
    await expect(record("2026-03-17", "9")).rejects.toThrow("names 9");
    await expect(record("2026-03-17", "1", "5")).rejects.toThrow("nothing was found");
    const recorded = await record("2026-03-17", "5", "2");
    expect(recorded).toMatchObject({ state_code: "2", version: 1, inspected_on: "2026-03-17" });
    expect(await record("2026-03-17", "5", "2")).toEqual(recorded);
    await expect(record("2026-03-17", "5")).rejects.toMatchObject({
      extensions: { code: "STALE_STATE" },
    });
  });
});

/** What a task was drawn by. */
async function termsOf({ knex }: Database, number: string) {
  const row: { record: string } = await knex("spot_check_draw")
    .join("spot_check_task", "spot_check_task.id", "spot_check_draw.task_id")
    .where({ number })
    .select("record")
    .first();
  return recordedDraw(row.record).terms;
}
