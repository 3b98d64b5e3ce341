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
    stepsOf: rowLoader(notices.stepsOf),
    unlicensedClue: rowLoader(notices.clueOf),
    held: notices.heldNotices(kept),
    pool: (pool: string) => notices.pool(pool, kept),
    overdue: (today: string) => notices.overdue(today, kept),
    uncheckedPermits: (days: UncheckedOn) => notices.unchecked(days, kept),
  };
}
