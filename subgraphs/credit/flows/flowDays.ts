import { type Clock, storedInstant, todayBy } from "../../../kit/clock.ts";
import { badUserInput } from "../../../kit/errors/badUserInput.ts";
import { addDays, daysBetween, type LocalDate } from "../../../standards/localDate.ts";
import { dayOf } from "../../../standards/timeLimits/span.ts";

/** Days of which a flow is told, and the instants between which they lie, as the databases keep them. */
export interface FlowDays {
  readonly from: string;
  readonly to: string;
  /** The first instant of the first day. */
  readonly since: string;
  /** The first instant after the last day. */
  readonly before: string;
}

const USUAL_DAYS = 30;
/** A year with its leap day. */
const MOST_DAYS = 366;
/** Nothing was recorded before it, and the first days of the calendar have no thirty before them. */
const EARLIEST = "2000-01-01";
const DAY_MILLISECONDS = 86_400_000;

/** Days in Shanghai as they are asked for: the last thirty, unless said. */
export function flowDays(
  asked: { readonly from?: string | null | undefined; readonly to?: string | null | undefined },
  clock: Clock,
): FlowDays {
  const to = checked("to", asked.to ?? todayBy(clock));
  const from = asked.from ? checked("from", asked.from) : addDays(to, 1 - USUAL_DAYS);
  if (from > to) throw badUserInput("from", `must not be after the last day, ${to}, got ${from}`);
  const days = daysBetween(from, to) + 1;
  if (days > MOST_DAYS)
    throw badUserInput(
      "from",
      `must be ${addDays(to, 1 - MOST_DAYS)} or later where the last day is ${to}: ${MOST_DAYS} days are counted at a time, not ${days}; ask for each year by itself`,
    );
  return { from, to, since: beginningOf(from), before: beginningOf(to, DAY_MILLISECONDS) };
}

function checked(argument: "from" | "to", day: string): LocalDate {
  if (day < EARLIEST) throw badUserInput(argument, `must be ${EARLIEST} or later, got ${day}`);
  return dayOf(day);
}

/** The first instant of a day in Shanghai, or so many milliseconds later. */
function beginningOf(day: LocalDate, later = 0): string {
  return storedInstant(new Date(Date.parse(`${day}T00:00:00+08:00`) + later));
}
