import { type CodeList, codeList } from "../../kit/codes/codedValue.ts";
import { currentDistrict, DISTRICT_ALIASES, SHANGHAI } from "../../standards/districts.ts";
import { entityType } from "../../standards/entityType.ts";
import { industrySection } from "../../standards/industry.ts";
import { industryDivision } from "../../standards/industryDivision.ts";
import { registrationStatus } from "../../standards/registrationStatus.ts";
import { USCC_CATEGORIES } from "../../standards/usccCategory.ts";

/** A code that the standard does not know keeps itself as its name. */
const named = (code: string, found: { zh: string; en: string } | undefined) => ({
  code,
  name: found?.zh ?? code,
  nameEn: found?.en ?? null,
});

/** 市场主体类型 CA16. */
export const entityTypeCode: CodeList = (code) => named(code, entityType(code));

/** 登记状态 CA19. */
export const statusCode: CodeList = (code) => named(code, registrationStatus(code));

/** The first two characters of a unified code: who registers, and what kind it is. */
export const kindCode: CodeList = (code) => named(code, USCC_CATEGORIES.get(code)?.organization);

/** A district by the code it has today. */
export const districtCode: CodeList = (code) => named(code, currentDistrict(code));

/** The division of the registering authority, with retired codes under the name they had. */
export const authorityDivisionCode: CodeList = (code) => {
  if (code === SHANGHAI) return { code, name: "上海市", nameEn: "Shanghai" };
  const retired = DISTRICT_ALIASES.find((alias) => alias.code === code);
  return retired ? { code, name: retired.zh, nameEn: null } : districtCode(code);
};

/** GB/T 4754: a class carries the name of its division, the finest level named here. */
export const industryCode: CodeList = (code) =>
  named(code, industryDivision(code.replace(/^[A-T]/u, "").slice(0, 2)));

/** GB/T 4754 section letter. */
export const industrySectionCode: CodeList = (code) => named(code, industrySection(code));

/** Positions of legal representatives and officers. */
export const positionCode = codeList([
  ["431A", "董事长", "Chairman of the board"],
  ["432A", "董事", "Director"],
  ["434Q", "总经理", "General manager"],
  ["436A", "经理", "Manager"],
  ["408A", "监事", "Supervisor"],
  ["432K", "执行董事", "Executive director"],
  ["490A", "负责人", "Head"],
  ["491A", "执行事务合伙人", "Managing partner"],
  ["442G", "首席代表", "Chief representative"],
  ["4XXX", "经营者", "Operator"],
]);

/** Types of identity document. */
export const idTypeCode = codeList([
  ["111", "居民身份证", "Resident identity card"],
  ["414", "普通护照", "Passport"],
]);

/** Forms of contribution. */
export const contributionFormCode = codeList([
  ["1", "货币", "Cash"],
  ["2", "实物", "Property in kind"],
  ["3", "知识产权", "Intellectual property"],
  ["4", "债权", "Claims"],
  ["6", "土地使用权", "Land use right"],
  ["7", "股权", "Equity"],
  ["9", "其他", "Other"],
]);

/** Matters of a registered change. */
export const changeItemCode = codeList([
  ["01", "名称变更", "Name"],
  ["02", "住所变更", "Domicile"],
  ["03", "法定代表人变更", "Legal representative"],
  ["05", "注册资本变更", "Registered capital"],
  ["07", "经营范围变更", "Business scope"],
  ["12", "股东变更", "Shareholders"],
  ["14", "经营期限变更", "Term of operation"],
]);

/** Kinds of timeline event that this subgraph itself tells of. */
export const eventKindCode = codeList([
  ["ESTABLISHED", "设立登记", "Established"],
  ["CHANGED", "变更登记", "Registered change"],
  ["REPORTED", "年度报告", "Annual report"],
  ["ENDED", "注销或吊销", "De-registered or revoked"],
]);
