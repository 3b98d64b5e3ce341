import { type Clock, storedInstant } from "../../../kit/clock.ts";
import { badUserInput } from "../../../kit/errors/badUserInput.ts";
import { parseLocalDate } from "../../../standards/localDate.ts";
import { lastSecondOf } from "../dueInstant.ts";
import type { TasksAsked } from "./taskReads.ts";

/** What a filter says of time. */
interface Timed {
  readonly dueUntil?: string | null | undefined;
  readonly isOverdue?: boolean | null | undefined;
}

/** What of a filter is counted in time. */
export function tasksAsked(filter: Timed | null | undefined, clock: Clock): TasksAsked {
  const { dueUntil, isOverdue } = filter ?? {};
  if (dueUntil && parseLocalDate(dueUntil) === undefined)
    throw badUserInput("filter.dueUntil", "must be a day");
  const now = storedInstant(clock.now());
  return {
    ...(dueUntil ? { dueUntil: storedInstant(lastSecondOf(dueUntil)) } : {}),
    ...(isOverdue === true ? { lateAt: now } : {}),
    ...(isOverdue === false ? { inTimeAt: now } : {}),
  };
}
