import { givenReason } from "../../../../kit/act.ts";
import type { Database } from "../../../../kit/database/database.ts";
import type { ReturnNoticeInput } from "../../resolvers.generated.ts";
import type { DualNoticeRow } from "../../rows.ts";
import { registrarOf } from "../counterparts.ts";
import { noticeDue } from "../dueDays.ts";
import { type OnNotice, takeNoticeStep } from "../noticeStep.ts";

/** Returns a notice to the registrar, for a reason: it is for another department. */
export function returnNotice(
  database: Database,
  act: OnNotice & { readonly input: ReturnNoticeInput },
): Promise<DualNoticeRow> {
  const { department } = act.acting;
  return takeNoticeStep(database, act, {
    action: "returnNotice",
    isKnown: ({ holder_code: holder }) => holder === department,
    columns: ({ division_code: division }, today) => ({
      holder_code: registrarOf(division),
      claimed_on: null,
      due_on: noticeDue("NOTICE_REASSIGNMENT", today),
    }),
    content: { reason: givenReason(act.input.reason) },
  });
}
