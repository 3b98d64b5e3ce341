import { badUserInput } from "../../../kit/errors/badUserInput.ts";
import {
  type DatedRule,
  type Grounds,
  isRuleInForce,
} from "../../../standards/timeLimits/datedRule.ts";
import { type SeriousRuleSet, seriousRuleSetOn } from "../../../standards/timeLimits/listTerms.ts";

/** A legal reason to put an entity on a list, for as long as the rules know it. */
export interface ReasonRule extends DatedRule, Grounds {
  readonly list: "ABNORMAL" | "SERIOUS";
  /** As in `codes.ts`. */
  readonly code: string;
  /** What a decision for this reason has to name besides. */
  readonly needs?: "letters" | "penalty";
  /** Set where nobody decides so: it comes by itself when a term is over. */
  readonly comesByItself?: true;
}

/**
 * One reason a line: list, code, what it needs, legal basis, `V` or `M` (待确认), first day in force, first day no
 * longer in force. The day order 83 came into force and the articles of order 44 are from memory.
 */
const TABLE = `
ABNORMAL|1||企业信息公示暂行条例 §8、§17|V|2014-10-01|
ABNORMAL|2||企业信息公示暂行条例 §10、§17|V|2014-10-01|
ABNORMAL|3||企业信息公示暂行条例 §17|V|2014-10-01|
ABNORMAL|4|letters|企业信息公示暂行条例 §17；总局令第68号|V|2014-10-01|
SERIOUS|1|itself|企业信息公示暂行条例 §17；总局令第83号|V|2016-04-01|2021-09-01
SERIOUS|2||总局令第83号|V|2016-04-01|2021-09-01
SERIOUS|3||总局令第83号|V|2016-04-01|2021-09-01
SERIOUS|4||总局令第83号|V|2016-04-01|2021-09-01
SERIOUS|5||总局令第83号|V|2016-04-01|2021-09-01
SERIOUS|6||总局令第83号|V|2016-04-01|2021-09-01
SERIOUS|7||总局令第83号|V|2016-04-01|2021-09-01
SERIOUS|8||总局令第83号|V|2016-04-01|2021-09-01
SERIOUS|9||总局令第83号|V|2016-04-01|2021-09-01
SERIOUS|10||总局令第83号|V|2016-04-01|2021-09-01
SERIOUS|11||总局令第83号|V|2016-04-01|2021-09-01
SERIOUS|44-5|penalty|总局令第44号 §5|M|2021-09-01|
SERIOUS|44-6|penalty|总局令第44号 §6|M|2021-09-01|
SERIOUS|44-7|penalty|总局令第44号 §7|M|2021-09-01|
SERIOUS|44-8|penalty|总局令第44号 §8|M|2021-09-01|
SERIOUS|44-9|penalty|总局令第44号 §9|M|2021-09-01|
SERIOUS|44-10|penalty|总局令第44号 §10|M|2021-09-01|
SERIOUS|44-11|penalty|总局令第44号 §11|M|2021-09-01|
`;

/** Every reason, by the list and the rules that know it. */
export const reasonRules: readonly ReasonRule[] = TABLE.trim().split("\n").map(reasonRule);

function reasonRule(line: string): ReasonRule {
  const [list, code = "", needs, legalBasis = "", status, from, to] = line.split("|");
  return {
    list: list as ReasonRule["list"],
    code,
    legalBasis,
    confirmed: status === "V",
    ...(needs === "letters" || needs === "penalty" ? { needs } : {}),
    ...(needs === "itself" ? { comesByItself: true } : {}),
    ...(from ? { effectiveFrom: from } : {}),
    ...(to ? { effectiveTo: to } : {}),
  };
}

/** The rule of a reason that a department may decide by on a day; refuses one that the rules of the day do not know. */
export function decidableReason(list: ReasonRule["list"], code: string, day: string): ReasonRule {
  const possible = reasonRules.filter(
    (one) => one.list === list && one.comesByItself !== true && isRuleInForce(one, day),
  );
  const found = possible.find((one) => one.code === code);
  if (found !== undefined) return found;
  const codes = possible.map((one) => one.code).join(", ");
  const instead =
    codes === ""
      ? `there are no rules of this list on ${day}`
      : `must be a reason that the rules of ${day} know: ${codes}`;
  throw badUserInput("input.reason", instead);
}

/** The rules of the serious list on a day; refuses a day before there were any. */
export function ruleSetOn(day: string): SeriousRuleSet {
  const found = seriousRuleSetOn(day);
  if (found === undefined)
    throw badUserInput(
      "input.reason",
      `rests on no rules: there are none of the serious list on ${day}`,
    );
  return found;
}
