import type { Asking } from "../../../kit/authorization/asking.ts";
import { bySubset } from "../../../kit/loader/bySubset.ts";
import { listLoader } from "../../../kit/loader/listLoader.ts";
import { rowLoader } from "../../../kit/loader/rowLoader.ts";
import type { NoticeRepository, UncheckedOn } from "./noticeRepository.ts";

/** The loaders of dual notice, fresh for every request. */
export function createNoticeLoaders(notices: NoticeRepository, { kept }: Asking) {
  return {
    lettersWithin: bySubset((subset) => listLoader(notices.letters(subset))),
    letterById: rowLoader(notices.letterById),
    noticesWithin: bySubset((subset) => rowLoader(notices.noticesOf(subset))),
    noticeSteps: rowLoader(notices.stepsOf),
    unlicensedClue: rowLoader(notices.clueOf),
    heldNotices: notices.heldNotices(kept),
    noticePool: (pool: string) => notices.pool(pool, kept),
    overdueNotices: (today: string) => notices.overdue(today, kept),
    uncheckedPermits: (days: UncheckedOn) => notices.unchecked(days, kept),
  };
}
