import type { LocalDate } from "../localDate.ts";
import { type DatedRule, type Grounds, isRuleInForce } from "./datedRule.ts";
import { lastDayOf } from "./span.ts";

/** How long a kind of penalty is published under one regime. Regimes hold beside each other, and change. */
export interface PublicityRule extends DatedRule, Grounds {
  /** As penalties name it, such as `SAMR45-3M`. */
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  /** `SAMR` 市场监管 · `CREDIT_CHINA` 信用中国. */
  readonly regime: string;
  /** Shortest and longest publication, in months; both 0 where there is none, absent where another day decides. */
  readonly months?: { readonly min: number; readonly max: number };
}

/**
 * One rule a line: code, regime, name, English name, months at least, months at most (`-` where another day
 * decides), legal basis, `V` or `M` (待确认), first day in force, first day no longer in force. The contents of
 * order 58, of the repair rules of 2021 and of the practice of 2018 are from memory.
 */
const TABLE = `
SAMR45-NEVER|SAMR|仅警告的不公示|A mere warning is never published|0|0|总局令第45号 §2|V|2021-09-01|
SAMR45-3M|SAMR|通报批评、较低数额罚款：三个月|Circulated criticism or a low fine: three months|3|3|总局令第45号 §13|V|2021-09-01|
SAMR45-3Y|SAMR|其他处罚：三年|Other penalties: three years|36|36|总局令第45号 §13|V|2021-09-01|
SAMR45-OWN|SAMR|限制期限超过三年：至限制期满|A restriction beyond three years: its own term|-|-|总局令第45号 §13|V|2021-09-01|
SAMR45-WITHDRAWN|SAMR|决定撤销、变更，已撤回公示|Decision revoked or changed: withdrawn|-|-|总局令第45号 §11|V|2021-09-01|
EARLY-STOP|SAMR|信用修复，提前停止公示〔待确认〕|Credit repaired: stopped early [unconfirmed]|6|36|国市监信规〔2021〕3号|M|2021-09-01|
EARLY-STOP-12M|SAMR|信用修复，食品、药品、特种设备满一年提前停止公示〔待确认〕|Credit repaired, food, drugs and special equipment: stopped early after a year [unconfirmed]|12|36|国市监信规〔2021〕3号|M|2021-09-01|
NDRC58-NEVER|CREDIT_CHINA|警告、通报批评和简易程序不公示〔待确认〕|Warnings and the simple procedure are not published [unconfirmed]|0|0|国家发展改革委令第58号|M|2023-05-01|
NDRC58-3M|CREDIT_CHINA|最短三个月，最长三年〔待确认〕|At least three months, at most three years [unconfirmed]|3|36|国家发展改革委令第58号|M|2023-05-01|
NDRC58-1Y|CREDIT_CHINA|食品药品、特种设备、安全生产、消防：最短一年〔待确认〕|Food, drugs, special equipment, safety: at least one year [unconfirmed]|12|36|国家发展改革委令第58号|M|2023-05-01|
PRACTICE-2018-GENERAL|SAMR|一般失信：三个月至一年〔待确认〕|General breach of trust: three months to one year [unconfirmed]|3|12|2018 年至 2019 年的做法|M||2021-09-01
PRACTICE-2018-SERIOUS|SAMR|严重失信：六个月至三年〔待确认〕|Serious breach of trust: six months to three years [unconfirmed]|6|36|2018 年至 2019 年的做法|M||2021-09-01
`;

/** Every rule of publication. */
export const publicityRules: readonly PublicityRule[] = TABLE.trim().split("\n").map(publicityRule);

function publicityRule(line: string): PublicityRule {
  const [code = "", regime = "", name = "", nameEn = "", min, max, legalBasis = "", ...rest] =
    line.split("|");
  const [status, from, to] = rest;
  return {
    code,
    regime,
    name,
    nameEn,
    legalBasis,
    confirmed: status === "V",
    ...(min === "-" ? {} : { months: { min: Number(min), max: Number(max) } }),
    ...(from ? { effectiveFrom: from } : {}),
    ...(to ? { effectiveTo: to } : {}),
  };
}

/** The rules of a regime that a decision of a day may be published by. */
export function publicityRulesOn(regime: string, day: string): readonly PublicityRule[] {
  return publicityRules.filter((rule) => rule.regime === regime && isRuleInForce(rule, day));
}

/**
 * The last day of publication at the earliest and at the latest, of a decision made on a day; undefined where
 * the rule publishes nothing. A decision stays under the rule of its own day. Throws for a rule that was not
 * in force on it, and for one by which another day decides.
 */
export function publishedUntil(
  code: string,
  decidedOn: string,
): { readonly earliest: LocalDate; readonly latest: LocalDate } | undefined {
  const rule = publicityRules.find((one) => one.code === code && isRuleInForce(one, decidedOn));
  if (rule === undefined) throw new RangeError(`${code} was not in force on ${decidedOn}`);
  const { months } = rule;
  if (months === undefined) throw new RangeError(`${code} has no months: another day decides`);
  if (months.max === 0) return undefined;
  return {
    earliest: lastDayOf({ amount: months.min, unit: "month" }, decidedOn),
    latest: lastDayOf({ amount: months.max, unit: "month" }, decidedOn),
  };
}
