import { type Act, assertCurrent } from "../../../kit/act.ts";
import { assertNotAvoided } from "../../../kit/authorization/avoidedActs.ts";
import { storedInstant, todayBy } from "../../../kit/clock.ts";
import type { Database } from "../../../kit/database/database.ts";
import { writeTransaction } from "../../../kit/database/writeTransaction.ts";
import { entityId } from "../../../kit/entityReference.ts";
import { NOT_AUTHORITATIVE_SOURCE, actError } from "../../../kit/errors/actErrors.ts";
import { departments } from "../../../policy/departments/index.ts";
import type { TransferCreditObjectionInput } from "../resolvers.generated.ts";
import type { CreditObjectionReportRow } from "../rows.ts";
import { objectionOf, OBJECTIONS, reportOf, tellOfObjection } from "./objectionRow.ts";
import { type ObjectionState, objectionWorkflow } from "./objectionWorkflow.ts";

/** 市公共信用信息服务中心 is of the department that runs the credit platform. */
const CENTRE = departments.find(({ isPlatformOperator }) => isPlatformOperator === true)?.code;

/**
 * The credit centre passes an objection on to who provided the record, whose days to check it begin (沪社会信用条例
 * §36). The record keeps its mark until that department has decided.
 */
export function transferObjection(
  database: Database,
  { input, acting, clock }: Act<TransferCreditObjectionInput>,
): Promise<CreditObjectionReportRow> {
  if (acting.department !== CENTRE)
    throw actError(
      NOT_AUTHORITATIVE_SOURCE,
      `异议由 ${CENTRE} 转交 · It is for ${CENTRE} to transfer objections, and not for ${acting.department}.`,
    );
  return writeTransaction(database, async (transaction) => {
    const objection = await objectionOf(transaction, entityId(input.objection) ?? 0);
    assertNotAvoided(acting, objection.entity_id);
    const { id, version, status_code: status } = objection;
    if (version === input.version + 1 && status === "TRANSFERRED") return reportOf(objection);
    assertCurrent(input.version, version);
    const after = {
      status_code: objectionWorkflow.next(status as ObjectionState, "TRANSFER"),
      transferred_on: todayBy(clock),
      version: version + 1,
      recorded_at: storedInstant(clock.now()),
    };
    await transaction(OBJECTIONS).where({ id }).update(after);
    const transferred = { ...objection, ...after };
    await tellOfObjection(transaction, transferred, "transferred", clock.now());
    return reportOf(transferred);
  });
}
