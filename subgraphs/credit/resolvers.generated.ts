import type { EntityScope as Scope } from "../../kit/authorization/entityScope.ts";
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from "graphql";
import type {
  CreditRepairReportRow,
  CreditObjectionReportRow,
  CreditPublicationReportRow,
  CreditExplanationRow,
  CreditRecordOutlookRow,
  LegalEntityRow,
  CreditFileRow,
  CreditRecordConnectionRow,
  CreditRecordRow,
  ObjectionMarkRow,
  CommendationRecordRow,
  CreditCommitmentRecordRow,
  SupervisionResultRecordRow,
  DishonestyRecordRow,
  TaxArrearsNoticeRow,
  SocialInsuranceArrearsRecordRow,
  ContractPerformanceRecordRow,
  RatingConnectionRow,
  RatingRow,
  AssociationRatingRow,
  ThirdPartyRatingRow,
  CreditRiskGradeConnectionRow,
  CreditRiskGradeRow,
  TaxCreditYearConnectionRow,
  TaxCreditYearRow,
  CreditRepairConnectionRow,
  CreditRepairRow,
  CreditObjectionConnectionRow,
  ObjectionToTransferConnectionRow,
  ObjectionToTransferRow,
  CreditObjectionRow,
  CreditCatalogueConnectionRow,
  CreditCatalogueItemRow,
  CreditFlowRow,
  CreditFlowPartRow,
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
  /** 公共信用信息目录（沪社会信用条例 §9），按代码；不在目录内的信息不得归集 · The catalogue of public credit information, by code; what it does not name may not be collected */
  readonly creditCatalogue: CreditCatalogueConnection;
  /** 对本部门提供的信用信息尚未处理完毕的异议，先提出的在前 · Objections to records that one's own department provided, which are to be decided, the earliest first */
  readonly objectionsToDecide: CreditObjectionConnection;
  /** 待转交信息提供部门的异议，只有标识和期限，先提出的在前 · Objections that are to be transferred to who provided the record, by their keys and days, the earliest first */
  readonly objectionsToTransfer?: Maybe<ObjectionToTransferConnection>;
  /** 信用信息支撑：公共信用信息服务平台向本平台提供的信用记录、信用评价、信用风险分类和纳税信用，至多 366 天 · What the credit platform supports this platform with: credit records, ratings, risk grades and tax credit that came within days, 366 at most */
  readonly creditInbound?: Maybe<CreditFlow>;
  /** 监管结果推送：各部门经本平台向公共信用信息服务平台推送的信用记录，至多 366 天 · What departments gave the credit platform from here within days, 366 at most: the records of publishToCredit */
  readonly creditOutbound?: Maybe<CreditFlow>;
};

