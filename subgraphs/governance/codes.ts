import { type CodeList, codeList } from "../../kit/codes/codedValue.ts";
import { currentDistrict } from "../../standards/districts.ts";

/** 共享属性 (国发〔2016〕51号). */
export const shareAttributeCode = codeList([
  ["普遍共享", "普遍共享", "Shared with every department"],
  ["按需共享", "按需共享", "Shared on demand"],
  ["不共享", "不共享", "Not shared"],
]);

/** 开放属性. */
export const openAttributeCode = codeList([
  ["无条件开放", "无条件开放", "Open without condition"],
  ["有条件开放", "有条件开放", "Open under conditions"],
  ["不开放", "不开放", "Not open"],
]);

/** 脱敏方式. */
export const maskCode = codeList([
  ["M1", "姓名脱敏", "Names"],
  ["M2", "证件号码脱敏", "Identity numbers"],
  ["M3", "电话脱敏", "Telephone numbers"],
  ["M4", "地址脱敏", "Addresses"],
  ["M5", "金额和等级分段", "Amounts and grades in bands"],
  ["M6", "文本遮盖", "Redacted text"],
]);

/** What a condition asks to be shown. */
export const needCode = codeList([
  ["basis", "任务、案件或申请编号", "Number of a task, case or request"],
  ["secondFactor", "第二因子认证", "Second factor of authentication"],
  ["consent", "主体授权", "Consent of the entity"],
]);

/** What a reader gets of a kind of data. */
export const effectCode = codeList([
  ["full", "全文提供", "In full"],
  ["masked", "脱敏提供", "Masked"],
  ["singleLookUp", "逐户查询提供全文，列表脱敏", "In full in single look-ups, masked in lists"],
  ["aggregate", "只提供汇总", "In aggregates only"],
  ["yesNo", "只提供是否", "Yes or no only"],
  ["conditional", "有条件提供", "Under conditions"],
  ["own", "只提供与本单位有关的", "Only what concerns the reader itself"],
  ["withheld", "不提供", "Not at all"],
]);

/** What a case of misuse is suspected of, by the values of the GraphQL enum `MisuseRule`. */
export const misuseRuleCode = codeList([
  ["BULK_READING", "批量读取", "Bulk reading"],
  ["AFTER_HOURS", "非工作时间读取", "Reading after hours"],
  ["AVOIDED_ENTITY", "查询应当回避的主体", "Asking for an entity to be avoided"],
  ["REPEATED_REFUSALS", "反复被拒绝", "Repeated refusals"],
]);

/** What became of a case of misuse, by the values of the GraphQL enum `MisuseState`. */
export const misuseStateCode = codeList([
  ["OPEN", "待核查", "To be examined"],
  ["CONFIRMED", "查实", "Found to be misuse"],
  ["DISMISSED", "排除", "Found to be none"],
]);

/** 部门层级, by the values of the GraphQL enum `DepartmentLevel`. */
export const levelCode = codeList([
  ["CITY", "市级", "City"],
  ["VERTICAL", "垂直管理", "Under its ministry"],
  ["JUDICIAL", "司法机关", "Judicial"],
  ["DISTRICT", "区级", "District"],
]);

/** A district by the code it has today. */
export const districtCode: CodeList = (code) => {
  const district = currentDistrict(code);
  return { code, name: district?.zh ?? code, nameEn: district?.en ?? null };
};
