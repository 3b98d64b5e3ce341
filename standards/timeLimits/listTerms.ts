/** The terms of the lists: 企业信息公示暂行条例 §17, 总局令第83号 and 第44号, 失信被执行人规定. */
import { addDays, type LocalDate } from "../localDate.ts";
import { type DatedRule, type Grounds, isRuleInForce } from "./datedRule.ts";
import { type DaySpan, lastDayOf } from "./span.ts";

/** A generation of rules of the serious list. */
export interface SeriousRuleSet extends DatedRule, Grounds {
  readonly code: "2016" | "2021";
  readonly term: DaySpan;
  /** After this an enterprise may ask for early removal; absent where the rules know none. */
  readonly earlyRemovalAfter?: DaySpan;
  /** Whether three years on the abnormal list end on the serious one. */
  readonly followsAbnormal: boolean;
}

/** The day order 83 came into force is from memory; of order 44 only its title and effect are confirmed. */
const RULE_SETS: readonly SeriousRuleSet[] = [
  {
    code: "2016",
    effectiveFrom: "2016-04-01",
    effectiveTo: "2021-09-01",
    term: { amount: 5, unit: "year" },
    followsAbnormal: true,
    legalBasis: "企业信息公示暂行条例 §17；总局令第83号",
    confirmed: true,
  },
  {
    code: "2021",
    effectiveFrom: "2021-09-01",
    term: { amount: 3, unit: "year" },
    earlyRemovalAfter: { amount: 1, unit: "year" },
    followsAbnormal: false,
    legalBasis: "总局令第44号",
    confirmed: false,
  },
];

/** A list that an entity leaves by its de-registration alone (企业注销，自动移出). */
interface LeavingRule extends DatedRule, Grounds {
  readonly list: "ABNORMAL" | "SERIOUS";
}

/**
 * The serious list has no such rule: who winds an enterprise up does not escape it so. That order 68 says so from its
 * first day is from memory.
 */
const LEFT_ON_DEREGISTRATION: readonly LeavingRule[] = [
  {
    list: "ABNORMAL",
    effectiveFrom: "2014-10-01",
    legalBasis: "经营异常名录管理暂行办法（总局令第68号）",
    confirmed: false,
  },
];

const ABNORMAL_TERM: DaySpan = { amount: 3, unit: "year" };
const ABNORMAL_NOTICE_DAYS = 60;
const DEFAULTER_TERM: DaySpan = { amount: 2, unit: "year" };
/** 1 to 3 years more, where the debtor was violent or the conduct manifold. */
const DEFAULTER_EXTENSIONS = { min: 1, max: 3 } as const;
/** Able to perform and refuses: alone it has no term, and ends with performance. */
const MERE_REFUSAL = "1";
const OFFICE_BAR: DaySpan = { amount: 3, unit: "year" };

/** The rules of the serious list by their code. */
export function seriousRuleSet(code: SeriousRuleSet["code"]): SeriousRuleSet {
  const found = RULE_SETS.find((one) => one.code === code);
  if (found === undefined) throw new RangeError(`no rules of ${code}`);
  return found;
}

/** The rules of the serious list on a day; undefined before there were any. */
export function seriousRuleSetOn(day: string): SeriousRuleSet | undefined {
  return RULE_SETS.find((one) => isRuleInForce(one, day));
}

/** Whether an entity that is de-registered on a day leaves a list by itself. */
export function isLeftOnDeregistration(list: LeavingRule["list"], day: string): boolean {
  return LEFT_ON_DEREGISTRATION.some((one) => one.list === list && isRuleInForce(one, day));
}

/** The day three years on the abnormal list are over. */
export function abnormalTermEnds(listedOn: string): LocalDate {
  return lastDayOf(ABNORMAL_TERM, listedOn);
}

/** The day by which the registrar reminds an enterprise that its three years are nearly over. */
export function abnormalNoticeOn(listedOn: string): LocalDate {
  return addDays(abnormalTermEnds(listedOn), -ABNORMAL_NOTICE_DAYS);
}

/**
 * The rules by which an entity that is still on the abnormal list goes to the serious one, by the day its three
 * years are over; undefined where the rules of that day no longer take it there.
 */
export function seriousStep(
  listedOn: string,
): { readonly on: LocalDate; readonly ruleSet: SeriousRuleSet } | undefined {
  const on = abnormalTermEnds(listedOn);
  const ruleSet = seriousRuleSetOn(on);
  return ruleSet?.followsAbnormal === true ? { on, ruleSet } : undefined;
}

/** The day the term of a serious listing is over. */
export function seriousTermEnds(listedOn: string, code: SeriousRuleSet["code"]): LocalDate {
  return lastDayOf(seriousRuleSet(code).term, listedOn);
}

/** The day from which a serious listing may be lifted early; null where its rules know nothing of it. */
export function earlyRemovalFrom(listedOn: string, code: SeriousRuleSet["code"]): LocalDate | null {
  const { earlyRemovalAfter } = seriousRuleSet(code);
  return earlyRemovalAfter === undefined ? null : lastDayOf(earlyRemovalAfter, listedOn);
}

/**
 * The last day on the court's list, by the kinds of conduct (1 to 6) and the years that the court added, none
 * or 1 to 3; null where refusal is all and only performance ends it.
 */
export function defaulterTermEnds(
  publishedOn: string,
  behaviours: readonly string[],
  extensionYears = 0,
): LocalDate | null {
  const { min, max } = DEFAULTER_EXTENSIONS;
  if (extensionYears !== 0 && (extensionYears < min || extensionYears > max)) {
    throw new RangeError(`a court adds ${min} to ${max} years, not ${extensionYears}`);
  }
  if (behaviours.every((kind) => kind === MERE_REFUSAL)) return null;
  const amount = DEFAULTER_TERM.amount + extensionYears;
  return lastDayOf({ amount, unit: "year" }, publishedOn);
}

/** The last day on which the representative of an entity on the serious list may hold no office elsewhere (条例 §17). */
export function officeBarEnds(listedOn: string): LocalDate {
  return lastDayOf(OFFICE_BAR, listedOn);
}
