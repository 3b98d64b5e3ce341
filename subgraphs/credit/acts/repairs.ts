import type { Knex } from "knex";
import { type Act, assertCurrent, givenReason, givenText } from "../../../kit/act.ts";
import { assertNotAvoided } from "../../../kit/authorization/avoidedActs.ts";
import { storedInstant, todayBy } from "../../../kit/clock.ts";
import type { Database } from "../../../kit/database/database.ts";
import { writeTransaction } from "../../../kit/database/writeTransaction.ts";
import { entityId } from "../../../kit/entityReference.ts";
import { STALE_STATE, actError } from "../../../kit/errors/actErrors.ts";
import { badUserInput } from "../../../kit/errors/badUserInput.ts";
import { appendEvents } from "../../../kit/outbox/outbox.ts";
import type {
  AcceptCreditRepairInput,
  ApplyForCreditRepairInput,
  DecideCreditRepairInput,
} from "../resolvers.generated.ts";
import type { CreditRepairReportRow, CreditRepairRow } from "../rows.ts";
import { assertProvided, ownRecord } from "./ownRecord.ts";
import { removeRecord } from "./removeRecord.ts";
import { repairableFrom } from "./repairable.ts";
import { type RepairAction, type RepairState, repairWorkflow } from "./repairWorkflow.ts";
import { SUPERVISION_GRAPH } from "./sourceSystem.ts";

const TABLE = "credit_repair";

/** An enterprise applies for the repair of a bad record; the same application again is answered as it stands. */
export function applyForRepair(
  database: Database,
  { input, acting, clock }: Act<ApplyForCreditRepairInput>,
): Promise<CreditRepairReportRow> {
  const today = todayBy(clock);
  const remedy = givenText("input.remedy", input.remedy, 1_000);
  return writeTransaction(database, async (transaction) => {
    const record = await ownRecord(transaction, input.record, acting);
    if (record.nature !== "BAD")
      throw badUserInput("input.record", "is no bad record: there is nothing to repair");
    const from = repairableFrom(record);
    if (today < from)
      throw badUserInput(
        "input.record",
        `may be repaired from ${from} on: it is not published long enough`,
      );
    const open = await transaction<CreditRepairRow>(TABLE)
      .where({ credit_record_id: record.id })
      .whereIn("status_code", ["APPLIED", "ACCEPTED"])
      .first();
    if (open !== undefined) {
      if (open.remedy === remedy) return reportOf(open);
      throw actError(
        STALE_STATE,
        `该信息已有修复申请在办 · The repair of this record was applied for already, in application ${open.id}; wait for its decision.`,
      );
    }
    const [id = 0] = await transaction(TABLE).insert({
      entity_id: record.entity_id,
      credit_record_id: record.id,
      applied_on: today,
      remedy,
      status_code: "APPLIED",
      source_system: SUPERVISION_GRAPH,
      authority_code: record.authority_code,
      version: 1,
      recorded_at: storedInstant(clock.now()),
    });
    await tell(transaction, await repairOf(transaction, id), "applied", clock.now());
    return reportOf(await repairOf(transaction, id));
  });
}

/** The department that provided the record accepts an application. */
export function acceptRepair(
  database: Database,
  act: Act<AcceptCreditRepairInput>,
): Promise<CreditRepairReportRow> {
  const columns = { accepted_on: todayBy(act.clock) };
  return step(database, act, "acceptCreditRepair", columns, "accepted");
}

/** It decides: the record leaves the query, or the enterprise is told why not. */
export function decideRepair(
  database: Database,
  act: Act<DecideCreditRepairInput>,
): Promise<CreditRepairReportRow> {
  const { input, clock } = act;
  const today = todayBy(clock);
  const columns = {
    reason: givenReason(input.reason),
    decided_on: today,
    removed_on: input.decision === "GRANT" ? today : null,
  };
  return step(database, act, input.decision, columns, "decided");
}

async function step(
  database: Database,
  { input, acting, clock }: Act<{ readonly repair: string; readonly version: number }>,
  action: RepairAction,
  columns: Readonly<Record<string, string | null>>,
  told: string,
): Promise<CreditRepairReportRow> {
  return writeTransaction(database, async (transaction) => {
    const repair = await repairOf(transaction, entityId(input.repair) ?? 0);
    await assertProvided(transaction, repair.credit_record_id, acting);
    assertNotAvoided(acting, repair.entity_id);
    const isRepeated =
      repair.version === input.version + 1 &&
      Object.entries(columns).every(
        ([name, value]) => repair[name as keyof CreditRepairRow] === value,
      );
    if (isRepeated) return reportOf(repair);
    assertCurrent(input.version, repair.version);
    const state = repairWorkflow.next(repair.status_code as RepairState, action);
    await transaction(TABLE)
      .where({ id: repair.id })
      .update({
        ...columns,
        status_code: state,
        version: repair.version + 1,
        recorded_at: storedInstant(clock.now()),
      });
    if (state === "REMOVED") await removeRecord(transaction, repair.credit_record_id, clock);
    await tell(transaction, repair, told, clock.now());
    return reportOf(await repairOf(transaction, repair.id));
  });
}

async function repairOf(knex: Knex.Transaction, id: number): Promise<CreditRepairRow> {
  const found = await knex<CreditRepairRow>(TABLE).where({ id }).first();
  if (found === undefined)
    throw badUserInput(
      "input.repair",
      "is the id of no application for repair; see CreditFile.repairs",
    );
  return found;
}

function reportOf(repair: CreditRepairRow): CreditRepairReportRow {
  return { repair, state: repair.status_code, version: repair.version };
}

async function tell(
  knex: Knex.Transaction,
  { id, entity_id: entity }: CreditRepairRow,
  what: string,
  now: Date,
): Promise<void> {
  const event = { type: `creditRepair.${what}`, entityId: entity, payload: { repair: id } };
  await appendEvents(knex, [event], now);
}
