import type { Database } from "../../../../kit/database/database.ts";
import { commitmentOf } from "../../../../subgraphs/supervision/draw/commitment.ts";
import { draw } from "../../../../subgraphs/supervision/draw/draw.ts";
import { drawRecord } from "../../../../subgraphs/supervision/draw/drawRecord.ts";
import { jointTask, revelation } from "../draw/jointTask.ts";

export const OFFICER = "a".repeat(64);

const provenance = {
  source_system: "TEST",
  authority_code: "SH-AIC",
  version: 1,
  recorded_at: "2026-11-02 01:00:00",
};

/** The draw of `jointTask`; object K05 is entity 5, and so on. */
const terms = jointTask();
export const { seed, drawn } = draw(terms, revelation);
export const record = drawRecord(terms, revelation, { seed, drawn });

/** Enters a task of SH-AIC, SH-2026-017 unless said otherwise, with its draw; checks begin on the day given. */
export async function enterDrawnTask(
  { knex }: Database,
  checksFrom: string,
  { id, number } = { id: 1, number: terms.task.number },
): Promise<void> {
  await knex("spot_check_plan").insert({
    id,
    year: 2026,
    title: "2026年度随机抽查计划",
    published_on: "2026-01-15",
    ...provenance,
  });
  await knex("spot_check_task").insert({
    id,
    plan_id: id,
    number,
    name: "三部门联合抽查",
    item_code: "SH-AIC-002",
    method_code: "2",
    departments: JSON.stringify(terms.task.departments),
    ratio: terms.task.ratio,
    checks_from: checksFrom,
    checks_to: "2999-12-31",
    commitment: commitmentOf(terms),
    ...provenance,
  });
  await knex("spot_check_draw").insert({
    id,
    task_id: id,
    algorithm: "supervision-draw/1",
    seed,
    drawn_at: "2026-11-03 01:00:00",
    objects_in_scope: terms.objects.keys.length,
    record,
    ...provenance,
  });
  await enterPairings(knex, id);
}

/** SH-FDA-02 is the officer `OFFICER`, who checks K08 and K17. */
async function enterPairings(knex: Database["knex"], task: number): Promise<void> {
  await knex("inspector").insert(
    terms.inspectors.map(({ id, department }, at) => ({
      id: task * ROWS_OF_A_TASK + at,
      number: id,
      department_code: department,
      officer_key: id === "SH-FDA-02" ? OFFICER : null,
    })),
  );
  await knex("spot_check_pairing").insert(
    drawn.map(({ object, inspectors }, at) => ({
      id: pairingId(task, at + 1),
      task_id: task,
      draw_id: task,
      entity_id: Number(object.slice(1)),
      place: at + 1,
      inspectors: JSON.stringify(
        inspectors.map((number) => ({ number, department_code: number.slice(0, -3) })),
      ),
    })),
  );
  const ids = terms.inspectors.map(({ id }) => id);
  await knex("spot_check_assignment").insert(
    drawn.flatMap(({ inspectors }, at) =>
      inspectors.map((number) => ({
        inspector_id: task * ROWS_OF_A_TASK + ids.indexOf(number),
        pairing_id: pairingId(task, at + 1),
      })),
    ),
  );
}

const ROWS_OF_A_TASK = 100;

function pairingId(task: number, place: number): number {
  return task * ROWS_OF_A_TASK + place;
}

/** Enters the result of what was drawn at a place, in a state and withdrawn where said. */
export async function enterResult(
  { knex }: Database,
  place: number,
  state: string,
  withdrawnOn: string | null = null,
): Promise<void> {
  await knex("spot_check_result").insert({
    pairing_id: pairingId(1, place),
    task_id: 1,
    entity_id: Number(drawn[place - 1]?.object.slice(1)),
    state_code: state,
    inspected_on: "2026-11-17",
    result_edition: "2019",
    result_codes: "2,5",
    published_on: "2026-11-24",
    withdrawn_on: withdrawnOn,
    withdrawal_reason: withdrawnOn === null ? null : "结果录入有误",
    ...provenance,
  });
}
