import type { Knex } from "knex";
import { type Act, assertCurrent } from "../../../kit/act.ts";
import { storedInstant } from "../../../kit/clock.ts";
import type { Database } from "../../../kit/database/database.ts";
import { writeTransaction } from "../../../kit/database/writeTransaction.ts";
import { NOT_AUTHORITATIVE_SOURCE, actError } from "../../../kit/errors/actErrors.ts";
import { appendEvents } from "../../../kit/outbox/outbox.ts";
import type { CriminalTransferReportRow, CriminalTransferRow } from "../rows.ts";
import { isRepeated, keepStep, type Step, type Taking } from "../steps.ts";
import { transferOfParty } from "./knownTransfers.ts";
import { clockOf, NO_CLOCK } from "./transferClocks.ts";
import { ACTORS, type TransferAction, transferWorkflow } from "./transferWorkflow.ts";

export const STEPS = "criminal_transfer_step";

/** What a step does beside moving the case. */
interface Work {
  readonly content: Step["content"];
  /** Columns of the case that change with it. */
  readonly columns?: Partial<CriminalTransferRow>;
  /** Refuses what the state allows and something else does not. */
  assertPossible?(transfer: CriminalTransferRow): void;
  /** What is written besides. */
  write?(knex: Knex.Transaction, transfer: CriminalTransferRow): Promise<void>;
}

type OnTransfer = Act<{ readonly number: string; readonly version: number }>;

/** Takes a case one step on, by its version. The same department that asks for the same again changes nothing. */
export function takeStep(
  database: Database,
  act: OnTransfer,
  action: TransferAction,
  work: Work,
): Promise<CriminalTransferReportRow> {
  return writeTransaction(database, (transaction) => takeStepIn(transaction, act, action, work));
}

/** The same, as a part of a transaction. */
export async function takeStepIn(
  transaction: Knex.Transaction,
  { input: { number, version }, acting, clock }: OnTransfer,
  action: TransferAction,
  { content, columns = {}, assertPossible, write }: Work,
): Promise<CriminalTransferReportRow> {
  const transfer = await transferOfParty(transaction, number, acting);
  const taking: Taking = { acting, now: clock.now() };
  const step = { action, content };
  if (await isRepeated(transaction, STEPS, transfer, version, step, taking)) return transfer;
  assertCurrent(version, transfer.version);
  assertActor(action, transfer, acting.department);
  const state = transferWorkflow.next(transfer.state_code, action);
  assertPossible?.(transfer);
  const hasGoods = (columns.goods ?? transfer.goods) !== "[]";
  const begun = action === "handOverGoods" ? NO_CLOCK : clockOf(state, taking.now, hasGoods);
  const isRunning = action === "receive";
  const after = {
    ...columns,
    ...(isRunning ? {} : begun),
    state_code: state,
    version: version + 1,
    recorded_at: storedInstant(taking.now),
  };
  await transaction("criminal_transfer").where({ id: transfer.id }).update(after);
  await keepStep(transaction, STEPS, { id: transfer.id, version: version + 1 }, step, taking);
  await write?.(transaction, transfer);
  const event = { type: `criminalTransfer.${action}`, entityId: transfer.entity_id };
  await appendEvents(transaction, [{ ...event, payload: { number, state } }], taking.now);
  return { ...transfer, ...after };
}

/** Another party of the same case does this. */
function assertActor(
  action: TransferAction,
  { authority_code: sender }: CriminalTransferRow,
  department: string,
): void {
  const actor = ACTORS[action] === "sender" ? sender : ACTORS[action];
  if (actor !== department)
    throw actError(
      NOT_AUTHORITATIVE_SOURCE,
      `该事项由 ${actor} 办理 · This is for ${actor} to do, and not for ${department}.`,
    );
}