export type QueryCreditCatalogueArgs = {
  nature?: InputMaybe<CreditNature>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryObjectionsToDecideArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryObjectionsToTransferArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryCreditInboundArgs = {
  from?: InputMaybe<Scalars["Date"]["input"]>;
  to?: InputMaybe<Scalars["Date"]["input"]>;
};

export type QueryCreditOutboundArgs = {
  from?: InputMaybe<Scalars["Date"]["input"]>;
  to?: InputMaybe<Scalars["Date"]["input"]>;
};

export type Mutation = {
  readonly __typename?: "Mutation";
  /** 企业对本单位的失信信息申请信用修复 · An enterprise applies for the repair of a record of its own */
  readonly applyForCreditRepair?: Maybe<CreditRepairReport>;
  /** 企业对本单位的信用信息提出异议，即时标注 · An enterprise objects to a record of its own, which is marked at once */
  readonly objectToCreditRecord?: Maybe<CreditObjectionReport>;
  /** 信息提供部门受理修复申请 · The department that provided the record accepts an application */
  readonly acceptCreditRepair?: Maybe<CreditRepairReport>;
  /** 决定修复：准予的即时移出查询界面，不予的说明理由 · Decides on a repair: a record that is repaired leaves the query at once; a refusal gives its reasons */
  readonly decideCreditRepair?: Maybe<CreditRepairReport>;
  /** 信用中心将异议转交信息提供部门核查 · The credit centre transfers an objection to who provided the record */
  readonly transferCreditObjection?: Maybe<CreditObjectionReport>;
  /** 决定异议：成立的删除信息，并取消标注 · Decides on an objection: a record that was wrong is deleted, and the mark goes */
  readonly decideCreditObjection?: Maybe<CreditObjectionReport>;
  /** 向公共信用信息服务平台推送目录内的信息；目录外的不得推送（沪社会信用条例 §9） · Gives the credit base a record that its catalogue names; what it does not name is refused */
  readonly publishToCredit?: Maybe<CreditPublicationReport>;
};

export type MutationApplyForCreditRepairArgs = {
  input: ApplyForCreditRepairInput;
};

export type MutationObjectToCreditRecordArgs = {
  input: ObjectToCreditRecordInput;
};

export type MutationAcceptCreditRepairArgs = {
  input: AcceptCreditRepairInput;
};

export type MutationDecideCreditRepairArgs = {
  input: DecideCreditRepairInput;
};

export type MutationTransferCreditObjectionArgs = {
  input: TransferCreditObjectionInput;
};

export type MutationDecideCreditObjectionArgs = {
  input: DecideCreditObjectionInput;
};

export type MutationPublishToCreditArgs = {
  input: PublishToCreditInput;
};

/** 信用修复申请 · An application for credit repair */
export type ApplyForCreditRepairInput = {
  /** 信用记录标识 · Identifier of the record */
  readonly record: Scalars["ID"]["input"];
  /** 整改情况 · What the entity did to make good */
  readonly remedy: Scalars["String"]["input"];
};

/** 异议 · An objection */
export type ObjectToCreditRecordInput = {
  /** 信用记录标识 · Identifier of the record */
  readonly record: Scalars["ID"]["input"];
  /** 异议理由 · Grounds */
  readonly grounds: Scalars["String"]["input"];
};

/** 受理 · What is accepted */
export type AcceptCreditRepairInput = {
  /** 修复申请标识 · Identifier of the application */
  readonly repair: Scalars["ID"]["input"];
  /** 读取时的版本（数据来源中的版本） · Version that was read, which its provenance tells */
  readonly version: Scalars["Int"]["input"];
};

/** 修复决定 · A decision on a repair */
export type DecideCreditRepairInput = {
  /** 修复申请标识 · Identifier of the application */
  readonly repair: Scalars["ID"]["input"];
  /** 读取时的版本（数据来源中的版本） · Version that was read, which its provenance tells */
  readonly version: Scalars["Int"]["input"];
  /** 决定 · The decision */
  readonly decision: CreditRepairDecision;
  /** 理由 · Why */
  readonly reason: Scalars["String"]["input"];
};

/** 修复决定 · What is decided on a repair */
export type CreditRepairDecision =
  /** 准予修复 · Granted */
  | "GRANT"
  /** 不予修复 · Refused */
  | "REFUSE";

/** 异议转交 · The transfer of an objection */
export type TransferCreditObjectionInput = {
  /** 异议标识 · Identifier of the objection */
  readonly objection: Scalars["ID"]["input"];
  /** 读取时的版本 · Version that was read */
  readonly version: Scalars["Int"]["input"];
};

/** 异议决定 · A decision on an objection */
export type DecideCreditObjectionInput = {
  /** 异议标识 · Identifier of the objection */
  readonly objection: Scalars["ID"]["input"];
  /** 读取时的版本（数据来源中的版本） · Version that was read, which its provenance tells */
  readonly version: Scalars["Int"]["input"];
  /** 决定 · The decision */
  readonly decision: CreditObjectionDecision;
  /** 理由 · Why */
  readonly reason: Scalars["String"]["input"];
};

/** 异议决定 · What is decided on an objection */
export type CreditObjectionDecision =
  /** 异议成立，删除信息 · Upheld: the record is deleted */
  | "UPHOLD"
  /** 异议不成立 · Rejected */
  | "REJECT";

/** 推送的信用信息 · A record for the credit base */
export type PublishToCreditInput = {
  /** 统一社会信用代码 · Unified code */
  readonly uscc: Scalars["String"]["input"];
  /** 目录代码，如 GX-C02 · Code of the item of the catalogue, such as GX-C02 */
  readonly item: Scalars["String"]["input"];
  /** 文号，本部门本目录项内不重复 · Number of the document, of its own within department and item */
  readonly documentNumber: Scalars["String"]["input"];
  /** 标题 · Title */
  readonly title: Scalars["String"]["input"];
  /** 发生日期 · Day on which it happened */
  readonly happenedOn: Scalars["Date"]["input"];
  /** 失信行为终止日期；未填为发生日期 · Day on which the conduct ended; that on which it happened where left out */
  readonly conductEndedOn?: InputMaybe<Scalars["Date"]["input"]>;
  /** 行政处罚的公示规则，如 SAMR45-3M；未填的处罚不公示 · Rule by which a penalty is published, such as SAMR45-3M; one without is never published */
  readonly publicityRule?: InputMaybe<Scalars["String"]["input"]>;
};

/** 信用修复办理情况 · What came of an act on a repair */
export type CreditRepairReport = {
  readonly __typename?: "CreditRepairReport";
  /** 修复申请 · The application */
  readonly repair: CreditRepair;
  /** 状态 · State */
  readonly state: CodedValue;
  /** 版本 · Version */
  readonly version: Scalars["Int"]["output"];
};

/** 异议办理情况 · What came of an act on an objection */
export type CreditObjectionReport = {
  readonly __typename?: "CreditObjectionReport";
  /** 异议 · The objection */
  readonly objection: CreditObjection;
  /** 状态 · State */
  readonly state: CodedValue;
  /** 版本 · Version */
  readonly version: Scalars["Int"]["output"];
};

/** 推送情况 · What came of a record for the credit base */
export type CreditPublicationReport = {
  readonly __typename?: "CreditPublicationReport";
  /** 信用记录 · The record */
  readonly record: CreditRecord;
  /** 是否本次新增 · Whether it is new */
  readonly isNew: Scalars["Boolean"]["output"];
};

/** 企业信用状况说明 · What an enterprise's credit rests on, what of it expires when, and how it is repaired */
export type CreditExplanation = {
  readonly __typename?: "CreditExplanation";
  /** 信用风险类别及影响因素；尚未评分的为空 · Grade with its drivers; null where it was not scored yet */
  readonly riskGrade?: Maybe<CreditRiskGrade>;
  /** 不良信息，新的在前，至多 100 条 · Bad records, newest first, 100 at most */
  readonly records?: Maybe<ReadonlyArray<CreditRecordOutlook>>;
};

/** 一条不良信息的前景 · What becomes of a bad record */
export type CreditRecordOutlook = {
  readonly __typename?: "CreditRecordOutlook";
  /** 信用记录 · The record */
  readonly record: CreditRecord;
  /** 公示的最后一日；不公示或者没有公示期的为空 · Last day on which it is published; null where it is not, or has no such term */
  readonly publishedUntil?: Maybe<Scalars["Date"]["output"]>;
  /** 可供查询的最后一日（五年，沪社会信用条例 §35） · Last day on which it may be queried: five years */
  readonly queriedUntil?: Maybe<Scalars["Date"]["output"]>;
  /** 可申请修复的首日 · First day on which its repair may be applied for */
  readonly repairableFrom: Scalars["Date"]["output"];
  /** 受理修复的部门 · Department that decides on its repair */
  readonly repairedBy: CodedValue;
  /** 如何修复 · How it is repaired */
  readonly howToRepair: Scalars["String"]["output"];
};

/** 主体（一户一档）：GB 32100 所列各类法人和其他组织 · A subject of supervision: every kind of legal person and organisation that GB 32100 knows */
export type LegalEntity = {
  readonly __typename?: "LegalEntity";
  /** 主体身份代码 · Identifier of the entity in this graph */
  readonly id: Scalars["ID"]["output"];
  /** 主体归属，由法人库随引用提供 · Where it belongs, given by the legal-entity subgraph with each reference */
  readonly scope: Scalars["EntityScope"]["output"];
  /** 信用档案 · The credit file */
  readonly credit: CreditFile;
  /** 公开的信用事件（供时间线汇集） · Published credit events, gathered by the timeline */
  readonly creditEvents: Scalars["TimelineEvents"]["output"];
};

/** 信用档案（沪社会信用条例） · The credit file of an entity */
export type CreditFile = {
  readonly __typename?: "CreditFile";
  /** 向社会公开的公共信用记录：目录列为社会公开，且未满公示期和查询期；没有公示期的行政处罚不公开 · Public credit records that everyone may see: published by the catalogue, within their terms of publicity and of query; a penalty without a term of publicity is not published */
  readonly records: CreditRecordConnection;
  /** 政务共享的公共信用记录：社会公开、授权查询和仅限政务共享的，含公示期满的，未满查询期 · Public credit records as departments share them: of every openness, also no longer published, within the term of query */
  readonly sharedRecords?: Maybe<CreditRecordConnection>;
  /** 满五年、不再提供查询的失信信息（沪社会信用条例 §35），只供办案和审计 · Dishonest conduct past its five years, no longer open to query: for cases and audit alone */
  readonly expiredRecords?: Maybe<CreditRecordConnection>;
  /** 修复或撤销后移出查询界面的记录（§37、§38），只供审计追溯 · Records removed from query after repair or revocation, kept for audit alone */
  readonly removedRecords?: Maybe<CreditRecordConnection>;
  /** 评价机构同意公开的信用评价，新的在前 · Ratings whose body allows publication, newest first */
  readonly ratings: RatingConnection;
  /** 全部信用评价，含未同意公开的，新的在前 · Every rating, also those not allowed to be published, newest first */
  readonly sharedRatings?: Maybe<RatingConnection>;
  /** 最近一次企业信用风险分类 · The newest credit risk grade */
  readonly riskGrade?: Maybe<CreditRiskGrade>;
  /** 企业信用风险分类的历次结果，新的在前 · Credit risk grades month by month, newest first */
  readonly riskGrades?: Maybe<CreditRiskGradeConnection>;
  /** 各年度纳税信用，新的在前 · Tax credit year by year, newest first */
  readonly taxCreditYears: TaxCreditYearConnection;
  /** 信用修复申请，新的在前 · Applications for credit repair, newest first */
  readonly repairs?: Maybe<CreditRepairConnection>;
  /** 异议申请，新的在前 · Objections, newest first */
  readonly objections?: Maybe<CreditObjectionConnection>;
  /** 信用状况说明：类别、影响因素、何时到期、如何修复 · What its credit rests on: grade, drivers, what expires when, how it is repaired */
  readonly explanation?: Maybe<CreditExplanation>;
};

/** 信用档案（沪社会信用条例） · The credit file of an entity */
export type CreditFileRecordsArgs = {
  kind?: InputMaybe<CreditRecordKind>;
  nature?: InputMaybe<CreditNature>;
  orderBy?: InputMaybe<CreditRecordOrder>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** 信用档案（沪社会信用条例） · The credit file of an entity */
export type CreditFileSharedRecordsArgs = {
  kind?: InputMaybe<CreditRecordKind>;
  nature?: InputMaybe<CreditNature>;
  orderBy?: InputMaybe<CreditRecordOrder>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** 信用档案（沪社会信用条例） · The credit file of an entity */
export type CreditFileExpiredRecordsArgs = {
  kind?: InputMaybe<CreditRecordKind>;
  nature?: InputMaybe<CreditNature>;
  orderBy?: InputMaybe<CreditRecordOrder>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** 信用档案（沪社会信用条例） · The credit file of an entity */
export type CreditFileRemovedRecordsArgs = {
  kind?: InputMaybe<CreditRecordKind>;
  nature?: InputMaybe<CreditNature>;
  orderBy?: InputMaybe<CreditRecordOrder>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** 信用档案（沪社会信用条例） · The credit file of an entity */
export type CreditFileRatingsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** 信用档案（沪社会信用条例） · The credit file of an entity */
export type CreditFileSharedRatingsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** 信用档案（沪社会信用条例） · The credit file of an entity */
export type CreditFileRiskGradesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** 信用档案（沪社会信用条例） · The credit file of an entity */
export type CreditFileTaxCreditYearsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** 信用档案（沪社会信用条例） · The credit file of an entity */
export type CreditFileRepairsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** 信用档案（沪社会信用条例） · The credit file of an entity */
export type CreditFileObjectionsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** 公共信用信息的性质 · Nature of public credit information */
export type CreditNature =
  /** 守信 · Speaks for the entity */
  | "GOOD"
  /** 失信 · Speaks against it */
  | "BAD"
  /** 基础或中性 · Neither */
  | "NEUTRAL";

/** 公共信用记录的种类 · Kinds of public credit record */
export type CreditRecordKind =
  /** 表彰奖励（CommendationRecord） · Commendations */
  | "COMMENDATION"
  /** 信用承诺（CreditCommitmentRecord） · Credit commitments */
  | "CREDIT_COMMITMENT"
  /** 监管结果（SupervisionResultRecord） · Results of supervision */
  | "SUPERVISION_RESULT"
  /** 失信行为（DishonestyRecord） · Dishonest conduct */
  | "DISHONESTY"
  /** 欠税公告（TaxArrearsNotice） · Notices of tax arrears */
  | "TAX_ARREARS"
  /** 社会保险欠缴（SocialInsuranceArrearsRecord） · Arrears of social insurance */
  | "SOCIAL_INSURANCE_ARREARS"
  /** 合同履约（ContractPerformanceRecord） · Performance of contracts */
  | "CONTRACT_PERFORMANCE";

/** 公共信用记录的排序 · Sort orders of credit records */
export type CreditRecordOrder =
  /** 发生日期，新的在前 · Most recent first */
  | "HAPPENED_DESC"
  /** 发生日期，早的在前 · Earliest first */
  | "HAPPENED_ASC";

/** 公共信用记录页 · A page of credit records */
export type CreditRecordConnection = {
  readonly __typename?: "CreditRecordConnection";
  /** 本页公共信用记录 · The credit records of the page */
  readonly nodes: ReadonlyArray<CreditRecord>;
  /** 本页公共信用记录及游标 · The credit records with their cursors */
  readonly edges: ReadonlyArray<CreditRecordEdge>;
  /** 分页信息 · Page information */
  readonly pageInfo: PageInfo;
  /** 总数 · How many there are */
  readonly totalCount: Scalars["Int"]["output"];
};

/** 公共信用记录及游标 · A credit record with its cursor */
export type CreditRecordEdge = {
  readonly __typename?: "CreditRecordEdge";
  /** 游标 · Cursor */
  readonly cursor: Scalars["String"]["output"];
  /** 公共信用记录 · A credit record */
  readonly node: CreditRecord;
};

/** 公共信用记录，每条对应目录中的一个事项 · A public credit record, each under an item of the catalogue */
export type CreditRecord = {
  /** 记录标识 · Identifier of the record */
  readonly id: Scalars["ID"]["output"];
  /** 事项；有异议的附异议标注 · What it records, in a line; carries the objection mark where there is one */
  readonly title: Scalars["String"]["output"];
  /** 目录事项 · The item of the catalogue under which it was collected */
  readonly catalogueItem: CreditCatalogueItem;
  /** 性质 · Nature */
  readonly nature: CreditNature;
  /** 发生或认定日期 · Day of the fact or of the decision */
  readonly happenedOn: Scalars["Date"]["output"];
  /** 查询期限至（失信信息自行为终止起五年）；无期限为空 · Open to query until (dishonest conduct: five years from its end); null without limit */
  readonly queryUntil?: Maybe<Scalars["Date"]["output"]>;
  /** 异议标注；无异议为空 · The objection mark; null where nobody objects */
  readonly objectionMark?: Maybe<ObjectionMark>;
  /** 数据来源 · Where the record comes from */
  readonly provenance: Provenance;
};

/** 异议标注（沪社会信用条例 §36）：一个工作日内标注，随记录显示 · The mark of an objection, set within one working day and shown with the record */
export type ObjectionMark = {
  readonly __typename?: "ObjectionMark";
  /** 标注日期 · Marked on */
  readonly markedOn: Scalars["Date"]["output"];
  /** 标注文字 · The words of the mark */
  readonly notice: Scalars["String"]["output"];
};

/** 表彰奖励记录 · A commendation */
export type CommendationRecord = CreditRecord & {
  readonly __typename?: "CommendationRecord";
  /** 记录标识 · Identifier of the record */
  readonly id: Scalars["ID"]["output"];
  /** 事项；有异议的附异议标注 · What it records, in a line; carries the objection mark where there is one */
  readonly title: Scalars["String"]["output"];
  /** 目录事项 · The item of the catalogue under which it was collected */
  readonly catalogueItem: CreditCatalogueItem;
  /** 性质 · Nature */
  readonly nature: CreditNature;
  /** 发生或认定日期 · Day of the fact or of the decision */
  readonly happenedOn: Scalars["Date"]["output"];
  /** 查询期限至（失信信息自行为终止起五年）；无期限为空 · Open to query until (dishonest conduct: five years from its end); null without limit */
  readonly queryUntil?: Maybe<Scalars["Date"]["output"]>;
  /** 异议标注；无异议为空 · The objection mark; null where nobody objects */
  readonly objectionMark?: Maybe<ObjectionMark>;
  /** 表彰级别 · Level at which it was given */
  readonly awardLevel?: Maybe<CodedValue>;
  /** 文书或文件号 · Number of the document */
  readonly documentNumber?: Maybe<Scalars["String"]["output"]>;
  /** 数据来源 · Where the record comes from */
  readonly provenance: Provenance;
};

/** 信用承诺记录 · A credit commitment */
export type CreditCommitmentRecord = CreditRecord & {
  readonly __typename?: "CreditCommitmentRecord";
  /** 记录标识 · Identifier of the record */
  readonly id: Scalars["ID"]["output"];
  /** 事项；有异议的附异议标注 · What it records, in a line; carries the objection mark where there is one */
  readonly title: Scalars["String"]["output"];
  /** 目录事项 · The item of the catalogue under which it was collected */
  readonly catalogueItem: CreditCatalogueItem;
  /** 性质 · Nature */
  readonly nature: CreditNature;
  /** 发生或认定日期 · Day of the fact or of the decision */
  readonly happenedOn: Scalars["Date"]["output"];
  /** 查询期限至（失信信息自行为终止起五年）；无期限为空 · Open to query until (dishonest conduct: five years from its end); null without limit */
  readonly queryUntil?: Maybe<Scalars["Date"]["output"]>;
  /** 异议标注；无异议为空 · The objection mark; null where nobody objects */
  readonly objectionMark?: Maybe<ObjectionMark>;
  /** 承诺类型 · Kind of commitment */
  readonly commitmentKind?: Maybe<CodedValue>;
  /** 承诺履行情况 · Whether the commitment is kept */
  readonly commitmentKept?: Maybe<CodedValue>;
  /** 数据来源 · Where the record comes from */
  readonly provenance: Provenance;
};

/** 监管结果记录，由综合监管平台推送 · A result of supervision, sent by the supervision platform */
export type SupervisionResultRecord = CreditRecord & {
  readonly __typename?: "SupervisionResultRecord";
  /** 记录标识 · Identifier of the record */
  readonly id: Scalars["ID"]["output"];
  /** 事项；有异议的附异议标注 · What it records, in a line; carries the objection mark where there is one */
  readonly title: Scalars["String"]["output"];
  /** 目录事项 · The item of the catalogue under which it was collected */
  readonly catalogueItem: CreditCatalogueItem;
  /** 性质 · Nature */
  readonly nature: CreditNature;
  /** 发生或认定日期 · Day of the fact or of the decision */
  readonly happenedOn: Scalars["Date"]["output"];
  /** 查询期限至（失信信息自行为终止起五年）；无期限为空 · Open to query until (dishonest conduct: five years from its end); null without limit */
  readonly queryUntil?: Maybe<Scalars["Date"]["output"]>;
  /** 异议标注；无异议为空 · The objection mark; null where nobody objects */
  readonly objectionMark?: Maybe<ObjectionMark>;
  /** 监管方式 · Way of supervision */
  readonly resultKind?: Maybe<CodedValue>;
  /** 文书或文件号 · Number of the document */
  readonly documentNumber?: Maybe<Scalars["String"]["output"]>;
  /** 具体情况 · The particulars */
  readonly detail?: Maybe<Scalars["String"]["output"]>;
  /** 数据来源 · Where the record comes from */
  readonly provenance: Provenance;
};

/** 失信行为记录 · A record of dishonest conduct */
export type DishonestyRecord = CreditRecord & {
  readonly __typename?: "DishonestyRecord";
  /** 记录标识 · Identifier of the record */
  readonly id: Scalars["ID"]["output"];
  /** 事项；有异议的附异议标注 · What it records, in a line; carries the objection mark where there is one */
  readonly title: Scalars["String"]["output"];
  /** 目录事项 · The item of the catalogue under which it was collected */
  readonly catalogueItem: CreditCatalogueItem;
  /** 性质 · Nature */
  readonly nature: CreditNature;
  /** 发生或认定日期 · Day of the fact or of the decision */
  readonly happenedOn: Scalars["Date"]["output"];
  /** 查询期限至（失信信息自行为终止起五年）；无期限为空 · Open to query until (dishonest conduct: five years from its end); null without limit */
  readonly queryUntil?: Maybe<Scalars["Date"]["output"]>;
  /** 异议标注；无异议为空 · The objection mark; null where nobody objects */
  readonly objectionMark?: Maybe<ObjectionMark>;
  /** 文书或文件号 · Number of the document */
  readonly documentNumber?: Maybe<Scalars["String"]["output"]>;
  /** 行为终止日期；持续中为空 · Day on which the conduct ended; null while it goes on */
  readonly conductEndedOn?: Maybe<Scalars["Date"]["output"]>;
  /** 具体情况 · The particulars */
  readonly detail?: Maybe<Scalars["String"]["output"]>;
  /** 数据来源 · Where the record comes from */
  readonly provenance: Provenance;
};

/** 欠税公告（税收征收管理法 §45） · A notice of tax arrears */
export type TaxArrearsNotice = CreditRecord & {
  readonly __typename?: "TaxArrearsNotice";
  /** 记录标识 · Identifier of the record */
  readonly id: Scalars["ID"]["output"];
  /** 事项；有异议的附异议标注 · What it records, in a line; carries the objection mark where there is one */
  readonly title: Scalars["String"]["output"];
  /** 目录事项 · The item of the catalogue under which it was collected */
  readonly catalogueItem: CreditCatalogueItem;
  /** 性质 · Nature */
  readonly nature: CreditNature;
  /** 发生或认定日期 · Day of the fact or of the decision */
  readonly happenedOn: Scalars["Date"]["output"];
  /** 查询期限至（失信信息自行为终止起五年）；无期限为空 · Open to query until (dishonest conduct: five years from its end); null without limit */
  readonly queryUntil?: Maybe<Scalars["Date"]["output"]>;
  /** 异议标注；无异议为空 · The objection mark; null where nobody objects */
  readonly objectionMark?: Maybe<ObjectionMark>;
  /** 税种 · Kind of tax */
  readonly taxKind?: Maybe<CodedValue>;
  /** 欠税余额（万元） · Balance owed, in 万 of yuan */
  readonly balance?: Maybe<Scalars["WanAmount"]["output"]>;
  /** 文书或文件号 · Number of the document */
  readonly documentNumber?: Maybe<Scalars["String"]["output"]>;
  /** 数据来源 · Where the record comes from */
  readonly provenance: Provenance;
};

/** 社会保险欠缴记录 · A record of social insurance arrears */
export type SocialInsuranceArrearsRecord = CreditRecord & {
  readonly __typename?: "SocialInsuranceArrearsRecord";
  /** 记录标识 · Identifier of the record */
  readonly id: Scalars["ID"]["output"];
  /** 事项；有异议的附异议标注 · What it records, in a line; carries the objection mark where there is one */
  readonly title: Scalars["String"]["output"];
  /** 目录事项 · The item of the catalogue under which it was collected */
  readonly catalogueItem: CreditCatalogueItem;
  /** 性质 · Nature */
  readonly nature: CreditNature;
  /** 发生或认定日期 · Day of the fact or of the decision */
  readonly happenedOn: Scalars["Date"]["output"];
  /** 查询期限至（失信信息自行为终止起五年）；无期限为空 · Open to query until (dishonest conduct: five years from its end); null without limit */
  readonly queryUntil?: Maybe<Scalars["Date"]["output"]>;
  /** 异议标注；无异议为空 · The objection mark; null where nobody objects */
  readonly objectionMark?: Maybe<ObjectionMark>;
  /** 欠缴期间自 · Period from */
  readonly periodFrom?: Maybe<Scalars["Date"]["output"]>;
  /** 欠缴期间至 · Period to */
  readonly periodTo?: Maybe<Scalars["Date"]["output"]>;
  /** 欠缴金额（万元） · Amount owed, in 万 of yuan */
  readonly arrears?: Maybe<Scalars["WanAmount"]["output"]>;
  /** 涉及人数 · Number of employees concerned */
  readonly headcount?: Maybe<Scalars["Int"]["output"]>;
  /** 数据来源 · Where the record comes from */
  readonly provenance: Provenance;
};

/** 合同履约记录 · A record of how a contract was performed */
export type ContractPerformanceRecord = CreditRecord & {
  readonly __typename?: "ContractPerformanceRecord";
  /** 记录标识 · Identifier of the record */
  readonly id: Scalars["ID"]["output"];
  /** 事项；有异议的附异议标注 · What it records, in a line; carries the objection mark where there is one */
  readonly title: Scalars["String"]["output"];
  /** 目录事项 · The item of the catalogue under which it was collected */
  readonly catalogueItem: CreditCatalogueItem;
  /** 性质 · Nature */
  readonly nature: CreditNature;
  /** 发生或认定日期 · Day of the fact or of the decision */
  readonly happenedOn: Scalars["Date"]["output"];
  /** 查询期限至（失信信息自行为终止起五年）；无期限为空 · Open to query until (dishonest conduct: five years from its end); null without limit */
  readonly queryUntil?: Maybe<Scalars["Date"]["output"]>;
  /** 异议标注；无异议为空 · The objection mark; null where nobody objects */
  readonly objectionMark?: Maybe<ObjectionMark>;
  /** 合同编号 · Number of the contract */
  readonly contractNumber?: Maybe<Scalars["String"]["output"]>;
  /** 合同相对方 · The other party, an organisation */
  readonly counterparty?: Maybe<Scalars["String"]["output"]>;
  /** 合同金额（万元） · Amount of the contract, in 万 of yuan */
  readonly contractAmount?: Maybe<Scalars["WanAmount"]["output"]>;
  /** 履行情况 · How it was performed */
  readonly performance?: Maybe<CodedValue>;
  /** 数据来源 · Where the record comes from */
  readonly provenance: Provenance;
};

/** 信用评价页 · A page of ratings */
export type RatingConnection = {
  readonly __typename?: "RatingConnection";
  /** 本页信用评价 · The ratings of the page */
  readonly nodes: ReadonlyArray<Rating>;
  /** 本页信用评价及游标 · The ratings with their cursors */
  readonly edges: ReadonlyArray<RatingEdge>;
  /** 分页信息 · Page information */
  readonly pageInfo: PageInfo;
  /** 总数 · How many there are */
  readonly totalCount: Scalars["Int"]["output"];
};

/** 信用评价及游标 · A rating with its cursor */
export type RatingEdge = {
  readonly __typename?: "RatingEdge";
  /** 游标 · Cursor */
  readonly cursor: Scalars["String"]["output"];
  /** 信用评价 · A rating */
  readonly node: Rating;
};

/** 信用评价 · A rating of credit */
export type Rating = {
  /** 记录标识 · Identifier of the record */
  readonly id: Scalars["ID"]["output"];
  /** 评价机构名称 · Name of the rating body */
  readonly ratingBody: Scalars["String"]["output"];
  /** 评价机构自身的档案 · The rating body's own file */
  readonly ratingBodyEntity?: Maybe<LegalEntity>;
  /** 等级 · Grade */
  readonly grade: CodedValue;
  /** 评价方法 · Method */
  readonly method?: Maybe<Scalars["String"]["output"]>;
  /** 有效期自 · Valid from */
  readonly validFrom: Scalars["Date"]["output"];
  /** 有效期至；无期限为空 · Valid to; null without limit */
  readonly validTo?: Maybe<Scalars["Date"]["output"]>;
  /** 数据来源 · Where the record comes from */
  readonly provenance: Provenance;
};

/** 行业协会、商会的行业信用评价 · A rating by an industry association or chamber of commerce */
export type AssociationRating = Rating & {
  readonly __typename?: "AssociationRating";
  /** 记录标识 · Identifier of the record */
  readonly id: Scalars["ID"]["output"];
  /** 评价机构名称 · Name of the rating body */
  readonly ratingBody: Scalars["String"]["output"];
  /** 评价机构自身的档案 · The rating body's own file */
  readonly ratingBodyEntity?: Maybe<LegalEntity>;
  /** 等级 · Grade */
  readonly grade: CodedValue;
  /** 评价方法 · Method */
  readonly method?: Maybe<Scalars["String"]["output"]>;
  /** 有效期自 · Valid from */
  readonly validFrom: Scalars["Date"]["output"];
  /** 有效期至；无期限为空 · Valid to; null without limit */
  readonly validTo?: Maybe<Scalars["Date"]["output"]>;
  /** 评价所属行业 · The line of business rated */
  readonly sector?: Maybe<Scalars["String"]["output"]>;
  /** 数据来源 · Where the record comes from */
  readonly provenance: Provenance;
};

/** 第三方信用服务机构的评级 · A rating by a credit service agency */
export type ThirdPartyRating = Rating & {
  readonly __typename?: "ThirdPartyRating";
  /** 记录标识 · Identifier of the record */
  readonly id: Scalars["ID"]["output"];
  /** 评价机构名称 · Name of the rating body */
  readonly ratingBody: Scalars["String"]["output"];
  /** 评价机构自身的档案 · The rating body's own file */
  readonly ratingBodyEntity?: Maybe<LegalEntity>;
  /** 等级 · Grade */
  readonly grade: CodedValue;
  /** 评价方法 · Method */
  readonly method?: Maybe<Scalars["String"]["output"]>;
  /** 有效期自 · Valid from */
  readonly validFrom: Scalars["Date"]["output"];
  /** 有效期至；无期限为空 · Valid to; null without limit */
  readonly validTo?: Maybe<Scalars["Date"]["output"]>;
  /** 机构备案号 · Number under which the agency is filed */
  readonly agencyFilingNumber?: Maybe<Scalars["String"]["output"]>;
  /** 评级模型及版本 · Model and version */
  readonly model?: Maybe<Scalars["String"]["output"]>;
  /** 数据来源 · Where the record comes from */
  readonly provenance: Provenance;
};

/** 信用风险分类页 · A page of credit risk grades */
export type CreditRiskGradeConnection = {
  readonly __typename?: "CreditRiskGradeConnection";
  /** 本页信用风险分类 · The credit risk grades of the page */
  readonly nodes: ReadonlyArray<CreditRiskGrade>;
  /** 本页信用风险分类及游标 · The credit risk grades with their cursors */
  readonly edges: ReadonlyArray<CreditRiskGradeEdge>;
  /** 分页信息 · Page information */
  readonly pageInfo: PageInfo;
  /** 总数 · How many there are */
  readonly totalCount: Scalars["Int"]["output"];
};

/** 信用风险分类及游标 · A credit risk grade with its cursor */
export type CreditRiskGradeEdge = {
  readonly __typename?: "CreditRiskGradeEdge";
  /** 游标 · Cursor */
  readonly cursor: Scalars["String"]["output"];
  /** 信用风险分类 · A credit risk grade */
  readonly node: CreditRiskGrade;
};

/** 企业信用风险分类（国市监信发〔2022〕6号），A 至 D 四级，仅供监管使用 · A credit risk grade from A to D, for the use of supervisors only */
export type CreditRiskGrade = {
  readonly __typename?: "CreditRiskGrade";
  /** 记录标识 · Identifier of the record */
  readonly id: Scalars["ID"]["output"];
  /** 类别 · Grade */
  readonly grade?: Maybe<CodedValue>;
  /** 评分月份，YYYY-MM · Month of scoring, YYYY-MM */
  readonly scoredMonth?: Maybe<Scalars["String"]["output"]>;
  /** 模型版本 · Version of the model */
  readonly modelVersion?: Maybe<Scalars["String"]["output"]>;
  /** 影响因素 · What weighed in the grade */
  readonly drivers?: Maybe<ReadonlyArray<CodedValue>>;
  /** 数据来源 · Where the record comes from */
  readonly provenance: Provenance;
};

/** 年度纳税信用页 · A page of tax credit years */
export type TaxCreditYearConnection = {
  readonly __typename?: "TaxCreditYearConnection";
  /** 本页年度纳税信用 · The tax credit years of the page */
  readonly nodes: ReadonlyArray<TaxCreditYear>;
  /** 本页年度纳税信用及游标 · The tax credit years with their cursors */
  readonly edges: ReadonlyArray<TaxCreditYearEdge>;
  /** 分页信息 · Page information */
  readonly pageInfo: PageInfo;
  /** 总数 · How many there are */
  readonly totalCount: Scalars["Int"]["output"];
};

/** 年度纳税信用及游标 · A tax credit year with its cursor */
export type TaxCreditYearEdge = {
  readonly __typename?: "TaxCreditYearEdge";
  /** 游标 · Cursor */
  readonly cursor: Scalars["String"]["output"];
  /** 年度纳税信用 · A tax credit year */
  readonly node: TaxCreditYear;
};

/** 一个年度的纳税信用评价；税务机关主动公布 A 级名单〔待确认〕 · Tax credit of one year; the tax authority publishes the list of grade A [unconfirmed] */
export type TaxCreditYear = {
  readonly __typename?: "TaxCreditYear";
  /** 记录标识 · Identifier of the record */
  readonly id: Scalars["ID"]["output"];
  /** 评价年度 · Year evaluated */
  readonly year: Scalars["Int"]["output"];
  /** 已公布的级别：只有 A，其他为空 · The grade where it is published, which is A alone; null otherwise */
  readonly publishedGrade?: Maybe<CodedValue>;
  /** A 级名单公布日期 · Day on which the list of grade A was published */
  readonly publishedOn?: Maybe<Scalars["Date"]["output"]>;
  /** 级别（A、B、M、C、D） · Grade: A, B, M, C or D */
  readonly grade?: Maybe<CodedValue>;
  /** 评定日期 · Evaluated on */
  readonly evaluatedOn?: Maybe<Scalars["Date"]["output"]>;
  /** 数据来源 · Where the record comes from */
  readonly provenance: Provenance;
};

/** 信用修复申请页 · A page of applications for credit repair */
export type CreditRepairConnection = {
  readonly __typename?: "CreditRepairConnection";
  /** 本页信用修复申请 · The applications for credit repair of the page */
  readonly nodes: ReadonlyArray<CreditRepair>;
  /** 本页信用修复申请及游标 · The applications for credit repair with their cursors */
  readonly edges: ReadonlyArray<CreditRepairEdge>;
  /** 分页信息 · Page information */
  readonly pageInfo: PageInfo;
  /** 总数 · How many there are */
  readonly totalCount: Scalars["Int"]["output"];
};

/** 信用修复申请及游标 · An application for credit repair with its cursor */
export type CreditRepairEdge = {
  readonly __typename?: "CreditRepairEdge";
  /** 游标 · Cursor */
  readonly cursor: Scalars["String"]["output"];
  /** 信用修复申请 · An application for credit repair */
  readonly node: CreditRepair;
};

/** 信用修复申请（沪社会信用条例 §38） · An application for credit repair */
export type CreditRepair = {
  readonly __typename?: "CreditRepair";
  /** 记录标识 · Identifier of the record */
  readonly id: Scalars["ID"]["output"];
  /** 申请修复的记录；已移出查询界面的为空 · The record to be repaired; null once it is removed from query */
  readonly record?: Maybe<CreditRecord>;
  /** 申请日期 · Applied on */
  readonly appliedOn?: Maybe<Scalars["Date"]["output"]>;
  /** 整改情况 · What the entity did to make good */
  readonly remedy?: Maybe<Scalars["String"]["output"]>;
  /** 办理状态 · State */
  readonly status?: Maybe<CodedValue>;
  /** 决定日期 · Decided on */
  readonly decidedOn?: Maybe<Scalars["Date"]["output"]>;
  /** 受理日期 · Accepted on */
  readonly acceptedOn?: Maybe<Scalars["Date"]["output"]>;
  /** 部门应办理的最后一日：两个工作日内受理，十五个工作日内决定〔待确认〕；无须办理或者工作日历未公布的为空 · Last day for the department: accepted within two working days, decided within fifteen [unconfirmed]; null where nothing is to be done, or the calendar is not published yet */
  readonly dueOn?: Maybe<Scalars["Date"]["output"]>;
  /** 是否逾期未办理 · Whether the department is late */
  readonly isOverdue?: Maybe<Scalars["Boolean"]["output"]>;
  /** 决定理由 · Why it was decided so */
  readonly reason?: Maybe<Scalars["String"]["output"]>;
  /** 记录移出查询界面的日期 · Day on which the record was removed from query */
  readonly removedOn?: Maybe<Scalars["Date"]["output"]>;
  /** 数据来源 · Where the record comes from */
  readonly provenance: Provenance;
};

/** 异议申请页 · A page of objections */
export type CreditObjectionConnection = {
  readonly __typename?: "CreditObjectionConnection";
  /** 本页异议申请 · The objections of the page */
  readonly nodes: ReadonlyArray<CreditObjection>;
  /** 本页异议申请及游标 · The objections with their cursors */
  readonly edges: ReadonlyArray<CreditObjectionEdge>;
  /** 分页信息 · Page information */
  readonly pageInfo: PageInfo;
  /** 总数 · How many there are */
  readonly totalCount: Scalars["Int"]["output"];
};

/** 异议申请及游标 · An objection with its cursor */
export type CreditObjectionEdge = {
  readonly __typename?: "CreditObjectionEdge";
  /** 游标 · Cursor */
  readonly cursor: Scalars["String"]["output"];
  /** 异议申请 · An objection */
  readonly node: CreditObjection;
};

/** 待转交的异议页 · A page of objections to transfer */
export type ObjectionToTransferConnection = {
  readonly __typename?: "ObjectionToTransferConnection";
  /** 本页异议 · The objections of the page */
  readonly nodes: ReadonlyArray<ObjectionToTransfer>;
  /** 本页异议及游标 · The objections with their cursors */
  readonly edges: ReadonlyArray<ObjectionToTransferEdge>;
  /** 分页信息 · Page information */
  readonly pageInfo: PageInfo;
  /** 总数 · How many there are */
  readonly totalCount: Scalars["Int"]["output"];
};

/** 待转交的异议及游标 · An objection to transfer with its cursor */
export type ObjectionToTransferEdge = {
  readonly __typename?: "ObjectionToTransferEdge";
  /** 游标 · Cursor */
  readonly cursor: Scalars["String"]["output"];
  /** 异议 · An objection */
  readonly node: ObjectionToTransfer;
};

/** 待转交的异议：转交所需的标识和期限，没有内容 · An objection to transfer: the keys and days that this needs, and not what it says */
export type ObjectionToTransfer = {
  readonly __typename?: "ObjectionToTransfer";
  /** 异议标识 · Identifier of the objection */
  readonly id: Scalars["ID"]["output"];
  /** 信息提供部门 · The department that provided the record */
  readonly provider: CodedValue;
  /** 版本号，转交时须带上 · Version; whoever transfers it says which it read */
  readonly version: Scalars["Int"]["output"];
  /** 提出日期 · Filed on */
  readonly filedOn: Scalars["Date"]["output"];
  /** 应转交的最后一日；工作日历未公布的为空 · Last day to transfer it; null where the calendar is not published yet */
  readonly dueOn?: Maybe<Scalars["Date"]["output"]>;
  /** 是否逾期未转交 · Whether it is late */
  readonly isOverdue: Scalars["Boolean"]["output"];
};

/** 对信用信息的异议（沪社会信用条例 §36） · An objection to credit information */
export type CreditObjection = {
  readonly __typename?: "CreditObjection";
  /** 记录标识 · Identifier of the record */
  readonly id: Scalars["ID"]["output"];
  /** 有异议的记录；已移出查询界面的为空 · The record objected to; null once it is removed from query */
  readonly record?: Maybe<CreditRecord>;
  /** 提出日期 · Filed on */
  readonly filedOn?: Maybe<Scalars["Date"]["output"]>;
  /** 异议理由 · Grounds */
  readonly grounds?: Maybe<Scalars["String"]["output"]>;
  /** 办理状态 · State */
  readonly status?: Maybe<CodedValue>;
  /** 标注日期 · Marked on */
  readonly markedOn?: Maybe<Scalars["Date"]["output"]>;
  /** 转交信息提供部门的日期；未转交的为空 · Day on which it went to who provided the record; null where it did not */
  readonly transferredOn?: Maybe<Scalars["Date"]["output"]>;
  /** 应转交的最后一日：提出后两个工作日；无须转交或者工作日历未公布的为空 · Last day to transfer it: two working days after it was filed; null where that is not to be done, or the calendar is not published yet */
  readonly transferDueOn?: Maybe<Scalars["Date"]["output"]>;
  /** 处理完毕日期 · Decided on */
  readonly decidedOn?: Maybe<Scalars["Date"]["output"]>;
  /** 应处理完毕的最后一日：提出后五个工作日，已转交的为转交后五个工作日；无须办理或者工作日历未公布的为空 · Last day to decide: five working days after it was filed, or was transferred; null where nothing is to be done, or the calendar is not published yet */
  readonly dueOn?: Maybe<Scalars["Date"]["output"]>;
  /** 是否逾期未处理 · Whether it is late */
  readonly isOverdue?: Maybe<Scalars["Boolean"]["output"]>;
  /** 决定理由 · Why it was decided so */
  readonly reason?: Maybe<Scalars["String"]["output"]>;
  /** 数据来源 · Where the record comes from */
  readonly provenance: Provenance;
};

/** 目录事项页 · A page of items of the catalogue */
export type CreditCatalogueConnection = {
  readonly __typename?: "CreditCatalogueConnection";
  /** 本页目录事项 · The items of the catalogue of the page */
  readonly nodes: ReadonlyArray<CreditCatalogueItem>;
  /** 本页目录事项及游标 · The items of the catalogue with their cursors */
  readonly edges: ReadonlyArray<CreditCatalogueEdge>;
  /** 分页信息 · Page information */
  readonly pageInfo: PageInfo;
  /** 总数 · How many there are */
  readonly totalCount: Scalars["Int"]["output"];
};

/** 目录事项及游标 · An item of the catalogue with its cursor */
export type CreditCatalogueEdge = {
  readonly __typename?: "CreditCatalogueEdge";
  /** 游标 · Cursor */
  readonly cursor: Scalars["String"]["output"];
  /** 目录事项 · An item of the catalogue */
  readonly node: CreditCatalogueItem;
};

/** 公共信用信息目录的一个事项〔示例，待确认〕 · An item of the catalogue of public credit information [illustrative, unconfirmed] */
export type CreditCatalogueItem = {
  readonly __typename?: "CreditCatalogueItem";
  /** 记录标识 · Identifier of the record */
  readonly id: Scalars["ID"]["output"];
  /** 事项代码 · Code of the item */
  readonly code: Scalars["String"]["output"];
  /** 名称 · Name */
  readonly name: Scalars["String"]["output"];
  /** 英文名称 · Name in English */
  readonly nameEn: Scalars["String"]["output"];
  /** 性质 · Nature */
  readonly nature: CreditNature;
  /** 记录种类 · Kind of the records collected under it */
  readonly recordKind: CreditRecordKind;
  /** 提供部门 · Department that provides it */
  readonly sourceDepartment: CodedValue;
  /** 公开属性 · Openness */
  readonly openness: CodedValue;
  /** 归集依据 · Legal basis of its collection */
  readonly legalBasis: Scalars["String"]["output"];
  /** 数据来源 · Where the record comes from */
  readonly provenance: Provenance;
};

/** 两平台之间一个方向的数据共享：数量和时延；按首次到达日期计，后来标注、修复、删除的仍计在内 · What two platforms share in one direction: how much, and how long ago the last came. A record counts on the day on which it first came, whatever became of it since */
export type CreditFlow = {
  readonly __typename?: "CreditFlow";
  /** 首日 · First day */
  readonly from: Scalars["Date"]["output"];
  /** 末日 · Last day */
  readonly to: Scalars["Date"]["output"];
  /** 条数 · How many records */
  readonly records: Scalars["Int"]["output"];
  /** 最新一条的到达时间；没有的为空 · When the newest of them came; null where there are none */
  readonly newestAt?: Maybe<Scalars["DateTime"]["output"]>;
  /** 时延：最新一条到达后，至末日终了（未终了的至现在）的秒数；没有的为空。对方系统何时取走，本平台不掌握，不在其内 · Lag: seconds since the newest of them came, until the end of the last day, or until now while that is not over; null where there are none. When the other platform's own systems take a record is not known here, and not in it */
  readonly lagSeconds?: Maybe<Scalars["Int"]["output"]>;
  /** 构成，多的在前 · Of what it consists, the largest part first */
  readonly parts: ReadonlyArray<CreditFlowPart>;
};

/** 数据共享的一部分：一个部门经一个系统提供的一类信息 · A part of what is shared: of one kind, by one provider, through one system */
export type CreditFlowPart = {
  readonly __typename?: "CreditFlowPart";
  /** 种类 · Kind */
  readonly kind: CreditFlowKind;
  /** 提供部门 · Department that provided it */
  readonly provider: CodedValue;
  /** 来源系统 · System from which it came */
  readonly sourceSystem: Scalars["String"]["output"];
  /** 目录事项；信用记录以外的为空 · Item of the catalogue; null for all but credit records */
  readonly catalogueItem?: Maybe<CreditCatalogueItem>;
  /** 条数 · How many records */
  readonly records: Scalars["Int"]["output"];
  /** 最新一条的到达时间 · When the newest of them came */
  readonly newestAt: Scalars["DateTime"]["output"];
};

/** 所共享信息的种类 · Kinds of what is shared */
export type CreditFlowKind =
  /** 公共信用记录 · Public credit records */
  | "RECORD"
  /** 信用评价 · Ratings */
  | "RATING"
  /** 信用风险分类 · Credit risk grades */
  | "RISK_GRADE"
  /** 纳税信用 · Tax credit of a year */
  | "TAX_CREDIT";

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
  ApplyForCreditRepairInput: ApplyForCreditRepairInput;
  ID: ResolverTypeWrapper<Scalars["ID"]["output"]>;
  ObjectToCreditRecordInput: ObjectToCreditRecordInput;
  AcceptCreditRepairInput: AcceptCreditRepairInput;
  DecideCreditRepairInput: DecideCreditRepairInput;
  CreditRepairDecision: CreditRepairDecision;
  TransferCreditObjectionInput: TransferCreditObjectionInput;
  DecideCreditObjectionInput: DecideCreditObjectionInput;
  CreditObjectionDecision: CreditObjectionDecision;
  PublishToCreditInput: PublishToCreditInput;
  CreditRepairReport: ResolverTypeWrapper<CreditRepairReportRow>;
  CreditObjectionReport: ResolverTypeWrapper<CreditObjectionReportRow>;
  CreditPublicationReport: ResolverTypeWrapper<CreditPublicationReportRow>;
  CreditExplanation: ResolverTypeWrapper<CreditExplanationRow>;
  CreditRecordOutlook: ResolverTypeWrapper<CreditRecordOutlookRow>;
  LegalEntity: ResolverTypeWrapper<LegalEntityRow>;
  CreditFile: ResolverTypeWrapper<CreditFileRow>;
  CreditNature: CreditNature;
  CreditRecordKind: CreditRecordKind;
  CreditRecordOrder: CreditRecordOrder;
  CreditRecordConnection: ResolverTypeWrapper<CreditRecordConnectionRow>;
  CreditRecordEdge: ResolverTypeWrapper<object>;
  CreditRecord: ResolverTypeWrapper<CreditRecordRow>;
  ObjectionMark: ResolverTypeWrapper<ObjectionMarkRow>;
  CommendationRecord: ResolverTypeWrapper<CommendationRecordRow>;
  CreditCommitmentRecord: ResolverTypeWrapper<CreditCommitmentRecordRow>;
  SupervisionResultRecord: ResolverTypeWrapper<SupervisionResultRecordRow>;
  DishonestyRecord: ResolverTypeWrapper<DishonestyRecordRow>;
  TaxArrearsNotice: ResolverTypeWrapper<TaxArrearsNoticeRow>;
  SocialInsuranceArrearsRecord: ResolverTypeWrapper<SocialInsuranceArrearsRecordRow>;
  ContractPerformanceRecord: ResolverTypeWrapper<ContractPerformanceRecordRow>;
  RatingConnection: ResolverTypeWrapper<RatingConnectionRow>;
  RatingEdge: ResolverTypeWrapper<object>;
  Rating: ResolverTypeWrapper<RatingRow>;
  AssociationRating: ResolverTypeWrapper<AssociationRatingRow>;
  ThirdPartyRating: ResolverTypeWrapper<ThirdPartyRatingRow>;
  CreditRiskGradeConnection: ResolverTypeWrapper<CreditRiskGradeConnectionRow>;
  CreditRiskGradeEdge: ResolverTypeWrapper<object>;
  CreditRiskGrade: ResolverTypeWrapper<CreditRiskGradeRow>;
  TaxCreditYearConnection: ResolverTypeWrapper<TaxCreditYearConnectionRow>;
  TaxCreditYearEdge: ResolverTypeWrapper<object>;
  TaxCreditYear: ResolverTypeWrapper<TaxCreditYearRow>;
  CreditRepairConnection: ResolverTypeWrapper<CreditRepairConnectionRow>;
  CreditRepairEdge: ResolverTypeWrapper<object>;
  CreditRepair: ResolverTypeWrapper<CreditRepairRow>;
  CreditObjectionConnection: ResolverTypeWrapper<CreditObjectionConnectionRow>;
  CreditObjectionEdge: ResolverTypeWrapper<object>;
  ObjectionToTransferConnection: ResolverTypeWrapper<ObjectionToTransferConnectionRow>;
  ObjectionToTransferEdge: ResolverTypeWrapper<object>;
  ObjectionToTransfer: ResolverTypeWrapper<ObjectionToTransferRow>;
  CreditObjection: ResolverTypeWrapper<CreditObjectionRow>;
  CreditCatalogueConnection: ResolverTypeWrapper<CreditCatalogueConnectionRow>;
  CreditCatalogueEdge: ResolverTypeWrapper<object>;
  CreditCatalogueItem: ResolverTypeWrapper<CreditCatalogueItemRow>;
  CreditFlow: ResolverTypeWrapper<CreditFlowRow>;
  CreditFlowPart: ResolverTypeWrapper<CreditFlowPartRow>;
  CreditFlowKind: CreditFlowKind;
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
  ApplyForCreditRepairInput: ApplyForCreditRepairInput;
  ID: Scalars["ID"]["output"];
  ObjectToCreditRecordInput: ObjectToCreditRecordInput;
  AcceptCreditRepairInput: AcceptCreditRepairInput;
  DecideCreditRepairInput: DecideCreditRepairInput;
  TransferCreditObjectionInput: TransferCreditObjectionInput;
  DecideCreditObjectionInput: DecideCreditObjectionInput;
  PublishToCreditInput: PublishToCreditInput;
  CreditRepairReport: CreditRepairReportRow;
  CreditObjectionReport: CreditObjectionReportRow;
  CreditPublicationReport: CreditPublicationReportRow;
  CreditExplanation: CreditExplanationRow;
  CreditRecordOutlook: CreditRecordOutlookRow;
  LegalEntity: LegalEntityRow;
  CreditFile: CreditFileRow;
  CreditRecordConnection: CreditRecordConnectionRow;
  CreditRecordEdge: object;
  CreditRecord: CreditRecordRow;
  ObjectionMark: ObjectionMarkRow;
  CommendationRecord: CommendationRecordRow;
  CreditCommitmentRecord: CreditCommitmentRecordRow;
  SupervisionResultRecord: SupervisionResultRecordRow;
  DishonestyRecord: DishonestyRecordRow;
  TaxArrearsNotice: TaxArrearsNoticeRow;
  SocialInsuranceArrearsRecord: SocialInsuranceArrearsRecordRow;
  ContractPerformanceRecord: ContractPerformanceRecordRow;
  RatingConnection: RatingConnectionRow;
  RatingEdge: object;
  Rating: RatingRow;
  AssociationRating: AssociationRatingRow;
  ThirdPartyRating: ThirdPartyRatingRow;
  CreditRiskGradeConnection: CreditRiskGradeConnectionRow;
  CreditRiskGradeEdge: object;
  CreditRiskGrade: CreditRiskGradeRow;
  TaxCreditYearConnection: TaxCreditYearConnectionRow;
  TaxCreditYearEdge: object;
  TaxCreditYear: TaxCreditYearRow;
  CreditRepairConnection: CreditRepairConnectionRow;
  CreditRepairEdge: object;
  CreditRepair: CreditRepairRow;
  CreditObjectionConnection: CreditObjectionConnectionRow;
  CreditObjectionEdge: object;
  ObjectionToTransferConnection: ObjectionToTransferConnectionRow;
  ObjectionToTransferEdge: object;
  ObjectionToTransfer: ObjectionToTransferRow;
  CreditObjection: CreditObjectionRow;
  CreditCatalogueConnection: CreditCatalogueConnectionRow;
  CreditCatalogueEdge: object;
  CreditCatalogueItem: CreditCatalogueItemRow;
  CreditFlow: CreditFlowRow;
  CreditFlowPart: CreditFlowPartRow;
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
  creditCatalogue?: Resolver<
    ResolversTypes["CreditCatalogueConnection"],
    ParentType,
    ContextType,
    RequireFields<QueryCreditCatalogueArgs, "first">
  >;
  objectionsToDecide?: Resolver<
    ResolversTypes["CreditObjectionConnection"],
    ParentType,
    ContextType,
    RequireFields<QueryObjectionsToDecideArgs, "first">
  >;
  objectionsToTransfer?: Resolver<
    Maybe<ResolversTypes["ObjectionToTransferConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryObjectionsToTransferArgs, "first">
  >;
  creditInbound?: Resolver<
    Maybe<ResolversTypes["CreditFlow"]>,
    ParentType,
    ContextType,
    Partial<QueryCreditInboundArgs>
  >;
  creditOutbound?: Resolver<
    Maybe<ResolversTypes["CreditFlow"]>,
    ParentType,
    ContextType,
    Partial<QueryCreditOutboundArgs>
  >;
};

export type MutationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Mutation"] = ResolversParentTypes["Mutation"],
> = {
  applyForCreditRepair?: Resolver<
    Maybe<ResolversTypes["CreditRepairReport"]>,
    ParentType,
    ContextType,
    RequireFields<MutationApplyForCreditRepairArgs, "input">
  >;
  objectToCreditRecord?: Resolver<
    Maybe<ResolversTypes["CreditObjectionReport"]>,
    ParentType,
    ContextType,
    RequireFields<MutationObjectToCreditRecordArgs, "input">
  >;
  acceptCreditRepair?: Resolver<
    Maybe<ResolversTypes["CreditRepairReport"]>,
    ParentType,
    ContextType,
    RequireFields<MutationAcceptCreditRepairArgs, "input">
  >;
  decideCreditRepair?: Resolver<
    Maybe<ResolversTypes["CreditRepairReport"]>,
    ParentType,
    ContextType,
    RequireFields<MutationDecideCreditRepairArgs, "input">
  >;
  transferCreditObjection?: Resolver<
    Maybe<ResolversTypes["CreditObjectionReport"]>,
    ParentType,
    ContextType,
    RequireFields<MutationTransferCreditObjectionArgs, "input">
  >;
  decideCreditObjection?: Resolver<
    Maybe<ResolversTypes["CreditObjectionReport"]>,
    ParentType,
    ContextType,
    RequireFields<MutationDecideCreditObjectionArgs, "input">
  >;
  publishToCredit?: Resolver<
    Maybe<ResolversTypes["CreditPublicationReport"]>,
    ParentType,
    ContextType,
    RequireFields<MutationPublishToCreditArgs, "input">
  >;
};

export type CreditRepairReportResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CreditRepairReport"] =
    ResolversParentTypes["CreditRepairReport"],
> = {
  repair?: Resolver<ResolversTypes["CreditRepair"], ParentType, ContextType>;
  state?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type CreditObjectionReportResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CreditObjectionReport"] =
    ResolversParentTypes["CreditObjectionReport"],
> = {
  objection?: Resolver<ResolversTypes["CreditObjection"], ParentType, ContextType>;
  state?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type CreditPublicationReportResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CreditPublicationReport"] =
    ResolversParentTypes["CreditPublicationReport"],
> = {
  record?: Resolver<ResolversTypes["CreditRecord"], ParentType, ContextType>;
  isNew?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
};

export type CreditExplanationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CreditExplanation"] =
    ResolversParentTypes["CreditExplanation"],
> = {
  riskGrade?: Resolver<Maybe<ResolversTypes["CreditRiskGrade"]>, ParentType, ContextType>;
  records?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes["CreditRecordOutlook"]>>,
    ParentType,
    ContextType
  >;
};

export type CreditRecordOutlookResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CreditRecordOutlook"] =
    ResolversParentTypes["CreditRecordOutlook"],
> = {
  record?: Resolver<ResolversTypes["CreditRecord"], ParentType, ContextType>;
  publishedUntil?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  queriedUntil?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  repairableFrom?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  repairedBy?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  howToRepair?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
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
  credit?: Resolver<ResolversTypes["CreditFile"], ParentType, ContextType>;
  creditEvents?: Resolver<ResolversTypes["TimelineEvents"], ParentType, ContextType>;
};

export type CreditFileResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CreditFile"] = ResolversParentTypes["CreditFile"],
> = {
  records?: Resolver<
    ResolversTypes["CreditRecordConnection"],
    ParentType,
    ContextType,
    RequireFields<CreditFileRecordsArgs, "orderBy" | "first">
  >;
  sharedRecords?: Resolver<
    Maybe<ResolversTypes["CreditRecordConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CreditFileSharedRecordsArgs, "orderBy" | "first">
  >;
  expiredRecords?: Resolver<
    Maybe<ResolversTypes["CreditRecordConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CreditFileExpiredRecordsArgs, "orderBy" | "first">
  >;
  removedRecords?: Resolver<
    Maybe<ResolversTypes["CreditRecordConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CreditFileRemovedRecordsArgs, "orderBy" | "first">
  >;
  ratings?: Resolver<
    ResolversTypes["RatingConnection"],
    ParentType,
    ContextType,
    RequireFields<CreditFileRatingsArgs, "first">
  >;
  sharedRatings?: Resolver<
    Maybe<ResolversTypes["RatingConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CreditFileSharedRatingsArgs, "first">
  >;
  riskGrade?: Resolver<Maybe<ResolversTypes["CreditRiskGrade"]>, ParentType, ContextType>;
  riskGrades?: Resolver<
    Maybe<ResolversTypes["CreditRiskGradeConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CreditFileRiskGradesArgs, "first">
  >;
  taxCreditYears?: Resolver<
    ResolversTypes["TaxCreditYearConnection"],
    ParentType,
    ContextType,
    RequireFields<CreditFileTaxCreditYearsArgs, "first">
  >;
  repairs?: Resolver<
    Maybe<ResolversTypes["CreditRepairConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CreditFileRepairsArgs, "first">
  >;
  objections?: Resolver<
    Maybe<ResolversTypes["CreditObjectionConnection"]>,
    ParentType,
    ContextType,
    RequireFields<CreditFileObjectionsArgs, "first">
  >;
  explanation?: Resolver<Maybe<ResolversTypes["CreditExplanation"]>, ParentType, ContextType>;
};

export type CreditRecordConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CreditRecordConnection"] =
    ResolversParentTypes["CreditRecordConnection"],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes["CreditRecord"]>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes["CreditRecordEdge"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type CreditRecordEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CreditRecordEdge"] =
    ResolversParentTypes["CreditRecordEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["CreditRecord"], ParentType, ContextType>;
};

export type CreditRecordResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CreditRecord"] = ResolversParentTypes["CreditRecord"],
> = {
  __resolveType: TypeResolveFn<
    | "CommendationRecord"
    | "CreditCommitmentRecord"
    | "SupervisionResultRecord"
    | "DishonestyRecord"
    | "TaxArrearsNotice"
    | "SocialInsuranceArrearsRecord"
    | "ContractPerformanceRecord",
    ParentType,
    ContextType
  >;
};

export type ObjectionMarkResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ObjectionMark"] = ResolversParentTypes["ObjectionMark"],
> = {
  markedOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  notice?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type CommendationRecordResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CommendationRecord"] =
    ResolversParentTypes["CommendationRecord"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  title?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  catalogueItem?: Resolver<ResolversTypes["CreditCatalogueItem"], ParentType, ContextType>;
  nature?: Resolver<ResolversTypes["CreditNature"], ParentType, ContextType>;
  happenedOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  queryUntil?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  objectionMark?: Resolver<Maybe<ResolversTypes["ObjectionMark"]>, ParentType, ContextType>;
  awardLevel?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes["Provenance"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreditCommitmentRecordResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CreditCommitmentRecord"] =
    ResolversParentTypes["CreditCommitmentRecord"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  title?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  catalogueItem?: Resolver<ResolversTypes["CreditCatalogueItem"], ParentType, ContextType>;
  nature?: Resolver<ResolversTypes["CreditNature"], ParentType, ContextType>;
  happenedOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  queryUntil?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  objectionMark?: Resolver<Maybe<ResolversTypes["ObjectionMark"]>, ParentType, ContextType>;
  commitmentKind?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  commitmentKept?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes["Provenance"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupervisionResultRecordResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SupervisionResultRecord"] =
    ResolversParentTypes["SupervisionResultRecord"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  title?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  catalogueItem?: Resolver<ResolversTypes["CreditCatalogueItem"], ParentType, ContextType>;
  nature?: Resolver<ResolversTypes["CreditNature"], ParentType, ContextType>;
  happenedOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  queryUntil?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  objectionMark?: Resolver<Maybe<ResolversTypes["ObjectionMark"]>, ParentType, ContextType>;
  resultKind?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes["Provenance"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DishonestyRecordResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["DishonestyRecord"] =
    ResolversParentTypes["DishonestyRecord"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  title?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  catalogueItem?: Resolver<ResolversTypes["CreditCatalogueItem"], ParentType, ContextType>;
  nature?: Resolver<ResolversTypes["CreditNature"], ParentType, ContextType>;
  happenedOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  queryUntil?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  objectionMark?: Resolver<Maybe<ResolversTypes["ObjectionMark"]>, ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  conductEndedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes["Provenance"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaxArrearsNoticeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["TaxArrearsNotice"] =
    ResolversParentTypes["TaxArrearsNotice"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  title?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  catalogueItem?: Resolver<ResolversTypes["CreditCatalogueItem"], ParentType, ContextType>;
  nature?: Resolver<ResolversTypes["CreditNature"], ParentType, ContextType>;
  happenedOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  queryUntil?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  objectionMark?: Resolver<Maybe<ResolversTypes["ObjectionMark"]>, ParentType, ContextType>;
  taxKind?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  balance?: Resolver<Maybe<ResolversTypes["WanAmount"]>, ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes["Provenance"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SocialInsuranceArrearsRecordResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SocialInsuranceArrearsRecord"] =
    ResolversParentTypes["SocialInsuranceArrearsRecord"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  title?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  catalogueItem?: Resolver<ResolversTypes["CreditCatalogueItem"], ParentType, ContextType>;
  nature?: Resolver<ResolversTypes["CreditNature"], ParentType, ContextType>;
  happenedOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  queryUntil?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  objectionMark?: Resolver<Maybe<ResolversTypes["ObjectionMark"]>, ParentType, ContextType>;
  periodFrom?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  periodTo?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  arrears?: Resolver<Maybe<ResolversTypes["WanAmount"]>, ParentType, ContextType>;
  headcount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes["Provenance"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContractPerformanceRecordResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ContractPerformanceRecord"] =
    ResolversParentTypes["ContractPerformanceRecord"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  title?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  catalogueItem?: Resolver<ResolversTypes["CreditCatalogueItem"], ParentType, ContextType>;
  nature?: Resolver<ResolversTypes["CreditNature"], ParentType, ContextType>;
  happenedOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  queryUntil?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  objectionMark?: Resolver<Maybe<ResolversTypes["ObjectionMark"]>, ParentType, ContextType>;
  contractNumber?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  counterparty?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  contractAmount?: Resolver<Maybe<ResolversTypes["WanAmount"]>, ParentType, ContextType>;
  performance?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes["Provenance"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RatingConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["RatingConnection"] =
    ResolversParentTypes["RatingConnection"],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes["Rating"]>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes["RatingEdge"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type RatingEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["RatingEdge"] = ResolversParentTypes["RatingEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Rating"], ParentType, ContextType>;
};

export type RatingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Rating"] = ResolversParentTypes["Rating"],
> = {
  __resolveType: TypeResolveFn<"AssociationRating" | "ThirdPartyRating", ParentType, ContextType>;
};

export type AssociationRatingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["AssociationRating"] =
    ResolversParentTypes["AssociationRating"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  ratingBody?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  ratingBodyEntity?: Resolver<Maybe<ResolversTypes["LegalEntity"]>, ParentType, ContextType>;
  grade?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes["Provenance"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ThirdPartyRatingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ThirdPartyRating"] =
    ResolversParentTypes["ThirdPartyRating"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  ratingBody?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  ratingBodyEntity?: Resolver<Maybe<ResolversTypes["LegalEntity"]>, ParentType, ContextType>;
  grade?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  agencyFilingNumber?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes["Provenance"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreditRiskGradeConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CreditRiskGradeConnection"] =
    ResolversParentTypes["CreditRiskGradeConnection"],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes["CreditRiskGrade"]>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes["CreditRiskGradeEdge"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type CreditRiskGradeEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CreditRiskGradeEdge"] =
    ResolversParentTypes["CreditRiskGradeEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["CreditRiskGrade"], ParentType, ContextType>;
};

export type CreditRiskGradeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CreditRiskGrade"] =
    ResolversParentTypes["CreditRiskGrade"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  scoredMonth?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  modelVersion?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  drivers?: Resolver<Maybe<ReadonlyArray<ResolversTypes["CodedValue"]>>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes["Provenance"], ParentType, ContextType>;
};

export type TaxCreditYearConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["TaxCreditYearConnection"] =
    ResolversParentTypes["TaxCreditYearConnection"],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes["TaxCreditYear"]>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes["TaxCreditYearEdge"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type TaxCreditYearEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["TaxCreditYearEdge"] =
    ResolversParentTypes["TaxCreditYearEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["TaxCreditYear"], ParentType, ContextType>;
};

export type TaxCreditYearResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["TaxCreditYear"] = ResolversParentTypes["TaxCreditYear"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  year?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  publishedGrade?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  evaluatedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes["Provenance"], ParentType, ContextType>;
};

export type CreditRepairConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CreditRepairConnection"] =
    ResolversParentTypes["CreditRepairConnection"],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes["CreditRepair"]>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes["CreditRepairEdge"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type CreditRepairEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CreditRepairEdge"] =
    ResolversParentTypes["CreditRepairEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["CreditRepair"], ParentType, ContextType>;
};

export type CreditRepairResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CreditRepair"] = ResolversParentTypes["CreditRepair"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes["CreditRecord"]>, ParentType, ContextType>;
  appliedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  remedy?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  acceptedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  isOverdue?: Resolver<Maybe<ResolversTypes["Boolean"]>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  removedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes["Provenance"], ParentType, ContextType>;
};

export type CreditObjectionConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CreditObjectionConnection"] =
    ResolversParentTypes["CreditObjectionConnection"],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes["CreditObjection"]>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes["CreditObjectionEdge"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type CreditObjectionEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CreditObjectionEdge"] =
    ResolversParentTypes["CreditObjectionEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["CreditObjection"], ParentType, ContextType>;
};

export type ObjectionToTransferConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ObjectionToTransferConnection"] =
    ResolversParentTypes["ObjectionToTransferConnection"],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes["ObjectionToTransfer"]>, ParentType, ContextType>;
  edges?: Resolver<
    ReadonlyArray<ResolversTypes["ObjectionToTransferEdge"]>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type ObjectionToTransferEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ObjectionToTransferEdge"] =
    ResolversParentTypes["ObjectionToTransferEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["ObjectionToTransfer"], ParentType, ContextType>;
};

export type ObjectionToTransferResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ObjectionToTransfer"] =
    ResolversParentTypes["ObjectionToTransfer"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  filedOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
};

export type CreditObjectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CreditObjection"] =
    ResolversParentTypes["CreditObjection"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes["CreditRecord"]>, ParentType, ContextType>;
  filedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  grounds?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  markedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  transferredOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  transferDueOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  isOverdue?: Resolver<Maybe<ResolversTypes["Boolean"]>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes["Provenance"], ParentType, ContextType>;
};

export type CreditCatalogueConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CreditCatalogueConnection"] =
    ResolversParentTypes["CreditCatalogueConnection"],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes["CreditCatalogueItem"]>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes["CreditCatalogueEdge"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type CreditCatalogueEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CreditCatalogueEdge"] =
    ResolversParentTypes["CreditCatalogueEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["CreditCatalogueItem"], ParentType, ContextType>;
};

export type CreditCatalogueItemResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CreditCatalogueItem"] =
    ResolversParentTypes["CreditCatalogueItem"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  code?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  nature?: Resolver<ResolversTypes["CreditNature"], ParentType, ContextType>;
  recordKind?: Resolver<ResolversTypes["CreditRecordKind"], ParentType, ContextType>;
  sourceDepartment?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  openness?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes["Provenance"], ParentType, ContextType>;
};

export type CreditFlowResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CreditFlow"] = ResolversParentTypes["CreditFlow"],
> = {
  from?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  to?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  records?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  newestAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  lagSeconds?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes["CreditFlowPart"]>, ParentType, ContextType>;
};

export type CreditFlowPartResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CreditFlowPart"] =
    ResolversParentTypes["CreditFlowPart"],
> = {
  kind?: Resolver<ResolversTypes["CreditFlowKind"], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  sourceSystem?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  catalogueItem?: Resolver<Maybe<ResolversTypes["CreditCatalogueItem"]>, ParentType, ContextType>;
  records?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  newestAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
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
  CreditRepairReport?: CreditRepairReportResolvers<ContextType>;
  CreditObjectionReport?: CreditObjectionReportResolvers<ContextType>;
  CreditPublicationReport?: CreditPublicationReportResolvers<ContextType>;
  CreditExplanation?: CreditExplanationResolvers<ContextType>;
  CreditRecordOutlook?: CreditRecordOutlookResolvers<ContextType>;
  LegalEntity?: LegalEntityResolvers<ContextType>;
  CreditFile?: CreditFileResolvers<ContextType>;
  CreditRecordConnection?: CreditRecordConnectionResolvers<ContextType>;
  CreditRecordEdge?: CreditRecordEdgeResolvers<ContextType>;
  CreditRecord?: CreditRecordResolvers<ContextType>;
  ObjectionMark?: ObjectionMarkResolvers<ContextType>;
  CommendationRecord?: CommendationRecordResolvers<ContextType>;
  CreditCommitmentRecord?: CreditCommitmentRecordResolvers<ContextType>;
  SupervisionResultRecord?: SupervisionResultRecordResolvers<ContextType>;
  DishonestyRecord?: DishonestyRecordResolvers<ContextType>;
  TaxArrearsNotice?: TaxArrearsNoticeResolvers<ContextType>;
  SocialInsuranceArrearsRecord?: SocialInsuranceArrearsRecordResolvers<ContextType>;
  ContractPerformanceRecord?: ContractPerformanceRecordResolvers<ContextType>;
  RatingConnection?: RatingConnectionResolvers<ContextType>;
  RatingEdge?: RatingEdgeResolvers<ContextType>;
  Rating?: RatingResolvers<ContextType>;
  AssociationRating?: AssociationRatingResolvers<ContextType>;
  ThirdPartyRating?: ThirdPartyRatingResolvers<ContextType>;
  CreditRiskGradeConnection?: CreditRiskGradeConnectionResolvers<ContextType>;
  CreditRiskGradeEdge?: CreditRiskGradeEdgeResolvers<ContextType>;
  CreditRiskGrade?: CreditRiskGradeResolvers<ContextType>;
  TaxCreditYearConnection?: TaxCreditYearConnectionResolvers<ContextType>;
  TaxCreditYearEdge?: TaxCreditYearEdgeResolvers<ContextType>;
  TaxCreditYear?: TaxCreditYearResolvers<ContextType>;
  CreditRepairConnection?: CreditRepairConnectionResolvers<ContextType>;
  CreditRepairEdge?: CreditRepairEdgeResolvers<ContextType>;
  CreditRepair?: CreditRepairResolvers<ContextType>;
  CreditObjectionConnection?: CreditObjectionConnectionResolvers<ContextType>;
  CreditObjectionEdge?: CreditObjectionEdgeResolvers<ContextType>;
  ObjectionToTransferConnection?: ObjectionToTransferConnectionResolvers<ContextType>;
  ObjectionToTransferEdge?: ObjectionToTransferEdgeResolvers<ContextType>;
  ObjectionToTransfer?: ObjectionToTransferResolvers<ContextType>;
  CreditObjection?: CreditObjectionResolvers<ContextType>;
  CreditCatalogueConnection?: CreditCatalogueConnectionResolvers<ContextType>;
  CreditCatalogueEdge?: CreditCatalogueEdgeResolvers<ContextType>;
  CreditCatalogueItem?: CreditCatalogueItemResolvers<ContextType>;
  CreditFlow?: CreditFlowResolvers<ContextType>;
  CreditFlowPart?: CreditFlowPartResolvers<ContextType>;
};
