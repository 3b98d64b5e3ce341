import { codeList } from "../../kit/codes/codedValue.ts";

/** Who may see the records of a catalogue item (沪社会信用条例 §17). */
export const opennessCode = codeList([
  ["PUBLIC", "社会公开", "Published"],
  ["AUTHORIZED", "授权查询", "On written authorisation"],
  ["GOVERNMENT", "政务共享", "Shared inside government"],
]);

/** Levels at which a commendation is given. */
export const awardLevelCode = codeList([
  ["NATIONAL", "国家级", "National"],
  ["CITY", "市级", "City"],
  ["DISTRICT", "区级", "District"],
]);

/** Kinds of credit commitment. */
export const commitmentKindCode = codeList([
  ["ACTIVE", "主动型", "Made of its own accord"],
  ["APPROVAL", "审批替代型", "In place of an approval"],
  ["TOLERANT", "容缺受理型", "To file missing papers later"],
  ["REPAIR", "信用修复型", "For credit repair"],
  ["INDUSTRY", "行业自律型", "Self-discipline of an industry"],
]);

/** Whether a commitment is kept or a contract performed. */
export const fulfilmentCode = codeList([
  ["FULFILLED", "已履行", "Fulfilled"],
  ["FULFILLING", "履行中", "Being fulfilled"],
  ["BREACHED", "违约", "Breached"],
]);

/** Ways of supervision whose results are sent to the credit platform. */
export const resultKindCode = codeList([
  ["SPOT_CHECK", "双随机抽查", "Random spot check"],
  ["INSPECTION", "日常检查", "Inspection"],
  ["TEST", "抽样检验", "Sample test"],
  ["PENALTY", "行政处罚", "Administrative penalty"],
]);

/** Kinds of tax. */
export const taxKindCode = codeList([
  ["VAT", "增值税", "Value-added tax"],
  ["CT", "消费税", "Consumption tax"],
  ["CIT", "企业所得税", "Enterprise income tax"],
  ["LVT", "土地增值税", "Land appreciation tax"],
  ["RET", "房产税", "Real estate tax"],
  ["UMCT", "城市维护建设税", "Urban maintenance and construction tax"],
  ["SD", "印花税", "Stamp duty"],
]);

/** Grades of rating bodies. */
export const ratingGradeCode = codeList([
  ["AAA", "AAA级", "AAA"],
  ["AA", "AA级", "AA"],
  ["A", "A级", "A"],
  ["BBB", "BBB级", "BBB"],
  ["BB", "BB级", "BB"],
  ["B", "B级", "B"],
  ["C", "C级", "C"],
]);

/** 企业信用风险分类, 国市监信发〔2022〕6号. */
export const riskGradeCode = codeList([
  ["A", "信用风险低", "Low credit risk"],
  ["B", "信用风险一般", "Ordinary credit risk"],
  ["C", "信用风险较高", "Elevated credit risk"],
  ["D", "信用风险高", "High credit risk"],
]);

/** What weighs in a credit risk grade; the subject may be told these, not their weights. */
export const riskDriverCode = codeList([
  ["REPORT_MISSING", "未按期报送年度报告", "Annual report missing"],
  ["ABNORMAL_LISTED", "列入经营异常名录", "Listed for abnormal operation"],
  ["PENALTY", "受到行政处罚", "Administrative penalty"],
  ["CHECK_FAILED", "抽查检查发现问题", "Check found a problem"],
  ["TAX_CREDIT_D", "纳税信用D级", "Tax credit D"],
  ["ARREARS", "欠税或欠缴社会保险费", "Arrears of tax or social insurance"],
  ["COMMENDED", "受到表彰奖励", "Commended"],
]);

/** 纳税信用级别 [unconfirmed: the bounds in points are those of the national measures]. */
export const taxCreditCode = codeList([
  ["A", "纳税信用A级", "Tax credit A"],
  ["B", "纳税信用B级", "Tax credit B"],
  ["M", "纳税信用M级", "Tax credit M, newly established"],
  ["C", "纳税信用C级", "Tax credit C"],
  ["D", "纳税信用D级", "Tax credit D"],
]);

/** States of an application for credit repair. */
export const repairStatusCode = codeList([
  ["APPLIED", "已申请", "Applied"],
  ["ACCEPTED", "已受理", "Accepted"],
  ["APPROVED", "准予修复", "Granted"],
  ["REFUSED", "不予修复", "Refused"],
  ["REMOVED", "已移出查询界面", "Record removed from query"],
]);

/** States of an objection. */
export const objectionStatusCode = codeList([
  ["FILED", "已提出", "Filed"],
  ["MARKED", "已标注", "Marked"],
  ["TRANSFERRED", "已转提供部门核查", "With the providing department"],
  ["UPHELD", "异议成立", "Upheld"],
  ["REJECTED", "异议不成立", "Rejected"],
]);

/** Kinds of timeline event that this subgraph tells of. */
export const eventKindCode = codeList([
  ["TAX_CREDIT_A", "公布纳税信用A级", "Tax credit A published"],
  ["TAX_ARREARS", "欠税公告", "Tax arrears announced"],
  ["ASSOCIATION_RATED", "行业信用评价", "Rated by an association"],
]);
