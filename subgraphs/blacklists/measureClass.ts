import { type CodeList, codeList } from "../../kit/codes/codedValue.ts";
import { type Codes, knownArgument } from "../../kit/codes/restrictionDomain.ts";

const CLASSES: Codes = [
  ["GENERAL", "一般失信主体", "Dishonest entities in general"],
  ["SERIOUS", "严重失信主体", "Seriously dishonest entities"],
  ["COURT", "失信被执行人", "Court judgment defaulters"],
  [
    "COURT_AND_SERIOUS",
    "失信被执行人和严重失信主体",
    "Court judgment defaulters and seriously dishonest entities",
  ],
  ["TAX", "税收违法主体", "Tax violators"],
  ["ASSOCIATION", "行业协会会员", "Members of an association"],
  ["INCENTIVE", "守信主体", "Trustworthy entities"],
  ["ALL", "各类失信主体", "Dishonest entities of every class"],
];

/** Whom a measure is for. */
export const measureClassCode: CodeList = codeList(CLASSES);

/** A client's class of entities, undefined where none is named; refuses one that is not in the list. */
export function classArgument(group: string | null | undefined): string | undefined {
  return knownArgument("class", group, CLASSES);
}
