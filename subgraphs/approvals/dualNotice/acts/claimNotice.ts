import type { Database } from "../../../../kit/database/database.ts";
import type { DualNoticeRow } from "../../rows.ts";
import { isOpenTo } from "../pool.ts";
import { noticeDue } from "../dueDays.ts";
import { type OnNotice, takeNoticeStep } from "../noticeStep.ts";

/** Claims a notice that a department was sent, or one from its pool. */
export function claimNotice(database: Database, act: OnNotice): Promise<DualNoticeRow> {
  const { department } = act.acting;
  return takeNoticeStep(database, act, {
    action: "claimNotice",
    // Who saw it in the pool is told when another was faster.
    isKnown: (notice) => notice.holder_code === department || isOpenTo(department, notice),
    columns: (_notice, today) => ({
      holder_code: department,
      claimed_on: today,
      due_on: noticeDue("NOTICE_FEEDBACK", today),
    }),
    content: {},
  });
}
