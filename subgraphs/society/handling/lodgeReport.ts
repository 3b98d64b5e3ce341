import { randomBytes } from "node:crypto";
import type { Act } from "../../../kit/act.ts";
import { writeTransaction } from "../../../kit/database/writeTransaction.ts";
import { appendEvents } from "../../../kit/outbox/outbox.ts";
import type { LodgeReportInput } from "../resolvers.generated.ts";
import type { ReportReceiptRow, ViolationReportRow } from "../rows.ts";
import { claimPrint } from "./claimCode.ts";
import { storedDue } from "./dueDays.ts";
import { givenIdentity, keepIdentity } from "./identity.ts";
import { assertHandler, assertNumber, assertSameLodging, lodgedMatter } from "./lodging.ts";
import type { SealedStore } from "./sealedStore.ts";

/** What was lodged, and of which entity, for the trail. */
export interface LodgedReport {
  readonly receipt: ReportReceiptRow;
  readonly entity: number;
}

/** 128 bits: nobody finds a report by trying. */
const CLAIM_CODE_BYTES = 16;

/**
 * Lodges a report with the department that lodges it. The same again changes nothing, and does not tell the claim
 * code again: whoever has it is taken for the reporter.
 */
export function lodgeReport(
  { database, sealing }: SealedStore,
  act: Act<LodgeReportInput>,
): Promise<LodgedReport> {
  const { input, acting, clock } = act;
  assertNumber(input.number);
  assertHandler(acting.department);
  const identity = input.reporter ? givenIdentity("input.reporter", input.reporter) : null;
  const print = sealing.fingerprint(JSON.stringify(input));
  return writeTransaction(database, async (transaction) => {
    const known = await transaction<ViolationReportRow & { input_print: string }>(
      "violation_report",
    )
      .where("number", input.number)
      .first();
    if (known !== undefined) {
      assertSameLodging(known, acting.department, print);
      return { receipt: { ...known, claimCode: null }, entity: known.entity_id };
    }
    const claimCode = randomBytes(CLAIM_CODE_BYTES).toString("base64url");
    const matter = await lodgedMatter(transaction, act, acting.department);
    const row = {
      ...matter,
      state_code: "LODGED" as const,
      due_on: storedDue("REPORT_VERIFICATION", matter.lodged_on),
      is_extended: 0,
      verified_on: null,
      finding_code: null,
      finding_note: null,
      answer: null,
      answered_on: null,
      claim_print: claimPrint(sealing, claimCode),
      reward_amount: null,
      reward_granted_on: null,
      reward_paid_on: null,
      input_print: print,
    };
    const [id = 0] = await transaction("violation_report").insert(row);
    await keepIdentity(transaction, sealing, { kind: "REPORT", id }, identity);
    const payload = { number: input.number };
    const event = { type: "report.lodged", entityId: row.entity_id, payload };
    await appendEvents(transaction, [event], clock.now());
    return { receipt: { ...row, claimCode }, entity: row.entity_id };
  });
}
