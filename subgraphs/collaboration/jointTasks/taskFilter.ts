import { type Clock, storedInstant } from "../../../kit/clock.ts";
import type { Conditions } from "../../../kit/connection/pageRequest.ts";
import { badUserInput } from "../../../kit/errors/badUserInput.ts";
import { parseLocalDate } from "../../../standards/localDate.ts";
import { lastSecondOf } from "../dueInstant.ts";
import type { JointTaskFilter } from "../resolvers.generated.ts";
import type { JointTasksAsked } from "./jointTaskReads.ts";

type Given = JointTaskFilter | null | undefined;

/** What of a filter stands in a column. What is one's own is told by the claims, never by an argument. */
export function taskConditions(filter: Given, reader: string): Conditions {
  const { state, role, ownState, area } = filter ?? {};
  return {
    ...(state ? { state_code: state } : {}),
    ...(role === "LEAD" ? { authority_code: reader } : {}),
    ...(role === "PARTICIPANT" ? { addressee_code: reader } : {}),
    ...(ownState ? { own_state: ownState } : {}),
    ...(area ? { area_code: area } : {}),
  };
}

/** What of a filter is counted in time. */
export function tasksAsked(filter: Given, clock: Clock): JointTasksAsked {
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
