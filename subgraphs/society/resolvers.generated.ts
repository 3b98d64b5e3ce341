import type { EntityScope as Scope } from "../../kit/authorization/entityScope.ts";
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from "graphql";
import type {
  ComplaintStatisticsCellRow,
  ComplaintReceiptRow,
  ReportReceiptRow,
  HandlingReceiptRow,
  ReportAnswerRow,
  LegalEntityRow,
  ComplaintConnectionRow,
  ComplaintRow,
  ComplainantRow,
  ViolationReportConnectionRow,
  ViolationReportRow,
  ReporterRow,
  ReportRewardRow,
} from "./rows.ts";
import type { CodedValue as CodedValueRow } from "../../kit/codes/codedValue.ts";
import type { Provenance as ProvenanceRow } from "../../kit/codes/provenance.ts";
import type { Context } from "./context.ts";
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string | number };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number };
  Float: { input: number; output: number };
  /** 日期，YYYY-MM-DD · A calendar day, YYYY-MM-DD */
  Date: { input: string; output: string };
  /** 时间（协调世界时），ISO 8601 · An instant in UTC, ISO 8601 */
  DateTime: { input: string; output: string };
  /** 金额，单位：万（人民币为万元），六位小数，精确值，以字符串表示 · An exact amount in 万 (ten thousands) of the currency, six decimals, as a string; never a float */
  WanAmount: { input: number; output: number };
  /** 一个来源的时间线事件，供时间线汇集，不对外提供 · The events that one source tells of an entity, gathered by the timeline; never given out as they are */
  TimelineEvents: { input: readonly object[]; output: readonly object[] };
  /** 主体归属：判断读者与主体关系的依据，不对外提供 · Where an entity belongs, by which a reader's standing to it is told; never given out */
  EntityScope: { input: Scope; output: Scope };
  _FieldSet: { input: unknown; output: unknown };
};

/** 金额区间（脱敏规则 M5），上限含在区间内〔待确认〕 · Band of an amount (mask M5), its upper bound included [unconfirmed] */
export type AmountBand =
  /** 0 至 1 万元 · Up to 1 万 (10,000 yuan) */
  | "BAND_0_1W"
  /** 1 至 5 万元 · Above 1 万, up to 5 万 */
  | "BAND_1_5W"
  /** 5 至 10 万元 · Above 5 万, up to 10 万 */
  | "BAND_5_10W"
  /** 10 至 50 万元 · Above 10 万, up to 50 万 */
  | "BAND_10_50W"
  /** 50 至 100 万元 · Above 50 万, up to 100 万 */
  | "BAND_50_100W"
  /** 100 万元以上 · Above 100 万 */
  | "BAND_OVER_100W";

/** 代码及其名称 · A code of a standard or catalogue, with its name */
export type CodedValue = {
  readonly __typename?: "CodedValue";
  /** 代码 · The code */
  readonly code: Scalars["String"]["output"];
  /** 中文名称 · Name in Chinese */
  readonly name: Scalars["String"]["output"];
  /** 英文名称 · Name in English */
  readonly nameEn?: Maybe<Scalars["String"]["output"]>;
};

/** 数据来源（一数一源） · Where a record comes from: one source for each datum */
export type Provenance = {
  readonly __typename?: "Provenance";
  /** 来源系统；SYNTHETIC 表示生成的演示数据 · Source system; SYNTHETIC marks generated demonstration data */
  readonly sourceSystem: Scalars["String"]["output"];
  /** 权威部门 · The department that is the authority for the record */
  readonly authority: CodedValue;
  /** 版本号，从 1 起 · Version, from 1; a correction is a new version */
  readonly version: Scalars["Int"]["output"];
  /** 归集时间 · When the record was collected */
  readonly recordedAt: Scalars["DateTime"]["output"];
};

/** 分页信息 · Relay page information */
export type PageInfo = {
  readonly __typename?: "PageInfo";
  /** 是否有下一页 · Whether a next page exists */
  readonly hasNextPage: Scalars["Boolean"]["output"];
  /** 是否有上一页 · Whether a previous page exists */
  readonly hasPreviousPage: Scalars["Boolean"]["output"];
  /** 首条游标 · Cursor of the first edge */
  readonly startCursor?: Maybe<Scalars["String"]["output"]>;
  /** 末条游标 · Cursor of the last edge */
  readonly endCursor?: Maybe<Scalars["String"]["output"]>;
};

export type Query = {
  readonly __typename?: "Query";
  /** 本部门在办的投诉，先到期的在前；其他读者为空 · Complaints that one's own department handles and has not finished, the first to fall due first; none for other readers */
  readonly complaintWork: ComplaintConnection;
  /** 本部门在办的举报，先到期的在前；其他读者为空 · Reports that one's own department handles and has not finished, the first to fall due first; none for other readers */
  readonly reportWork: ViolationReportConnection;
  /** 凭查询码查举报的答复和奖励；实名、匿名举报人都有查询码；查询码不符的为空 · What came of a report and its reward, by the claim code that every reporter has, named or anonymous; null where no report has that code */
  readonly reportByClaimCode?: Maybe<ReportAnswer>;
  /** 投诉统计：只含已结束的年份，不含涉密主体和未成年人的投诉；不足五件的不提供，也不能由其他数字推算 · Complaints counted, of years that are over, without those of classified entities or by minors; what counts less than five is not told, and cannot be worked out from what is */
  readonly complaintStatistics?: Maybe<ReadonlyArray<ComplaintStatisticsCell>>;
};

