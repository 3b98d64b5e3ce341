import { codeList } from "../../../kit/codes/codedValue.ts";
import { catalogue } from "../catalogue.ts";

/** Halves of the principle of responsibility. */
export const groundCode = codeList([
  ["PERMIT", "谁审批、谁监管", "Who permits supervises"],
  ["INDUSTRY", "谁主管、谁监管", "Who is in charge of the industry supervises"],
]);

/** Why nobody is responsible. */
export const gapCode = codeList([
  ["NO_INDUSTRY", "没有有效许可，行业不明", "No permit in force, and no industry known"],
  [
    "NO_INDUSTRY_AUTHORITY",
    "没有有效许可，其行业没有确定的主管部门",
    "No permit in force, and no department in charge of its industry",
  ],
]);

/** Permit items of the catalogue that this release carries. */
export const permitItemCode = codeList(
  catalogue.map(({ code, name, nameEn }) => [code, name, nameEn]),
);

const itemCodes = new Set(catalogue.map(({ code }) => code));

/** Whether an item is one of the catalogue. */
export function isPermitItem(code: string): boolean {
  return itemCodes.has(code);
}
