import { type Act, assertCurrent, givenReason } from "../../../kit/act.ts";
import type { Knex } from "knex";
import { storedInstant, todayBy } from "../../../kit/clock.ts";
import type { Database } from "../../../kit/database/database.ts";
import { insertRows } from "../../../kit/database/insertRows.ts";
import { writeTransaction } from "../../../kit/database/writeTransaction.ts";
import { STALE_STATE, actError } from "../../../kit/errors/actErrors.ts";
import { badUserInput } from "../../../kit/errors/badUserInput.ts";
import { appendEvents } from "../../../kit/outbox/outbox.ts";
import { draw } from "../draw/draw.ts";
import { drawRecord } from "../draw/drawRecord.ts";
import { ALGORITHM, type DrawResult, type DrawTerms } from "../draw/drawTerms.ts";
import type { DrawSpotCheckInput, VoidSpotCheckTaskInput } from "../resolvers.generated.ts";
import type { SpotCheckTaskReportRow } from "../rows.ts";
import { assertOwner } from "./assertOwner.ts";
import { type DrawCountRow, drawCounts } from "./drawCounts.ts";
import { committedTerms, type FixedTerms } from "./fixedTerms.ts";
import { advance, type Prepared, preparedTask, taskReport } from "./preparation.ts";
import { taskWorkflow } from "./taskWorkflow.ts";

/** Draws once: whoever asks again gets the same draw, whatever the version. */
export function drawTask(
  database: Database,
  { input: { number, version }, acting, clock }: Act<DrawSpotCheckInput>,
  written: Set<string>,
): Promise<SpotCheckTaskReportRow> {
  return writeTransaction(database, async (transaction) => {
    const prepared = await preparedTask(transaction, number);
    const { task, preparation, parties } = prepared;
    assertOwner(task.authority_code, acting, number);
    if (preparation.state_code !== "DRAWN") {
      const state = taskWorkflow.next(preparation.state_code, "drawSpotCheck");
      assertCurrent(version, preparation.version);
      if (todayBy(clock) > task.checks_to)
        throw badUserInput(
          "input.number",
          `names a task whose checks ended on ${task.checks_to}; void it, and make another`,
        );
      const fixed = JSON.parse(preparation.terms) as FixedTerms;
      const terms = committedTerms(fixed, parties, task.recorded_at);
      await assertNoneClassified(transaction, terms);
      const revelation = parties.map(({ value }) => value ?? "");
      const drawn = { terms, revelation, result: draw(terms, revelation), now: clock.now() };
      const entities = await insertDraw(transaction, prepared, drawn);
      for (const id of entities) written.add(String(id));
      await advance(transaction, prepared, state);
      // Whoever passes this on keeps it until then: before, a task that was drawn is as one that was not (R6).
      const payload = { task: number, openFrom: task.checks_from };
      const event = { type: "spotCheckTask.drawn", entityId: null, payload };
      await appendEvents(transaction, [event], clock.now());
    }
    return taskReport(transaction, number, acting.department);
  });
}

/** Ends a task that shall not be drawn, such as one of which a party stays away, for a reason. */
export function voidTask(
  database: Database,
  { input: { number, version, reason }, acting, clock }: Act<VoidSpotCheckTaskInput>,
): Promise<SpotCheckTaskReportRow> {
  const given = givenReason(reason);
  return writeTransaction(database, async (transaction) => {
    const prepared = await preparedTask(transaction, number);
    const { task, preparation } = prepared;
    assertOwner(task.authority_code, acting, number);
    if (preparation.state_code !== "VOID") {
      const state = taskWorkflow.next(preparation.state_code, "voidSpotCheckTask");
      assertCurrent(version, preparation.version);
      await advance(transaction, prepared, state, { void_reason: given });
      const event = { type: "spotCheckTask.voided", entityId: null, payload: { task: number } };
      await appendEvents(transaction, [event], clock.now());
    }
    return taskReport(transaction, number, acting.department);
  });
}

