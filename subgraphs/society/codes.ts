import { codeList } from "../../kit/codes/codedValue.ts";
import { departments } from "../../policy/departments/index.ts";

/** Categories of complaint and report: an illustrative catalogue, unconfirmed. The last takes what fits no other. */
export const CATEGORIES = [
  ["C01", "商品质量", "Quality of goods"],
  ["C02", "食品安全", "Safety of food"],
  ["C03", "价格", "Prices"],
  ["C04", "广告", "Advertising"],
  ["C05", "合同", "Contracts"],
  ["C06", "售后服务", "Service after sale"],
  ["C07", "预付消费", "Payment in advance"],
  ["C08", "计量", "Measures and weights"],
  ["C99", "其他", "Other"],
] as const;

export const categoryCode = codeList(CATEGORIES);
export const categoryCodes: readonly string[] = CATEGORIES.map(([code]) => code);

/** Values of the GraphQL enum `ComplaintOutcome`. */
export const outcomeCode = codeList([
  ["SETTLED", "达成调解", "Settled by mediation"],
  ["FAILED", "终止调解", "Mediation failed"],
  ["WITHDRAWN", "投诉人撤回", "Withdrawn by the complainant"],
]);

/** Values of the GraphQL enum `ReportFinding`. */
export const findingCode = codeList([
  ["FILED", "立案", "A case is filed"],
  ["NOT_FILED", "不予立案", "No case is filed"],
  ["TRANSFERRED", "移送", "Transferred"],
]);

export const rewardStateCode = codeList([
  ["GRANTED", "待领取", "To be claimed"],
  ["PAID", "已领取", "Paid out"],
]);

/** The departments that supervise the market, of the districts and then of the city: they handle complaints and reports. */
export const handlers: readonly string[] = [
  ...departments.map(({ code }) => code).filter((code) => /^D-\d{6}-MSA$/u.test(code)),
  "SH-AIC",
];
