import { badUserInput } from "../errors/badUserInput.ts";
import { type CodeList, codeList } from "./codedValue.ts";

/** A closed list of codes that a client may name. */
export type Codes = readonly (readonly [code: string, name: string, nameEn: string])[];

const DOMAINS: Codes = [
  ["MARKET_ACCESS", "市场和行业准入", "Access to markets and industries"],
  ["PROCUREMENT", "政府采购", "Government procurement"],
  ["BIDDING", "招标投标和公共资源交易", "Bidding and public resource transactions"],
  ["LAND", "土地出让", "State land"],
  ["PROPERTY", "不动产和国有产权交易", "Real estate and state property"],
  ["FINANCE", "融资授信和金融业务", "Credit and financial business"],
  ["TAX", "税收", "Tax"],
  ["CUSTOMS", "海关", "Customs"],
  ["QUALIFICATION", "任职资格", "Eligibility for positions"],
  ["RECRUITMENT", "公职招录", "Recruitment to public service"],
  ["SUBSIDY", "财政资金和公共政策", "Public funding and policy"],
  ["FACILITATION", "便利化措施", "Facilitated procedures"],
  ["HONOUR", "荣誉", "Honours"],
  ["SUPERVISION", "监管频次", "Intensity of supervision"],
  ["TRAVEL", "高消费和乘坐交通工具", "High spending and travel"],
  ["EXIT", "出境", "Leaving the country"],
  ["PERMIT", "行政许可和资质", "Permits and qualifications"],
  ["PUBLICITY", "公示曝光", "Publicity"],
  ["ASSOCIATION", "行业自律", "Self-regulation of the industry"],
  ["OTHER", "其他", "Other"],
];

/**
 * The fields of life in which a measure works: the measures catalogue's own closed list. A check of many
 * entities names one before anything is known of them, so it is here and not beside the catalogue.
 */
export const restrictionDomainCode: CodeList = codeList(DOMAINS);

/**
 * A client's domain, undefined where none is named. A misspelt one is refused with BAD_USER_INPUT: to
 * answer it would say of a restricted entity that it is not.
 */
export function domainArgument(domain: string | null | undefined): string | undefined {
  return knownArgument("domain", domain, DOMAINS);
}

/** A client's code of a closed list, undefined where none is given; refuses one that is not in the list. */
export function knownArgument(
  argument: string,
  value: string | null | undefined,
  codes: Codes,
): string | undefined {
  if (value === null || value === undefined) return undefined;
  if (codes.some(([code]) => code === value)) return value;
  throw badUserInput(argument, `must be one of ${codes.map(([code]) => code).join(", ")}`);
}
