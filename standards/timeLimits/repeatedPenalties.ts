import { type DatedRule, type Grounds, isRuleInForce } from "./datedRule.ts";
import { type DaySpan, lastDayOf } from "./span.ts";

/** How many penalties for one kind of conduct, within how long. */
export interface Repetition {
  readonly times: number;
  readonly within: DaySpan;
}

const THRICE_IN_TWO_YEARS: Repetition = { times: 3, within: { amount: 2, unit: "year" } };

/**
 * Penalties that lead to the serious list by the rules of 2016 (总局令第83号), by the number of the reason. Reasons 3 and 7
 * know other grounds besides, and are not named.
 */
const REPETITIONS: ReadonlyMap<string, Repetition> = new Map([
  ["4", THRICE_IN_TWO_YEARS],
  ["5", THRICE_IN_TWO_YEARS],
  ["6", THRICE_IN_TWO_YEARS],
  ["8", { times: 2, within: { amount: 5, unit: "year" } }],
  ["11", THRICE_IN_TWO_YEARS],
]);

/** How often it takes to be penalised for a reason of the rules of 2016; undefined where it is not counted. */
export function repetitionOf(reason: string): Repetition | undefined {
  return REPETITIONS.get(reason);
}

/** Whether so many of some days lie within the span, which begins with the first of them. */
export function isRepeated({ times, within }: Repetition, days: readonly string[]): boolean {
  const inOrder = days.toSorted();
  return inOrder.some((first, at) => {
    const last = inOrder[at + times - 1];
    return last !== undefined && last <= lastDayOf(within, first);
  });
}

/** Within how long an earlier penalty for the same conduct counts as prior. */
interface PriorRule extends DatedRule, Grounds {
  readonly within: DaySpan;
}

/** 待确认: no law has one window for all penalties; two years are those of most reasons above. */
const PRIOR_RULES: readonly PriorRule[] = [
  {
    legalBasis: "总局令第83号 §5",
    confirmed: false,
    effectiveFrom: "2016-04-01",
    within: { amount: 2, unit: "year" },
  },
];

/** Whether a penalty of an earlier day, or the same, is prior to one that is decided on a day; undefined before the rule. */
export function isPriorOn(decidedOn: string, earlier: string): boolean | undefined {
  const rule = PRIOR_RULES.find((one) => isRuleInForce(one, decidedOn));
  return rule && earlier <= decidedOn && decidedOn <= lastDayOf(rule.within, earlier);
}
