import { industrySection } from "../../../standards/industry.ts";
import { INDUSTRY_DIVISIONS } from "../../../standards/industryDivision.ts";
import {
  type DatedRule,
  type Grounds,
  isRuleInForce,
} from "../../../standards/timeLimits/datedRule.ts";

/** Which department is in charge of an industry (行业主管部门). */
export interface IndustryAuthority extends DatedRule, Grounds {
  /** A section of GB/T 4754-2017 by its letter, or a division, group or class by its digits. */
  readonly industry: string;
  readonly authority: string;
}

/**
 * One rule a line: section, division, group or class of GB/T 4754-2017; department; legal basis; `V` where it was found
 * there or `M` where it is unconfirmed; the first day in force where that is known, and the first day no longer so. What
 * is more special holds before what is more general. An industry that no line names has no department here: some
 * departments in charge (finance, education, science, agriculture) are not on the platform.
 */
const TABLE = `
C|SH-EIC|上海市经济和信息化委员会职责|M|
27|SH-FDA|药品管理法 §5|M|
45|SH-HUC|城镇燃气管理条例 §5|M|
E|SH-HUC|建筑法 §6|M|
F|SH-COMM|上海市商务委员会职责|M|
54|SH-TRANS|道路运输条例 §7|M|
55|SH-TRANS|国内水路运输管理条例 §4|M|
58|SH-TRANS|上海市交通委员会职责|M|
60|SH-TRANS|邮政法 §4|M|
H|SH-COMM|上海市商务委员会职责|M|
I|SH-EIC|电信条例 §3|M|
K|SH-HUC|城市房地产管理法 §7|M|
726|SH-HRSS|就业促进法 §6|M|
727|SH-PSB|保安服务管理条例 §3|M|
7291|SH-CULT|旅行社条例 §3|M|
745|SH-QTS|产品质量法 §8|M|
77|SH-EPB|环境保护法 §10|M|
808|SH-CIVIL|殡葬管理条例 §3|M|
811|SH-TRANS|道路运输条例 §7|M|
8391|SH-HRSS|民办教育促进法 §8|M|
84|SH-HEALTH|医疗机构管理条例 §5|M|
85|SH-CIVIL|上海市民政局职责|M|
86|SH-CULT|出版管理条例 §6|M|
87|SH-CULT|上海市文化广播影视管理局职责|M|
88|SH-CULT|上海市文化广播影视管理局职责|M|
90|SH-CULT|娱乐场所管理条例 §3|M|
95|SH-CIVIL|社会团体登记管理条例 §6|M|
`;

/** Every rule. */
export const industryAuthorities: readonly IndustryAuthority[] = TABLE.trim()
  .split("\n")
  .map((line) => {
    const [industry = "", authority = "", legalBasis = "", status, from, to] = line.split("|");
    return {
      industry,
      authority,
      legalBasis,
      confirmed: status === "V",
      ...(from ? { effectiveFrom: from } : {}),
      ...(to ? { effectiveTo: to } : {}),
    };
  });

/** The rule for an industry on a day, by its code, with or without the letter of its section, or by that letter alone. */
export function industryAuthorityOn(code: string, day: string): IndustryAuthority | undefined {
  const section = industrySection(code)?.letter;
  if (section === undefined) return undefined;
  const digits = code.replace(/^[A-T]/u, "");
  const names = [4, 3, 2].map((length) => digits.slice(0, length)).concat(section);
  return names
    .map((name) =>
      industryAuthorities.find((rule) => rule.industry === name && isRuleInForce(rule, day)),
    )
    .find((rule) => rule !== undefined);
}

/** Divisions of which no department is in charge on a day, as far as this release lists divisions. */
export function divisionsWithoutAuthority(day: string) {
  return INDUSTRY_DIVISIONS.filter(({ code }) => industryAuthorityOn(code, day) === undefined);
}
