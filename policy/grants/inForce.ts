import type { CategoryCode } from "../categories/index.ts";
import { addDays, parseLocalDate } from "../../standards/localDate.ts";
import { isInForce } from "../term.ts";
import type { Amendment, Effect, Grants } from "./grant.ts";

/** What a kind of reader gets of a category on a day, and the amendment that says so, where one does. */
export interface GrantInForce {
  readonly effect: Effect;
  readonly amendment?: Amendment;
}

/** The grant of one category on a day; undefined where the grants are not in force. */
export function grantOn(
  grants: Grants,
  category: CategoryCode,
  day: string,
): GrantInForce | undefined {
  if (!isInForce(grants, day)) return undefined;
  let newest: Amendment | undefined;
  for (const amendment of grants.amendments ?? []) {
    if (amendment.category !== category || amendment.validFrom > day) continue;
    if (newest === undefined || newest.validFrom < amendment.validFrom) newest = amendment;
  }
  return newest === undefined
    ? { effect: grants.grants[category] }
    : { effect: newest.effect, amendment: newest };
}

/** The days on which any of these grants begin, change or have ended, in order. */
export function changeDays(all: readonly Grants[]): readonly string[] {
  const days = all.flatMap(({ validFrom, validTo, amendments = [] }) => [
    validFrom,
    ...amendments.map((amendment) => amendment.validFrom),
    ...(validTo === undefined ? [] : [dayAfter(validTo)]),
  ]);
  return [...new Set(days)].toSorted();
}

/** The last of these days that is not after the day given: what holds between two of them is the same. */
export function latestChange(days: readonly string[], day: string): string | undefined {
  return days.findLast((change) => change <= day);
}

function dayAfter(text: string): string {
  const day = parseLocalDate(text);
  if (day === undefined) throw new TypeError(`${text} is no day; write it as YYYY-MM-DD`);
  return addDays(day, 1);
}
