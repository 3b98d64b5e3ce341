import type { ProvenanceColumns } from "../../kit/database/provenanceColumns.ts";
import type { JointPunishmentMeasureRow } from "./rows.ts";

/** A measure without its provenance, which is the same for the whole catalogue. */
type Measure = Omit<JointPunishmentMeasureRow, keyof ProvenanceColumns>;

/**
 * The measures catalogue (协同监管和联合惩戒措施目录) as it is first published: J01–J34 against, I01–I05 in
 * favour. One measure a line: code, name, English name, domain, class, executing departments, legal
 * basis, `V` where it was found in that basis or an abstract of it or `M` where it is unconfirmed, and
 * since when it is published: the day the first regulation named came into force, where that is known.
 * J31 is unconfirmed for want of a named basis; J33 since its basis speaks of querying credit, not of
 * barring. 上海市社会信用条例 §32: a measure that is not published may not be applied.
 */
const TABLE = `
J01|列为重点监管对象，增加检查频次|Key supervision, inspected more often|SUPERVISION|GENERAL|各监管部门|上海市社会信用条例 §30(5)|V|2017-10-01
J02|行政许可列为重点审查，不适用告知承诺|Permits reviewed strictly, no permit on commitment|PERMIT|GENERAL|各许可部门|上海市社会信用条例 §30(1)|V|2017-10-01
J03|限制财政资金资助|Restricted from public funding|SUBSIDY|GENERAL|财政、经济信息化、科技|上海市社会信用条例 §30(2)|V|2017-10-01
J04|限制享受便利化措施|Restricted from facilitated procedures|FACILITATION|GENERAL|海关、税务、政务服务|上海市社会信用条例 §30(3)|V|2017-10-01
J05|公共资源交易信用减分、降等|Marked down in public resource transactions|BIDDING|GENERAL|发展改革、建设管理|上海市社会信用条例 §30(4)|V|2017-10-01
J06|限制进入相关市场|Barred from the market concerned|MARKET_ACCESS|SERIOUS|市场监管|上海市社会信用条例 §31(1)|V|2017-10-01
J07|限制进入相关行业|Barred from the industry concerned|MARKET_ACCESS|SERIOUS|行业主管部门|上海市社会信用条例 §31(2)|V|2017-10-01
J08|限制担任法定代表人、董事、监事、高级管理人员|Barred from being a representative, director, supervisor or manager|QUALIFICATION|SERIOUS|市场监管、国资、金融监管|上海市社会信用条例 §31(3)；企业信息公示暂行条例 §17|V|2017-10-01
J09|限制相关金融业务|Restricted from financial business|FINANCE|SERIOUS|金融办、银监、证监、保监|上海市社会信用条例 §31(4)|V|2017-10-01
J10|限制享受公共政策|Restricted from the benefits of public policy|SUBSIDY|SERIOUS|各部门|上海市社会信用条例 §31(5)|V|2017-10-01
J11|限制获得荣誉称号|Barred from honours|HONOUR|SERIOUS|文明办、总工会、各部门|上海市社会信用条例 §31(6)；企业信息公示暂行条例 §18|V|2017-10-01
J12|限制或禁止参加政府采购|Restricted or barred from government procurement|PROCUREMENT|SERIOUS|财政|企业信息公示暂行条例 §18|V|2014-10-01
J13|限制或禁止参加工程招标投标|Restricted or barred from bidding for works|BIDDING|SERIOUS|发展改革、建设管理、交通、水务|企业信息公示暂行条例 §18|V|2014-10-01
J14|限制或禁止受让国有土地|Restricted or barred from acquiring state land|LAND|SERIOUS|规划国土|企业信息公示暂行条例 §18|V|2014-10-01
J15|限制从事互联网信息服务|Restricted from internet information services|MARKET_ACCESS|SERIOUS|通信管理、网信|发改财金〔2015〕2045号|V|
J16|融资授信时限制或作为审慎性参考|Restricted in credit, or a caution to lenders|FINANCE|SERIOUS|人民银行、银监|发改财金〔2015〕2045号|V|
J17|限制发行债券、上市融资、股权激励|Restricted from bonds, listing and equity incentives|FINANCE|SERIOUS|证监、发展改革|发改财金〔2015〕2045号|M|
J18|限制设立金融类公司|Restricted from founding financial companies|FINANCE|SERIOUS|金融监管|发改财金〔2016〕141号|M|
J19|限制高消费及非生活必需的消费|Barred from high and non-essential spending|TRAVEL|COURT|法院、民航、铁路、旅游|发改财金〔2016〕141号|M|
J20|限制出境|Barred from leaving the country|EXIT|COURT|公安（出入境）、法院|发改财金〔2016〕141号|M|
J21|限制购买不动产及国有产权交易|Restricted from real estate and state property transactions|PROPERTY|COURT|规划国土、住房建设、国资|发改财金〔2016〕141号|M|
J22|限制海关认证企业资格|Restricted from customs certification|CUSTOMS|COURT_AND_SERIOUS|海关|发改财金〔2016〕141号|M|
J23|限制从事食品药品行业|Restricted from the food and drug industries|MARKET_ACCESS|SERIOUS|食品药品监管|发改财金〔2015〕2045号|M|
J24|限制危险化学品、烟花爆竹、矿山和安全评价|Restricted from hazardous chemicals, fireworks, mines and safety assessment|MARKET_ACCESS|SERIOUS|安全监管|发改财金〔2015〕2045号|M|
J25|限制环评、排污和环保资质|Restricted in environmental permits and qualifications|PERMIT|SERIOUS|环境保护|待核实|M|
J26|限制特种设备、检验检测资质|Restricted in special equipment and testing qualifications|PERMIT|SERIOUS|质量技监|待核实|M|
J27|限制道路运输、水路运输和公路建设|Restricted from road and water transport and road building|MARKET_ACCESS|SERIOUS|交通|待核实|M|
J28|限制文化娱乐、上网服务和出版|Restricted from entertainment, internet cafés and publishing|MARKET_ACCESS|SERIOUS|文广影视、新闻出版|待核实|M|
J29|限制人力资源服务、劳务派遣|Restricted from human resource services and labour dispatch|MARKET_ACCESS|SERIOUS|人力资源社会保障|待核实|M|
J30|限制经营旅行社|Restricted from running travel agencies|MARKET_ACCESS|SERIOUS|旅游|发改财金〔2015〕2045号|V|
J31|公示和媒体曝光|Published and reported by the media|PUBLICITY|ALL|发展改革、市场监管、法院|待核实|M|
J32|纳税信用降级（D级）|Tax credit downgraded to D|TAX|TAX|税务|待核实|M|
J33|限制公务员和事业单位招录|Restricted from recruitment to public service|RECRUITMENT|COURT|人力资源社会保障、编办|上海市社会信用条例 §28(4)|M|2017-10-01
J34|行业内警告、通报、降级、取消会员资格|Warned, reported, downgraded or expelled by its association|ASSOCIATION|ASSOCIATION|行业协会|上海市社会信用条例 §27|V|2017-10-01
I01|优先办理行政事项，简化程序|Handled first, with simpler procedures|FACILITATION|INCENTIVE|各部门|上海市社会信用条例 §29|V|2017-10-01
I02|财政资金和政策优先扶持|Preferred in public funding and policy|SUBSIDY|INCENTIVE|各部门|上海市社会信用条例 §29|V|2017-10-01
I03|公共资源交易信用加分|Marked up in public resource transactions|BIDDING|INCENTIVE|各部门|上海市社会信用条例 §29|V|2017-10-01
I04|日常监管优化检查频次|Inspected less often|SUPERVISION|INCENTIVE|各部门|上海市社会信用条例 §29|V|2017-10-01
I05|其他激励措施|Other incentives|OTHER|INCENTIVE|各部门|上海市社会信用条例 §29|V|2017-10-01
`;

/** Every measure of the catalogue, in its order. */
export const catalogue: readonly Measure[] = TABLE.trim()
  .split("\n")
  .map((line, index) => measure(index + 1, line));

function measure(id: number, line: string): Measure {
  const [code, name, nameEn, domain, group, departments, basis, status, published] =
    line.split("|");
  return {
    id,
    code: code ?? "",
    name: name ?? "",
    name_en: nameEn ?? "",
    domain_code: domain ?? "",
    class_code: group ?? "",
    executing_departments: departments ?? "",
    legal_basis: basis ?? "",
    confirmed: status === "V" ? 1 : 0,
    published_on: published || null,
  };
}
