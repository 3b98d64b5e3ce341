import { codeList } from "../../kit/codes/codedValue.ts";

/**
 * Enforcement measures and ways of execution, by article and item of the Administrative Enforcement Law. Article 9(1)
 * restrains persons, and is no measure against an entity.
 */
export const measureCode = codeList([
  ["9.2", "查封场所、设施或者财物", "Sealing of premises, facilities or property"],
  ["9.3", "扣押财物", "Detention of property"],
  ["9.4", "冻结存款、汇款", "Freezing of deposits or remittances"],
  ["9.5", "其他行政强制措施", "Other enforcement measure"],
  ["12.1", "加处罚款或者滞纳金", "Additional fine or late fee"],
  ["12.2", "划拨存款、汇款", "Transfer of deposits or remittances"],
  [
    "12.3",
    "拍卖或者依法处理查封、扣押的财物",
    "Auction or disposal of what was sealed or detained",
  ],
  ["12.4", "排除妨碍、恢复原状", "Removal of an obstruction, restoration"],
  ["12.5", "代履行", "Performance by another at the party's cost"],
  ["12.6", "其他强制执行方式", "Other way of execution"],
]);

/** Measures that end by themselves: sealing, detention, freezing (行政强制法 §25, §32). */
export const TERMED_MEASURES: ReadonlySet<string> = new Set(["9.2", "9.3", "9.4"]);

/** Outcomes of a confirmation (platform's own list, 待确认). */
export const confirmationOutcomeCode = codeList([
  ["1", "予以确认", "Confirmed"],
  ["2", "不予确认", "Not confirmed"],
]);

/** Forms of a reward (platform's own list, 待确认). */
export const rewardFormCode = codeList([
  ["COMMENDATION", "表彰", "Commendation"],
  ["TITLE", "授予称号", "Title of honour"],
  ["PRIZE", "奖金", "Prize money"],
  ["OTHER", "其他", "Other"],
]);

/** What a filing does (platform's own list, 待确认). */
export const filingTypeCode = codeList([
  ["NEW", "首次备案", "First filing"],
  ["CHANGE", "变更备案", "Change"],
  ["CANCELLATION", "注销备案", "Cancellation"],
]);
