import { addDays, type LocalDate } from "../../../standards/localDate.ts";
import { deadlineOn } from "../../../standards/timeLimits/deadlines.ts";
import type { UncheckedOn } from "./noticeRepository.ts";

/** Permits that should have been checked by a day: decided so long before it that the time for that is over. */
export function uncheckedOn(today: string): UncheckedOn {
  const { amount } = deadlineOn("PERMIT_FOLLOW_UP", today);
  return { today, decidedBy: addDays(today as LocalDate, -amount - 1) };
}
