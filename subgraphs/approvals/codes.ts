import { type CodeList, codeList } from "../../kit/codes/codedValue.ts";
import { currentDistrict } from "../../standards/districts.ts";

/** 许可类别: numbers of the edition of 2016 (XK_SPLB), names of both editions. */
export const categoryCode = codeList([
  ["0", "普通", "Ordinary"],
  ["1", "特许", "Concession"],
  ["2", "认可", "Recognition"],
  ["3", "核准", "Verification"],
  ["4", "登记", "Registration"],
  ["5", "其他", "Other"],
]);

/** 当前状态; that the standard writes 1 and 2 for them is unconfirmed. */
export const permitStatusCode = codeList([
  ["VALID", "有效", "Valid"],
  ["INVALID", "无效", "Not valid"],
]);

/** How a permit ends before its term: 行政许可法 §8 (撤回), §69 (撤销), §70 (注销), and 吊销 as a penalty. */
export const permitEndingCode = codeList([
  ["RESCINDED", "撤销", "Rescinded, since it should not have been given"],
  ["WITHDRAWN", "撤回", "Withdrawn for the public good"],
  ["REVOKED", "吊销", "Revoked as a penalty"],
  ["CANCELLED", "注销", "Cancelled"],
]);

/** 行政相对人类别. */
export const holderKindCode = codeList([
  ["LEGAL_PERSON", "法人及非法人组织", "Legal person or other organisation"],
  ["INDIVIDUAL_BUSINESS", "个体工商户", "Individual business"],
  ["NATURAL_PERSON", "自然人", "Natural person"],
]);

/** Types of identity document, as the register numbers them. */
export const idTypeCode = codeList([
  ["111", "居民身份证", "Resident identity card"],
  ["414", "普通护照", "Passport"],
]);

/** Which platform collected a record, and who decides on an item. */
export const levelCode = codeList([
  ["CITY", "市级", "City"],
  ["DISTRICT", "区级", "District"],
]);

/** 先照后证: most permits now follow the registration. */
export const stageCode = codeList([
  ["PRE", "前置审批", "Before the registration"],
  ["POST", "后置审批", "After the registration"],
]);

/** Kinds of timeline event that this subgraph tells of. */
export const eventKindCode = codeList([
  ["PERMITTED", "取得许可", "Permit given"],
  ["PERMIT_ENDED", "许可失效", "Permit ended"],
]);

/** A district by the code it has today. */
export const districtCode: CodeList = (code) => {
  const district = currentDistrict(code);
  return { code, name: district?.zh ?? code, nameEn: district?.en ?? null };
};
