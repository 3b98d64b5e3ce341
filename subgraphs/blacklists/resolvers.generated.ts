import type { EntityScope as Scope } from "../../kit/authorization/entityScope.ts";
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from "graphql";
import type {
  ListingReportRow,
  SeriousListingProposalReportRow,
  JointPunishmentExecutionConnectionRow,
  JointPunishmentExecutionRow,
  LegalEntityRow,
  OnestopSupervisionRow,
  OnestopServiceRow,
  RestrictionCheckRow,
  ListingConnectionRow,
  ListingRow,
  AbnormalListingRow,
  SeriousListingRow,
  CourtDefaulterListingRow,
  PersonDefaulterRow,
  PersonDefaulterStatisticRow,
  IncentiveListingRow,
  SeriousListingProposalConnectionRow,
  SeriousListingProposalRow,
  ListingObjectionConnectionRow,
  ListingObjectionRow,
  RestrictionConnectionRow,
  RestrictionRow,
  IncentiveConnectionRow,
  IncentiveRow,
  JointPunishmentMeasureConnectionRow,
  JointPunishmentMeasureRow,
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
  /** 某一名录的全部列入记录，供各部门共享失信主体（F061） · All listings of one list, by which departments share who is dishonest */
  readonly listings: ListingConnection;
  /** 失信被执行人（自然人），新公布的在前；姓名、证件号码按读者脱敏 · Natural persons among the court's judgment defaulters, newest first; names and numbers masked for some */
  readonly personDefaulters?: Maybe<PersonDefaulterConnection>;
  /** 按身份证号码查失信被执行人（自然人），只给可看完整号码的；公布时隐去出生日期的查不到 · Natural persons among the judgment defaulters by identity number, for who may read it in full; what came with its birth date hidden is not found */
  readonly personDefaultersByIdNumber?: Maybe<ReadonlyArray<PersonDefaulter>>;
  /** 失信被执行人（自然人）人数，按公布年度；不足五人的不列 · How many natural persons are on the court's list, by the year of publication; none of fewer than five */
  readonly personDefaulterStatistics?: Maybe<ReadonlyArray<PersonDefaulterStatistic>>;
  /** 联合惩戒和激励措施目录；未公布的措施不得采取（沪社会信用条例 §32） · The catalogue of joint punishment measures and incentives; what it does not publish may not be applied */
  readonly jointPunishmentMeasures: JointPunishmentMeasureConnection;
  /** 按代码查一项措施 · One measure by its code */
  readonly jointPunishmentMeasure?: Maybe<JointPunishmentMeasure>;
  /** 本部门执行的惩戒措施，最先到期的在前；不执行措施的没有 · Measures that one's own department carries out, first due first; none for whoever carries out none */
  readonly jointPunishmentExecutions: JointPunishmentExecutionConnection;
};

