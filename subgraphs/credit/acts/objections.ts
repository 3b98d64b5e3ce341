import { type Act, assertCurrent, givenReason, givenText } from "../../../kit/act.ts";
import { assertNotAvoided } from "../../../kit/authorization/avoidedActs.ts";
import { storedInstant, todayBy } from "../../../kit/clock.ts";
import type { Database } from "../../../kit/database/database.ts";
import { writeTransaction } from "../../../kit/database/writeTransaction.ts";
import { entityId } from "../../../kit/entityReference.ts";
import { STALE_STATE, actError } from "../../../kit/errors/actErrors.ts";
import type {
  DecideCreditObjectionInput,
  ObjectToCreditRecordInput,
} from "../resolvers.generated.ts";
import type { CreditObjectionReportRow, CreditObjectionRow } from "../rows.ts";
import { changeRecord } from "./changeRecord.ts";
import { type ObjectionState, objectionWorkflow, UNDECIDED } from "./objectionWorkflow.ts";
import { objectionOf, OBJECTIONS, reportOf, tellOfObjection } from "./objectionRow.ts";
import { assertProvided, ownRecord } from "./ownRecord.ts";
import { removeRecord } from "./removeRecord.ts";
import { SUPERVISION_GRAPH } from "./sourceSystem.ts";

/** An enterprise objects to a record of its own, which is marked in the same transaction, and so within its working day. */
export function objectToRecord(
  database: Database,
  { input, acting, clock }: Act<ObjectToCreditRecordInput>,
): Promise<CreditObjectionReportRow> {
  const today = todayBy(clock);
  const grounds = givenText("input.grounds", input.grounds, 1_000);
  return writeTransaction(database, async (transaction) => {
    const record = await ownRecord(transaction, input.record, acting);
    const open = await transaction<CreditObjectionRow>(OBJECTIONS)
      .where({ credit_record_id: record.id })
      .whereIn("status_code", UNDECIDED)
      .first();
    if (open !== undefined) {
      if (open.grounds === grounds) return reportOf(open);
      throw actError(
        STALE_STATE,
        `该信息已有异议在办 · The record is objected to already, in objection ${open.id}; wait for its decision.`,
      );
    }
    const now = storedInstant(clock.now());
    const [id = 0] = await transaction(OBJECTIONS).insert({
      entity_id: record.entity_id,
      credit_record_id: record.id,
      filed_on: today,
      grounds,
      status_code: "MARKED",
      marked_on: today,
      source_system: SUPERVISION_GRAPH,
      authority_code: record.authority_code,
      version: 1,
      recorded_at: now,
    });
    await changeRecord(transaction, { id: record.id }, { objection_marked_on: today }, clock);
    const objection = await objectionOf(transaction, id);
    await tellOfObjection(transaction, objection, "filed", clock.now());
    return reportOf(objection);
  });
}

/** The department that provided the record decides: it is deleted, or the mark goes. */
export function decideObjection(
  database: Database,
  { input, acting, clock }: Act<DecideCreditObjectionInput>,
): Promise<CreditObjectionReportRow> {
  const decided = { reason: givenReason(input.reason), decided_on: todayBy(clock) };
  return writeTransaction(database, async (transaction) => {
    const objection = await objectionOf(transaction, entityId(input.objection) ?? 0);
    await assertProvided(transaction, objection.credit_record_id, acting);
    assertNotAvoided(acting, objection.entity_id);
    const isRepeated =
      objection.version === input.version + 1 &&
      objection.reason === decided.reason &&
      objection.status_code === (input.decision === "UPHOLD" ? "UPHELD" : "REJECTED");
    if (isRepeated) return reportOf(objection);
    assertCurrent(input.version, objection.version);
    const state = objectionWorkflow.next(objection.status_code as ObjectionState, input.decision);
    await transaction(OBJECTIONS)
      .where({ id: objection.id })
      .update({
        ...decided,
        status_code: state,
        version: objection.version + 1,
        recorded_at: storedInstant(clock.now()),
      });
    const { credit_record_id: id } = objection;
    if (state === "UPHELD") await removeRecord(transaction, id, clock);
    else await changeRecord(transaction, { id }, { objection_marked_on: null }, clock);
    await tellOfObjection(transaction, objection, "decided", clock.now());
    return reportOf(await objectionOf(transaction, objection.id));
  });
}
