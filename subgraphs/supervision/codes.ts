import { type CodeList, codeList } from "../../kit/codes/codedValue.ts";
import { currentDistrict } from "../../standards/districts.ts";
import { UNKNOWN_DISTRICT } from "./spotChecks/drawCounts.ts";
import { catalogue } from "./catalogue.ts";

/** Kinds of supervision record. */
export const recordKindCode = codeList([
  ["DAILY", "日常监管", "Daily supervision"],
  ["SPOT_CHECK", "抽查检查（双随机）", "Spot check"],
  ["CAMPAIGN", "专项整治", "Campaign"],
  ["FOOD", "食品安全检查", "Food safety inspection"],
  ["SAFETY", "安全生产检查", "Work safety inspection"],
  ["ENVIRONMENT", "环境保护检查", "Environmental inspection"],
  ["PENALTY", "行政处罚", "Administrative penalty"],
  ["RECTIFICATION", "责令整改", "Order to rectify"],
  ["ENFORCEMENT", "行政强制", "Administrative enforcement"],
  ["CONFIRMATION", "行政确认", "Administrative confirmation"],
  ["REWARD", "行政奖励", "Administrative reward"],
  ["FILING", "行政备案", "Administrative filing"],
]);

/** Which platform collected a record (F026). */
export const levelCode = codeList([
  ["CITY", "市级", "City"],
  ["DISTRICT", "区级", "District"],
]);

/** A district by the code it has today. */
export const districtCode: CodeList = (code) => {
  const district = currentDistrict(code);
  return { code, name: district?.zh ?? code, nameEn: district?.en ?? null };
};

/** The same, or that the directory of objects does not know it. */
export const placeCode: CodeList = (code) =>
  code === UNKNOWN_DISTRICT
    ? { code, name: "区不详", nameEn: "District unknown" }
    : districtCode(code);

/**
 * Items of the supervision lists, by the catalogue that this release carries: naming an item costs no
 * statement. An item added to the table since keeps its code as its name here.
 */
export const itemCode = codeList(catalogue.map(({ code, name, nameEn }) => [code, name, nameEn]));

/** Ways of inspecting. */
export const methodCode = codeList([
  ["1", "书面检查", "On paper"],
  ["2", "实地检查", "On the spot"],
  ["3", "网络监测", "On line"],
]);

/** Conclusions of an inspection. */
export const conclusionCode = codeList([
  ["1", "符合", "Conforms"],
  ["2", "基本符合", "Conforms in the main"],
  ["3", "不符合", "Does not conform"],
]);

/** Whether what an inspection found is disposed of. */
export const disposalCode = codeList([
  ["1", "未完结", "Open"],
  ["2", "已完结", "Closed"],
]);

/** What follows from an inspection. */
export const nextStepCode = codeList([
  ["NONE", "无需后续处理", "Nothing"],
  ["RECTIFY", "责令整改", "Order to rectify"],
  ["RECHECK", "复查", "Re-check"],
  ["CASE", "立案调查", "Case opened"],
  ["TRANSFER", "移送其他部门", "Transfer to another department"],
]);

/** Stages of the food business. */
export const foodStageCode = codeList([
  ["PRODUCTION", "食品生产", "Production"],
  ["SALE", "食品销售", "Sale"],
  ["CATERING", "餐饮服务", "Catering"],
]);

/** Grades of a food business, as posted at its door. */
export const hygieneGradeCode = codeList([
  ["A", "优秀", "Excellent"],
  ["B", "良好", "Good"],
  ["C", "一般", "Fair"],
]);

/** Grades of safety standardisation. */
export const standardisationGradeCode = codeList([
  ["1", "一级", "Grade one"],
  ["2", "二级", "Grade two"],
  ["3", "三级", "Grade three"],
]);

/** Environmental media. */
export const environmentalMediumCode = codeList([
  ["WATER", "水", "Water"],
  ["AIR", "大气", "Air"],
  ["NOISE", "噪声", "Noise"],
  ["WASTE", "固体废物", "Solid waste"],
]);

/** CF_ZT of the 2016 edition. */
export const penaltyStatusCode = codeList([
  ["0", "正常", "In force"],
  ["1", "撤销", "Revoked"],
  ["2", "异议", "Under objection"],
  ["3", "其他", "Other"],
]);

/** CF_XDR_LB. */
export const partyKindCode = codeList([
  ["ORGANIZATION", "法人及非法人组织", "Legal person or other organisation"],
  ["INDIVIDUAL_BUSINESS", "个体工商户", "Individual business"],
  ["NATURAL_PERSON", "自然人", "Natural person"],
]);

/** Types of identity document, by the codes of the registration data. */
export const idTypeCode = codeList([
  ["111", "居民身份证", "Resident identity card"],
  ["112", "临时居民身份证", "Temporary identity card"],
  ["113", "户口簿", "Household register"],
  ["114", "军官证", "Officer's card"],
  ["115", "武警警官证", "Armed police officer's card"],
  ["117", "出生医学证明", "Certificate of birth"],
  ["118", "士兵证", "Soldier's card"],
  ["119", "士兵证", "Soldier's card"],
  ["120", "文职人员证", "Civilian staff card"],
  ["122", "文职人员证", "Civilian staff card"],
  ["154", "居住证", "Residence permit"],
  ["411", "外交护照", "Diplomatic passport"],
  ["412", "公务护照", "Service passport"],
  ["413", "公务普通护照", "Passport for public affairs"],
  ["414", "普通护照", "Passport"],
  ["415", "旅行证", "Travel document"],
]);

/** States of an order to rectify. */
export const rectificationStateCode = codeList([
  ["ORDERED", "待整改", "To be done"],
  ["SUBMITTED", "待复查", "Awaiting the re-check"],
  ["COMPLETED", "已整改", "Done"],
  ["OVERDUE", "逾期未整改", "Overdue"],
]);

/** Results of a re-check. */
export const recheckResultCode = codeList([
  ["PASSED", "复查合格", "Passed"],
  ["PARTLY", "部分整改", "Done in part"],
  ["FAILED", "复查不合格", "Failed"],
]);

/** Kinds of timeline event that this subgraph tells of. */
export const eventKindCode = codeList([
  ["INSPECTED", "监督检查", "Inspected"],
  ["PENALIZED", "行政处罚", "Penalised"],
  ["CONFIRMED", "行政确认", "Confirmed"],
  ["REWARDED", "行政奖励", "Rewarded"],
  ["FILED", "行政备案", "Filed"],
]);