export type QueryListingsArgs = {
  kind: ListingKind;
  authority?: InputMaybe<Scalars["String"]["input"]>;
  since?: InputMaybe<Scalars["Date"]["input"]>;
  activeOnly?: InputMaybe<Scalars["Boolean"]["input"]>;
  orderBy?: InputMaybe<ListingOrder>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryPersonDefaultersArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryPersonDefaultersByIdNumberArgs = {
  idNumber: Scalars["String"]["input"];
};

export type QueryJointPunishmentMeasuresArgs = {
  class?: InputMaybe<Scalars["String"]["input"]>;
  domain?: InputMaybe<Scalars["String"]["input"]>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryJointPunishmentMeasureArgs = {
  code: Scalars["String"]["input"];
};

export type QueryJointPunishmentExecutionsArgs = {
  state?: InputMaybe<Scalars["String"]["input"]>;
  dueBy?: InputMaybe<Scalars["Date"]["input"]>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type Mutation = {
  readonly __typename?: "Mutation";
  /** 列入经营异常名录；同一文号内容相同的重复提交不产生变化 · Lists an entity as operating abnormally; the same decision again changes nothing */
  readonly listAsAbnormal?: Maybe<ListingReport>;
  /** 告知拟列入严重违法失信名单 · Tells an entity that it is to be put on the serious list */
  readonly proposeSeriousListing?: Maybe<SeriousListingProposalReport>;
  /** 决定列入或者不予列入严重违法失信名单 · Decides on a proposal for the serious list */
  readonly decideSeriousListing?: Maybe<SeriousListingProposalReport>;
  /** 移出名录，惩戒措施随之终止 · Removes an entity from a list, whose measures end with it */
  readonly removeFromList?: Maybe<ListingReport>;
  /** 撤销列入决定（更正），惩戒措施随之终止 · Revokes a listing that was wrong, whose measures end with it */
  readonly revokeListing?: Maybe<ListingReport>;
  /** 企业对列入提出异议；列入经营异常名录的为三十日内〔待确认〕 · An enterprise objects to its listing; as abnormal within thirty days [unconfirmed] */
  readonly objectToListing?: Maybe<ListingReport>;
  /** 对异议作出决定：成立的撤销列入 · Decides on an objection; one that is upheld revokes the listing */
  readonly decideListingObjection?: Maybe<ListingReport>;
  /** 采取目录中的措施；未公布或者与行为不相关联的不得采取（沪社会信用条例 §32） · A department takes a measure of the catalogue; one that is not published, or not related to the conduct, is refused */
  readonly applyMeasure?: Maybe<JointPunishmentExecution>;
  /** 反馈措施执行情况；不适用的不再有效 · A department says what it did about a measure; one that does not apply is in force no more */
  readonly feedBackMeasure?: Maybe<JointPunishmentExecution>;
};

export type MutationListAsAbnormalArgs = {
  input: ListAsAbnormalInput;
};

export type MutationProposeSeriousListingArgs = {
  input: ProposeSeriousListingInput;
};

export type MutationDecideSeriousListingArgs = {
  input: DecideSeriousListingInput;
};

export type MutationRemoveFromListArgs = {
  input: RemoveFromListInput;
};

export type MutationRevokeListingArgs = {
  input: RevokeListingInput;
};

export type MutationObjectToListingArgs = {
  input: ObjectToListingInput;
};

export type MutationDecideListingObjectionArgs = {
  input: DecideListingObjectionInput;
};

export type MutationApplyMeasureArgs = {
  input: ApplyMeasureInput;
};

export type MutationFeedBackMeasureArgs = {
  input: FeedBackMeasureInput;
};

/** 列入经营异常名录的决定 · A decision to list as operating abnormally */
export type ListAsAbnormalInput = {
  /** 统一社会信用代码 · Unified code */
  readonly uscc: Scalars["String"]["input"];
  /** 列入原因代码 1–4 · Code of the reason, 1 to 4 */
  readonly reason: Scalars["String"]["input"];
  /** 决定书文号，本部门内不重复 · Number of the decision, of its own within the department */
  readonly documentNumber: Scalars["String"]["input"];
  /** 事实和理由，告知当事人 · Facts and reasons, which the entity is told */
  readonly reasons: Scalars["String"]["input"];
  /** 原因 4：两次邮寄专用信函的日期，间隔 15 至 30 日〔待确认〕 · For reason 4: the days of both registered letters, 15 to 30 days apart [unconfirmed] */
  readonly letters?: InputMaybe<ReadonlyArray<Scalars["Date"]["input"]>>;
};

/** 拟列入严重违法失信名单 · A proposal for the serious list */
export type ProposeSeriousListingInput = {
  /** 统一社会信用代码 · Unified code */
  readonly uscc: Scalars["String"]["input"];
  /** 列入原因代码：按当日有效的规章 · Code of the reason, of the rules that hold on the day */
  readonly reason: Scalars["String"]["input"];
  /** 告知书文号，本部门内不重复 · Number of the notice, of its own within the department */
  readonly documentNumber: Scalars["String"]["input"];
  /** 事实和理由，告知当事人 · Facts and reasons, which the entity is told */
  readonly reasons: Scalars["String"]["input"];
  /** 所依据的行政处罚决定书文号；2021 年规章必填〔待确认〕 · Number of the penalty that it follows from; needed by the rules of 2021 [unconfirmed] */
  readonly penaltyDocumentNumber?: InputMaybe<Scalars["String"]["input"]>;
  /** 原因以处罚次数计的（2016 年规章第 4、5、6、8、11 项），各次处罚的决定日期，至多 90 个 · For reasons that count penalties (items 4, 5, 6, 8 and 11 of the rules of 2016): the days on which each was decided, at most 90 */
  readonly penalizedOn?: InputMaybe<ReadonlyArray<Scalars["Date"]["input"]>>;
};

/** 对拟列入的决定 · A decision on a proposal */
export type DecideSeriousListingInput = {
  /** 拟列入记录标识 · Identifier of the proposal */
  readonly proposal: Scalars["ID"]["input"];
  /** 读取时的版本 · Version that was read */
  readonly version: Scalars["Int"]["input"];
  /** 决定 · The decision */
  readonly decision: SeriousListingDecision;
  /** 决定书文号 · Number of the decision */
  readonly documentNumber: Scalars["String"]["input"];
};

/** 对拟列入的决定 · What is decided on a proposal */
export type SeriousListingDecision =
  /** 列入 · To list */
  | "LIST"
  /** 不予列入 · Not to list */
  | "DROP";

/** 移出 · A removal */
export type RemoveFromListInput = {
  /** 列入记录标识 · Identifier of the listing */
  readonly listing: Scalars["ID"]["input"];
  /** 读取时的版本（数据来源中的版本） · Version that was read, which its provenance tells */
  readonly version: Scalars["Int"]["input"];
  /** 移出原因代码，须与列入原因相应；严重违法失信名单期满或者提前移出的不填 · Code of the removal, which answers the reason of the listing; left out where the serious list is left at the end of its term, or early */
  readonly reason?: InputMaybe<Scalars["String"]["input"]>;
  /** 决定书文号 · Number of the decision */
  readonly documentNumber: Scalars["String"]["input"];
};

/** 撤销 · A revocation */
export type RevokeListingInput = {
  /** 列入记录标识 · Identifier of the listing */
  readonly listing: Scalars["ID"]["input"];
  /** 读取时的版本（数据来源中的版本） · Version that was read, which its provenance tells */
  readonly version: Scalars["Int"]["input"];
  /** 为何有误 · Why it was wrong */
  readonly reason: Scalars["String"]["input"];
  /** 决定书文号 · Number of the decision */
  readonly documentNumber: Scalars["String"]["input"];
};

/** 异议 · An objection */
export type ObjectToListingInput = {
  /** 列入记录标识 · Identifier of the listing */
  readonly listing: Scalars["ID"]["input"];
  /** 读取时的版本（数据来源中的版本） · Version that was read, which its provenance tells */
  readonly version: Scalars["Int"]["input"];
  /** 异议理由 · Grounds */
  readonly grounds: Scalars["String"]["input"];
};

/** 对异议的决定 · A decision on an objection */
export type DecideListingObjectionInput = {
  /** 列入记录标识 · Identifier of the listing */
  readonly listing: Scalars["ID"]["input"];
  /** 读取时的版本（数据来源中的版本） · Version that was read, which its provenance tells */
  readonly version: Scalars["Int"]["input"];
  /** 决定 · The decision */
  readonly decision: ListingObjectionDecision;
  /** 理由 · Why */
  readonly reason: Scalars["String"]["input"];
};

/** 对异议的决定 · What is decided on an objection */
export type ListingObjectionDecision =
  /** 成立，撤销列入 · Upheld: the listing is revoked */
  | "UPHOLD"
  /** 不成立 · Dismissed */
  | "DISMISS";

/** 采取的措施 · A measure that is taken */
export type ApplyMeasureInput = {
  /** 所依据的列入记录标识；依据行政处罚的不填 · Identifier of the listing that it rests on; left out where it rests on a penalty */
  readonly listing?: InputMaybe<Scalars["ID"]["input"]>;
  /** 所依据的公示中的行政处罚标识，如 penalty:17；依据列入记录的不填 · Identifier of the penalty in publication that it rests on, such as penalty:17; left out where it rests on a listing */
  readonly penalty?: InputMaybe<Scalars["ID"]["input"]>;
  /** 措施代码，如 J01 · Code of the measure, such as J01 */
  readonly measure: Scalars["String"]["input"];
};

/** 措施执行情况 · What was done about a measure */
export type FeedBackMeasureInput = {
  /** 执行任务标识 · Identifier of the task */
  readonly execution: Scalars["ID"]["input"];
  /** 读取时的版本 · Version that was read */
  readonly version: Scalars["Int"]["input"];
  /** 结果 · What came of it */
  readonly outcome: MeasureOutcome;
  /** 执行情况或者不适用的理由 · What was done, or why it does not apply */
  readonly feedback: Scalars["String"]["input"];
  /** 执行文书文号 · Number of the department's own document */
  readonly documentNumber?: InputMaybe<Scalars["String"]["input"]>;
};

/** 执行结果 · What came of a measure */
export type MeasureOutcome =
  /** 已执行 · Carried out */
  | "EXECUTED"
  /** 不适用 · Does not apply */
  | "NOT_APPLICABLE";

/** 列入记录办理情况 · What came of an act on a listing */
export type ListingReport = {
  readonly __typename?: "ListingReport";
  /** 列入记录 · The listing */
  readonly listing: Listing;
  /** 状态 · State */
  readonly state: CodedValue;
  /** 版本 · Version */
  readonly version: Scalars["Int"]["output"];
};

/** 拟列入办理情况 · What came of an act on a proposal */
export type SeriousListingProposalReport = {
  readonly __typename?: "SeriousListingProposalReport";
  /** 拟列入记录 · The proposal */
  readonly proposal: SeriousListingProposal;
  /** 列入记录；未列入的为空 · The listing that it led to; null where there is none */
  readonly listing?: Maybe<Listing>;
  /** 状态 · State */
  readonly state: CodedValue;
  /** 版本 · Version */
  readonly version: Scalars["Int"]["output"];
};

/** 惩戒执行任务页 · A page of measures to carry out */
export type JointPunishmentExecutionConnection = {
  readonly __typename?: "JointPunishmentExecutionConnection";
  /** 本页任务 · The tasks of the page */
  readonly nodes: ReadonlyArray<JointPunishmentExecution>;
  /** 本页任务及游标 · The tasks with their cursors */
  readonly edges: ReadonlyArray<JointPunishmentExecutionEdge>;
  /** 分页信息 · Page information */
  readonly pageInfo: PageInfo;
  /** 总数 · How many there are */
  readonly totalCount: Scalars["Int"]["output"];
};

/** 任务及游标 · A task with its cursor */
export type JointPunishmentExecutionEdge = {
  readonly __typename?: "JointPunishmentExecutionEdge";
  /** 游标 · Cursor */
  readonly cursor: Scalars["String"]["output"];
  /** 任务 · The task */
  readonly node: JointPunishmentExecution;
};

/** 联合惩戒执行：一项措施作为一个部门的任务，只给该部门 · A joint punishment measure as the task of one department, which alone is given it */
export type JointPunishmentExecution = {
  readonly __typename?: "JointPunishmentExecution";
  /** 任务标识 · Identifier of the task */
  readonly id: Scalars["ID"]["output"];
  /** 批次号：同一列入记录或者行政处罚引起的为一批 · Number of the batch: all that one listing or penalty led to */
  readonly batchNumber: Scalars["String"]["output"];
  /** 被惩戒的主体 · The entity */
  readonly legalEntity: LegalEntity;
  /** 措施：依据、文号和有效期；依据行政处罚的措施终止后为空 · The measure, with its basis, document and term; null where it rested on a penalty and has ended */
  readonly restriction?: Maybe<Restriction>;
  /** 状态 · State */
  readonly state: CodedValue;
  /** 版本 · Version */
  readonly version: Scalars["Int"]["output"];
  /** 应反馈的最后一日：十个工作日〔本平台设定，待确认〕；工作日历未公布的为空 · Last day to say what was done: ten working days [the platform's own, unconfirmed]; null where the calendar is not published yet */
  readonly feedbackDue?: Maybe<Scalars["Date"]["output"]>;
  /** 是否逾期未反馈 · Whether it is late */
  readonly isOverdue: Scalars["Boolean"]["output"];
  /** 反馈日期 · Day of the feedback */
  readonly fedBackOn?: Maybe<Scalars["Date"]["output"]>;
  /** 执行情况或者不适用的理由 · What was done, or why it does not apply */
  readonly feedback?: Maybe<Scalars["String"]["output"]>;
  /** 执行文书文号 · Number of the department's own document */
  readonly feedbackDocumentNumber?: Maybe<Scalars["String"]["output"]>;
};

/** 主体（一户一档）：GB 32100 所列各类法人和其他组织 · A subject of supervision: every kind of legal person and organisation that GB 32100 knows */
export type LegalEntity = {
  readonly __typename?: "LegalEntity";
  /** 主体身份代码 · Identifier of the entity in this graph */
  readonly id: Scalars["ID"]["output"];
  /** 主体归属，由法人库随引用提供 · Where it belongs, given by the legal-entity subgraph with each reference */
  readonly scope: Scalars["EntityScope"]["output"];
  /** 列入各名录的记录 · Listings on every list */
  readonly listings: ListingConnection;
  /** 由其代表该主体的失信被执行人（自然人），新公布的在前 · Natural persons among the judgment defaulters who represent it, newest first */
  readonly personDefaulters?: Maybe<PersonDefaulterConnection>;
  /** 拟列入严重违法失信名单的记录，不公示，新的在前 · Proposals to put it on the serious list, newest first */
  readonly listingProposals?: Maybe<SeriousListingProposalConnection>;
  /** 对列入名录的异议，新的在前 · Objections to its listings, newest first */
  readonly listingObjections?: Maybe<ListingObjectionConnection>;
  /** 对其采取的联合惩戒措施，新的在前；依据行政处罚的只在有效期间给出 · Joint punishment measures applied to it, newest first; those that rest on a penalty only while they are in force */
  readonly restrictions?: Maybe<RestrictionConnection>;
  /** 某日在某领域是否受限；未指明领域的指任一领域，未指明日期的指今日 · Whether it is restricted in a domain on a day; any domain and today where not named */
  readonly isRestricted?: Maybe<Scalars["Boolean"]["output"]>;
  /** 对其采取的联合激励措施，新的在前 · Incentives granted to it, newest first */
  readonly incentives: IncentiveConnection;
  /** 名录事件（供时间线汇集） · Listing events, gathered by the timeline */
  readonly listingEvents: Scalars["TimelineEvents"]["output"];
};

/** 主体（一户一档）：GB 32100 所列各类法人和其他组织 · A subject of supervision: every kind of legal person and organisation that GB 32100 knows */
export type LegalEntityListingsArgs = {
  kind?: InputMaybe<ListingKind>;
  activeOnly?: InputMaybe<Scalars["Boolean"]["input"]>;
  orderBy?: InputMaybe<ListingOrder>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** 主体（一户一档）：GB 32100 所列各类法人和其他组织 · A subject of supervision: every kind of legal person and organisation that GB 32100 knows */
export type LegalEntityPersonDefaultersArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** 主体（一户一档）：GB 32100 所列各类法人和其他组织 · A subject of supervision: every kind of legal person and organisation that GB 32100 knows */
export type LegalEntityListingProposalsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** 主体（一户一档）：GB 32100 所列各类法人和其他组织 · A subject of supervision: every kind of legal person and organisation that GB 32100 knows */
export type LegalEntityListingObjectionsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** 主体（一户一档）：GB 32100 所列各类法人和其他组织 · A subject of supervision: every kind of legal person and organisation that GB 32100 knows */
export type LegalEntityRestrictionsArgs = {
  domain?: InputMaybe<Scalars["String"]["input"]>;
  activeOnly?: InputMaybe<Scalars["Boolean"]["input"]>;
  asOf?: InputMaybe<Scalars["Date"]["input"]>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** 主体（一户一档）：GB 32100 所列各类法人和其他组织 · A subject of supervision: every kind of legal person and organisation that GB 32100 knows */
export type LegalEntityIsRestrictedArgs = {
  domain?: InputMaybe<Scalars["String"]["input"]>;
  asOf?: InputMaybe<Scalars["Date"]["input"]>;
};

/** 主体（一户一档）：GB 32100 所列各类法人和其他组织 · A subject of supervision: every kind of legal person and organisation that GB 32100 knows */
export type LegalEntityIncentivesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** 一户主体的事中事后监管 · Supervision of one entity */
export type OnestopSupervision = {
  readonly __typename?: "OnestopSupervision";
  /** 主体身份代码 · Identifier of the entity in this graph */
  readonly id: Scalars["ID"]["output"];
  /** 主体归属，由法人库随引用提供 · Where it belongs, given by the legal-entity subgraph with each reference */
  readonly scope: Scalars["EntityScope"]["output"];
  /** 今日仍在名录上的列入记录，新的在前 · Listings that hold today, newest first */
  readonly currentListings: ListingConnection;
  /** 今日有效的联合惩戒措施，新的在前 · Joint punishment measures in force today, newest first */
  readonly restrictions?: Maybe<RestrictionConnection>;
};

/** 一户主体的事中事后监管 · Supervision of one entity */
export type OnestopSupervisionCurrentListingsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** 一户主体的事中事后监管 · Supervision of one entity */
export type OnestopSupervisionRestrictionsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** 对一户主体的办事服务 · Service to one entity */
export type OnestopService = {
  readonly __typename?: "OnestopService";
  /** 主体身份代码 · Identifier of the entity in this graph */
  readonly id: Scalars["ID"]["output"];
  /** 主体归属，由法人库随引用提供 · Where it belongs, given by the legal-entity subgraph with each reference */
  readonly scope: Scalars["EntityScope"]["output"];
  /** 今日是否可以适用告知承诺：未受“列为重点审查，不适用告知承诺”措施（J02）的限制；其他不适用的情形由审批部门判断 · Whether it may have a permit on commitment today: no measure J02 is in force against it. What else speaks against it is for the approving department */
  readonly mayUseCommitment?: Maybe<Scalars["Boolean"]["output"]>;
  /** 对其采取的联合激励措施，如绿色通道，新的在前 · Incentives granted to it, such as a fast track, newest first */
  readonly incentives: IncentiveConnection;
};

/** 对一户主体的办事服务 · Service to one entity */
export type OnestopServiceIncentivesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** 对一个统一代码的核查 · The check of one unified code */
export type RestrictionCheck = {
  readonly __typename?: "RestrictionCheck";
  /** 核查标识：代码、领域和日期 · Identifier of the check: code, domain and day */
  readonly id: Scalars["ID"]["output"];
  /** 主体，由法人库随引用提供 · The entity, given by the legal-entity subgraph with each reference */
  readonly entity?: Maybe<LegalEntity>;
  /** 核查的领域，由法人库随引用提供 · The domain asked about, given with each reference */
  readonly domain?: Maybe<CodedValue>;
  /** 核查的日期，由法人库随引用提供 · The day asked about, given with each reference */
  readonly asOf: Scalars["Date"]["output"];
  /** 是否受限；法人库没有此主体的为空，不等于不受限 · Whether it is restricted; null where the register has no such entity, which does not say that it is not */
  readonly isRestricted?: Maybe<Scalars["Boolean"]["output"]>;
};

/** 名录种类 · Kinds of list */
export type ListingKind =
  /** 经营异常名录 · List of abnormal operation */
  | "ABNORMAL"
  /** 严重违法失信名单 · List of serious violations */
  | "SERIOUS"
  /** 失信被执行人名单 · List of court judgment defaulters */
  | "COURT_DEFAULTER"
  /** 守信激励名单（红名单） · List of the trustworthy */
  | "INCENTIVE";

/** 列入记录的排序 · Sort orders of listings */
export type ListingOrder =
  /** 列入日期，新的在前 · Newest first */
  | "LISTED_DESC"
  /** 列入日期，早的在前 · Oldest first */
  | "LISTED_ASC";

/** 列入记录页 · A page of listings */
export type ListingConnection = {
  readonly __typename?: "ListingConnection";
  /** 本页列入记录 · The listings of the page */
  readonly nodes: ReadonlyArray<Listing>;
  /** 本页列入记录及游标 · The listings with their cursors */
  readonly edges: ReadonlyArray<ListingEdge>;
  /** 分页信息 · Page information */
  readonly pageInfo: PageInfo;
  /** 总数 · How many there are */
  readonly totalCount: Scalars["Int"]["output"];
};

/** 列入记录及游标 · One of the listings with its cursor */
export type ListingEdge = {
  readonly __typename?: "ListingEdge";
  /** 游标 · Cursor */
  readonly cursor: Scalars["String"]["output"];
  /** 列入记录 · One of the listings */
  readonly node: Listing;
};

/** 名录列入记录：各名录的共同形态 · A listing: what all lists have in common */
export type Listing = {
  /** 记录标识 · Identifier of the record */
  readonly id: Scalars["ID"]["output"];
  /** 被列入的主体 · The entity that is listed */
  readonly entity: LegalEntity;
  /** 名录种类 · Kind of list */
  readonly kind: CodedValue;
  /** 列入日期 · Day of the listing */
  readonly listedOn: Scalars["Date"]["output"];
  /** 作出列入决定的机关 · The department that listed it */
  readonly listingAuthority: CodedValue;
  /** 列入决定书文号 · Number of the decision */
  readonly documentNumber?: Maybe<Scalars["String"]["output"]>;
  /** 移出日期；仍在名录上的为空 · Day of the removal; null while it is listed */
  readonly removedOn?: Maybe<Scalars["Date"]["output"]>;
  /** 作出移出决定的机关 · The department that removed it */
  readonly removalAuthority?: Maybe<CodedValue>;
  /** 移出决定书文号 · Number of the decision to remove it */
  readonly removalDocumentNumber?: Maybe<Scalars["String"]["output"]>;
  /** 期限届满日；名录不设期限的为空 · Day its term is over; null where the list has no term */
  readonly expiresOn?: Maybe<Scalars["Date"]["output"]>;
  /** 是否仍在名录上：未移出，公布的期限也未届满 · Whether it is still listed: not removed, and a term published with it not over */
  readonly isActive: Scalars["Boolean"]["output"];
  /** 异议标注日期；没有未决异议的为空 · Day on which it was marked as objected to; null where no objection is being decided on */
  readonly objectedOn?: Maybe<Scalars["Date"]["output"]>;
  /** 数据来源 · Where the record comes from */
  readonly provenance: Provenance;
};

/** 列入经营异常名录（企业信息公示暂行条例第十七条） · A listing as operating abnormally */
export type AbnormalListing = Listing & {
  readonly __typename?: "AbnormalListing";
  /** 记录标识 · Identifier of the record */
  readonly id: Scalars["ID"]["output"];
  /** 被列入的主体 · The entity that is listed */
  readonly entity: LegalEntity;
  /** 名录种类 · Kind of list */
  readonly kind: CodedValue;
  /** 列入日期 · Day of the listing */
  readonly listedOn: Scalars["Date"]["output"];
  /** 作出列入决定的机关 · The department that listed it */
  readonly listingAuthority: CodedValue;
  /** 列入决定书文号 · Number of the decision */
  readonly documentNumber?: Maybe<Scalars["String"]["output"]>;
  /** 移出日期；仍在名录上的为空 · Day of the removal; null while it is listed */
  readonly removedOn?: Maybe<Scalars["Date"]["output"]>;
  /** 作出移出决定的机关 · The department that removed it */
  readonly removalAuthority?: Maybe<CodedValue>;
  /** 移出决定书文号 · Number of the decision to remove it */
  readonly removalDocumentNumber?: Maybe<Scalars["String"]["output"]>;
  /** 列入届满三年之日；届满不等于移出 · Day on which three years are over, which removes nothing */
  readonly expiresOn?: Maybe<Scalars["Date"]["output"]>;
  /** 是否仍在名录上：未移出，公布的期限也未届满 · Whether it is still listed: not removed, and a term published with it not over */
  readonly isActive: Scalars["Boolean"]["output"];
  /** 异议标注日期；没有未决异议的为空 · Day on which it was marked as objected to; null where no objection is being decided on */
  readonly objectedOn?: Maybe<Scalars["Date"]["output"]>;
  /** 数据来源 · Where the record comes from */
  readonly provenance: Provenance;
  /** 列入原因 · Why it was listed */
  readonly reason: CodedValue;
  /** 移出还是撤销（更正） · Whether it was removed, or revoked as wrong */
  readonly removalKind?: Maybe<CodedValue>;
  /** 移出原因 · Why it was removed */
  readonly removalReason?: Maybe<CodedValue>;
  /** 届满三年前六十日的提示日 · Day of the reminder, sixty days before three years are over */
  readonly expiryNoticeOn: Scalars["Date"]["output"];
  /** 未移出的转列严重违法失信名单之日；届满之日规章已无此规定的（2021 年起〔待确认〕）为空 · Day it leads to the serious list unless removed; null where the rules of the day three years are over no longer say so (since 2021 [unconfirmed]) */
  readonly seriousListingOn?: Maybe<Scalars["Date"]["output"]>;
};

/** 列入严重违法失信名单 · A listing for serious violations */
export type SeriousListing = Listing & {
  readonly __typename?: "SeriousListing";
  /** 记录标识 · Identifier of the record */
  readonly id: Scalars["ID"]["output"];
  /** 被列入的主体 · The entity that is listed */
  readonly entity: LegalEntity;
  /** 名录种类 · Kind of list */
  readonly kind: CodedValue;
  /** 列入日期 · Day of the listing */
  readonly listedOn: Scalars["Date"]["output"];
  /** 作出列入决定的机关 · The department that listed it */
  readonly listingAuthority: CodedValue;
  /** 列入决定书文号 · Number of the decision */
  readonly documentNumber?: Maybe<Scalars["String"]["output"]>;
  /** 移出日期；仍在名录上的为空 · Day of the removal; null while it is listed */
  readonly removedOn?: Maybe<Scalars["Date"]["output"]>;
  /** 作出移出决定的机关 · The department that removed it */
  readonly removalAuthority?: Maybe<CodedValue>;
  /** 移出决定书文号 · Number of the decision to remove it */
  readonly removalDocumentNumber?: Maybe<Scalars["String"]["output"]>;
  /** 期限届满日；2021 年规章的期限〔待确认〕 · Day its term is over; that of the rules of 2021 is [unconfirmed] */
  readonly expiresOn?: Maybe<Scalars["Date"]["output"]>;
  /** 是否仍在名录上：未移出，公布的期限也未届满 · Whether it is still listed: not removed, and a term published with it not over */
  readonly isActive: Scalars["Boolean"]["output"];
  /** 异议标注日期；没有未决异议的为空 · Day on which it was marked as objected to; null where no objection is being decided on */
  readonly objectedOn?: Maybe<Scalars["Date"]["output"]>;
  /** 数据来源 · Where the record comes from */
  readonly provenance: Provenance;
  /** 所依规章（2016、2021） · The rules it rests on */
  readonly ruleSet: CodedValue;
  /** 列入原因；2021 年规章的条目〔待确认〕 · Why it was listed; the articles of the rules of 2021 are [unconfirmed] */
  readonly reason: CodedValue;
  /** 列入状态 · State of the listing */
  readonly state: CodedValue;
  /** 期限，年：2016 年规章五年，2021 年规章三年〔待确认〕 · Term in years: five under the rules of 2016, three under those of 2021 [unconfirmed] */
  readonly termYears: Scalars["Int"]["output"];
  /** 可申请提前移出之日；2016 年规章无此规定，2021 年规章〔待确认〕 · Day from which early removal may be asked for; null under the rules of 2016, [unconfirmed] under those of 2021 */
  readonly earlyRemovalFrom?: Maybe<Scalars["Date"]["output"]>;
};

/** 失信被执行人信息（最高人民法院公布） · A court judgment defaulter, as the Supreme People's Court publishes it */
export type CourtDefaulterListing = Listing & {
  readonly __typename?: "CourtDefaulterListing";
  /** 记录标识 · Identifier of the record */
  readonly id: Scalars["ID"]["output"];
  /** 被列入的主体 · The entity that is listed */
  readonly entity: LegalEntity;
  /** 名录种类 · Kind of list */
  readonly kind: CodedValue;
  /** 列入日期 · Day of the listing */
  readonly listedOn: Scalars["Date"]["output"];
  /** 作出列入决定的机关 · The department that listed it */
  readonly listingAuthority: CodedValue;
  /** 列入决定书文号 · Number of the decision */
  readonly documentNumber?: Maybe<Scalars["String"]["output"]>;
  /** 移出日期；仍在名录上的为空 · Day of the removal; null while it is listed */
  readonly removedOn?: Maybe<Scalars["Date"]["output"]>;
  /** 作出移出决定的机关 · The department that removed it */
  readonly removalAuthority?: Maybe<CodedValue>;
  /** 移出决定书文号 · Number of the decision to remove it */
  readonly removalDocumentNumber?: Maybe<Scalars["String"]["output"]>;
  /** 期限届满日；名录不设期限的为空 · Day its term is over; null where the list has no term */
  readonly expiresOn?: Maybe<Scalars["Date"]["output"]>;
  /** 是否仍在名录上：未移出，公布的期限也未届满 · Whether it is still listed: not removed, and a term published with it not over */
  readonly isActive: Scalars["Boolean"]["output"];
  /** 异议标注日期；没有未决异议的为空 · Day on which it was marked as objected to; null where no objection is being decided on */
  readonly objectedOn?: Maybe<Scalars["Date"]["output"]>;
  /** 数据来源 · Where the record comes from */
  readonly provenance: Provenance;
  /** 被执行人名称 · Name of the debtor */
  readonly debtorName: Scalars["String"]["output"];
  /** 组织机构代码 · Organisation code */
  readonly organizationCode?: Maybe<Scalars["String"]["output"]>;
  /** 法定代表人或负责人姓名 · Name of its legal representative */
  readonly legalRepresentativeName?: Maybe<Scalars["String"]["output"]>;
  /** 法定代表人证件号码 · Identity number of its legal representative */
  readonly legalRepresentativeIdNumber?: Maybe<Scalars["String"]["output"]>;
  /** 执行法院 · The court that enforces */
  readonly court: Scalars["String"]["output"];
  /** 省份 · Province */
  readonly region?: Maybe<Scalars["String"]["output"]>;
  /** 案号 · Case number */
  readonly caseNumber: Scalars["String"]["output"];
  /** 执行依据文号 · Number of the judgment or award */
  readonly basisDocumentNumber?: Maybe<Scalars["String"]["output"]>;
  /** 作出执行依据的单位 · Who gave the judgment or award */
  readonly basisIssuer?: Maybe<Scalars["String"]["output"]>;
  /** 立案日期 · Day the case was filed */
  readonly filedOn: Scalars["Date"]["output"];
  /** 生效法律文书确定的义务 · The obligation */
  readonly obligation: Scalars["String"]["output"];
  /** 履行情况 · How far it was performed */
  readonly performance: CodedValue;
  /** 已履行部分 · The part performed */
  readonly performedPart?: Maybe<Scalars["String"]["output"]>;
  /** 未履行部分 · The part not performed */
  readonly unperformedPart?: Maybe<Scalars["String"]["output"]>;
  /** 失信行为具体情形 · Conduct for which it was listed */
  readonly behaviours: ReadonlyArray<CodedValue>;
  /** 发布日期 · Day of publication */
  readonly publishedOn: Scalars["Date"]["output"];
};

/** 失信被执行人（自然人）列表 · Natural persons among the judgment defaulters */
export type PersonDefaulterConnection = {
  readonly __typename?: "PersonDefaulterConnection";
  /** 本页记录 · The records of this page */
  readonly nodes: ReadonlyArray<PersonDefaulter>;
  /** 本页记录及游标 · The records with their cursors */
  readonly edges: ReadonlyArray<PersonDefaulterEdge>;
  /** 分页信息 · Page information */
  readonly pageInfo: PageInfo;
  /** 总数 · How many there are */
  readonly totalCount: Scalars["Int"]["output"];
};

/** 失信被执行人（自然人）及游标 · A natural person among the judgment defaulters, with its cursor */
export type PersonDefaulterEdge = {
  readonly __typename?: "PersonDefaulterEdge";
  /** 游标 · Cursor */
  readonly cursor: Scalars["String"]["output"];
  /** 记录 · A record */
  readonly node: PersonDefaulter;
};

/** 失信被执行人（自然人）：法院公布期间的；移出的即删除 · A natural person among the court's judgment defaulters, while the court publishes it; who is taken off is erased */
export type PersonDefaulter = {
  readonly __typename?: "PersonDefaulter";
  /** 记录标识 · Identifier of the record */
  readonly id: Scalars["ID"]["output"];
  /** 姓名 · Name */
  readonly name?: Maybe<Scalars["String"]["output"]>;
  /** 证件号码；法院公布时隐去出生日期的，为公布的样式 · Identity number; as published where the court hid its birth date */
  readonly idNumber?: Maybe<Scalars["String"]["output"]>;
  /** 案号；据此可在法院网站查到姓名，与姓名同样提供 · Case number; it leads to the name on the court's own pages, and is given as the name is */
  readonly caseNumber?: Maybe<Scalars["String"]["output"]>;
  /** 执行依据文号；与姓名同样提供 · Number of the judgment or award; given as the name is */
  readonly basisDocumentNumber?: Maybe<Scalars["String"]["output"]>;
  /** 作出执行依据的单位 · Who gave the judgment or award */
  readonly basisIssuer?: Maybe<Scalars["String"]["output"]>;
  /** 执行法院 · The court that enforces */
  readonly court?: Maybe<Scalars["String"]["output"]>;
  /** 省份 · Province */
  readonly region?: Maybe<Scalars["String"]["output"]>;
  /** 立案日期 · Day the case was filed */
  readonly filedOn?: Maybe<Scalars["Date"]["output"]>;
  /** 生效法律文书确定的义务 · The obligation */
  readonly obligation?: Maybe<Scalars["String"]["output"]>;
  /** 履行情况 · How far it was performed */
  readonly performance?: Maybe<CodedValue>;
  /** 已履行部分 · The part performed */
  readonly performedPart?: Maybe<Scalars["String"]["output"]>;
  /** 未履行部分 · The part not performed */
  readonly unperformedPart?: Maybe<Scalars["String"]["output"]>;
  /** 失信行为具体情形 · Conduct for which it was listed */
  readonly behaviours?: Maybe<ReadonlyArray<CodedValue>>;
  /** 发布日期 · Day of publication */
  readonly publishedOn?: Maybe<Scalars["Date"]["output"]>;
  /** 期限届满日；不设期限的为空 · Day its term is over; null where it has none */
  readonly expiresOn?: Maybe<Scalars["Date"]["output"]>;
  /** 由其代表的主体；记录没有写明的为空〔待确认〕 · The entity that the person represents; null where the record names none [unconfirmed] */
  readonly legalEntity?: Maybe<LegalEntity>;
  /** 数据来源 · Where the record comes from */
  readonly provenance: Provenance;
};

/** 失信被执行人（自然人）人数 · How many natural persons are on the court's list */
export type PersonDefaulterStatistic = {
  readonly __typename?: "PersonDefaulterStatistic";
  /** 公布年度 · The year of publication */
  readonly year: Scalars["Int"]["output"];
  /** 人数，五人以上 · How many, five or more */
  readonly persons: Scalars["Int"]["output"];
};

/** 守信激励名单（红名单）列入记录 · A listing of the trustworthy */
export type IncentiveListing = Listing & {
  readonly __typename?: "IncentiveListing";
  /** 记录标识 · Identifier of the record */
  readonly id: Scalars["ID"]["output"];
  /** 被列入的主体 · The entity that is listed */
  readonly entity: LegalEntity;
  /** 名录种类 · Kind of list */
  readonly kind: CodedValue;
  /** 列入日期 · Day of the listing */
  readonly listedOn: Scalars["Date"]["output"];
  /** 作出列入决定的机关 · The department that listed it */
  readonly listingAuthority: CodedValue;
  /** 列入决定书文号 · Number of the decision */
  readonly documentNumber?: Maybe<Scalars["String"]["output"]>;
  /** 移出日期；仍在名录上的为空 · Day of the removal; null while it is listed */
  readonly removedOn?: Maybe<Scalars["Date"]["output"]>;
  /** 作出移出决定的机关 · The department that removed it */
  readonly removalAuthority?: Maybe<CodedValue>;
  /** 移出决定书文号 · Number of the decision to remove it */
  readonly removalDocumentNumber?: Maybe<Scalars["String"]["output"]>;
  /** 期限届满日；名录不设期限的为空 · Day its term is over; null where the list has no term */
  readonly expiresOn?: Maybe<Scalars["Date"]["output"]>;
  /** 是否仍在名录上：未移出，公布的期限也未届满 · Whether it is still listed: not removed, and a term published with it not over */
  readonly isActive: Scalars["Boolean"]["output"];
  /** 异议标注日期；没有未决异议的为空 · Day on which it was marked as objected to; null where no objection is being decided on */
  readonly objectedOn?: Maybe<Scalars["Date"]["output"]>;
  /** 数据来源 · Where the record comes from */
  readonly provenance: Provenance;
  /** 名单名称，如 A级纳税人 · Name of the list, such as A级纳税人 */
  readonly listName: Scalars["String"]["output"];
  /** 名单带来的激励措施 · Incentives that the list entitles to */
  readonly measures: ReadonlyArray<JointPunishmentMeasure>;
};

/** 拟列入记录页 · A page of proposals */
export type SeriousListingProposalConnection = {
  readonly __typename?: "SeriousListingProposalConnection";
  /** 本页拟列入记录 · The proposals of the page */
  readonly nodes: ReadonlyArray<SeriousListingProposal>;
  /** 本页拟列入记录及游标 · The proposals with their cursors */
  readonly edges: ReadonlyArray<SeriousListingProposalEdge>;
  /** 分页信息 · Page information */
  readonly pageInfo: PageInfo;
  /** 总数 · How many there are */
  readonly totalCount: Scalars["Int"]["output"];
};

/** 拟列入记录及游标 · One of the proposals with its cursor */
export type SeriousListingProposalEdge = {
  readonly __typename?: "SeriousListingProposalEdge";
  /** 游标 · Cursor */
  readonly cursor: Scalars["String"]["output"];
  /** 拟列入记录 · One of the proposals */
  readonly node: SeriousListingProposal;
};

/** 拟列入严重违法失信名单；尚未列入，不公示 · A proposal to put an entity on the serious list; not listed yet, and not published */
export type SeriousListingProposal = {
  readonly __typename?: "SeriousListingProposal";
  /** 记录标识 · Identifier of the record */
  readonly id: Scalars["ID"]["output"];
  /** 状态（拟列入） · State: proposed */
  readonly state?: Maybe<CodedValue>;
  /** 所依规章（2016、2021） · The rules it rests on */
  readonly ruleSet?: Maybe<CodedValue>;
  /** 拟列入原因 · Why it is proposed */
  readonly reason?: Maybe<CodedValue>;
  /** 告知日期 · Day on which the entity was told */
  readonly proposedOn?: Maybe<Scalars["Date"]["output"]>;
  /** 拟作出决定的机关 · The department that proposes it */
  readonly proposingAuthority?: Maybe<CodedValue>;
  /** 告知书文号 · Number of the notice */
  readonly documentNumber?: Maybe<Scalars["String"]["output"]>;
  /** 结果；尚未决定的为空 · Outcome; null while undecided */
  readonly outcome?: Maybe<CodedValue>;
  /** 决定日期 · Day of the decision */
  readonly decidedOn?: Maybe<Scalars["Date"]["output"]>;
  /** 数据来源 · Where the record comes from */
  readonly provenance: Provenance;
};

/** 列入异议页 · A page of objections */
export type ListingObjectionConnection = {
  readonly __typename?: "ListingObjectionConnection";
  /** 本页异议 · The objections of the page */
  readonly nodes: ReadonlyArray<ListingObjection>;
  /** 本页异议及游标 · The objections with their cursors */
  readonly edges: ReadonlyArray<ListingObjectionEdge>;
  /** 分页信息 · Page information */
  readonly pageInfo: PageInfo;
  /** 总数 · How many there are */
  readonly totalCount: Scalars["Int"]["output"];
};

/** 列入异议及游标 · One of the objections with its cursor */
export type ListingObjectionEdge = {
  readonly __typename?: "ListingObjectionEdge";
  /** 游标 · Cursor */
  readonly cursor: Scalars["String"]["output"];
  /** 列入异议 · One of the objections */
  readonly node: ListingObjection;
};

/** 对列入名录的异议 · An objection to a listing */
export type ListingObjection = {
  readonly __typename?: "ListingObjection";
  /** 记录标识 · Identifier of the record */
  readonly id: Scalars["ID"]["output"];
  /** 有异议的列入记录 · The listing objected to */
  readonly listing?: Maybe<Listing>;
  /** 提出日期 · Filed on */
  readonly filedOn?: Maybe<Scalars["Date"]["output"]>;
  /** 异议理由 · Grounds */
  readonly grounds?: Maybe<Scalars["String"]["output"]>;
  /** 状态 · State */
  readonly state?: Maybe<CodedValue>;
  /** 决定日期 · Decided on */
  readonly decidedOn?: Maybe<Scalars["Date"]["output"]>;
  /** 决定理由 · Why it was decided so */
  readonly decisionReason?: Maybe<Scalars["String"]["output"]>;
  /** 数据来源 · Where the record comes from */
  readonly provenance: Provenance;
};

/** 惩戒措施页 · A page of restrictions */
export type RestrictionConnection = {
  readonly __typename?: "RestrictionConnection";
  /** 本页惩戒措施 · The restrictions of the page */
  readonly nodes: ReadonlyArray<Restriction>;
  /** 本页惩戒措施及游标 · The restrictions with their cursors */
  readonly edges: ReadonlyArray<RestrictionEdge>;
  /** 分页信息 · Page information */
  readonly pageInfo: PageInfo;
  /** 总数 · How many there are */
  readonly totalCount: Scalars["Int"]["output"];
};

/** 惩戒措施及游标 · One of the restrictions with its cursor */
export type RestrictionEdge = {
  readonly __typename?: "RestrictionEdge";
  /** 游标 · Cursor */
  readonly cursor: Scalars["String"]["output"];
  /** 惩戒措施 · One of the restrictions */
  readonly node: Restriction;
};

/** 联合惩戒措施的适用 · A joint punishment measure as applied to an entity */
export type Restriction = {
  readonly __typename?: "Restriction";
  /** 记录标识 · Identifier of the record */
  readonly id: Scalars["ID"]["output"];
  /** 目录中的措施 · The measure of the catalogue */
  readonly measure?: Maybe<JointPunishmentMeasure>;
  /** 领域 · The domain in which it works */
  readonly domain?: Maybe<CodedValue>;
  /** 所依据的列入记录；依据行政处罚的为空，见决定文号 · The listing that it rests on; null where it rests on a penalty, whose number is that of the decision */
  readonly listing?: Maybe<Listing>;
  /** 生效日期 · First day in force */
  readonly effectiveFrom?: Maybe<Scalars["Date"]["output"]>;
  /** 失效日期，当日起不再有效；未定的为空 · First day no longer in force; null where no end is set */
  readonly effectiveTo?: Maybe<Scalars["Date"]["output"]>;
  /** 今日是否有效 · Whether it is in force today */
  readonly isActive?: Maybe<Scalars["Boolean"]["output"]>;
  /** 执行部门 · The department that carries it out */
  readonly executingDepartment?: Maybe<CodedValue>;
  /** 依据和理由 · Its basis and reasons */
  readonly basis?: Maybe<Scalars["String"]["output"]>;
  /** 决定文号 · Number of the decision */
  readonly documentNumber?: Maybe<Scalars["String"]["output"]>;
  /** 数据来源 · Where the record comes from */
  readonly provenance: Provenance;
};

/** 激励措施页 · A page of incentives */
export type IncentiveConnection = {
  readonly __typename?: "IncentiveConnection";
  /** 本页激励措施 · The incentives of the page */
  readonly nodes: ReadonlyArray<Incentive>;
  /** 本页激励措施及游标 · The incentives with their cursors */
  readonly edges: ReadonlyArray<IncentiveEdge>;
  /** 分页信息 · Page information */
  readonly pageInfo: PageInfo;
  /** 总数 · How many there are */
  readonly totalCount: Scalars["Int"]["output"];
};

/** 激励措施及游标 · One of the incentives with its cursor */
export type IncentiveEdge = {
  readonly __typename?: "IncentiveEdge";
  /** 游标 · Cursor */
  readonly cursor: Scalars["String"]["output"];
  /** 激励措施 · One of the incentives */
  readonly node: Incentive;
};

/** 联合激励措施的适用 · An incentive as granted to an entity */
export type Incentive = {
  readonly __typename?: "Incentive";
  /** 记录标识 · Identifier of the record */
  readonly id: Scalars["ID"]["output"];
  /** 目录中的措施 · The measure of the catalogue */
  readonly measure?: Maybe<JointPunishmentMeasure>;
  /** 领域 · The domain in which it works */
  readonly domain: CodedValue;
  /** 所依据的列入记录 · The listing that it rests on */
  readonly listing?: Maybe<Listing>;
  /** 生效日期 · First day in force */
  readonly effectiveFrom: Scalars["Date"]["output"];
  /** 失效日期，当日起不再有效；未定的为空 · First day no longer in force; null where no end is set */
  readonly effectiveTo?: Maybe<Scalars["Date"]["output"]>;
  /** 今日是否有效 · Whether it is in force today */
  readonly isActive: Scalars["Boolean"]["output"];
  /** 执行部门 · The department that carries it out */
  readonly executingDepartment: CodedValue;
  /** 依据和理由 · Its basis and reasons */
  readonly basis: Scalars["String"]["output"];
  /** 决定文号 · Number of the decision */
  readonly documentNumber?: Maybe<Scalars["String"]["output"]>;
  /** 数据来源 · Where the record comes from */
  readonly provenance: Provenance;
};

/** 目录措施页 · A page of measures of the catalogue */
export type JointPunishmentMeasureConnection = {
  readonly __typename?: "JointPunishmentMeasureConnection";
  /** 本页目录措施 · The measures of the catalogue of the page */
  readonly nodes: ReadonlyArray<JointPunishmentMeasure>;
  /** 本页目录措施及游标 · The measures of the catalogue with their cursors */
  readonly edges: ReadonlyArray<JointPunishmentMeasureEdge>;
  /** 分页信息 · Page information */
  readonly pageInfo: PageInfo;
  /** 总数 · How many there are */
  readonly totalCount: Scalars["Int"]["output"];
};

/** 目录措施及游标 · One of the measures of the catalogue with its cursor */
export type JointPunishmentMeasureEdge = {
  readonly __typename?: "JointPunishmentMeasureEdge";
  /** 游标 · Cursor */
  readonly cursor: Scalars["String"]["output"];
  /** 目录措施 · One of the measures of the catalogue */
  readonly node: JointPunishmentMeasure;
};

/** 联合惩戒或激励措施目录的一项 · A measure of the catalogue of joint punishment and incentives */
export type JointPunishmentMeasure = {
  readonly __typename?: "JointPunishmentMeasure";
  /** 记录标识 · Identifier of the record */
  readonly id: Scalars["ID"]["output"];
  /** 措施代码，惩戒 J01 起，激励 I01 起 · Code: J01 and on for punishment, I01 and on for incentives */
  readonly code: Scalars["String"]["output"];
  /** 名称 · Name */
  readonly name: Scalars["String"]["output"];
  /** 英文名称 · Name in English */
  readonly nameEn: Scalars["String"]["output"];
  /** 领域 · The domain in which it works */
  readonly domain: CodedValue;
  /** 适用对象 · Whom it is for */
  readonly class: CodedValue;
  /** 执行部门 · Departments that carry it out */
  readonly executingDepartments: ReadonlyArray<Scalars["String"]["output"]>;
  /** 执行部门中本平台的部门；各部门均可执行的为空 · Those of them that are departments of this platform; null where any department may */
  readonly executors?: Maybe<ReadonlyArray<CodedValue>>;
  /** 可依据的情形，措施随之起止〔一般失信情形待确认〕 · What it may rest on, and lasts as long as [of general breaches unconfirmed] */
  readonly triggers: ReadonlyArray<CodedValue>;
  /** 随行政处罚采取的，处罚至少有多重；不随处罚采取的为空〔本平台设定，待确认〕 · How grave a penalty is at least that it follows from; null where it follows from none [the platform's own, unconfirmed] */
  readonly leastPenalty?: Maybe<CodedValue>;
  /** 依据 · Legal basis */
  readonly legalBasis: Scalars["String"]["output"];
  /** 是否已核实：在依据原文或其摘要中查到 · Whether it was found in its basis or in an abstract of it; false means unconfirmed */
  readonly confirmed: Scalars["Boolean"]["output"];
  /** 自何日起公布：所列依据的施行日；未知的为空 · Since when it is published, which is the day the basis named came into force; null where unknown */
  readonly publishedOn?: Maybe<Scalars["Date"]["output"]>;
  /** 数据来源 · Where the record comes from */
  readonly provenance: Provenance;
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
  OnestopSupervision: OnestopSupervision;
  OnestopService: OnestopService;
  RestrictionCheck: RestrictionCheck;
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
      | GraphQLRecursivePick<FederationTypes["LegalEntity"], { scope: true }>
      | GraphQLRecursivePick<FederationTypes["LegalEntity"], { scope: true }>
      | GraphQLRecursivePick<FederationTypes["LegalEntity"], { scope: true }>
      | GraphQLRecursivePick<FederationTypes["LegalEntity"], { scope: true }>
      | GraphQLRecursivePick<FederationTypes["LegalEntity"], { scope: true }>
      | GraphQLRecursivePick<FederationTypes["LegalEntity"], { scope: true }>
      | GraphQLRecursivePick<FederationTypes["LegalEntity"], { scope: true }>
      | GraphQLRecursivePick<FederationTypes["LegalEntity"], { scope: true }>
      | GraphQLRecursivePick<FederationTypes["LegalEntity"], { scope: true }>
      | GraphQLRecursivePick<FederationTypes["LegalEntity"], { scope: true }>
      | GraphQLRecursivePick<FederationTypes["LegalEntity"], { scope: true }>
      | GraphQLRecursivePick<FederationTypes["LegalEntity"], { scope: true }>
      | GraphQLRecursivePick<FederationTypes["LegalEntity"], { scope: true }>
      | GraphQLRecursivePick<FederationTypes["LegalEntity"], { scope: true }>
      | GraphQLRecursivePick<FederationTypes["LegalEntity"], { scope: true }>
      | GraphQLRecursivePick<FederationTypes["LegalEntity"], { scope: true }>
      | GraphQLRecursivePick<FederationTypes["LegalEntity"], { scope: true }>
      | GraphQLRecursivePick<FederationTypes["LegalEntity"], { scope: true }>
      | GraphQLRecursivePick<FederationTypes["LegalEntity"], { scope: true }>
      | GraphQLRecursivePick<FederationTypes["LegalEntity"], { scope: true }>
      | GraphQLRecursivePick<FederationTypes["LegalEntity"], { scope: true }>
      | GraphQLRecursivePick<FederationTypes["LegalEntity"], { scope: true }>
      | GraphQLRecursivePick<FederationTypes["LegalEntity"], { scope: true }>
      | GraphQLRecursivePick<FederationTypes["LegalEntity"], { scope: true }>
      | GraphQLRecursivePick<FederationTypes["LegalEntity"], { scope: true }>
      | GraphQLRecursivePick<FederationTypes["LegalEntity"], { scope: true }>
      | GraphQLRecursivePick<FederationTypes["LegalEntity"], { scope: true }>
      | GraphQLRecursivePick<FederationTypes["LegalEntity"], { scope: true }>
      | GraphQLRecursivePick<FederationTypes["LegalEntity"], { scope: true }>
      | GraphQLRecursivePick<FederationTypes["LegalEntity"], { scope: true }>
      | GraphQLRecursivePick<FederationTypes["LegalEntity"], { scope: true }>
      | GraphQLRecursivePick<FederationTypes["LegalEntity"], { scope: true }>
      | GraphQLRecursivePick<FederationTypes["LegalEntity"], { scope: true }>
      | GraphQLRecursivePick<FederationTypes["LegalEntity"], { scope: true }>
      | GraphQLRecursivePick<FederationTypes["LegalEntity"], { scope: true }>
      | GraphQLRecursivePick<FederationTypes["LegalEntity"], { scope: true }>
      | GraphQLRecursivePick<FederationTypes["LegalEntity"], { scope: true }>
      | GraphQLRecursivePick<FederationTypes["LegalEntity"], { scope: true }>
      | GraphQLRecursivePick<FederationTypes["LegalEntity"], { scope: true }>
      | GraphQLRecursivePick<FederationTypes["LegalEntity"], { scope: true }>
      | GraphQLRecursivePick<FederationTypes["LegalEntity"], { scope: true }>
      | GraphQLRecursivePick<FederationTypes["LegalEntity"], { scope: true }>
      | GraphQLRecursivePick<FederationTypes["LegalEntity"], { scope: true }>
      | GraphQLRecursivePick<FederationTypes["LegalEntity"], { scope: true }>
      | GraphQLRecursivePick<FederationTypes["LegalEntity"], { scope: true }>
      | GraphQLRecursivePick<FederationTypes["LegalEntity"], { scope: true }>
      | GraphQLRecursivePick<FederationTypes["LegalEntity"], { scope: true }>
      | GraphQLRecursivePick<FederationTypes["LegalEntity"], { scope: true }>
      | GraphQLRecursivePick<FederationTypes["LegalEntity"], { scope: true }>
      | GraphQLRecursivePick<FederationTypes["LegalEntity"], { scope: true }>
      | GraphQLRecursivePick<FederationTypes["LegalEntity"], { scope: true }>
      | GraphQLRecursivePick<FederationTypes["LegalEntity"], { scope: true }>
      | GraphQLRecursivePick<FederationTypes["LegalEntity"], { scope: true }>
      | GraphQLRecursivePick<FederationTypes["LegalEntity"], { scope: true }>
      | GraphQLRecursivePick<FederationTypes["LegalEntity"], { scope: true }>
      | GraphQLRecursivePick<FederationTypes["LegalEntity"], { scope: true }>
      | GraphQLRecursivePick<FederationTypes["LegalEntity"], { scope: true }>
      | GraphQLRecursivePick<FederationTypes["LegalEntity"], { scope: true }>
      | GraphQLRecursivePick<FederationTypes["LegalEntity"], { scope: true }>
      | GraphQLRecursivePick<FederationTypes["LegalEntity"], { scope: true }>
    );
  OnestopSupervision: { __typename: "OnestopSupervision" } & GraphQLRecursivePick<
    FederationTypes["OnestopSupervision"],
    { id: true }
  > &
    (
      | Record<PropertyKey, never>
      | GraphQLRecursivePick<FederationTypes["OnestopSupervision"], { scope: true }>
      | GraphQLRecursivePick<FederationTypes["OnestopSupervision"], { scope: true }>
      | GraphQLRecursivePick<FederationTypes["OnestopSupervision"], { scope: true }>
    );
  OnestopService: { __typename: "OnestopService" } & GraphQLRecursivePick<
    FederationTypes["OnestopService"],
    { id: true }
  > &
    (
      | Record<PropertyKey, never>
      | GraphQLRecursivePick<FederationTypes["OnestopService"], { scope: true }>
      | GraphQLRecursivePick<FederationTypes["OnestopService"], { scope: true }>
      | GraphQLRecursivePick<FederationTypes["OnestopService"], { scope: true }>
    );
  RestrictionCheck: { __typename: "RestrictionCheck" } & GraphQLRecursivePick<
    FederationTypes["RestrictionCheck"],
    { id: true }
  > &
    (
      | Record<PropertyKey, never>
      | GraphQLRecursivePick<
          FederationTypes["RestrictionCheck"],
          { asOf: true; domain: { code: true }; entity: { id: true; scope: true } }
        >
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
  ListAsAbnormalInput: ListAsAbnormalInput;
  ProposeSeriousListingInput: ProposeSeriousListingInput;
  DecideSeriousListingInput: DecideSeriousListingInput;
  ID: ResolverTypeWrapper<Scalars["ID"]["output"]>;
  SeriousListingDecision: SeriousListingDecision;
  RemoveFromListInput: RemoveFromListInput;
  RevokeListingInput: RevokeListingInput;
  ObjectToListingInput: ObjectToListingInput;
  DecideListingObjectionInput: DecideListingObjectionInput;
  ListingObjectionDecision: ListingObjectionDecision;
  ApplyMeasureInput: ApplyMeasureInput;
  FeedBackMeasureInput: FeedBackMeasureInput;
  MeasureOutcome: MeasureOutcome;
  ListingReport: ResolverTypeWrapper<ListingReportRow>;
  SeriousListingProposalReport: ResolverTypeWrapper<SeriousListingProposalReportRow>;
  JointPunishmentExecutionConnection: ResolverTypeWrapper<JointPunishmentExecutionConnectionRow>;
  JointPunishmentExecutionEdge: ResolverTypeWrapper<object>;
  JointPunishmentExecution: ResolverTypeWrapper<JointPunishmentExecutionRow>;
  LegalEntity: ResolverTypeWrapper<LegalEntityRow>;
  OnestopSupervision: ResolverTypeWrapper<OnestopSupervisionRow>;
  OnestopService: ResolverTypeWrapper<OnestopServiceRow>;
  RestrictionCheck: ResolverTypeWrapper<RestrictionCheckRow>;
  ListingKind: ListingKind;
  ListingOrder: ListingOrder;
  ListingConnection: ResolverTypeWrapper<ListingConnectionRow>;
  ListingEdge: ResolverTypeWrapper<object>;
  Listing: ResolverTypeWrapper<ListingRow>;
  AbnormalListing: ResolverTypeWrapper<AbnormalListingRow>;
  SeriousListing: ResolverTypeWrapper<SeriousListingRow>;
  CourtDefaulterListing: ResolverTypeWrapper<CourtDefaulterListingRow>;
  PersonDefaulterConnection: ResolverTypeWrapper<object>;
  PersonDefaulterEdge: ResolverTypeWrapper<object>;
  PersonDefaulter: ResolverTypeWrapper<PersonDefaulterRow>;
  PersonDefaulterStatistic: ResolverTypeWrapper<PersonDefaulterStatisticRow>;
  IncentiveListing: ResolverTypeWrapper<IncentiveListingRow>;
  SeriousListingProposalConnection: ResolverTypeWrapper<SeriousListingProposalConnectionRow>;
  SeriousListingProposalEdge: ResolverTypeWrapper<object>;
  SeriousListingProposal: ResolverTypeWrapper<SeriousListingProposalRow>;
  ListingObjectionConnection: ResolverTypeWrapper<ListingObjectionConnectionRow>;
  ListingObjectionEdge: ResolverTypeWrapper<object>;
  ListingObjection: ResolverTypeWrapper<ListingObjectionRow>;
  RestrictionConnection: ResolverTypeWrapper<RestrictionConnectionRow>;
  RestrictionEdge: ResolverTypeWrapper<object>;
  Restriction: ResolverTypeWrapper<RestrictionRow>;
  IncentiveConnection: ResolverTypeWrapper<IncentiveConnectionRow>;
  IncentiveEdge: ResolverTypeWrapper<object>;
  Incentive: ResolverTypeWrapper<IncentiveRow>;
  JointPunishmentMeasureConnection: ResolverTypeWrapper<JointPunishmentMeasureConnectionRow>;
  JointPunishmentMeasureEdge: ResolverTypeWrapper<object>;
  JointPunishmentMeasure: ResolverTypeWrapper<JointPunishmentMeasureRow>;
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
  ListAsAbnormalInput: ListAsAbnormalInput;
  ProposeSeriousListingInput: ProposeSeriousListingInput;
  DecideSeriousListingInput: DecideSeriousListingInput;
  ID: Scalars["ID"]["output"];
  RemoveFromListInput: RemoveFromListInput;
  RevokeListingInput: RevokeListingInput;
  ObjectToListingInput: ObjectToListingInput;
  DecideListingObjectionInput: DecideListingObjectionInput;
  ApplyMeasureInput: ApplyMeasureInput;
  FeedBackMeasureInput: FeedBackMeasureInput;
  ListingReport: ListingReportRow;
  SeriousListingProposalReport: SeriousListingProposalReportRow;
  JointPunishmentExecutionConnection: JointPunishmentExecutionConnectionRow;
  JointPunishmentExecutionEdge: object;
  JointPunishmentExecution: JointPunishmentExecutionRow;
  LegalEntity: LegalEntityRow;
  OnestopSupervision: OnestopSupervisionRow;
  OnestopService: OnestopServiceRow;
  RestrictionCheck: RestrictionCheckRow;
  ListingConnection: ListingConnectionRow;
  ListingEdge: object;
  Listing: ListingRow;
  AbnormalListing: AbnormalListingRow;
  SeriousListing: SeriousListingRow;
  CourtDefaulterListing: CourtDefaulterListingRow;
  PersonDefaulterConnection: object;
  PersonDefaulterEdge: object;
  PersonDefaulter: PersonDefaulterRow;
  PersonDefaulterStatistic: PersonDefaulterStatisticRow;
  IncentiveListing: IncentiveListingRow;
  SeriousListingProposalConnection: SeriousListingProposalConnectionRow;
  SeriousListingProposalEdge: object;
  SeriousListingProposal: SeriousListingProposalRow;
  ListingObjectionConnection: ListingObjectionConnectionRow;
  ListingObjectionEdge: object;
  ListingObjection: ListingObjectionRow;
  RestrictionConnection: RestrictionConnectionRow;
  RestrictionEdge: object;
  Restriction: RestrictionRow;
  IncentiveConnection: IncentiveConnectionRow;
  IncentiveEdge: object;
  Incentive: IncentiveRow;
  JointPunishmentMeasureConnection: JointPunishmentMeasureConnectionRow;
  JointPunishmentMeasureEdge: object;
  JointPunishmentMeasure: JointPunishmentMeasureRow;
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
  listings?: Resolver<
    ResolversTypes["ListingConnection"],
    ParentType,
    ContextType,
    RequireFields<QueryListingsArgs, "kind" | "activeOnly" | "orderBy" | "first">
  >;
  personDefaulters?: Resolver<
    Maybe<ResolversTypes["PersonDefaulterConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryPersonDefaultersArgs, "first">
  >;
  personDefaultersByIdNumber?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes["PersonDefaulter"]>>,
    ParentType,
    ContextType,
    RequireFields<QueryPersonDefaultersByIdNumberArgs, "idNumber">
  >;
  personDefaulterStatistics?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes["PersonDefaulterStatistic"]>>,
    ParentType,
    ContextType
  >;
  jointPunishmentMeasures?: Resolver<
    ResolversTypes["JointPunishmentMeasureConnection"],
    ParentType,
    ContextType,
    RequireFields<QueryJointPunishmentMeasuresArgs, "first">
  >;
  jointPunishmentMeasure?: Resolver<
    Maybe<ResolversTypes["JointPunishmentMeasure"]>,
    ParentType,
    ContextType,
    RequireFields<QueryJointPunishmentMeasureArgs, "code">
  >;
  jointPunishmentExecutions?: Resolver<
    ResolversTypes["JointPunishmentExecutionConnection"],
    ParentType,
    ContextType,
    RequireFields<QueryJointPunishmentExecutionsArgs, "first">
  >;
};

export type MutationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Mutation"] = ResolversParentTypes["Mutation"],
> = {
  listAsAbnormal?: Resolver<
    Maybe<ResolversTypes["ListingReport"]>,
    ParentType,
    ContextType,
    RequireFields<MutationListAsAbnormalArgs, "input">
  >;
  proposeSeriousListing?: Resolver<
    Maybe<ResolversTypes["SeriousListingProposalReport"]>,
    ParentType,
    ContextType,
    RequireFields<MutationProposeSeriousListingArgs, "input">
  >;
  decideSeriousListing?: Resolver<
    Maybe<ResolversTypes["SeriousListingProposalReport"]>,
    ParentType,
    ContextType,
    RequireFields<MutationDecideSeriousListingArgs, "input">
  >;
  removeFromList?: Resolver<
    Maybe<ResolversTypes["ListingReport"]>,
    ParentType,
    ContextType,
    RequireFields<MutationRemoveFromListArgs, "input">
  >;
  revokeListing?: Resolver<
    Maybe<ResolversTypes["ListingReport"]>,
    ParentType,
    ContextType,
    RequireFields<MutationRevokeListingArgs, "input">
  >;
  objectToListing?: Resolver<
    Maybe<ResolversTypes["ListingReport"]>,
    ParentType,
    ContextType,
    RequireFields<MutationObjectToListingArgs, "input">
  >;
  decideListingObjection?: Resolver<
    Maybe<ResolversTypes["ListingReport"]>,
    ParentType,
    ContextType,
    RequireFields<MutationDecideListingObjectionArgs, "input">
  >;
  applyMeasure?: Resolver<
    Maybe<ResolversTypes["JointPunishmentExecution"]>,
    ParentType,
    ContextType,
    RequireFields<MutationApplyMeasureArgs, "input">
  >;
  feedBackMeasure?: Resolver<
    Maybe<ResolversTypes["JointPunishmentExecution"]>,
    ParentType,
    ContextType,
    RequireFields<MutationFeedBackMeasureArgs, "input">
  >;
};

export type ListingReportResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ListingReport"] = ResolversParentTypes["ListingReport"],
> = {
  listing?: Resolver<ResolversTypes["Listing"], ParentType, ContextType>;
  state?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type SeriousListingProposalReportResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SeriousListingProposalReport"] =
    ResolversParentTypes["SeriousListingProposalReport"],
> = {
  proposal?: Resolver<ResolversTypes["SeriousListingProposal"], ParentType, ContextType>;
  listing?: Resolver<Maybe<ResolversTypes["Listing"]>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type JointPunishmentExecutionConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["JointPunishmentExecutionConnection"] =
    ResolversParentTypes["JointPunishmentExecutionConnection"],
> = {
  nodes?: Resolver<
    ReadonlyArray<ResolversTypes["JointPunishmentExecution"]>,
    ParentType,
    ContextType
  >;
  edges?: Resolver<
    ReadonlyArray<ResolversTypes["JointPunishmentExecutionEdge"]>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type JointPunishmentExecutionEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["JointPunishmentExecutionEdge"] =
    ResolversParentTypes["JointPunishmentExecutionEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["JointPunishmentExecution"], ParentType, ContextType>;
};

export type JointPunishmentExecutionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["JointPunishmentExecution"] =
    ResolversParentTypes["JointPunishmentExecution"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  batchNumber?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  legalEntity?: Resolver<ResolversTypes["LegalEntity"], ParentType, ContextType>;
  restriction?: Resolver<Maybe<ResolversTypes["Restriction"]>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  feedbackDue?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  fedBackOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  feedback?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  feedbackDocumentNumber?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
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
  listings?: Resolver<
    ResolversTypes["ListingConnection"],
    ParentType,
    ContextType,
    RequireFields<LegalEntityListingsArgs, "activeOnly" | "orderBy" | "first">
  >;
  personDefaulters?: Resolver<
    Maybe<ResolversTypes["PersonDefaulterConnection"]>,
    ParentType,
    ContextType,
    RequireFields<LegalEntityPersonDefaultersArgs, "first">
  >;
  listingProposals?: Resolver<
    Maybe<ResolversTypes["SeriousListingProposalConnection"]>,
    ParentType,
    ContextType,
    RequireFields<LegalEntityListingProposalsArgs, "first">
  >;
  listingObjections?: Resolver<
    Maybe<ResolversTypes["ListingObjectionConnection"]>,
    ParentType,
    ContextType,
    RequireFields<LegalEntityListingObjectionsArgs, "first">
  >;
  restrictions?: Resolver<
    Maybe<ResolversTypes["RestrictionConnection"]>,
    ParentType,
    ContextType,
    RequireFields<LegalEntityRestrictionsArgs, "activeOnly" | "first">
  >;
  isRestricted?: Resolver<
    Maybe<ResolversTypes["Boolean"]>,
    ParentType,
    ContextType,
    Partial<LegalEntityIsRestrictedArgs>
  >;
  incentives?: Resolver<
    ResolversTypes["IncentiveConnection"],
    ParentType,
    ContextType,
    RequireFields<LegalEntityIncentivesArgs, "first">
  >;
  listingEvents?: Resolver<ResolversTypes["TimelineEvents"], ParentType, ContextType>;
};

export type OnestopSupervisionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["OnestopSupervision"] =
    ResolversParentTypes["OnestopSupervision"],
  FederationReferenceType extends FederationReferenceTypes["OnestopSupervision"] =
    FederationReferenceTypes["OnestopSupervision"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["OnestopSupervision"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  currentListings?: Resolver<
    ResolversTypes["ListingConnection"],
    ParentType,
    ContextType,
    RequireFields<OnestopSupervisionCurrentListingsArgs, "first">
  >;
  restrictions?: Resolver<
    Maybe<ResolversTypes["RestrictionConnection"]>,
    ParentType,
    ContextType,
    RequireFields<OnestopSupervisionRestrictionsArgs, "first">
  >;
};

export type OnestopServiceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["OnestopService"] =
    ResolversParentTypes["OnestopService"],
  FederationReferenceType extends FederationReferenceTypes["OnestopService"] =
    FederationReferenceTypes["OnestopService"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["OnestopService"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  mayUseCommitment?: Resolver<Maybe<ResolversTypes["Boolean"]>, ParentType, ContextType>;
  incentives?: Resolver<
    ResolversTypes["IncentiveConnection"],
    ParentType,
    ContextType,
    RequireFields<OnestopServiceIncentivesArgs, "first">
  >;
};

export type RestrictionCheckResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["RestrictionCheck"] =
    ResolversParentTypes["RestrictionCheck"],
  FederationReferenceType extends FederationReferenceTypes["RestrictionCheck"] =
    FederationReferenceTypes["RestrictionCheck"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["RestrictionCheck"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  isRestricted?: Resolver<Maybe<ResolversTypes["Boolean"]>, ParentType, ContextType>;
};

export type ListingConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ListingConnection"] =
    ResolversParentTypes["ListingConnection"],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes["Listing"]>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes["ListingEdge"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type ListingEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ListingEdge"] = ResolversParentTypes["ListingEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Listing"], ParentType, ContextType>;
};

export type ListingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Listing"] = ResolversParentTypes["Listing"],
> = {
  __resolveType: TypeResolveFn<
    "AbnormalListing" | "SeriousListing" | "CourtDefaulterListing" | "IncentiveListing",
    ParentType,
    ContextType
  >;
};

export type AbnormalListingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["AbnormalListing"] =
    ResolversParentTypes["AbnormalListing"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes["LegalEntity"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  listedOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  listingAuthority?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  removedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  removalAuthority?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  removalDocumentNumber?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  objectedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes["Provenance"], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  removalKind?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  removalReason?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  expiryNoticeOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  seriousListingOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeriousListingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SeriousListing"] =
    ResolversParentTypes["SeriousListing"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes["LegalEntity"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  listedOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  listingAuthority?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  removedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  removalAuthority?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  removalDocumentNumber?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  objectedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes["Provenance"], ParentType, ContextType>;
  ruleSet?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  state?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  termYears?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  earlyRemovalFrom?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CourtDefaulterListingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CourtDefaulterListing"] =
    ResolversParentTypes["CourtDefaulterListing"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes["LegalEntity"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  listedOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  listingAuthority?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  removedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  removalAuthority?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  removalDocumentNumber?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  objectedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes["Provenance"], ParentType, ContextType>;
  debtorName?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  organizationCode?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  legalRepresentativeName?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  legalRepresentativeIdNumber?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  court?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  caseNumber?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  basisDocumentNumber?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  basisIssuer?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  filedOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  obligation?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  performance?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  performedPart?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  unperformedPart?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  behaviours?: Resolver<ReadonlyArray<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  publishedOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonDefaulterConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["PersonDefaulterConnection"] =
    ResolversParentTypes["PersonDefaulterConnection"],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes["PersonDefaulter"]>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes["PersonDefaulterEdge"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type PersonDefaulterEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["PersonDefaulterEdge"] =
    ResolversParentTypes["PersonDefaulterEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["PersonDefaulter"], ParentType, ContextType>;
};

export type PersonDefaulterResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["PersonDefaulter"] =
    ResolversParentTypes["PersonDefaulter"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  idNumber?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  caseNumber?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  basisDocumentNumber?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  basisIssuer?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  court?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  filedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  obligation?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  performance?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  performedPart?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  unperformedPart?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  behaviours?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes["CodedValue"]>>,
    ParentType,
    ContextType
  >;
  publishedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  legalEntity?: Resolver<Maybe<ResolversTypes["LegalEntity"]>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes["Provenance"], ParentType, ContextType>;
};

export type PersonDefaulterStatisticResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["PersonDefaulterStatistic"] =
    ResolversParentTypes["PersonDefaulterStatistic"],
> = {
  year?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  persons?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type IncentiveListingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["IncentiveListing"] =
    ResolversParentTypes["IncentiveListing"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes["LegalEntity"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  listedOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  listingAuthority?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  removedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  removalAuthority?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  removalDocumentNumber?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  objectedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes["Provenance"], ParentType, ContextType>;
  listName?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  measures?: Resolver<
    ReadonlyArray<ResolversTypes["JointPunishmentMeasure"]>,
    ParentType,
    ContextType
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeriousListingProposalConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SeriousListingProposalConnection"] =
    ResolversParentTypes["SeriousListingProposalConnection"],
> = {
  nodes?: Resolver<
    ReadonlyArray<ResolversTypes["SeriousListingProposal"]>,
    ParentType,
    ContextType
  >;
  edges?: Resolver<
    ReadonlyArray<ResolversTypes["SeriousListingProposalEdge"]>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type SeriousListingProposalEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SeriousListingProposalEdge"] =
    ResolversParentTypes["SeriousListingProposalEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["SeriousListingProposal"], ParentType, ContextType>;
};

export type SeriousListingProposalResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SeriousListingProposal"] =
    ResolversParentTypes["SeriousListingProposal"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  ruleSet?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  proposedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  proposingAuthority?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes["Provenance"], ParentType, ContextType>;
};

export type ListingObjectionConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ListingObjectionConnection"] =
    ResolversParentTypes["ListingObjectionConnection"],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes["ListingObjection"]>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes["ListingObjectionEdge"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type ListingObjectionEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ListingObjectionEdge"] =
    ResolversParentTypes["ListingObjectionEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["ListingObjection"], ParentType, ContextType>;
};

export type ListingObjectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ListingObjection"] =
    ResolversParentTypes["ListingObjection"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  listing?: Resolver<Maybe<ResolversTypes["Listing"]>, ParentType, ContextType>;
  filedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  grounds?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  decisionReason?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes["Provenance"], ParentType, ContextType>;
};

export type RestrictionConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["RestrictionConnection"] =
    ResolversParentTypes["RestrictionConnection"],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes["Restriction"]>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes["RestrictionEdge"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type RestrictionEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["RestrictionEdge"] =
    ResolversParentTypes["RestrictionEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Restriction"], ParentType, ContextType>;
};

export type RestrictionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Restriction"] = ResolversParentTypes["Restriction"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes["JointPunishmentMeasure"]>, ParentType, ContextType>;
  domain?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  listing?: Resolver<Maybe<ResolversTypes["Listing"]>, ParentType, ContextType>;
  effectiveFrom?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  effectiveTo?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  isActive?: Resolver<Maybe<ResolversTypes["Boolean"]>, ParentType, ContextType>;
  executingDepartment?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes["Provenance"], ParentType, ContextType>;
};

export type IncentiveConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["IncentiveConnection"] =
    ResolversParentTypes["IncentiveConnection"],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes["Incentive"]>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes["IncentiveEdge"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type IncentiveEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["IncentiveEdge"] = ResolversParentTypes["IncentiveEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Incentive"], ParentType, ContextType>;
};

export type IncentiveResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Incentive"] = ResolversParentTypes["Incentive"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes["JointPunishmentMeasure"]>, ParentType, ContextType>;
  domain?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  listing?: Resolver<Maybe<ResolversTypes["Listing"]>, ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  effectiveTo?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  executingDepartment?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes["Provenance"], ParentType, ContextType>;
};

export type JointPunishmentMeasureConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["JointPunishmentMeasureConnection"] =
    ResolversParentTypes["JointPunishmentMeasureConnection"],
> = {
  nodes?: Resolver<
    ReadonlyArray<ResolversTypes["JointPunishmentMeasure"]>,
    ParentType,
    ContextType
  >;
  edges?: Resolver<
    ReadonlyArray<ResolversTypes["JointPunishmentMeasureEdge"]>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type JointPunishmentMeasureEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["JointPunishmentMeasureEdge"] =
    ResolversParentTypes["JointPunishmentMeasureEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["JointPunishmentMeasure"], ParentType, ContextType>;
};

export type JointPunishmentMeasureResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["JointPunishmentMeasure"] =
    ResolversParentTypes["JointPunishmentMeasure"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  code?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  domain?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  class?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  executingDepartments?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  executors?: Resolver<Maybe<ReadonlyArray<ResolversTypes["CodedValue"]>>, ParentType, ContextType>;
  triggers?: Resolver<ReadonlyArray<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  leastPenalty?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes["Provenance"], ParentType, ContextType>;
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
  ListingReport?: ListingReportResolvers<ContextType>;
  SeriousListingProposalReport?: SeriousListingProposalReportResolvers<ContextType>;
  JointPunishmentExecutionConnection?: JointPunishmentExecutionConnectionResolvers<ContextType>;
  JointPunishmentExecutionEdge?: JointPunishmentExecutionEdgeResolvers<ContextType>;
  JointPunishmentExecution?: JointPunishmentExecutionResolvers<ContextType>;
  LegalEntity?: LegalEntityResolvers<ContextType>;
  OnestopSupervision?: OnestopSupervisionResolvers<ContextType>;
  OnestopService?: OnestopServiceResolvers<ContextType>;
  RestrictionCheck?: RestrictionCheckResolvers<ContextType>;
  ListingConnection?: ListingConnectionResolvers<ContextType>;
  ListingEdge?: ListingEdgeResolvers<ContextType>;
  Listing?: ListingResolvers<ContextType>;
  AbnormalListing?: AbnormalListingResolvers<ContextType>;
  SeriousListing?: SeriousListingResolvers<ContextType>;
  CourtDefaulterListing?: CourtDefaulterListingResolvers<ContextType>;
  PersonDefaulterConnection?: PersonDefaulterConnectionResolvers<ContextType>;
  PersonDefaulterEdge?: PersonDefaulterEdgeResolvers<ContextType>;
  PersonDefaulter?: PersonDefaulterResolvers<ContextType>;
  PersonDefaulterStatistic?: PersonDefaulterStatisticResolvers<ContextType>;
  IncentiveListing?: IncentiveListingResolvers<ContextType>;
  SeriousListingProposalConnection?: SeriousListingProposalConnectionResolvers<ContextType>;
  SeriousListingProposalEdge?: SeriousListingProposalEdgeResolvers<ContextType>;
  SeriousListingProposal?: SeriousListingProposalResolvers<ContextType>;
  ListingObjectionConnection?: ListingObjectionConnectionResolvers<ContextType>;
  ListingObjectionEdge?: ListingObjectionEdgeResolvers<ContextType>;
  ListingObjection?: ListingObjectionResolvers<ContextType>;
  RestrictionConnection?: RestrictionConnectionResolvers<ContextType>;
  RestrictionEdge?: RestrictionEdgeResolvers<ContextType>;
  Restriction?: RestrictionResolvers<ContextType>;
  IncentiveConnection?: IncentiveConnectionResolvers<ContextType>;
  IncentiveEdge?: IncentiveEdgeResolvers<ContextType>;
  Incentive?: IncentiveResolvers<ContextType>;
  JointPunishmentMeasureConnection?: JointPunishmentMeasureConnectionResolvers<ContextType>;
  JointPunishmentMeasureEdge?: JointPunishmentMeasureEdgeResolvers<ContextType>;
  JointPunishmentMeasure?: JointPunishmentMeasureResolvers<ContextType>;
};
