import { codeList } from "../../kit/codes/codedValue.ts";

/** What a measure may rest on: kinds of list, and what stands on no list. */
export const triggerCode = codeList([
  ["PENALTY", "行政处罚", "Administrative penalty"],
  ["ABNORMAL", "列入经营异常名录", "Listed as operating abnormally"],
  ["SERIOUS", "列入严重违法失信名单", "Listed for serious violations"],
  ["COURT_DEFAULTER", "列入失信被执行人名单", "Listed as court judgment defaulter"],
  ["TAX", "税收违法", "Tax violation"],
  ["ASSOCIATION", "违反行业规范", "Breach of the rules of an association"],
  ["INCENTIVE", "列入守信激励名单", "Listed as trustworthy"],
]);

/** By whom a measure is for. Which penalties and which general breaches is the platform's own, and 待确认. */
const TRIGGERS: Readonly<Record<string, readonly string[]>> = {
  GENERAL: ["PENALTY", "ABNORMAL"],
  SERIOUS: ["SERIOUS"],
  COURT: ["COURT_DEFAULTER"],
  COURT_AND_SERIOUS: ["COURT_DEFAULTER", "SERIOUS"],
  TAX: ["TAX"],
  ASSOCIATION: ["ASSOCIATION"],
  INCENTIVE: ["INCENTIVE"],
  ALL: ["PENALTY", "ABNORMAL", "SERIOUS", "COURT_DEFAULTER", "TAX"],
};

/** What a measure for a class of entities may rest on; a measure lasts as long as that does. */
export function triggersOf(classCode: string): readonly string[] {
  return TRIGGERS[classCode] ?? [];
}

/** Departments of the platform by the names that the catalogue has for them, as they were in 2016. */
const DEPARTMENTS: ReadonlyMap<string, string> = new Map([
  ["财政", "SH-FIN"],
  ["经济信息化", "SH-EIC"],
  ["税务", "SH-TAX"],
  ["发展改革", "SH-DRC"],
  ["建设管理", "SH-HUC"],
  ["住房建设", "SH-HUC"],
  ["市场监管", "SH-AIC"],
  ["交通", "SH-TRANS"],
  ["法院", "SH-CRT"],
  ["公安（出入境）", "SH-PSB"],
  ["食品药品监管", "SH-FDA"],
  ["安全监管", "SH-SAWS"],
  ["环境保护", "SH-EPB"],
  ["质量技监", "SH-QTS"],
  ["文广影视", "SH-CULT"],
  ["人力资源社会保障", "SH-HRSS"],
]);
const ANY_DEPARTMENT = /^各.*部门$/u;

/**
 * Codes of the departments that carry out a measure, from the catalogue's names joined by 、; undefined where
 * any department may, empty where those that do are not on the platform.
 */
export function executorsOf(names: string): readonly string[] | undefined {
  const all = names.split("、");
  if (all.some((name) => ANY_DEPARTMENT.test(name))) return undefined;
  return all.flatMap((name) => DEPARTMENTS.get(name) ?? []);
}
