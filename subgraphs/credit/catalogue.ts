import type { CreditCatalogueItemRow } from "./rows.ts";

/** An item of the catalogue as this file writes it. */
type Item = readonly [
  code: string,
  name: string,
  nameEn: string,
  nature: CreditCatalogueItemRow["nature"],
  recordKind: CreditCatalogueItemRow["record_kind"],
  sourceDepartment: string,
  openness: "PUBLIC" | "AUTHORIZED" | "GOVERNMENT",
  legalBasis: string,
];

/**
 * 公共信用信息目录 (沪社会信用条例 §9), an illustrative selection: the city's own catalogue is published
 * every year and is not the source of these items [unconfirmed].
 */
// prettier-ignore
const items: readonly Item[] = [
  ["GX-A01", "行政机关表彰奖励", "Commendation by an organ of state", "GOOD", "COMMENDATION", "SH-DRC", "PUBLIC", "上海市社会信用条例 §9"],
  ["GX-A02", "守合同重信用企业", "Enterprise that keeps contracts and credit", "GOOD", "COMMENDATION", "SH-AIC", "PUBLIC", "企业信息公示暂行条例 §18"],
  ["GX-A03", "政府质量奖", "Government quality award", "GOOD", "COMMENDATION", "SH-QTS", "PUBLIC", "产品质量法 §6"],
  ["GX-A04", "劳动关系和谐企业", "Enterprise with harmonious labour relations", "GOOD", "COMMENDATION", "SH-HRSS", "PUBLIC", "上海市社会信用条例 §9"],
  ["GX-A05", "绿色信用企业", "Enterprise of good environmental credit", "GOOD", "COMMENDATION", "SH-EPB", "PUBLIC", "环境保护法 §11、§54"],
  ["GX-B01", "主动公开的信用承诺", "Commitment published by the entity itself", "NEUTRAL", "CREDIT_COMMITMENT", "SH-DRC", "PUBLIC", "上海市社会信用条例 §9"],
  ["GX-B02", "告知承诺审批的承诺", "Commitment in place of an approval", "NEUTRAL", "CREDIT_COMMITMENT", "SH-REFORM", "PUBLIC", "优化营商环境条例 §19"],
  ["GX-B03", "安全生产承诺", "Commitment to work safety", "NEUTRAL", "CREDIT_COMMITMENT", "SH-SAWS", "PUBLIC", "安全生产法 §4"],
  ["GX-C01", "双随机抽查结果", "Result of a random spot check", "NEUTRAL", "SUPERVISION_RESULT", "SH-AIC", "PUBLIC", "企业信息公示暂行条例 §14"],
  ["GX-C02", "产品质量监督抽查不合格", "Product failed a quality check", "BAD", "SUPERVISION_RESULT", "SH-QTS", "PUBLIC", "产品质量法 §24"],
  ["GX-C03", "食品药品抽样检验不合格", "Food or medicine failed a sample test", "BAD", "SUPERVISION_RESULT", "SH-FDA", "PUBLIC", "食品安全法 §87、§118"],
  ["GX-C04", "行政处罚（一般程序）", "Administrative penalty by ordinary procedure", "BAD", "SUPERVISION_RESULT", "SH-AIC", "PUBLIC", "企业信息公示暂行条例 §6、§7"],
  ["GX-C05", "日常监督检查结论", "Conclusion of an inspection", "NEUTRAL", "SUPERVISION_RESULT", "SH-AIC", "GOVERNMENT", "上海市社会信用条例 §9、§17"],
  ["GX-D01", "逃避生效裁判履行义务", "Evasion of a binding judgment", "BAD", "DISHONESTY", "SH-CRT", "PUBLIC", "最高人民法院关于公布失信被执行人名单信息的若干规定"],
  ["GX-D02", "提供虚假材料办理行政事项", "False papers in an administrative matter", "BAD", "DISHONESTY", "SH-AIC", "PUBLIC", "行政许可法 §78、§79"],
  ["GX-D03", "拖欠劳动者工资", "Wages withheld", "BAD", "DISHONESTY", "SH-HRSS", "PUBLIC", "保障农民工工资支付条例 §48"],
  ["GX-D04", "环境违法失信", "Dishonesty in environmental matters", "BAD", "DISHONESTY", "SH-EPB", "PUBLIC", "环境保护法 §54"],
  ["GX-D05", "建设工程转包、违法分包", "Unlawful subcontracting of works", "BAD", "DISHONESTY", "SH-HUC", "PUBLIC", "建筑法 §67"],
  ["GX-D06", "道路运输严重违章", "Grave breach of road transport rules", "BAD", "DISHONESTY", "SH-TRANS", "AUTHORIZED", "道路运输条例 §64"],
  ["GX-D07", "骗取财政资金", "Public funds obtained by fraud", "BAD", "DISHONESTY", "SH-FIN", "AUTHORIZED", "财政违法行为处罚处分条例 §14"],
  ["GX-D08", "欠缴住房公积金", "Arrears of the housing fund", "BAD", "DISHONESTY", "SH-HUC", "AUTHORIZED", "住房公积金管理条例 §38"],
  ["GX-E01", "欠税公告", "Notice of tax arrears", "BAD", "TAX_ARREARS", "SH-TAX", "PUBLIC", "税收征收管理法 §45"],
  ["GX-E02", "欠缴社会保险费", "Arrears of social insurance", "BAD", "SOCIAL_INSURANCE_ARREARS", "SH-HRSS", "AUTHORIZED", "社会保险法 §63"],
  ["GX-F01", "政府采购合同履约", "Performance of government procurement contracts", "NEUTRAL", "CONTRACT_PERFORMANCE", "SH-FIN", "GOVERNMENT", "政府采购法 §43"],
  ["GX-F02", "国有土地使用权出让合同履约", "Performance of land grant contracts", "NEUTRAL", "CONTRACT_PERFORMANCE", "SH-HUC", "GOVERNMENT", "城市房地产管理法 §16"],
];

/** The catalogue as rows to be seeded. */
export const creditCatalogue: readonly Omit<CreditCatalogueItemRow, "id">[] = items.map(
  ([code, name, nameEn, nature, recordKind, sourceDepartment, openness, legalBasis]) => ({
    code,
    name,
    name_en: nameEn,
    nature,
    record_kind: recordKind,
    source_department_code: sourceDepartment,
    openness_code: openness,
    legal_basis: legalBasis,
    source_system: "SYNTHETIC",
    authority_code: "SH-EIC",
    version: 1,
    recorded_at: "2016-01-01 00:00:00",
  }),
);
