import { describe, expect, it } from "@jest/globals";
import { queriedUntil } from "../../../standards/timeLimits/creditWindow.ts";
import { isRuleInForce } from "../../../standards/timeLimits/datedRule.ts";
import * as lists from "../../../standards/timeLimits/listTerms.ts";
import { publicityRules, publishedUntil } from "../../../standards/timeLimits/publicityRules.ts";

/** The rules by the names that the table has for them: each answers a day, or what holds on one. */
const RULES: Readonly<Record<string, (day: string) => string | null>> = {
  abnormalTerm: lists.abnormalTermEnds,
  abnormalNotice: lists.abnormalNoticeOn,
  toSerious: (day) => lists.seriousStep(day)?.on ?? null,
  officeBar: lists.officeBarEnds,
  leavesAbnormal: (day) => (lists.isLeftOnDeregistration("ABNORMAL", day) ? "leaves" : null),
  leavesSerious: (day) => (lists.isLeftOnDeregistration("SERIOUS", day) ? "leaves" : null),
  seriousRules: (day) => lists.seriousRuleSetOn(day)?.code ?? null,
  serious2016: (day) => lists.seriousTermEnds(day, "2016"),
  serious2021: (day) => lists.seriousTermEnds(day, "2021"),
  early2016: (day) => lists.earlyRemovalFrom(day, "2016"),
  early2021: (day) => lists.earlyRemovalFrom(day, "2021"),
  refusalAlone: (day) => lists.defaulterTermEnds(day, ["1"], 0),
  otherConduct: (day) => lists.defaulterTermEnds(day, ["2"], 0),
  oneYearAdded: (day) => lists.defaulterTermEnds(day, ["2"], 1),
  threeYearsAdded: (day) => lists.defaulterTermEnds(day, ["2"], 3),
  query: queriedUntil,
};

/** Rules of publication are named by their codes, with the end that is asked for. */
function published(code: string, end: string | undefined, day: string): string | null {
  const rule = publicityRules.find((one) => one.code === code);
  if (rule === undefined) throw new TypeError(`there is no rule ${code}`);
  if (!isRuleInForce(rule, day)) return "no rule";
  return publishedUntil(code, day)?.[end === "earliest" ? "earliest" : "latest"] ?? null;
}

function ask(rule: string, day: string): string | null {
  const [code = "", end] = rule.split(" ");
  return RULES[code]?.(day) ?? (code in RULES ? null : published(code, end, day));
}

/**
 * Every term and window of the standards, on both sides of what moves it: leap days and the days on which rules change.
 * What it is, by which rule, from which day, and its last day (its first, where it says so).
 */
const TERMS = `
three years on the abnormal list|abnormalTerm|2020-02-29|2023-02-28
and from the day after|abnormalTerm|2020-03-01|2023-03-01
notice sixty days before, first day, itself a leap day|abnormalNotice|2021-04-29|2024-02-29
and a year earlier|abnormalNotice|2020-04-29|2023-02-28
three years lead to the serious list, on the last day of the rules of 2016|toSerious|2018-08-31|2021-08-31
and under those of 2021 no more|toSerious|2018-09-01|
de-registered before there was a rule|leavesAbnormal|2014-09-30|
on the first day of the rule|leavesAbnormal|2014-10-01|leaves
and since|leavesAbnormal|2026-11-30|leaves
from the serious list, never|leavesSerious|2026-11-30|
rules of the serious list, before there were any|seriousRules|2016-03-31|
of 2016, first day|seriousRules|2016-04-01|2016
of 2016, last day|seriousRules|2021-08-31|2016
of 2021, first day|seriousRules|2021-09-01|2021
five years on the serious list by the rules of 2016|serious2016|2020-02-29|2025-02-28
and from the day after|serious2016|2020-03-01|2025-03-01
three years by those of 2021|serious2021|2024-02-29|2027-02-28
and from the day after|serious2021|2024-03-01|2027-03-01
early removal after one year, first day|early2021|2024-02-29|2025-02-28
none by the rules of 2016|early2016|2020-02-29|
three years of bar from office|officeBar|2020-02-29|2023-02-28
and to a leap day|officeBar|2021-02-28|2024-02-28
court's list: refusal alone, until it is performed|refusalAlone|2024-02-29|
other conduct, two years|otherConduct|2024-02-29|2026-02-28
and from the day after|otherConduct|2024-03-01|2026-03-01
one year added|oneYearAdded|2024-02-29|2027-02-28
three years added|threeYearsAdded|2023-03-01|2028-03-01
criticism and low fines, three months, to a leap day|SAMR45-3M|2023-11-30|2024-02-29
and in another year|SAMR45-3M|2022-11-30|2023-02-28
on the first day of the rule|SAMR45-3M|2021-09-01|2021-12-01
on the day before|SAMR45-3M|2021-08-31|no rule
other penalties, three years|SAMR45-3Y|2024-02-29|2027-02-28
on the day before the rule|SAMR45-3Y|2021-08-31|no rule
a mere warning, never|SAMR45-NEVER|2024-02-29|
the practice before, in general|PRACTICE-2018-GENERAL|2021-08-31|2022-08-31
on the day after|PRACTICE-2018-GENERAL|2021-09-01|no rule
serious|PRACTICE-2018-SERIOUS|2020-02-29|2023-02-28
at the earliest|PRACTICE-2018-SERIOUS earliest|2019-08-31|2020-02-29
publication stopped early, after six months|EARLY-STOP earliest|2023-08-31|2024-02-29
on the day before the rule|EARLY-STOP earliest|2021-08-31|no rule
food, drugs and special equipment, after twelve|EARLY-STOP-12M earliest|2024-02-29|2025-02-28
on the day before the rule|EARLY-STOP-12M earliest|2021-08-31|no rule
Credit China, three months at least|NDRC58-3M earliest|2023-11-30|2024-02-29
three years at most|NDRC58-3M|2024-02-29|2027-02-28
on the day before the rule|NDRC58-3M|2023-04-30|no rule
food and safety, a year at least|NDRC58-1Y earliest|2024-02-29|2025-02-28
warnings, never|NDRC58-NEVER|2024-02-29|
dishonest conduct, five years open to query|query|2020-02-29|2025-02-28
and from the day after|query|2020-03-01|2025-03-01
`
  .trim()
  .split("\n")
  .map((line) => line.split("|") as [string, string, string, string]);

describe("every term and window of the standards", () => {
  it.each(TERMS)("%s (%s, from %s): %s", (_what, rule, from, last) => {
    expect(ask(rule, from)).toBe(last === "" ? null : last);
  });

  it("is there, but for those rules of publication by which another day decides", () => {
    const asked = new Set(TERMS.map(([, rule]) => rule.split(" ")[0]));
    expect(Object.keys(RULES).filter((rule) => !asked.has(rule))).toEqual([]);
    const missing = publicityRules.filter(({ code }) => !asked.has(code));
    expect(missing.map(({ code }) => code)).toEqual(["SAMR45-OWN", "SAMR45-WITHDRAWN"]);
  });
});
