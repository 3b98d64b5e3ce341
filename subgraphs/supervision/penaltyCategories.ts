import { type CodedValue, type CodeList, codeList } from "../../kit/codes/codedValue.ts";

/** The two code lists of kinds of penalty that records are written in. */
export const categoryEditionCode = codeList([
  ["2016", "双公示 2016 版 CF_CFLB", "Publicity standard of 2016, CF_CFLB"],
  ["2021", "行政处罚法（2021）第九条", "Administrative Penalty Law of 2021, article 9"],
]);

/** CF_CFLB1 and CF_CFLB2 of the edition in force when the plan was issued. */
const categories2016 = codeList([
  ["0", "警告", "Warning"],
  ["1", "罚款", "Fine"],
  ["2", "没收违法所得、没收非法财物", "Confiscation"],
  ["3", "责令停产停业", "Order to suspend production or business"],
  ["4", "暂扣或者吊销许可证、执照", "Suspension or revocation of a licence"],
  ["5", "行政拘留", "Administrative detention"],
  ["6", "其他", "Other"],
]);

/** Paragraph of article 9, a point, and the place within the paragraph. */
const categories2021 = codeList([
  ["1.1", "警告", "Warning"],
  ["1.2", "通报批评", "Circulated criticism"],
  ["2.1", "罚款", "Fine"],
  ["2.2", "没收违法所得", "Confiscation of illegal gains"],
  ["2.3", "没收非法财物", "Confiscation of illegal property"],
  ["3.1", "暂扣许可证件", "Suspension of a licence"],
  ["3.2", "降低资质等级", "Lower grade of qualification"],
  ["3.3", "吊销许可证件", "Revocation of a licence"],
  ["4.1", "限制开展生产经营活动", "Restriction of production or business"],
  ["4.2", "责令停产停业", "Order to suspend production or business"],
  ["4.3", "责令关闭", "Order to close"],
  ["4.4", "限制从业", "Restriction of employment"],
  ["5", "行政拘留", "Administrative detention"],
  ["6", "法律、行政法规规定的其他行政处罚", "Other penalty provided by law or regulation"],
]);

const listsByEdition = new Map<string, CodeList>([
  ["2016", categories2016],
  ["2021", categories2021],
]);

/** 停产停业、关闭、限制、降级、吊销; what is 暂扣或者吊销 in the list of 2016 may be a revocation. */
const GRAVE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["2016", new Set(["3", "4"])],
  ["2021", new Set(["3.2", "3.3", "4.1", "4.2", "4.3", "4.4"])],
]);

/** Whether one of some categories is among the gravest, whose publication is never stopped early. */
export function isGrave(edition: string, codes: string): boolean {
  return codes.split(",").some((code) => GRAVE.get(edition)?.has(code) ?? false);
}

/** The categories of a comma list of codes, by the edition they are of. */
export function penaltyCategories(edition: string, codes: string): CodedValue[] {
  const list = listsByEdition.get(edition) ?? codeList([]);
  return codes.split(",").map(list);
}
