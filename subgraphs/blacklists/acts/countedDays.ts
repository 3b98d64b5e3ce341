import { badUserInput } from "../../../kit/errors/badUserInput.ts";
import { isRepeated, repetitionOf } from "../../../standards/timeLimits/repeatedPenalties.ts";
import type { ReasonRule } from "./reasonRules.ts";

/** Where a proposal names more, they no longer fit into its column. */
const MOST_DAYS = 90;

/**
 * The days of the penalties that a proposal rests on, in their order and as they are kept; null where its reason counts
 * none. Refuses too few of them, or such as are too far apart.
 */
export function countedDays(
  { code, legalBasis }: ReasonRule,
  days: readonly string[],
  today: string,
): string | null {
  const argument = "input.penalizedOn";
  const repetition = repetitionOf(code);
  if (repetition === undefined) {
    if (days.length > 0) throw badUserInput(argument, `is not asked for reason ${code}`);
    return null;
  }
  if (days.length > MOST_DAYS || days.some((day) => day > today))
    throw badUserInput(argument, `must be at most ${MOST_DAYS} days, none after ${today}`);
  if (!isRepeated(repetition, days))
    throw badUserInput(
      argument,
      `must name ${repetition.times} penalties within ${repetition.within.amount} years, which reason ${code} takes (${legalBasis})`,
    );
  return days.toSorted().join(",");
}