export type QueryComplaintWorkArgs = {
  mine?: InputMaybe<Scalars["Boolean"]["input"]>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryReportWorkArgs = {
  mine?: InputMaybe<Scalars["Boolean"]["input"]>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryReportByClaimCodeArgs = {
  code: Scalars["String"]["input"];
};

export type QueryComplaintStatisticsArgs = {
  groupBy: ReadonlyArray<ComplaintDimension>;
  filter?: InputMaybe<ComplaintStatisticsFilter>;
};

export type Mutation = {
  readonly __typename?: "Mutation";
  /** 登记投诉：消费者权益保护委员会转交，或者市场监督管理部门自行登记；按编号幂等 · Lodges a complaint: handed on by the consumer council, or by the market supervision department that handles it; idempotent by its number */
  readonly lodgeComplaint?: Maybe<ComplaintReceipt>;
  /** 决定是否受理投诉 · Decides whether a complaint is accepted */
  readonly decideComplaint?: Maybe<HandlingReceipt>;
  /** 指定投诉的承办人员，不得指定本人 · Assigns a complaint to an officer, who is another than who assigns it */
  readonly assignComplaint?: Maybe<HandlingReceipt>;
  /** 终结投诉，由承办人员办理 · Concludes a complaint; its officer does */
  readonly concludeComplaint?: Maybe<HandlingReceipt>;
  /** 登记举报，可以匿名；查询码只在此给出一次；按编号幂等 · Lodges a report, anonymous or not; the claim code is given out here and nowhere again; idempotent by its number */
  readonly lodgeReport?: Maybe<ReportReceipt>;
  /** 决定是否核查举报 · Decides whether a report is verified */
  readonly decideReport?: Maybe<HandlingReceipt>;
  /** 指定举报的承办人员，不得指定本人 · Assigns a report to an officer, who is another than who assigns it */
  readonly assignReport?: Maybe<HandlingReceipt>;
  /** 延长核查期限，一次为限，由承办人员办理 · Extends the time to verify a report, once; its officer does */
  readonly extendReport?: Maybe<HandlingReceipt>;
  /** 录入核查结果，由承办人员办理 · Records what was found; its officer does */
  readonly verifyReport?: Maybe<HandlingReceipt>;
  /** 答复举报人：答复置于查询码之下，实名、匿名一样 · Answers whoever reported: under the claim code, for named and anonymous alike; its officer does */
  readonly answerReport?: Maybe<HandlingReceipt>;
  /** 给予举报奖励，由承办人员办理 · Grants a reward for a report; its officer does */
  readonly grantReward?: Maybe<HandlingReceipt>;
  /** 凭举报人出示的查询码发放奖励 · Pays a reward out to whoever shows the claim code */
  readonly payReward?: Maybe<HandlingReceipt>;
};

export type MutationLodgeComplaintArgs = {
  input: LodgeComplaintInput;
};

export type MutationDecideComplaintArgs = {
  input: DecideInput;
};

export type MutationAssignComplaintArgs = {
  input: AssignInput;
};

export type MutationConcludeComplaintArgs = {
  input: ConcludeComplaintInput;
};

export type MutationLodgeReportArgs = {
  input: LodgeReportInput;
};

export type MutationDecideReportArgs = {
  input: DecideInput;
};

export type MutationAssignReportArgs = {
  input: AssignInput;
};

export type MutationExtendReportArgs = {
  input: ExtendReportInput;
};

export type MutationVerifyReportArgs = {
  input: VerifyReportInput;
};

export type MutationAnswerReportArgs = {
  input: AnswerReportInput;
};

export type MutationGrantRewardArgs = {
  input: GrantRewardInput;
};

export type MutationPayRewardArgs = {
  input: PayRewardInput;
};

/** 统计的维度 · Dimensions of the statistic */
export type ComplaintDimension =
  /** 年份 · Year */
  | "YEAR"
  /** 处理部门 · The department that handles them */
  | "DEPARTMENT"
  /** 投诉类别 · Category */
  | "CATEGORY";

/** 统计的范围；未填的为全部 · What is counted; all where it is left out */
export type ComplaintStatisticsFilter = {
  /** 年份，2016 年起 · Years, from 2016 on */
  readonly years?: InputMaybe<ReadonlyArray<Scalars["Int"]["input"]>>;
  /** 处理部门代码 · Codes of departments */
  readonly departments?: InputMaybe<ReadonlyArray<Scalars["String"]["input"]>>;
  /** 类别代码 · Codes of categories */
  readonly categories?: InputMaybe<ReadonlyArray<Scalars["String"]["input"]>>;
};

/** 统计的一个单元 · A cell of the statistic */
export type ComplaintStatisticsCell = {
  readonly __typename?: "ComplaintStatisticsCell";
  /** 年份；未按年份分组的为空 · Year; null where it is not grouped by years */
  readonly year?: Maybe<Scalars["Int"]["output"]>;
  /** 处理部门；未按部门分组的为空 · Department; null where it is not grouped by departments */
  readonly department?: Maybe<CodedValue>;
  /** 类别；未按类别分组的为空 · Category; null where it is not grouped by categories */
  readonly category?: Maybe<CodedValue>;
  /** 件数；不足五件、或者会使不足五件的可以推算的为空 · How many; null where they are fewer than five, or would tell how many fewer others are */
  readonly count?: Maybe<Scalars["Int"]["output"]>;
  /** 至少多少件：其中可以提供的部分之和 · At least so many: the sum of what of them is told */
  readonly atLeast?: Maybe<Scalars["Int"]["output"]>;
};

/** 登记投诉 · Lodging a complaint */
export type LodgeComplaintInput = {
  /** 编号，由登记单位编，全市不重复，如 CPC-2026-000123 · Number by whoever lodges it, unique in the city, such as CPC-2026-000123 */
  readonly number: Scalars["String"]["input"];
  /** 被投诉主体的统一社会信用代码 · Unified code of the entity that is complained of */
  readonly uscc: Scalars["String"]["input"];
  /** 处理部门：市市场监管部门 SH-AIC，或者区市场监督管理局如 D-310110-MSA · The department that handles it: SH-AIC of the city, or a district's, such as D-310110-MSA */
  readonly handler: Scalars["String"]["input"];
  /** 投诉类别代码 · Code of the category of complaint */
  readonly category: Scalars["String"]["input"];
  /** 投诉内容，至多 2000 字 · What happened, in at most 2,000 characters */
  readonly content: Scalars["String"]["input"];
  /** 诉求，至多 500 字 · What is asked for, in at most 500 characters */
  readonly demand: Scalars["String"]["input"];
  /** 争议金额（万元） · Amount in dispute, in 万 of yuan */
  readonly amount?: InputMaybe<Scalars["WanAmount"]["input"]>;
  /** 投诉人，密封存储 · Who complains; kept sealed */
  readonly complainant: IdentityInput;
};

/** 登记举报 · Lodging a report */
export type LodgeReportInput = {
  /** 编号，由登记部门编，全市不重复 · Number by the department that lodges it, unique in the city */
  readonly number: Scalars["String"]["input"];
  /** 被举报主体的统一社会信用代码 · Unified code of the entity that is reported */
  readonly uscc: Scalars["String"]["input"];
  /** 举报类别代码 · Code of the category of report */
  readonly category: Scalars["String"]["input"];
  /** 举报内容，至多 2000 字 · What is reported, in at most 2,000 characters */
  readonly content: Scalars["String"]["input"];
  /** 举报人，密封存储；匿名举报不填 · Who reports, kept sealed; left out of an anonymous report */
  readonly reporter?: InputMaybe<IdentityInput>;
};

/** 投诉人、举报人的身份 · Who complains or reports */
export type IdentityInput = {
  /** 姓名 · Name */
  readonly name: Scalars["String"]["input"];
  /** 居民身份证号码 · Number of the resident identity card */
  readonly idNumber?: InputMaybe<Scalars["String"]["input"]>;
  /** 联系电话 · Telephone */
  readonly telephone: Scalars["String"]["input"];
  /** 联系地址 · Address */
  readonly address?: InputMaybe<Scalars["String"]["input"]>;
};

/** 受理、立案与否的决定 · A decision to take a matter up or not */
export type DecideInput = {
  /** 编号 · Its number */
  readonly number: Scalars["String"]["input"];
  /** 读取时的版本 · The version that was read */
  readonly version: Scalars["Int"]["input"];
  /** 是否受理 · Whether it is taken up */
  readonly accept: Scalars["Boolean"]["input"];
  /** 不予受理的理由，至多 300 字 · Why it is not, in at most 300 characters */
  readonly reason?: InputMaybe<Scalars["String"]["input"]>;
};

/** 指定承办人员 · An assignment to an officer */
export type AssignInput = {
  /** 编号 · Its number */
  readonly number: Scalars["String"]["input"];
  /** 读取时的版本 · The version that was read */
  readonly version: Scalars["Int"]["input"];
  /** 承办人员的登录标识 · The officer's log-in, as the identity provider names it (subject) */
  readonly officer: Scalars["String"]["input"];
};

/** 终结投诉 · The conclusion of a complaint */
export type ConcludeComplaintInput = {
  /** 编号 · Its number */
  readonly number: Scalars["String"]["input"];
  /** 读取时的版本 · The version that was read */
  readonly version: Scalars["Int"]["input"];
  /** 结果 · What came of it */
  readonly outcome: ComplaintOutcome;
  /** 说明，至多 300 字 · In words, at most 300 characters */
  readonly note: Scalars["String"]["input"];
};

/** 投诉的结果（总局令第20号 §20、§21） · What comes of a complaint */
export type ComplaintOutcome =
  /** 达成调解 · Settled by mediation */
  | "SETTLED"
  /** 调解不成，终止调解 · Mediation failed */
  | "FAILED"
  /** 投诉人撤回 · Withdrawn by the complainant */
  | "WITHDRAWN";

/** 延长核查期限 · More time to verify a report */
export type ExtendReportInput = {
  /** 编号 · Its number */
  readonly number: Scalars["String"]["input"];
  /** 读取时的版本 · The version that was read */
  readonly version: Scalars["Int"]["input"];
  /** 理由，至多 300 字 · Why, in at most 300 characters */
  readonly reason: Scalars["String"]["input"];
};

/** 核查结果 · What was found */
export type VerifyReportInput = {
  /** 编号 · Its number */
  readonly number: Scalars["String"]["input"];
  /** 读取时的版本 · The version that was read */
  readonly version: Scalars["Int"]["input"];
  /** 核查结论 · The finding */
  readonly finding: ReportFinding;
  /** 说明，至多 300 字 · In words, at most 300 characters */
  readonly note: Scalars["String"]["input"];
};

/** 举报核查的结论（总局令第20号 §31） · What comes of a report */
export type ReportFinding =
  /** 立案 · A case is filed */
  | "FILED"
  /** 不予立案 · No case is filed */
  | "NOT_FILED"
  /** 移送有管辖权的部门 · Transferred to the department that is in charge */
  | "TRANSFERRED";

/** 答复举报人 · The answer to whoever reported */
export type AnswerReportInput = {
  /** 编号 · Its number */
  readonly number: Scalars["String"]["input"];
  /** 读取时的版本 · The version that was read */
  readonly version: Scalars["Int"]["input"];
  /** 答复，至多 500 字；凭查询码可读 · The answer, in at most 500 characters; whoever has the claim code reads it */
  readonly answer: Scalars["String"]["input"];
};

/** 举报奖励 · A reward */
export type GrantRewardInput = {
  /** 编号 · Number of the report */
  readonly number: Scalars["String"]["input"];
  /** 读取时的版本 · The version that was read */
  readonly version: Scalars["Int"]["input"];
  /** 金额（万元） · The amount, in 万 of yuan */
  readonly amount: Scalars["WanAmount"]["input"];
};

/** 领取举报奖励 · The claim of a reward */
export type PayRewardInput = {
  /** 编号 · Number of the report */
  readonly number: Scalars["String"]["input"];
  /** 读取时的版本 · The version that was read */
  readonly version: Scalars["Int"]["input"];
  /** 举报人出示的查询码 · The claim code that the reporter shows */
  readonly claimCode: Scalars["String"]["input"];
};

/** 登记投诉的回执 · What came of lodging a complaint */
export type ComplaintReceipt = {
  readonly __typename?: "ComplaintReceipt";
  /** 编号 · Its number */
  readonly number: Scalars["String"]["output"];
  /** 处理部门 · The department that handles it */
  readonly handler: CodedValue;
  /** 决定是否受理的最后一日；当年工作日历未公布的为空 · Last day to decide on it; null where the working days of its year are not published */
  readonly dueOn?: Maybe<Scalars["Date"]["output"]>;
};

/** 登记举报的回执 · What came of lodging a report */
export type ReportReceipt = {
  readonly __typename?: "ReportReceipt";
  /** 编号 · Its number */
  readonly number: Scalars["String"]["output"];
  /** 查询码，只在首次登记时给出 · The claim code; given out the first time only, null afterwards */
  readonly claimCode?: Maybe<Scalars["String"]["output"]>;
  /** 核查的最后一日；当年工作日历未公布的为空 · Last day to verify it; null where the working days of its year are not published */
  readonly dueOn?: Maybe<Scalars["Date"]["output"]>;
};

/** 办理的回执 · What came of a step */
export type HandlingReceipt = {
  readonly __typename?: "HandlingReceipt";
  /** 编号 · Its number */
  readonly number: Scalars["String"]["output"];
  /** 状态 · State */
  readonly state: CodedValue;
  /** 版本 · Version */
  readonly version: Scalars["Int"]["output"];
  /** 下一步的到期日；已办结，或者当年工作日历未公布的为空 · Day by which the next step is due; null where there is none, or the working days of its year are not published */
  readonly dueOn?: Maybe<Scalars["Date"]["output"]>;
};

/** 凭查询码可知的 · What the claim code of a report tells */
export type ReportAnswer = {
  readonly __typename?: "ReportAnswer";
  /** 状态 · State of the report */
  readonly state: CodedValue;
  /** 答复；未答复的为空 · The answer; null where there is none yet */
  readonly answer?: Maybe<Scalars["String"]["output"]>;
  /** 答复日期 · Day of the answer */
  readonly answeredOn?: Maybe<Scalars["Date"]["output"]>;
  /** 奖励的状态；无奖励的为空 · State of the reward; null where there is none */
  readonly rewardState?: Maybe<CodedValue>;
};

/** 主体（一户一档）：GB 32100 所列各类法人和其他组织 · A subject of supervision: every kind of legal person and organisation that GB 32100 knows */
export type LegalEntity = {
  readonly __typename?: "LegalEntity";
  /** 主体身份代码 · Identifier of the entity in this graph */
  readonly id: Scalars["ID"]["output"];
  /** 主体归属，由法人库随引用提供 · Where it belongs, given by the legal-entity subgraph with each reference */
  readonly scope: Scalars["EntityScope"]["output"];
  /** 对该主体的投诉 · Complaints of it */
  readonly complaints?: Maybe<ComplaintConnection>;
  /** 对该主体的举报 · Reports of it */
  readonly reports?: Maybe<ViolationReportConnection>;
};

/** 主体（一户一档）：GB 32100 所列各类法人和其他组织 · A subject of supervision: every kind of legal person and organisation that GB 32100 knows */
export type LegalEntityComplaintsArgs = {
  orderBy?: InputMaybe<ComplaintOrder>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** 主体（一户一档）：GB 32100 所列各类法人和其他组织 · A subject of supervision: every kind of legal person and organisation that GB 32100 knows */
export type LegalEntityReportsArgs = {
  orderBy?: InputMaybe<ViolationReportOrder>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** 投诉的排序 · Sort orders of complaints */
export type ComplaintOrder =
  /** 投诉日期，新的在前 · Newest first */
  | "LODGED_DESC"
  /** 投诉日期，早的在前 · Oldest first */
  | "LODGED_ASC";

/** 举报的排序 · Sort orders of reports */
export type ViolationReportOrder =
  /** 举报日期，新的在前 · Newest first */
  | "LODGED_DESC"
  /** 举报日期，早的在前 · Oldest first */
  | "LODGED_ASC";

/** 投诉页 · A page of complaints */
export type ComplaintConnection = {
  readonly __typename?: "ComplaintConnection";
  /** 本页投诉 · The complaints of the page */
  readonly nodes: ReadonlyArray<Complaint>;
  /** 本页投诉及游标 · The complaints with their cursors */
  readonly edges: ReadonlyArray<ComplaintEdge>;
  /** 分页信息 · Page information */
  readonly pageInfo: PageInfo;
  /** 总数 · How many there are */
  readonly totalCount: Scalars["Int"]["output"];
};

/** 投诉及游标 · A complaint with its cursor */
export type ComplaintEdge = {
  readonly __typename?: "ComplaintEdge";
  /** 游标 · Cursor */
  readonly cursor: Scalars["String"]["output"];
  /** 投诉 · A complaint */
  readonly node: Complaint;
};

/** 消费投诉（总局令第20号） · A complaint of a consumer */
export type Complaint = {
  readonly __typename?: "Complaint";
  /** 记录标识 · Identifier of the record */
  readonly id: Scalars["ID"]["output"];
  /** 编号 · Its number */
  readonly number: Scalars["String"]["output"];
  /** 被投诉主体 · The entity that is complained of */
  readonly legalEntity: LegalEntity;
  /** 处理部门 · The department that handles it */
  readonly handler: CodedValue;
  /** 状态 · State */
  readonly state: CodedValue;
  /** 版本 · Version */
  readonly version: Scalars["Int"]["output"];
  /** 投诉日期 · Day on which it was lodged */
  readonly lodgedOn: Scalars["Date"]["output"];
  /** 受理日期 · Day on which it was accepted */
  readonly acceptedOn?: Maybe<Scalars["Date"]["output"]>;
  /** 终结日期 · Day on which it was concluded */
  readonly concludedOn?: Maybe<Scalars["Date"]["output"]>;
  /** 下一步的到期日；已办结，或者当年工作日历未公布的为空 · Day by which the next step is due; null where there is none, or the working days of its year are not published */
  readonly dueOn?: Maybe<Scalars["Date"]["output"]>;
  /** 是否逾期 · Whether the next step is overdue */
  readonly isOverdue: Scalars["Boolean"]["output"];
  /** 是否由本人承办 · Whether it is assigned to oneself */
  readonly isMine: Scalars["Boolean"]["output"];
  /** 投诉类别〔示例目录，待确认〕 · Category [illustrative catalogue, unconfirmed] */
  readonly category?: Maybe<CodedValue>;
  /** 投诉内容 · What happened */
  readonly content?: Maybe<Scalars["String"]["output"]>;
  /** 诉求 · What is asked for */
  readonly demand?: Maybe<Scalars["String"]["output"]>;
  /** 争议金额（万元） · Amount in dispute, in 万 of yuan */
  readonly amount?: Maybe<Scalars["WanAmount"]["output"]>;
  /** 不予受理的理由 · Why it was not accepted */
  readonly refusalReason?: Maybe<Scalars["String"]["output"]>;
  /** 结果 · What came of it */
  readonly outcome?: Maybe<CodedValue>;
  /** 结果说明 · The same in words */
  readonly outcomeNote?: Maybe<Scalars["String"]["output"]>;
  /** 投诉人，密封存储；部门内只向承办人员提供 · Who complains; sealed, and of a department for the officer who handles it */
  readonly complainant?: Maybe<Complainant>;
  /** 数据来源 · Where the record comes from */
  readonly provenance: Provenance;
};

/** 投诉人 · Who complains */
export type Complainant = {
  readonly __typename?: "Complainant";
  /** 姓名 · Name */
  readonly name?: Maybe<Scalars["String"]["output"]>;
  /** 居民身份证号码 · Number of the resident identity card */
  readonly idNumber?: Maybe<Scalars["String"]["output"]>;
  /** 联系电话 · Telephone */
  readonly telephone?: Maybe<Scalars["String"]["output"]>;
  /** 联系地址 · Address */
  readonly address?: Maybe<Scalars["String"]["output"]>;
};

/** 举报页 · A page of reports */
export type ViolationReportConnection = {
  readonly __typename?: "ViolationReportConnection";
  /** 本页举报 · The reports of the page */
  readonly nodes: ReadonlyArray<ViolationReport>;
  /** 本页举报及游标 · The reports with their cursors */
  readonly edges: ReadonlyArray<ViolationReportEdge>;
  /** 分页信息 · Page information */
  readonly pageInfo: PageInfo;
  /** 总数 · How many there are */
  readonly totalCount: Scalars["Int"]["output"];
};

/** 举报及游标 · A report with its cursor */
export type ViolationReportEdge = {
  readonly __typename?: "ViolationReportEdge";
  /** 游标 · Cursor */
  readonly cursor: Scalars["String"]["output"];
  /** 举报 · A report */
  readonly node: ViolationReport;
};

/** 对违法行为的举报（总局令第20号） · A report of a violation */
export type ViolationReport = {
  readonly __typename?: "ViolationReport";
  /** 记录标识 · Identifier of the record */
  readonly id: Scalars["ID"]["output"];
  /** 编号 · Its number */
  readonly number: Scalars["String"]["output"];
  /** 被举报主体 · The entity that is reported */
  readonly legalEntity: LegalEntity;
  /** 处理部门 · The department that handles it */
  readonly handler: CodedValue;
  /** 状态 · State */
  readonly state: CodedValue;
  /** 版本 · Version */
  readonly version: Scalars["Int"]["output"];
  /** 举报日期 · Day on which it was lodged */
  readonly lodgedOn: Scalars["Date"]["output"];
  /** 是否已延长核查期限 · Whether the time to verify it was extended */
  readonly isExtended: Scalars["Boolean"]["output"];
  /** 核查完成日期 · Day on which it was verified */
  readonly verifiedOn?: Maybe<Scalars["Date"]["output"]>;
  /** 答复日期 · Day of the answer */
  readonly answeredOn?: Maybe<Scalars["Date"]["output"]>;
  /** 下一步的到期日；已办结，或者当年工作日历未公布的为空 · Day by which the next step is due; null where there is none, or the working days of its year are not published */
  readonly dueOn?: Maybe<Scalars["Date"]["output"]>;
  /** 是否逾期 · Whether the next step is overdue */
  readonly isOverdue: Scalars["Boolean"]["output"];
  /** 是否由本人承办 · Whether it is assigned to oneself */
  readonly isMine: Scalars["Boolean"]["output"];
  /** 举报类别〔示例目录，待确认〕 · Category [illustrative catalogue, unconfirmed] */
  readonly category?: Maybe<CodedValue>;
  /** 举报内容 · What is reported */
  readonly content?: Maybe<Scalars["String"]["output"]>;
  /** 不予核查的理由 · Why it was not taken up */
  readonly refusalReason?: Maybe<Scalars["String"]["output"]>;
  /** 核查结论 · The finding */
  readonly finding?: Maybe<CodedValue>;
  /** 核查说明 · The same in words */
  readonly findingNote?: Maybe<Scalars["String"]["output"]>;
  /** 举报人，密封存储；部门内只向承办人员提供；匿名的为空 · Who reports; sealed, and of a department for the officer who handles it; null where anonymous */
  readonly reporter?: Maybe<Reporter>;
  /** 举报奖励 · The reward */
  readonly reward?: Maybe<ReportReward>;
  /** 数据来源 · Where the record comes from */
  readonly provenance: Provenance;
};

/** 举报人 · Who reports */
export type Reporter = {
  readonly __typename?: "Reporter";
  /** 姓名 · Name */
  readonly name?: Maybe<Scalars["String"]["output"]>;
  /** 居民身份证号码 · Number of the resident identity card */
  readonly idNumber?: Maybe<Scalars["String"]["output"]>;
  /** 联系电话 · Telephone */
  readonly telephone?: Maybe<Scalars["String"]["output"]>;
  /** 联系地址 · Address */
  readonly address?: Maybe<Scalars["String"]["output"]>;
};

/** 举报奖励 · A reward for a report */
export type ReportReward = {
  readonly __typename?: "ReportReward";
  /** 金额（万元） · The amount, in 万 of yuan */
  readonly amount?: Maybe<Scalars["WanAmount"]["output"]>;
  /** 状态 · State */
  readonly state?: Maybe<CodedValue>;
  /** 给予日期 · Day on which it was granted */
  readonly grantedOn?: Maybe<Scalars["Date"]["output"]>;
  /** 领取日期 · Day on which it was paid out */
  readonly paidOn?: Maybe<Scalars["Date"]["output"]>;
};

export type ResolverTypeWrapper<T> = T | Promise<T> | (() => T | Promise<T>);

export type ReferenceResolver<TResult, TReference, TContext> = (
  reference: TReference,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
type NullableCheck<T, S> =
  Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<
  TResult,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ResolverFn<TResult, TParent, TContext, TArgs>
  | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<
  TResult,
  TKey extends string,
  TParent,
  TContext,
  TArgs,
> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<
  TResult,
  TKey extends string,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<
  TTypes,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo,
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<
  T = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<
  TResult = Record<PropertyKey, never>,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  LegalEntity: LegalEntity;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  LegalEntity: { __typename: "LegalEntity" } & GraphQLRecursivePick<
    FederationTypes["LegalEntity"],
    { id: true }
  > &
    (
      | Record<PropertyKey, never>
      | GraphQLRecursivePick<FederationTypes["LegalEntity"], { scope: true }>
      | GraphQLRecursivePick<FederationTypes["LegalEntity"], { scope: true }>
      | GraphQLRecursivePick<FederationTypes["LegalEntity"], { scope: true }>
    );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars["Date"]["output"]>;
  DateTime: ResolverTypeWrapper<Scalars["DateTime"]["output"]>;
  WanAmount: ResolverTypeWrapper<Scalars["WanAmount"]["output"]>;
  AmountBand: AmountBand;
  CodedValue: ResolverTypeWrapper<CodedValueRow>;
  String: ResolverTypeWrapper<Scalars["String"]["output"]>;
  Provenance: ResolverTypeWrapper<ProvenanceRow>;
  Int: ResolverTypeWrapper<Scalars["Int"]["output"]>;
  PageInfo: ResolverTypeWrapper<object>;
  Boolean: ResolverTypeWrapper<Scalars["Boolean"]["output"]>;
  TimelineEvents: ResolverTypeWrapper<Scalars["TimelineEvents"]["output"]>;
  EntityScope: ResolverTypeWrapper<Scalars["EntityScope"]["output"]>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ComplaintDimension: ComplaintDimension;
  ComplaintStatisticsFilter: ComplaintStatisticsFilter;
  ComplaintStatisticsCell: ResolverTypeWrapper<ComplaintStatisticsCellRow>;
  LodgeComplaintInput: LodgeComplaintInput;
  LodgeReportInput: LodgeReportInput;
  IdentityInput: IdentityInput;
  DecideInput: DecideInput;
  AssignInput: AssignInput;
  ConcludeComplaintInput: ConcludeComplaintInput;
  ComplaintOutcome: ComplaintOutcome;
  ExtendReportInput: ExtendReportInput;
  VerifyReportInput: VerifyReportInput;
  ReportFinding: ReportFinding;
  AnswerReportInput: AnswerReportInput;
  GrantRewardInput: GrantRewardInput;
  PayRewardInput: PayRewardInput;
  ComplaintReceipt: ResolverTypeWrapper<ComplaintReceiptRow>;
  ReportReceipt: ResolverTypeWrapper<ReportReceiptRow>;
  HandlingReceipt: ResolverTypeWrapper<HandlingReceiptRow>;
  ReportAnswer: ResolverTypeWrapper<ReportAnswerRow>;
  LegalEntity: ResolverTypeWrapper<LegalEntityRow>;
  ID: ResolverTypeWrapper<Scalars["ID"]["output"]>;
  ComplaintOrder: ComplaintOrder;
  ViolationReportOrder: ViolationReportOrder;
  ComplaintConnection: ResolverTypeWrapper<ComplaintConnectionRow>;
  ComplaintEdge: ResolverTypeWrapper<object>;
  Complaint: ResolverTypeWrapper<ComplaintRow>;
  Complainant: ResolverTypeWrapper<ComplainantRow>;
  ViolationReportConnection: ResolverTypeWrapper<ViolationReportConnectionRow>;
  ViolationReportEdge: ResolverTypeWrapper<object>;
  ViolationReport: ResolverTypeWrapper<ViolationReportRow>;
  Reporter: ResolverTypeWrapper<ReporterRow>;
  ReportReward: ResolverTypeWrapper<ReportRewardRow>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars["Date"]["output"];
  DateTime: Scalars["DateTime"]["output"];
  WanAmount: Scalars["WanAmount"]["output"];
  CodedValue: CodedValueRow;
  String: Scalars["String"]["output"];
  Provenance: ProvenanceRow;
  Int: Scalars["Int"]["output"];
  PageInfo: object;
  Boolean: Scalars["Boolean"]["output"];
  TimelineEvents: Scalars["TimelineEvents"]["output"];
  EntityScope: Scalars["EntityScope"]["output"];
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  ComplaintStatisticsFilter: ComplaintStatisticsFilter;
  ComplaintStatisticsCell: ComplaintStatisticsCellRow;
  LodgeComplaintInput: LodgeComplaintInput;
  LodgeReportInput: LodgeReportInput;
  IdentityInput: IdentityInput;
  DecideInput: DecideInput;
  AssignInput: AssignInput;
  ConcludeComplaintInput: ConcludeComplaintInput;
  ExtendReportInput: ExtendReportInput;
  VerifyReportInput: VerifyReportInput;
  AnswerReportInput: AnswerReportInput;
  GrantRewardInput: GrantRewardInput;
  PayRewardInput: PayRewardInput;
  ComplaintReceipt: ComplaintReceiptRow;
  ReportReceipt: ReportReceiptRow;
  HandlingReceipt: HandlingReceiptRow;
  ReportAnswer: ReportAnswerRow;
  LegalEntity: LegalEntityRow;
  ID: Scalars["ID"]["output"];
  ComplaintConnection: ComplaintConnectionRow;
  ComplaintEdge: object;
  Complaint: ComplaintRow;
  Complainant: ComplainantRow;
  ViolationReportConnection: ViolationReportConnectionRow;
  ViolationReportEdge: object;
  ViolationReport: ViolationReportRow;
  Reporter: ReporterRow;
  ReportReward: ReportRewardRow;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes["Date"], any> {
  name: "Date";
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<
  ResolversTypes["DateTime"],
  any
> {
  name: "DateTime";
}

export interface WanAmountScalarConfig extends GraphQLScalarTypeConfig<
  ResolversTypes["WanAmount"],
  any
> {
  name: "WanAmount";
}

export type CodedValueResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CodedValue"] = ResolversParentTypes["CodedValue"],
> = {
  code?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type ProvenanceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Provenance"] = ResolversParentTypes["Provenance"],
> = {
  sourceSystem?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
};

export type PageInfoResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["PageInfo"] = ResolversParentTypes["PageInfo"],
> = {
  hasNextPage?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
};

export interface TimelineEventsScalarConfig extends GraphQLScalarTypeConfig<
  ResolversTypes["TimelineEvents"],
  any
> {
  name: "TimelineEvents";
}

export interface EntityScopeScalarConfig extends GraphQLScalarTypeConfig<
  ResolversTypes["EntityScope"],
  any
> {
  name: "EntityScope";
}

export type QueryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Query"] = ResolversParentTypes["Query"],
> = {
  complaintWork?: Resolver<
    ResolversTypes["ComplaintConnection"],
    ParentType,
    ContextType,
    RequireFields<QueryComplaintWorkArgs, "mine" | "first">
  >;
  reportWork?: Resolver<
    ResolversTypes["ViolationReportConnection"],
    ParentType,
    ContextType,
    RequireFields<QueryReportWorkArgs, "mine" | "first">
  >;
  reportByClaimCode?: Resolver<
    Maybe<ResolversTypes["ReportAnswer"]>,
    ParentType,
    ContextType,
    RequireFields<QueryReportByClaimCodeArgs, "code">
  >;
  complaintStatistics?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes["ComplaintStatisticsCell"]>>,
    ParentType,
    ContextType,
    RequireFields<QueryComplaintStatisticsArgs, "groupBy">
  >;
};

export type MutationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Mutation"] = ResolversParentTypes["Mutation"],
> = {
  lodgeComplaint?: Resolver<
    Maybe<ResolversTypes["ComplaintReceipt"]>,
    ParentType,
    ContextType,
    RequireFields<MutationLodgeComplaintArgs, "input">
  >;
  decideComplaint?: Resolver<
    Maybe<ResolversTypes["HandlingReceipt"]>,
    ParentType,
    ContextType,
    RequireFields<MutationDecideComplaintArgs, "input">
  >;
  assignComplaint?: Resolver<
    Maybe<ResolversTypes["HandlingReceipt"]>,
    ParentType,
    ContextType,
    RequireFields<MutationAssignComplaintArgs, "input">
  >;
  concludeComplaint?: Resolver<
    Maybe<ResolversTypes["HandlingReceipt"]>,
    ParentType,
    ContextType,
    RequireFields<MutationConcludeComplaintArgs, "input">
  >;
  lodgeReport?: Resolver<
    Maybe<ResolversTypes["ReportReceipt"]>,
    ParentType,
    ContextType,
    RequireFields<MutationLodgeReportArgs, "input">
  >;
  decideReport?: Resolver<
    Maybe<ResolversTypes["HandlingReceipt"]>,
    ParentType,
    ContextType,
    RequireFields<MutationDecideReportArgs, "input">
  >;
  assignReport?: Resolver<
    Maybe<ResolversTypes["HandlingReceipt"]>,
    ParentType,
    ContextType,
    RequireFields<MutationAssignReportArgs, "input">
  >;
  extendReport?: Resolver<
    Maybe<ResolversTypes["HandlingReceipt"]>,
    ParentType,
    ContextType,
    RequireFields<MutationExtendReportArgs, "input">
  >;
  verifyReport?: Resolver<
    Maybe<ResolversTypes["HandlingReceipt"]>,
    ParentType,
    ContextType,
    RequireFields<MutationVerifyReportArgs, "input">
  >;
  answerReport?: Resolver<
    Maybe<ResolversTypes["HandlingReceipt"]>,
    ParentType,
    ContextType,
    RequireFields<MutationAnswerReportArgs, "input">
  >;
  grantReward?: Resolver<
    Maybe<ResolversTypes["HandlingReceipt"]>,
    ParentType,
    ContextType,
    RequireFields<MutationGrantRewardArgs, "input">
  >;
  payReward?: Resolver<
    Maybe<ResolversTypes["HandlingReceipt"]>,
    ParentType,
    ContextType,
    RequireFields<MutationPayRewardArgs, "input">
  >;
};

export type ComplaintStatisticsCellResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ComplaintStatisticsCell"] =
    ResolversParentTypes["ComplaintStatisticsCell"],
> = {
  year?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  atLeast?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
};

export type ComplaintReceiptResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ComplaintReceipt"] =
    ResolversParentTypes["ComplaintReceipt"],
> = {
  number?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  handler?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
};

export type ReportReceiptResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ReportReceipt"] = ResolversParentTypes["ReportReceipt"],
> = {
  number?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  claimCode?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
};

export type HandlingReceiptResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["HandlingReceipt"] =
    ResolversParentTypes["HandlingReceipt"],
> = {
  number?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  state?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
};

export type ReportAnswerResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ReportAnswer"] = ResolversParentTypes["ReportAnswer"],
> = {
  state?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  rewardState?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
};

export type LegalEntityResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["LegalEntity"] = ResolversParentTypes["LegalEntity"],
  FederationReferenceType extends FederationReferenceTypes["LegalEntity"] =
    FederationReferenceTypes["LegalEntity"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["LegalEntity"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  complaints?: Resolver<
    Maybe<ResolversTypes["ComplaintConnection"]>,
    ParentType,
    ContextType,
    RequireFields<LegalEntityComplaintsArgs, "orderBy" | "first">
  >;
  reports?: Resolver<
    Maybe<ResolversTypes["ViolationReportConnection"]>,
    ParentType,
    ContextType,
    RequireFields<LegalEntityReportsArgs, "orderBy" | "first">
  >;
};

export type ComplaintConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ComplaintConnection"] =
    ResolversParentTypes["ComplaintConnection"],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes["Complaint"]>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes["ComplaintEdge"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type ComplaintEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ComplaintEdge"] = ResolversParentTypes["ComplaintEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Complaint"], ParentType, ContextType>;
};

export type ComplaintResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Complaint"] = ResolversParentTypes["Complaint"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  number?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  legalEntity?: Resolver<ResolversTypes["LegalEntity"], ParentType, ContextType>;
  handler?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  state?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  lodgedOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  acceptedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  concludedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isMine?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  demand?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes["WanAmount"]>, ParentType, ContextType>;
  refusalReason?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  outcomeNote?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  complainant?: Resolver<Maybe<ResolversTypes["Complainant"]>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes["Provenance"], ParentType, ContextType>;
};

export type ComplainantResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Complainant"] = ResolversParentTypes["Complainant"],
> = {
  name?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  idNumber?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  telephone?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type ViolationReportConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ViolationReportConnection"] =
    ResolversParentTypes["ViolationReportConnection"],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes["ViolationReport"]>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes["ViolationReportEdge"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type ViolationReportEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ViolationReportEdge"] =
    ResolversParentTypes["ViolationReportEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["ViolationReport"], ParentType, ContextType>;
};

export type ViolationReportResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ViolationReport"] =
    ResolversParentTypes["ViolationReport"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  number?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  legalEntity?: Resolver<ResolversTypes["LegalEntity"], ParentType, ContextType>;
  handler?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  state?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  lodgedOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  isExtended?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  verifiedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isMine?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  refusalReason?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  findingNote?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  reporter?: Resolver<Maybe<ResolversTypes["Reporter"]>, ParentType, ContextType>;
  reward?: Resolver<Maybe<ResolversTypes["ReportReward"]>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes["Provenance"], ParentType, ContextType>;
};

export type ReporterResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Reporter"] = ResolversParentTypes["Reporter"],
> = {
  name?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  idNumber?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  telephone?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type ReportRewardResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ReportReward"] = ResolversParentTypes["ReportReward"],
> = {
  amount?: Resolver<Maybe<ResolversTypes["WanAmount"]>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  grantedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  paidOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  WanAmount?: GraphQLScalarType;
  CodedValue?: CodedValueResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  TimelineEvents?: GraphQLScalarType;
  EntityScope?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  ComplaintStatisticsCell?: ComplaintStatisticsCellResolvers<ContextType>;
  ComplaintReceipt?: ComplaintReceiptResolvers<ContextType>;
  ReportReceipt?: ReportReceiptResolvers<ContextType>;
  HandlingReceipt?: HandlingReceiptResolvers<ContextType>;
  ReportAnswer?: ReportAnswerResolvers<ContextType>;
  LegalEntity?: LegalEntityResolvers<ContextType>;
  ComplaintConnection?: ComplaintConnectionResolvers<ContextType>;
  ComplaintEdge?: ComplaintEdgeResolvers<ContextType>;
  Complaint?: ComplaintResolvers<ContextType>;
  Complainant?: ComplainantResolvers<ContextType>;
  ViolationReportConnection?: ViolationReportConnectionResolvers<ContextType>;
  ViolationReportEdge?: ViolationReportEdgeResolvers<ContextType>;
  ViolationReport?: ViolationReportResolvers<ContextType>;
  Reporter?: ReporterResolvers<ContextType>;
  ReportReward?: ReportRewardResolvers<ContextType>;
};
