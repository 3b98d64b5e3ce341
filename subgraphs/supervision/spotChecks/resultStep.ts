import { type Act, assertCurrent } from "../../../kit/act.ts";
import { assertNotAvoided } from "../../../kit/authorization/avoidedActs.ts";
import type { Knex } from "knex";
import { storedInstant, todayBy } from "../../../kit/clock.ts";
import type { Database } from "../../../kit/database/database.ts";
import { writeTransaction } from "../../../kit/database/writeTransaction.ts";
import { badUserInput } from "../../../kit/errors/badUserInput.ts";
import { appendEvents } from "../../../kit/outbox/outbox.ts";
import { listedUntil } from "../../../standards/timeLimits/supervisionList.ts";
import { type ResultAction, type ResultState, resultWorkflow } from "./resultWorkflow.ts";
import type { SpotCheckPairingRow, SpotCheckResultReportRow, SpotCheckTaskRow } from "../rows.ts";
import { assertOwner } from "./assertOwner.ts";

/** A result that may be in any state; one of which nothing is recorded has no row. */
interface ResultRow {
  readonly pairing_id: number;
  readonly state_code: ResultState;
  readonly version: number;
}

interface StepRow {
  readonly pairing_id: number;
  readonly version: number;
  readonly action_code: string;
  readonly content: string;
  readonly officer_key: string | null;
}

/** What a step is taken on. */
interface StepBasis {
  readonly task: SpotCheckTaskRow;
  /** Key of the officer who recorded what stands, where one is known. */
  readonly recordedBy: string | null;
}

/** What a step writes: columns of the result, and what is kept of the step itself. */
interface Step {
  readonly columns: Readonly<Record<string, string | null>>;
  readonly content: Readonly<Record<string, string>>;
}

type OnPairing = Act<{ readonly pairing: string; readonly version: number }>;

/**
 * Takes a result from one state to the next, by its version. The same officer who asks for the same step again
 * is answered as before; anybody else who acts on the version that it left is told that it is stale.
 */
export function takeStep(
  database: Database,
  { input, acting, clock }: OnPairing,
  action: ResultAction,
  stepOn: (basis: StepBasis) => Step,
): Promise<SpotCheckResultReportRow> {
  return writeTransaction(database, async (transaction) => {
    const today = todayBy(clock);
    const { pairing, task } = await pairingOf(
      transaction,
      input.pairing,
      (one) => one.authority_code === acting.department || one.checks_from <= today,
    );
    assertOwner(task.authority_code, acting, task.number);
    assertNotAvoided(acting, pairing.entity_id);
    const result = await resultOf(transaction, pairing.id);
    const recordedBy = await recorderOf(transaction, pairing.id);
    const after = input.version + 1;
    const officer_key = acting.officer ?? null;
    const repeated = await transaction<StepRow>("spot_check_result_step")
      .where({ pairing_id: pairing.id, version: after, action_code: action, officer_key })
      .first();
    const basis = { task, recordedBy };
    if (
      repeated !== undefined &&
      result?.version === after &&
      repeated.content === JSON.stringify(stepOn(basis).content)
    )
      return resultReport(transaction, pairing);
    assertCurrent(input.version, result?.version ?? 0);
    const state = resultWorkflow.next(result?.state_code ?? "1", action);
    const { columns, content } = stepOn(basis);
    await keepResult(transaction, pairing, {
      ...columns,
      state_code: state,
      version: after,
      authority_code: task.authority_code,
      source_system: "SUPERVISION-GRAPH",
      recorded_at: storedInstant(clock.now()),
    });
    await transaction("spot_check_result_step").insert({
      pairing_id: pairing.id,
      version: after,
      action_code: action,
      content: JSON.stringify(content),
      department_code: acting.department,
      officer_key,
      done_at: storedInstant(clock.now()),
    });
    const { authority_code: authority } = task;
    const until = listedUntil(today);
    const payload = { task: task.number, pairing: pairing.id, state, authority, until };
    const event = { type: `spotCheckResult.${action}`, entityId: pairing.entity_id, payload };
    await appendEvents(transaction, [event], clock.now());
    return resultReport(transaction, pairing);
  });
}

/** A pairing of a draw that who asks may know of; to others it is as one that there is not (R6). */
async function pairingOf(
  knex: Knex.Transaction,
  id: string,
  isKnown: (task: SpotCheckTaskRow) => boolean,
): Promise<{ pairing: SpotCheckPairingRow; task: SpotCheckTaskRow }> {
  const pairing = /^\d{1,15}$/u.test(id)
    ? await knex<SpotCheckPairingRow>("spot_check_pairing").where("id", Number(id)).first()
    : undefined;
  const task =
    pairing &&
    (await knex<SpotCheckTaskRow>("spot_check_task").where("id", pairing.task_id).first());
  if (pairing === undefined || task === undefined || !isKnown(task))
    throw badUserInput("input.pairing", "names no pairing of a draw; see SpotCheckDraw.pairings");
  return { pairing, task };
}

async function resultOf(knex: Knex.Transaction, pairing: number): Promise<ResultRow | undefined> {
  return knex<ResultRow>("spot_check_result").where("pairing_id", pairing).first();
}

async function recorderOf(knex: Knex.Transaction, pairing: number): Promise<string | null> {
  const step = await knex<StepRow>("spot_check_result_step")
    .where({ pairing_id: pairing, action_code: "recordResult" })
    .orderBy("version", "desc")
    .first();
  return step?.officer_key ?? null;
}

async function keepResult(
  knex: Knex.Transaction,
  { id, task_id, entity_id }: SpotCheckPairingRow,
  columns: Readonly<Record<string, string | number | null>>,
): Promise<void> {
  const of = { pairing_id: id };
  const changed = await knex("spot_check_result").where(of).update(columns);
  if (changed === 0)
    await knex("spot_check_result").insert({ ...of, task_id, entity_id, ...columns });
}

async function resultReport(
  knex: Knex.Transaction,
  pairing: SpotCheckPairingRow,
): Promise<SpotCheckResultReportRow> {
  const stored: Omit<SpotCheckResultReportRow, "pairing"> = await knex("spot_check_result")
    .where({ pairing_id: pairing.id })
    .select("state_code", "version", "inspected_on", "published_on")
    .first();
  return { ...stored, pairing };
}
