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

/** Enters the task SH-2026-017 of SH-AIC with its draw; checks begin on the day given. */
export async function enterDrawnTask({ knex }: Database, checksFrom: string): Promise<void> {
  await knex("spot_check_plan").insert({
    id: 1,
    year: 2026,
    title: "2026年度随机抽查计划",
    published_on: "2026-01-15",
    ...provenance,
  });
  await knex("spot_check_task").insert({
    id: 1,
    plan_id: 1,
    number: terms.task.number,
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
    id: 1,
    task_id: 1,
    algorithm: "supervision-draw/1",
    seed,
    drawn_at: "2026-11-03 01:00:00",
    objects_in_scope: terms.objects.keys.length,
    record,
    ...provenance,
  });
  await enterPairings(knex);
}

/** SH-FDA-02 is the officer `OFFICER`, who checks K08 and K17. */
async function enterPairings(knex: Database["knex"]): Promise<void> {
  await knex("inspector").insert(
    terms.inspectors.map(({ id, department }, at) => ({
      id: at + 1,
      number: id,
      department_code: department,
      officer_key: id === "SH-FDA-02" ? OFFICER : null,
    })),
  );
  await knex("spot_check_pairing").insert(
    drawn.map(({ object, inspectors }, at) => ({
      id: at + 1,
      task_id: 1,
      draw_id: 1,
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
      inspectors.map((number) => ({ inspector_id: ids.indexOf(number) + 1, pairing_id: at + 1 })),
    ),
  );
}

/** Enters a result of a pairing, in a state and withdrawn where said. */
export async function enterResult(
  { knex }: Database,
  pairing: number,
  state: string,
  withdrawnOn: string | null = null,
): Promise<void> {
  await knex("spot_check_result").insert({
    pairing_id: pairing,
    task_id: 1,
    entity_id: Number(drawn[pairing - 1]?.object.slice(1)),
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