/** An entity that was classified since would be named by the record, which is published. */
async function assertNoneClassified(knex: Knex.Transaction, terms: DrawTerms): Promise<void> {
  const classified: string[] = await knex("classified_entity")
    .join("spot_check_object", "spot_check_object.entity_id", "classified_entity.entity_id")
    .pluck("uscc");
  const listed = new Set(terms.objects.keys);
  if (classified.some((uscc) => listed.has(uscc)))
    throw actError(
      STALE_STATE,
      "检查对象名录已变化，不能按原承诺抽取，请作废后另建任务 · The directory of objects is no longer that which was committed to; void the task, and make another.",
    );
}

interface Drawn {
  readonly terms: DrawTerms;
  readonly revelation: readonly string[];
  readonly result: DrawResult;
  readonly now: Date;
}

/** Enters the draw with its pairs, and answers whom it was about. */
async function insertDraw(
  knex: Knex.Transaction,
  { task }: Prepared,
  { terms, revelation, result, now }: Drawn,
): Promise<readonly number[]> {
  const [draw_id = 0] = await knex("spot_check_draw").insert({
    task_id: task.id,
    algorithm: ALGORITHM,
    seed: result.seed,
    drawn_at: storedInstant(now),
    objects_in_scope: terms.objects.keys.length,
    record: drawRecord(terms, revelation, result),
    source_system: "SUPERVISION-GRAPH",
    authority_code: task.authority_code,
    version: 1,
    recorded_at: storedInstant(now),
  });
  const departments = new Map(terms.inspectors.map(({ id, department }) => [id, department]));
  const entities = await entitiesOf(knex, result);
  const rows = result.drawn.map(({ object, inspectors }, at) => ({
    task_id: task.id,
    draw_id,
    entity_id: entities.get(object) ?? missing(object),
    place: at + 1,
    inspectors: JSON.stringify(
      inspectors.map((number) => ({ number, department_code: departments.get(number) })),
    ),
  }));
  await insertRows(knex, "spot_check_pairing", rows);
  await insertRows(knex, "spot_check_draw_count", await countsOf(knex, draw_id, terms, result));
  await assign(knex, task.id, result);
  return rows.map(({ entity_id: id }) => id);
}

async function countsOf(
  knex: Knex.Transaction,
  drawId: number,
  terms: DrawTerms,
  { drawn }: DrawResult,
): Promise<readonly DrawCountRow[]> {
  const objects: { readonly uscc: string; readonly district_code: string | null }[] = await knex(
    "spot_check_object",
  )
    .whereIn("uscc", [...terms.objects.keys])
    .select("uscc", "district_code");
  const districts = new Map(objects.map(({ uscc, district_code: code }) => [uscc, code]));
  const objectsDrawn = new Set(drawn.map(({ object }) => object));
  return drawCounts(drawId, terms, objectsDrawn, (object) => districts.get(object));
}

async function entitiesOf(
  knex: Knex.Transaction,
  { drawn }: DrawResult,
): Promise<ReadonlyMap<string, number>> {
  const rows: { uscc: string; entity_id: number }[] = await knex("spot_check_object")
    .whereIn(
      "uscc",
      drawn.map(({ object }) => object),
    )
    .select("uscc", "entity_id");
  return new Map(rows.map(({ uscc, entity_id: id }) => [uscc, id]));
}

function missing(object: string): never {
  throw new TypeError(`${object} was drawn and has left the directory of objects`);
}

async function assign(knex: Knex.Transaction, task: number, { drawn }: DrawResult): Promise<void> {
  const pairings: { id: number; place: number }[] = await knex("spot_check_pairing")
    .where({ task_id: task })
    .select("id", "place");
  const idOfPlace = new Map(pairings.map(({ id, place }) => [place, id]));
  const numbers = [...new Set(drawn.flatMap(({ inspectors }) => inspectors))];
  const known: { id: number; number: string }[] = await knex("inspector")
    .whereIn("number", numbers)
    .select("id", "number");
  const idOfNumber = new Map(known.map(({ id, number }) => [number, id]));
  const rows = drawn.flatMap(({ inspectors }, at) =>
    inspectors.map((number) => ({
      inspector_id: idOfNumber.get(number) ?? missing(number),
      pairing_id: idOfPlace.get(at + 1) ?? missing(number),
    })),
  );
  await insertRows(knex, "spot_check_assignment", rows);
}
