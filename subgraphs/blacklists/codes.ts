import { codeList } from "../../kit/codes/codedValue.ts";

/** The lists (名录). */
export const listingKindCode = codeList([
  ["ABNORMAL", "经营异常名录", "List of abnormal operation"],
  ["SERIOUS", "严重违法失信名单", "List of serious violations"],
  ["COURT_DEFAULTER", "失信被执行人名单", "List of court judgment defaulters"],
  ["INCENTIVE", "守信激励名单", "List of the trustworthy"],
]);

/** 列入经营异常名录的原因, 企业信息公示暂行条例 §8, §10, §17. */
export const abnormalReasonCode = codeList([
  ["1", "未按期公示年度报告", "Annual report not published in time"],
  [
    "2",
    "未在责令的期限内公示有关企业信息",
    "Enterprise information not published within the term ordered",
  ],
  ["3", "公示信息隐瞒真实情况、弄虚作假", "Published information hides or falsifies the facts"],
  [
    "4",
    "通过登记的住所或者经营场所无法联系",
    "Cannot be contacted at its registered domicile or place of business",
  ],
]);

/** 移出 is not 撤销: a removal ends a listing that was right, a revocation undoes one that was wrong. */
export const removalKindCode = codeList([
  ["1", "移出", "Removed"],
  ["2", "撤销（更正）", "Revoked as wrongly listed"],
]);

/** 移出经营异常名录的原因; code 6 is this list's own, the registrars give none to an automatic removal. */
export const abnormalRemovalReasonCode = codeList([
  ["1", "补报未报年份的年度报告并公示", "Missing annual reports made up and published"],
  ["2", "已履行公示义务", "Duty to publish fulfilled"],
  ["3", "已更正公示信息", "Published information corrected"],
  ["4", "已依法办理住所或者经营场所变更登记", "Change of domicile registered"],
  [
    "5",
    "通过登记的住所或者经营场所可以重新取得联系",
    "Can be contacted again at its registered domicile",
  ],
  ["6", "企业注销，自动移出", "Removed as de-registered"],
]);

/** The two generations of rules of the serious list; of the second only title and effect are confirmed. */
export const seriousRuleSetCode = codeList([
  ["2016", "严重违法失信企业名单管理暂行办法（总局令第83号）", "Rules of 2016 (order 83)"],
  ["2021", "市场监督管理严重违法失信名单管理办法（总局令第44号）", "Rules of 2021 (order 44)"],
]);

/** 1–11: rules of 2016; 44-5 to 44-11: the article of the rules of 2021 (unconfirmed). */
export const seriousReasonCode = codeList([
  ["1", "被列入经营异常名录届满三年仍未履行相关义务", "On the abnormal list for three years"],
  [
    "2",
    "提交虚假材料取得的变更或者注销登记被撤销",
    "Change or de-registration obtained by false documents and revoked",
  ],
  [
    "3",
    "组织策划传销，或者为传销提供便利两年内三次以上受处罚",
    "Organising pyramid selling, or aiding it with three penalties in two years",
  ],
  [
    "4",
    "直销违法行为两年内三次以上受处罚",
    "Direct selling violations, three penalties in two years",
  ],
  ["5", "不正当竞争行为两年内三次以上受处罚", "Unfair competition, three penalties in two years"],
  [
    "6",
    "提供的商品或者服务致人身伤害等两年内三次以上受处罚",
    "Harmful goods or services, three penalties in two years",
  ],
  [
    "7",
    "发布虚假广告两年内三次以上受处罚，或者关系生命健康",
    "False advertising, three penalties in two years, or touching life and health",
  ],
  ["8", "商标侵权行为五年内两次以上受处罚", "Trade mark infringement, two penalties in five years"],
  ["9", "被决定停止受理商标代理业务", "Barred from trade mark agency"],
  ["10", "总局规定的其他情形", "Other cases that the administration names"],
  [
    "11",
    "第三至八项所列行为两年内合计三次以上受处罚",
    "Acts of items 3 to 8, three penalties in two years taken together",
  ],
  ["44-5", "食品安全", "Food safety"],
  ["44-6", "药品、医疗器械、化妆品安全", "Safety of drugs, medical devices and cosmetics"],
  ["44-7", "质量安全", "Quality and safety"],
  ["44-8", "侵害消费者权益", "Infringement of consumers' rights"],
  [
    "44-9",
    "破坏公平竞争秩序和扰乱市场秩序",
    "Disturbing fair competition and the order of the market",
  ],
  [
    "44-10",
    "许可、登记中的欺骗行为和妨碍监督检查",
    "Deceit in permits or registration, obstruction of inspection",
  ],
  ["44-11", "拒不履行行政决定", "Refusal to carry out an administrative decision"],
]);

/** State of an entity in respect of the serious list. */
export const seriousStateCode = codeList([
  ["1", "拟列入", "Proposed"],
  ["2", "已列入", "Listed"],
  ["3", "移除", "Removed"],
]);

/** What became of a proposal. */
export const proposalOutcomeCode = codeList([
  ["LISTED", "决定列入", "Listed"],
  ["DROPPED", "决定不予列入", "Not listed"],
]);

/** What became of an objection to a listing. */
export const listingObjectionStateCode = codeList([
  ["PENDING", "处理中", "Being decided on"],
  ["UPHELD", "异议成立", "Upheld"],
  ["DISMISSED", "异议不成立", "Dismissed"],
  ["LAPSED", "列入期满，不再处理", "Lapsed with the listing"],
]);

/** 被执行人的履行情况. */
export const performanceCode = codeList([
  ["1", "全部未履行", "Nothing performed"],
  ["2", "部分未履行", "Performed in part"],
  ["3", "全部已履行", "Performed in full"],
]);

/** 失信被执行人行为具体情形, 最高人民法院关于公布失信被执行人名单信息的若干规定 (2017) §1. */
export const behaviourCode = codeList([
  ["1", "有履行能力而拒不履行生效法律文书确定的义务", "Able to perform and refuses"],
  [
    "2",
    "以伪造证据、暴力、威胁等方法妨碍、抗拒执行",
    "Resists enforcement by forged evidence, force or threats",
  ],
  [
    "3",
    "以虚假诉讼、虚假仲裁或者隐匿、转移财产等方法规避执行",
    "Evades enforcement by sham proceedings or by hiding property",
  ],
  ["4", "违反财产报告制度", "Violates the duty to report property"],
  ["5", "违反限制消费令", "Violates a consumption restriction"],
  ["6", "无正当理由拒不履行执行和解协议", "Refuses without cause to perform a settlement"],
]);

/** Kinds of timeline event that this subgraph tells of. */
export const eventKindCode = codeList([
  ["LISTED", "列入名录", "Listed"],
  ["REMOVED", "移出名录", "Removed from a list"],
]);

/** The codes of a column that joins several by commas. */
export function codesIn(column: string): string[] {
  return column.split(",").filter((code) => code !== "");
}
