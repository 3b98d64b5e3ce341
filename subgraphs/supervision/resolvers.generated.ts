import type { EntityScope as Scope } from "../../kit/authorization/entityScope.ts";
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from "graphql";
import type {
  LegalEntityRow,
  OnestopSupervisionRow,
  SupervisionRecordConnectionRow,
  SupervisionRecordRow,
  InspectionConnectionRow,
  InspectionRow,
  InspectionOfficerRow,
  InspectionFollowUpRow,
  DailyInspectionRow,
  SpotCheckRow,
  CampaignInspectionRow,
  FoodInspectionRow,
  SafetyInspectionRow,
  EnvironmentInspectionRow,
  PenaltyConnectionRow,
  PenaltyRow,
  AdministrativeActionConnectionRow,
  AdministrativeActionRow,
  AdministrativeConfirmationRow,
  AdministrativeRewardRow,
  AdministrativeFilingRow,
  AdministrativeEnforcementConnectionRow,
  AdministrativeEnforcementRow,
  RectificationConnectionRow,
  RectificationRow,
  SupervisionItemConnectionRow,
  SupervisionItemRow,
  PermitItemRow,
  PenaltyItemConnectionRow,
  PenaltyItemRow,
  ListBlindSpotConnectionRow,
  ListBlindSpotRow,
  SpotCheckItemConnectionRow,
  SpotCheckItemRow,
  SpotCheckPlanConnectionRow,
  SpotCheckPlanRow,
  SpotCheckTaskConnectionRow,
  SpotCheckTaskRow,
  SpotCheckDepartmentRow,
  SpotCheckDrawCountRow,
  SpotCheckDrawRow,
  SpotCheckPairingConnectionRow,
  SpotCheckPairingRow,
  SpotCheckInspectorRow,
  SpotCheckResultConnectionRow,
  SpotCheckResultRow,
  RecordLineageRow,
  RecordSubmissionRow,
  RecordVersionRow,
  RecordOutputRow,
  SpotCheckTaskReportRow,
  SpotCheckResultReportRow,
  SpotCheckWorkConnectionRow,
  SpotCheckWorkRow,
  SpotCheckResultWorkConnectionRow,
  SpotCheckResultWorkRow,
  PenaltyIngestReportRow,
  PenaltyRowReportRow,
  RejectedPenaltyRowConnectionRow,
  RejectedPenaltyRowRow,
  InspectionIngestReportRow,
  InspectionRowReportRow,
  RejectedInspectionRowConnectionRow,
  RejectedInspectionRowRow,
  AdministrativeActionIngestReportRow,
  AdministrativeActionRowReportRow,
  RejectedAdministrativeActionRowConnectionRow,
  RejectedAdministrativeActionRowRow,
  GenericFormConnectionRow,
  GenericFormRow,
  GenericRecordConnectionRow,
  GenericRecordRow,
  GenericRecordValueRow,
  GenericFormReportRow,
  GenericRecordReportRow,
  ContentProblemRow,
  DepartmentSystemConnectionRow,
  DepartmentSystemRow,
  DepartmentSystemFeedRow,
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
  /** 按决定书文号查公示中的行政处罚；一份决定书可有多个当事人，至多 100 条 · Penalties in publication by the number of their decision, which may concern several parties; at most 100 */
  readonly penaltiesByDocumentNumber: ReadonlyArray<Penalty>;
  /** 按决定书文号查行政处罚，含读者可以取得的不公示和公示期满的 · The same, with those never or no longer published that the reader may have */
  readonly allPenaltiesByDocumentNumber?: Maybe<ReadonlyArray<Penalty>>;
  /** 公开的行政确认、行政奖励和行政备案，新的在前 · Confirmations, rewards and filings, newest first */
  readonly administrativeActions: AdministrativeActionConnection;
  /** 可追溯：一件行政处罚、监督检查、行政强制、确认、奖励、备案或者监管通用模块记录的来龙去脉；没有这条记录、读者不得知悉的为空 · Traceability: how the record of a penalty, an inspection, an administrative action or a generic form came to be as it is; null where there is none that the reader may know of */
  readonly supervisionRecordLineage?: Maybe<RecordLineage>;
  /** 监管清单事项 · Items of the supervision lists */
  readonly supervisionItems: SupervisionItemConnection;
  /** 处罚清单事项〔示例清单，待确认〕 · Items of the penalty lists [illustrative, unconfirmed] */
  readonly penaltyItems: PenaltyItemConnection;
  /** 监管盲区：审批清单、处罚清单、监管清单对照，一单有而他单无的事项 · Blind spots: what one of the lists of approvals, penalties and supervision has and another lacks */
  readonly listBlindSpots: ListBlindSpotConnection;
  /** 抽查事项清单 · The list of items that are checked at random */
  readonly spotCheckItems: SpotCheckItemConnection;
  /** 年度抽查计划，新的在前 · Annual plans of spot checks, newest first */
  readonly spotCheckPlans: SpotCheckPlanConnection;
  /** 按编号查抽查任务 · A task of spot checks by its number */
  readonly spotCheckTask?: Maybe<SpotCheckTask>;
  /** 本部门在办的抽查任务，先到期的在前；其他读者为空 · Tasks of spot checks that one's own department works on, by what is due first; none for other readers */
  readonly spotCheckTasks: SpotCheckWorkConnection;
  /** 检查日之前的抽取数：检查尚未开始的各项抽查任务共抽取多少检查对象，不足五个、或者会使不足五个的可以推算的不提供；本部门的任务，或者本辖区的检查对象 · How many objects are drawn for tasks whose checks have not begun; none of fewer than five, nor what would tell how many fewer others are; of one's own tasks, of one's own district, or of all */
  readonly spotCheckDrawCounts?: Maybe<ReadonlyArray<SpotCheckDrawCount>>;
  /** 已公示的抽查结果，新的在前 · Published results of spot checks, newest first */
  readonly spotCheckResults: SpotCheckResultConnection;
  /** 本部门报送的、未通过校验而待更正的行政处罚信息，新的在前；其他读者为空 · Rows of penalties that one's own department submitted, that were rejected and are to be corrected, newest first; none for other readers */
  readonly rejectedPenaltyRows: RejectedPenaltyRowConnection;
  /** 本部门报送的、未通过校验而待更正的监督检查信息，新的在前；其他读者为空 · The same of inspections */
  readonly rejectedInspectionRows: RejectedInspectionRowConnection;
  /** 本部门报送的、未通过校验而待更正的行政强制、确认、奖励和备案信息，新的在前；其他读者为空 · The same of enforcement, confirmations, rewards and filings */
  readonly rejectedAdministrativeActionRows: RejectedAdministrativeActionRowConnection;
  /** 监管通用模块的表单，新定义的在前 · Forms of the generic module, the last defined first */
  readonly genericForms: GenericFormConnection;
  /** 监管通用模块的一份表单；没有的为空 · A form of the generic module; null where there is none */
  readonly genericForm?: Maybe<GenericForm>;
  /** 纳入综合监管平台的部门监管系统（F120），先登记的在前 · Supervision systems of departments that feed the platform, the first registered first */
  readonly departmentSystems?: Maybe<DepartmentSystemConnection>;
  /** 未按期汇聚数据的系统，逾期最久的在前 · Systems that were not heard of in time, the longest silent first */
  readonly silentSystems?: Maybe<DepartmentSystemConnection>;
};

export type QueryPenaltiesByDocumentNumberArgs = {
  documentNumber: Scalars["String"]["input"];
};

export type QueryAllPenaltiesByDocumentNumberArgs = {
  documentNumber: Scalars["String"]["input"];
};

export type QueryAdministrativeActionsArgs = {
  kind?: InputMaybe<AdministrativeActionKind>;
  authority?: InputMaybe<Scalars["String"]["input"]>;
  orderBy?: InputMaybe<AdministrativeActionOrder>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type QuerySupervisionRecordLineageArgs = {
  id: Scalars["ID"]["input"];
};

export type QuerySupervisionItemsArgs = {
  authority?: InputMaybe<Scalars["String"]["input"]>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryPenaltyItemsArgs = {
  authority?: InputMaybe<Scalars["String"]["input"]>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryListBlindSpotsArgs = {
  authority?: InputMaybe<Scalars["String"]["input"]>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type QuerySpotCheckItemsArgs = {
  authority?: InputMaybe<Scalars["String"]["input"]>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type QuerySpotCheckPlansArgs = {
  year?: InputMaybe<Scalars["Int"]["input"]>;
  authority?: InputMaybe<Scalars["String"]["input"]>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type QuerySpotCheckTaskArgs = {
  number: Scalars["String"]["input"];
};

export type QuerySpotCheckTasksArgs = {
  state?: InputMaybe<Scalars["String"]["input"]>;
  dueBy?: InputMaybe<Scalars["Date"]["input"]>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type QuerySpotCheckDrawCountsArgs = {
  groupBy: ReadonlyArray<SpotCheckDrawDimension>;
};

export type QuerySpotCheckResultsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryRejectedPenaltyRowsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryRejectedInspectionRowsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryRejectedAdministrativeActionRowsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryGenericFormsArgs = {
  authority?: InputMaybe<Scalars["String"]["input"]>;
  state?: InputMaybe<Scalars["String"]["input"]>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryGenericFormArgs = {
  code: Scalars["String"]["input"];
  version?: InputMaybe<Scalars["Int"]["input"]>;
};

export type QueryDepartmentSystemsArgs = {
  department?: InputMaybe<Scalars["String"]["input"]>;
  district?: InputMaybe<Scalars["String"]["input"]>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type QuerySilentSystemsArgs = {
  department?: InputMaybe<Scalars["String"]["input"]>;
  district?: InputMaybe<Scalars["String"]["input"]>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** 主体（一户一档）：GB 32100 所列各类法人和其他组织 · A subject of supervision: every kind of legal person and organisation that GB 32100 knows */
export type LegalEntity = {
  readonly __typename?: "LegalEntity";
  /** 主体身份代码 · Identifier of the entity in this graph */
  readonly id: Scalars["ID"]["output"];
  /** 主体归属，由法人库随引用提供 · Where it belongs, given by the legal-entity subgraph with each reference */
  readonly scope: Scalars["EntityScope"]["output"];
  /** 监督检查（日常监管、抽查检查、专项整治和部门专业检查） · Inspections: daily, spot checks, campaigns and those of special fields */
  readonly inspections: InspectionConnection;
  /** 公示期内的行政处罚 · Penalties in publication */
  readonly penalties: PenaltyConnection;
  /** 公示期内的行政处罚，以及读者可以取得的依法不公示和公示期满的，逐条判断 · Penalties in publication and, of those that are never or no longer published by law, the ones that the reader may have, each decided by itself */
  readonly allPenalties?: Maybe<PenaltyConnection>;
  /** 封存的行政处罚（当事人未满十八周岁）：只给决定部门、办案的司法机关、当事人和审计；其他读者得到的与没有记录相同 · Sealed penalties, whose party was under eighteen: for the deciding department, judicial organs in a case, the party and audit; for others as if there were none */
  readonly sealedPenalties?: Maybe<PenaltyConnection>;
  /** 已撤销的行政处罚，只供审计追溯 · Revoked penalties, kept for audit alone */
  readonly revokedPenalties?: Maybe<PenaltyConnection>;
  /** 责令整改，新的在前 · Orders to rectify, newest first */
  readonly rectifications?: Maybe<RectificationConnection>;
  /** 行政确认、行政奖励和行政备案 · Confirmations, rewards and filings */
  readonly administrativeActions: AdministrativeActionConnection;
  /** 行政强制，新的在前 · Administrative enforcement, newest first */
  readonly enforcements?: Maybe<AdministrativeEnforcementConnection>;
  /** 公开的监管记录：检查、公示期内的处罚和行政确认、奖励、备案，新的在前 · Open supervision records, newest first: inspections, penalties in publication, confirmations, rewards and filings */
  readonly supervisionRecords: SupervisionRecordConnection;
  /** 读者可以取得的全部监管记录：检查、处罚、责令整改和行政强制、确认、奖励、备案，新的在前 · All supervision records that the reader may have, newest first: inspections, penalties, orders to rectify and administrative actions */
  readonly fullSupervisionRecords?: Maybe<SupervisionRecordConnection>;
  /** 监管通用模块收集的记录：按表单的共享属性，读者可以取得的 · Records by generic forms: those that the reader may have by what their forms say of sharing */
  readonly genericRecords?: Maybe<GenericRecordConnection>;
  /** 监管事件（供时间线汇集） · Supervision events, gathered by the timeline */
  readonly supervisionEvents: Scalars["TimelineEvents"]["output"];
};

/** 主体（一户一档）：GB 32100 所列各类法人和其他组织 · A subject of supervision: every kind of legal person and organisation that GB 32100 knows */
export type LegalEntityInspectionsArgs = {
  kind?: InputMaybe<InspectionKind>;
  orderBy?: InputMaybe<InspectionOrder>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** 主体（一户一档）：GB 32100 所列各类法人和其他组织 · A subject of supervision: every kind of legal person and organisation that GB 32100 knows */
export type LegalEntityPenaltiesArgs = {
  orderBy?: InputMaybe<PenaltyOrder>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** 主体（一户一档）：GB 32100 所列各类法人和其他组织 · A subject of supervision: every kind of legal person and organisation that GB 32100 knows */
export type LegalEntityAllPenaltiesArgs = {
  orderBy?: InputMaybe<PenaltyOrder>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** 主体（一户一档）：GB 32100 所列各类法人和其他组织 · A subject of supervision: every kind of legal person and organisation that GB 32100 knows */
export type LegalEntitySealedPenaltiesArgs = {
  orderBy?: InputMaybe<PenaltyOrder>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** 主体（一户一档）：GB 32100 所列各类法人和其他组织 · A subject of supervision: every kind of legal person and organisation that GB 32100 knows */
export type LegalEntityRevokedPenaltiesArgs = {
  orderBy?: InputMaybe<PenaltyOrder>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** 主体（一户一档）：GB 32100 所列各类法人和其他组织 · A subject of supervision: every kind of legal person and organisation that GB 32100 knows */
export type LegalEntityRectificationsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** 主体（一户一档）：GB 32100 所列各类法人和其他组织 · A subject of supervision: every kind of legal person and organisation that GB 32100 knows */
export type LegalEntityAdministrativeActionsArgs = {
  kind?: InputMaybe<AdministrativeActionKind>;
  orderBy?: InputMaybe<AdministrativeActionOrder>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** 主体（一户一档）：GB 32100 所列各类法人和其他组织 · A subject of supervision: every kind of legal person and organisation that GB 32100 knows */
export type LegalEntityEnforcementsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** 主体（一户一档）：GB 32100 所列各类法人和其他组织 · A subject of supervision: every kind of legal person and organisation that GB 32100 knows */
export type LegalEntitySupervisionRecordsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** 主体（一户一档）：GB 32100 所列各类法人和其他组织 · A subject of supervision: every kind of legal person and organisation that GB 32100 knows */
export type LegalEntityFullSupervisionRecordsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** 主体（一户一档）：GB 32100 所列各类法人和其他组织 · A subject of supervision: every kind of legal person and organisation that GB 32100 knows */
export type LegalEntityGenericRecordsArgs = {
  form?: InputMaybe<Scalars["String"]["input"]>;
  orderBy?: InputMaybe<GenericRecordOrder>;
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
  /** 尚未整改完毕的责令整改，新的在前 · Orders to rectify that are not yet carried out, newest first */
  readonly openRectifications?: Maybe<RectificationConnection>;
};

/** 一户主体的事中事后监管 · Supervision of one entity */
export type OnestopSupervisionOpenRectificationsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** 监管记录页 · A page of records */
export type SupervisionRecordConnection = {
  readonly __typename?: "SupervisionRecordConnection";
  /** 本页监管记录 · The records of the page */
  readonly nodes: ReadonlyArray<SupervisionRecord>;
  /** 本页监管记录及游标 · The records with their cursors */
  readonly edges: ReadonlyArray<SupervisionRecordEdge>;
  /** 分页信息 · Page information */
  readonly pageInfo: PageInfo;
  /** 总数 · How many there are */
  readonly totalCount: Scalars["Int"]["output"];
};

/** 监管记录及游标 · A record with its cursor */
export type SupervisionRecordEdge = {
  readonly __typename?: "SupervisionRecordEdge";
  /** 游标 · Cursor */
  readonly cursor: Scalars["String"]["output"];
  /** 监管记录 · The record */
  readonly node: SupervisionRecord;
};

/** 监管记录：综合监管的共同形态 · A supervision record: what all kinds have in common */
export type SupervisionRecord = {
  /** 记录标识，如 penalty:17，监管记录内唯一 · Identifier such as penalty:17, unique among supervision records */
  readonly id: Scalars["ID"]["output"];
  /** 监管对象 · The entity that was supervised */
  readonly legalEntity: LegalEntity;
  /** 记录种类 · Kind of record */
  readonly kind: CodedValue;
  /** 作出机关 · The department that acted */
  readonly authority: CodedValue;
  /** 归集层级（市、区） · Whether the city or a district collected it */
  readonly level: CodedValue;
  /** 归集的区；市级为空 · The district that collected it; null for the city */
  readonly district?: Maybe<CodedValue>;
  /** 监管事项（监管清单） · Item of the supervision list that it rests on */
  readonly item: CodedValue;
  /** 发生日期：检查日、决定日、备案日或责令整改日 · Day of the inspection, of the decision, of the filing or of the order */
  readonly occurredOn: Scalars["Date"]["output"];
  /** 摘要 · What happened, in a line */
  readonly summary: Scalars["String"]["output"];
  /** 数据来源 · Where the record comes from */
  readonly provenance: Provenance;
};

/** 检查种类 · Kinds of inspection */
export type InspectionKind =
  /** 日常监管 · Daily supervision */
  | "DAILY"
  /** 抽查检查（双随机） · Spot check, drawn at random */
  | "SPOT_CHECK"
  /** 专项整治 · Campaign */
  | "CAMPAIGN"
  /** 食品安全检查 · Food safety */
  | "FOOD"
  /** 安全生产检查 · Work safety */
  | "SAFETY"
  /** 环境保护检查 · Environmental protection */
  | "ENVIRONMENT";

/** 检查的排序 · Sort orders of inspections */
export type InspectionOrder =
  /** 检查日期，新的在前 · Newest first */
  | "INSPECTED_DESC"
  /** 检查日期，早的在前 · Oldest first */
  | "INSPECTED_ASC";

/** 检查页 · A page of inspections */
export type InspectionConnection = {
  readonly __typename?: "InspectionConnection";
  /** 本页检查 · The inspections of the page */
  readonly nodes: ReadonlyArray<Inspection>;
  /** 本页检查及游标 · The inspections with their cursors */
  readonly edges: ReadonlyArray<InspectionEdge>;
  /** 分页信息 · Page information */
  readonly pageInfo: PageInfo;
  /** 总数 · How many there are */
  readonly totalCount: Scalars["Int"]["output"];
};

/** 检查及游标 · An inspection with its cursor */
export type InspectionEdge = {
  readonly __typename?: "InspectionEdge";
  /** 游标 · Cursor */
  readonly cursor: Scalars["String"]["output"];
  /** 检查 · The inspection */
  readonly node: Inspection;
};

/** 监督检查 · An inspection */
export type Inspection = {
  /** 记录标识，如 penalty:17，监管记录内唯一 · Identifier such as penalty:17, unique among supervision records */
  readonly id: Scalars["ID"]["output"];
  /** 监管对象 · The entity that was supervised */
  readonly legalEntity: LegalEntity;
  /** 记录种类 · Kind of record */
  readonly kind: CodedValue;
  /** 作出机关 · The department that acted */
  readonly authority: CodedValue;
  /** 归集层级（市、区） · Whether the city or a district collected it */
  readonly level: CodedValue;
  /** 归集的区；市级为空 · The district that collected it; null for the city */
  readonly district?: Maybe<CodedValue>;
  /** 监管事项（监管清单） · Item of the supervision list that it rests on */
  readonly item: CodedValue;
  /** 发生日期：检查日、决定日、备案日或责令整改日 · Day of the inspection, of the decision, of the filing or of the order */
  readonly occurredOn: Scalars["Date"]["output"];
  /** 摘要 · What happened, in a line */
  readonly summary: Scalars["String"]["output"];
  /** 数据来源 · Where the record comes from */
  readonly provenance: Provenance;
  /** 检查方式 · Way of inspecting */
  readonly method: CodedValue;
  /** 检查结果代码的版本 · Edition of the code list of the results */
  readonly resultEdition: CodedValue;
  /** 检查结果，可多项 · Results, one or several */
  readonly results: ReadonlyArray<CodedValue>;
  /** 检查结论 · Conclusion */
  readonly conclusion?: Maybe<CodedValue>;
  /** 检查人员 · The officers who inspected */
  readonly officers: ReadonlyArray<InspectionOfficer>;
  /** 后续处理 · What follows from it */
  readonly followUp: InspectionFollowUp;
};

/** 检查人员 · An officer who inspected */
export type InspectionOfficer = {
  readonly __typename?: "InspectionOfficer";
  /** 姓名 · Name */
  readonly name?: Maybe<Scalars["String"]["output"]>;
  /** 执法证号 · Number of the law-enforcement certificate */
  readonly certificateNumber?: Maybe<Scalars["String"]["output"]>;
};

/** 检查后续处理 · What follows from an inspection */
export type InspectionFollowUp = {
  readonly __typename?: "InspectionFollowUp";
  /** 处置状态（未完结、已完结） · Whether it is disposed of */
  readonly disposal?: Maybe<CodedValue>;
  /** 后续措施 · Next step */
  readonly nextStep?: Maybe<CodedValue>;
};

/** 日常监管检查 · An inspection of daily supervision */
export type DailyInspection = SupervisionRecord &
  Inspection & {
    readonly __typename?: "DailyInspection";
    /** 记录标识，如 penalty:17，监管记录内唯一 · Identifier such as penalty:17, unique among supervision records */
    readonly id: Scalars["ID"]["output"];
    /** 监管对象 · The entity that was supervised */
    readonly legalEntity: LegalEntity;
    /** 记录种类 · Kind of record */
    readonly kind: CodedValue;
    /** 作出机关 · The department that acted */
    readonly authority: CodedValue;
    /** 归集层级（市、区） · Whether the city or a district collected it */
    readonly level: CodedValue;
    /** 归集的区；市级为空 · The district that collected it; null for the city */
    readonly district?: Maybe<CodedValue>;
    /** 监管事项（监管清单） · Item of the supervision list that it rests on */
    readonly item: CodedValue;
    /** 发生日期：检查日、决定日、备案日或责令整改日 · Day of the inspection, of the decision, of the filing or of the order */
    readonly occurredOn: Scalars["Date"]["output"];
    /** 摘要 · What happened, in a line */
    readonly summary: Scalars["String"]["output"];
    /** 数据来源 · Where the record comes from */
    readonly provenance: Provenance;
    /** 检查方式 · Way of inspecting */
    readonly method: CodedValue;
    /** 检查结果代码的版本 · Edition of the code list of the results */
    readonly resultEdition: CodedValue;
    /** 检查结果，可多项 · Results, one or several */
    readonly results: ReadonlyArray<CodedValue>;
    /** 检查结论 · Conclusion */
    readonly conclusion?: Maybe<CodedValue>;
    /** 检查人员 · The officers who inspected */
    readonly officers: ReadonlyArray<InspectionOfficer>;
    /** 后续处理 · What follows from it */
    readonly followUp: InspectionFollowUp;
    /** 检查要点项数 · Number of points on the checklist */
    readonly checklistItems?: Maybe<Scalars["Int"]["output"]>;
    /** 不符合的要点项数 · Number of points that failed */
    readonly checklistFailed?: Maybe<Scalars["Int"]["output"]>;
  };

/** 抽查检查（双随机、一公开） · A spot check: object and officers drawn at random, result published */
export type SpotCheck = SupervisionRecord &
  Inspection & {
    readonly __typename?: "SpotCheck";
    /** 记录标识，如 penalty:17，监管记录内唯一 · Identifier such as penalty:17, unique among supervision records */
    readonly id: Scalars["ID"]["output"];
    /** 监管对象 · The entity that was supervised */
    readonly legalEntity: LegalEntity;
    /** 记录种类 · Kind of record */
    readonly kind: CodedValue;
    /** 作出机关 · The department that acted */
    readonly authority: CodedValue;
    /** 归集层级（市、区） · Whether the city or a district collected it */
    readonly level: CodedValue;
    /** 归集的区；市级为空 · The district that collected it; null for the city */
    readonly district?: Maybe<CodedValue>;
    /** 监管事项（监管清单） · Item of the supervision list that it rests on */
    readonly item: CodedValue;
    /** 发生日期：检查日、决定日、备案日或责令整改日 · Day of the inspection, of the decision, of the filing or of the order */
    readonly occurredOn: Scalars["Date"]["output"];
    /** 摘要 · What happened, in a line */
    readonly summary: Scalars["String"]["output"];
    /** 数据来源 · Where the record comes from */
    readonly provenance: Provenance;
    /** 检查方式 · Way of inspecting */
    readonly method: CodedValue;
    /** 检查结果代码的版本 · Edition of the code list of the results */
    readonly resultEdition: CodedValue;
    /** 检查结果，可多项 · Results, one or several */
    readonly results: ReadonlyArray<CodedValue>;
    /** 检查结论 · Conclusion */
    readonly conclusion?: Maybe<CodedValue>;
    /** 检查人员 · The officers who inspected */
    readonly officers: ReadonlyArray<InspectionOfficer>;
    /** 后续处理 · What follows from it */
    readonly followUp: InspectionFollowUp;
    /** 抽查任务编号 · Number of the task */
    readonly taskNumber: Scalars["String"]["output"];
    /** 抽查任务名称 · Name of the task */
    readonly taskName: Scalars["String"]["output"];
    /** 抽查计划年度 · Year of the plan */
    readonly planYear: Scalars["Int"]["output"];
    /** 是否随机产生；定向抽查为否 · Whether it was drawn at random; false for a directed check */
    readonly randomlyDrawn: Scalars["Boolean"]["output"];
    /** 联合检查部门 · Departments that took part */
    readonly jointDepartments: ReadonlyArray<CodedValue>;
  };

/** 专项整治检查 · An inspection of a campaign */
export type CampaignInspection = SupervisionRecord &
  Inspection & {
    readonly __typename?: "CampaignInspection";
    /** 记录标识，如 penalty:17，监管记录内唯一 · Identifier such as penalty:17, unique among supervision records */
    readonly id: Scalars["ID"]["output"];
    /** 监管对象 · The entity that was supervised */
    readonly legalEntity: LegalEntity;
    /** 记录种类 · Kind of record */
    readonly kind: CodedValue;
    /** 作出机关 · The department that acted */
    readonly authority: CodedValue;
    /** 归集层级（市、区） · Whether the city or a district collected it */
    readonly level: CodedValue;
    /** 归集的区；市级为空 · The district that collected it; null for the city */
    readonly district?: Maybe<CodedValue>;
    /** 监管事项（监管清单） · Item of the supervision list that it rests on */
    readonly item: CodedValue;
    /** 发生日期：检查日、决定日、备案日或责令整改日 · Day of the inspection, of the decision, of the filing or of the order */
    readonly occurredOn: Scalars["Date"]["output"];
    /** 摘要 · What happened, in a line */
    readonly summary: Scalars["String"]["output"];
    /** 数据来源 · Where the record comes from */
    readonly provenance: Provenance;
    /** 检查方式 · Way of inspecting */
    readonly method: CodedValue;
    /** 检查结果代码的版本 · Edition of the code list of the results */
    readonly resultEdition: CodedValue;
    /** 检查结果，可多项 · Results, one or several */
    readonly results: ReadonlyArray<CodedValue>;
    /** 检查结论 · Conclusion */
    readonly conclusion?: Maybe<CodedValue>;
    /** 检查人员 · The officers who inspected */
    readonly officers: ReadonlyArray<InspectionOfficer>;
    /** 后续处理 · What follows from it */
    readonly followUp: InspectionFollowUp;
    /** 整治主题 · Theme of the campaign */
    readonly campaignTheme: Scalars["String"]["output"];
    /** 整治期间自 · The campaign's first day */
    readonly campaignFrom: Scalars["Date"]["output"];
    /** 整治期间至 · The campaign's last day */
    readonly campaignTo: Scalars["Date"]["output"];
    /** 参加部门 · Departments that took part */
    readonly participants: ReadonlyArray<CodedValue>;
  };

/** 食品安全检查 · A food safety inspection */
export type FoodInspection = SupervisionRecord &
  Inspection & {
    readonly __typename?: "FoodInspection";
    /** 记录标识，如 penalty:17，监管记录内唯一 · Identifier such as penalty:17, unique among supervision records */
    readonly id: Scalars["ID"]["output"];
    /** 监管对象 · The entity that was supervised */
    readonly legalEntity: LegalEntity;
    /** 记录种类 · Kind of record */
    readonly kind: CodedValue;
    /** 作出机关 · The department that acted */
    readonly authority: CodedValue;
    /** 归集层级（市、区） · Whether the city or a district collected it */
    readonly level: CodedValue;
    /** 归集的区；市级为空 · The district that collected it; null for the city */
    readonly district?: Maybe<CodedValue>;
    /** 监管事项（监管清单） · Item of the supervision list that it rests on */
    readonly item: CodedValue;
    /** 发生日期：检查日、决定日、备案日或责令整改日 · Day of the inspection, of the decision, of the filing or of the order */
    readonly occurredOn: Scalars["Date"]["output"];
    /** 摘要 · What happened, in a line */
    readonly summary: Scalars["String"]["output"];
    /** 数据来源 · Where the record comes from */
    readonly provenance: Provenance;
    /** 检查方式 · Way of inspecting */
    readonly method: CodedValue;
    /** 检查结果代码的版本 · Edition of the code list of the results */
    readonly resultEdition: CodedValue;
    /** 检查结果，可多项 · Results, one or several */
    readonly results: ReadonlyArray<CodedValue>;
    /** 检查结论 · Conclusion */
    readonly conclusion?: Maybe<CodedValue>;
    /** 检查人员 · The officers who inspected */
    readonly officers: ReadonlyArray<InspectionOfficer>;
    /** 后续处理 · What follows from it */
    readonly followUp: InspectionFollowUp;
    /** 食品经营环节 · Stage of the food business */
    readonly stage: CodedValue;
    /** 食品生产经营许可证编号 · Number of the food licence */
    readonly foodLicenceNumber?: Maybe<Scalars["String"]["output"]>;
    /** 量化分级（A、B、C） · Grade given */
    readonly hygieneGrade?: Maybe<CodedValue>;
    /** 抽样批次 · Batches sampled */
    readonly batchesSampled?: Maybe<Scalars["Int"]["output"]>;
    /** 不合格批次 · Batches that failed */
    readonly batchesFailed?: Maybe<Scalars["Int"]["output"]>;
  };

/** 安全生产检查 · A work safety inspection */
export type SafetyInspection = SupervisionRecord &
  Inspection & {
    readonly __typename?: "SafetyInspection";
    /** 记录标识，如 penalty:17，监管记录内唯一 · Identifier such as penalty:17, unique among supervision records */
    readonly id: Scalars["ID"]["output"];
    /** 监管对象 · The entity that was supervised */
    readonly legalEntity: LegalEntity;
    /** 记录种类 · Kind of record */
    readonly kind: CodedValue;
    /** 作出机关 · The department that acted */
    readonly authority: CodedValue;
    /** 归集层级（市、区） · Whether the city or a district collected it */
    readonly level: CodedValue;
    /** 归集的区；市级为空 · The district that collected it; null for the city */
    readonly district?: Maybe<CodedValue>;
    /** 监管事项（监管清单） · Item of the supervision list that it rests on */
    readonly item: CodedValue;
    /** 发生日期：检查日、决定日、备案日或责令整改日 · Day of the inspection, of the decision, of the filing or of the order */
    readonly occurredOn: Scalars["Date"]["output"];
    /** 摘要 · What happened, in a line */
    readonly summary: Scalars["String"]["output"];
    /** 数据来源 · Where the record comes from */
    readonly provenance: Provenance;
    /** 检查方式 · Way of inspecting */
    readonly method: CodedValue;
    /** 检查结果代码的版本 · Edition of the code list of the results */
    readonly resultEdition: CodedValue;
    /** 检查结果，可多项 · Results, one or several */
    readonly results: ReadonlyArray<CodedValue>;
    /** 检查结论 · Conclusion */
    readonly conclusion?: Maybe<CodedValue>;
    /** 检查人员 · The officers who inspected */
    readonly officers: ReadonlyArray<InspectionOfficer>;
    /** 后续处理 · What follows from it */
    readonly followUp: InspectionFollowUp;
    /** 是否涉及危险化学品 · Whether hazardous chemicals are involved */
    readonly hazardousChemicals: Scalars["Boolean"]["output"];
    /** 安全生产标准化等级 · Grade of safety standardisation */
    readonly standardisationGrade?: Maybe<CodedValue>;
    /** 一般隐患数 · Number of ordinary hazards found */
    readonly ordinaryHazards?: Maybe<Scalars["Int"]["output"]>;
    /** 重大隐患数 · Number of major hazards found */
    readonly majorHazards?: Maybe<Scalars["Int"]["output"]>;
  };

/** 环境保护检查 · An environmental inspection */
export type EnvironmentInspection = SupervisionRecord &
  Inspection & {
    readonly __typename?: "EnvironmentInspection";
    /** 记录标识，如 penalty:17，监管记录内唯一 · Identifier such as penalty:17, unique among supervision records */
    readonly id: Scalars["ID"]["output"];
    /** 监管对象 · The entity that was supervised */
    readonly legalEntity: LegalEntity;
    /** 记录种类 · Kind of record */
    readonly kind: CodedValue;
    /** 作出机关 · The department that acted */
    readonly authority: CodedValue;
    /** 归集层级（市、区） · Whether the city or a district collected it */
    readonly level: CodedValue;
    /** 归集的区；市级为空 · The district that collected it; null for the city */
    readonly district?: Maybe<CodedValue>;
    /** 监管事项（监管清单） · Item of the supervision list that it rests on */
    readonly item: CodedValue;
    /** 发生日期：检查日、决定日、备案日或责令整改日 · Day of the inspection, of the decision, of the filing or of the order */
    readonly occurredOn: Scalars["Date"]["output"];
    /** 摘要 · What happened, in a line */
    readonly summary: Scalars["String"]["output"];
    /** 数据来源 · Where the record comes from */
    readonly provenance: Provenance;
    /** 检查方式 · Way of inspecting */
    readonly method: CodedValue;
    /** 检查结果代码的版本 · Edition of the code list of the results */
    readonly resultEdition: CodedValue;
    /** 检查结果，可多项 · Results, one or several */
    readonly results: ReadonlyArray<CodedValue>;
    /** 检查结论 · Conclusion */
    readonly conclusion?: Maybe<CodedValue>;
    /** 检查人员 · The officers who inspected */
    readonly officers: ReadonlyArray<InspectionOfficer>;
    /** 后续处理 · What follows from it */
    readonly followUp: InspectionFollowUp;
    /** 检查的环境要素 · Environmental media inspected */
    readonly media: ReadonlyArray<CodedValue>;
    /** 排污许可证编号 · Number of the discharge permit */
    readonly dischargePermitNumber?: Maybe<Scalars["String"]["output"]>;
    /** 是否超标排放 · Whether a discharge limit was exceeded */
    readonly limitExceeded: Scalars["Boolean"]["output"];
    /** 是否安装在线监测 · Whether discharges are monitored on line */
    readonly onlineMonitoring: Scalars["Boolean"]["output"];
  };

/** 行政处罚的排序 · Sort orders of penalties */
export type PenaltyOrder =
  /** 决定日期，新的在前 · Most recently decided first */
  | "DECIDED_DESC"
  /** 罚款金额，高的在前；未罚款的在后 · Largest fine first; those without a fine last */
  | "FINE_DESC";

/** 行政处罚页 · A page of penalties */
export type PenaltyConnection = {
  readonly __typename?: "PenaltyConnection";
  /** 本页行政处罚 · The penalties of the page */
  readonly nodes: ReadonlyArray<Penalty>;
  /** 本页行政处罚及游标 · The penalties with their cursors */
  readonly edges: ReadonlyArray<PenaltyEdge>;
  /** 分页信息 · Page information */
  readonly pageInfo: PageInfo;
  /** 总数 · How many there are */
  readonly totalCount: Scalars["Int"]["output"];
};

/** 行政处罚及游标 · A penalty with its cursor */
export type PenaltyEdge = {
  readonly __typename?: "PenaltyEdge";
  /** 游标 · Cursor */
  readonly cursor: Scalars["String"]["output"];
  /** 行政处罚 · The penalty */
  readonly node: Penalty;
};

/** 行政处罚（双公示 CF 数据项） · An administrative penalty, with the items of the publicity standard (CF_) */
export type Penalty = SupervisionRecord & {
  readonly __typename?: "Penalty";
  /** 记录标识，如 penalty:17，监管记录内唯一 · Identifier such as penalty:17, unique among supervision records */
  readonly id: Scalars["ID"]["output"];
  /** 监管对象 · The entity that was supervised */
  readonly legalEntity: LegalEntity;
  /** 记录种类 · Kind of record */
  readonly kind: CodedValue;
  /** 作出机关 · The department that acted */
  readonly authority: CodedValue;
  /** 归集层级（市、区） · Whether the city or a district collected it */
  readonly level: CodedValue;
  /** 归集的区；市级为空 · The district that collected it; null for the city */
  readonly district?: Maybe<CodedValue>;
  /** 监管事项（监管清单） · Item of the supervision list that it rests on */
  readonly item: CodedValue;
  /** 发生日期：检查日、决定日、备案日或责令整改日 · Day of the inspection, of the decision, of the filing or of the order */
  readonly occurredOn: Scalars["Date"]["output"];
  /** 摘要 · What happened, in a line */
  readonly summary: Scalars["String"]["output"];
  /** 数据来源 · Where the record comes from */
  readonly provenance: Provenance;
  /** 决定书文号（CF_WSH） · Number of the decision (CF_WSH) */
  readonly documentNumber: Scalars["String"]["output"];
  /** 案件名称（2016 版 CF_CFMC）；含自然人当事人姓名，故其案件为空 · Name of the case (CF_CFMC of the 2016 edition); null where the party is a natural person, whom it names */
  readonly caseName?: Maybe<Scalars["String"]["output"]>;
  /** 违法行为类型（CF_WFXW） · Type of violation (CF_WFXW) */
  readonly violationType: Scalars["String"]["output"];
  /** 违法事实（CF_SY） · Facts (CF_SY) */
  readonly facts: Scalars["String"]["output"];
  /** 处罚依据（CF_YJ） · Legal basis (CF_YJ) */
  readonly basis: Scalars["String"]["output"];
  /** 处罚类别代码的版本 · Edition of the code list of the categories */
  readonly categoryEdition: CodedValue;
  /** 处罚类别，可多项（CF_CFLB） · Categories, one or several (CF_CFLB) */
  readonly categories: ReadonlyArray<CodedValue>;
  /** 处罚内容（CF_NR） · Content (CF_NR) */
  readonly content: Scalars["String"]["output"];
  /** 罚款金额，万元（CF_NR_FK）；未罚款为空 · Fine, in 万 of yuan (CF_NR_FK); null without a fine */
  readonly fine?: Maybe<Scalars["WanAmount"]["output"]>;
  /** 没收违法所得、非法财物的金额，万元（CF_NR_WFFF） · Confiscated amount, in 万 of yuan (CF_NR_WFFF) */
  readonly confiscation?: Maybe<Scalars["WanAmount"]["output"]>;
  /** 暂扣或吊销证照名称及编号（CF_NR_ZKDX） · Licence suspended or revoked, with its number (CF_NR_ZKDX) */
  readonly suspendedLicence?: Maybe<Scalars["String"]["output"]>;
  /** 决定日期（CF_JDRQ） · Decided on (CF_JDRQ) */
  readonly decidedOn: Scalars["Date"]["output"];
  /** 处罚有效期至（CF_YXQ） · In force until (CF_YXQ) */
  readonly validUntil?: Maybe<Scalars["Date"]["output"]>;
  /** 公示截止期（CF_GSJZQ）；不公示为空 · Published until (CF_GSJZQ); null where it is not published */
  readonly publishedUntil?: Maybe<Scalars["Date"]["output"]>;
  /** 公示期限规则 · Rule that sets the term of publication */
  readonly publicityTerm: CodedValue;
  /** 处罚机关统一社会信用代码（CF_CFJGDM） · Unified code of the deciding authority (CF_CFJGDM) */
  readonly authorityUscc?: Maybe<Scalars["String"]["output"]>;
  /** 是否简易程序 · Whether by the simple procedure */
  readonly simpleProcedure: Scalars["Boolean"]["output"];
  /** 当前状态（2016 版 CF_ZT） · Status (CF_ZT of the 2016 edition) */
  readonly status: CodedValue;
  /** 行政相对人类别（CF_XDR_LB） · Kind of party (CF_XDR_LB) */
  readonly partyKind: CodedValue;
  /** 行政相对人名称（CF_XDR_MC）；自然人为空，见 personName · Name of the party (CF_XDR_MC); null for a natural person, see personName */
  readonly partyName?: Maybe<Scalars["String"]["output"]>;
  /** 自然人当事人姓名（CF_XDR_MC） · Name of a party who is a natural person (CF_XDR_MC) */
  readonly personName?: Maybe<Scalars["String"]["output"]>;
  /** 自然人当事人证件类型（CF_XDR_ZJLX） · Natural person's type of identity document (CF_XDR_ZJLX) */
  readonly personIdType?: Maybe<CodedValue>;
  /** 自然人当事人证件号码（CF_XDR_ZJHM） · Natural person's document number (CF_XDR_ZJHM) */
  readonly personIdNumber?: Maybe<Scalars["String"]["output"]>;
  /** 法定代表人姓名（CF_FRDB） · Name of the legal representative (CF_FRDB) */
  readonly legalRepresentativeName?: Maybe<Scalars["String"]["output"]>;
  /** 法定代表人证件类型（CF_FR_ZJLX） · Legal representative's type of identity document (CF_FR_ZJLX) */
  readonly legalRepresentativeIdType?: Maybe<CodedValue>;
  /** 法定代表人证件号码（CF_FR_ZJHM） · Legal representative's document number (CF_FR_ZJHM) */
  readonly legalRepresentativeIdNumber?: Maybe<Scalars["String"]["output"]>;
  /** 同类违法行为此前受处罚次数；来源未报的，按读者可以取得的、同一主体同一违法行为类型、决定日前二年内的有效处罚计数〔期限待确认〕；无规则可依的为空 · How often the same kind of violation was penalised before; where its source does not say, of the entity's penalties in force that the reader may have, those of the same kind in the two years before its day [unconfirmed]; null where no rule says what counts */
  readonly priorOffences?: Maybe<Scalars["Int"]["output"]>;
  /** 决定书全文 · Full text of the decision */
  readonly decisionText?: Maybe<Scalars["String"]["output"]>;
  /** 备注（BZ） · Remark (BZ) */
  readonly remark?: Maybe<Scalars["String"]["output"]>;
};

/** 公开的行政行为的种类 · Kinds of administrative action that are open */
export type AdministrativeActionKind =
  /** 行政确认 · Confirmation */
  | "CONFIRMATION"
  /** 行政奖励 · Reward */
  | "REWARD"
  /** 行政备案 · Filing */
  | "FILING";

/** 行政确认、奖励、备案的排序 · Sort orders of administrative actions */
export type AdministrativeActionOrder =
  /** 日期，新的在前 · Newest first */
  | "ACTED_DESC"
  /** 日期，早的在前 · Oldest first */
  | "ACTED_ASC";

/** 行政确认、奖励、备案页 · A page of confirmations, rewards and filings */
export type AdministrativeActionConnection = {
  readonly __typename?: "AdministrativeActionConnection";
  /** 本页各条 · The records of the page */
  readonly nodes: ReadonlyArray<AdministrativeAction>;
  /** 本页各条及游标 · The records with their cursors */
  readonly edges: ReadonlyArray<AdministrativeActionEdge>;
  /** 分页信息 · Page information */
  readonly pageInfo: PageInfo;
  /** 总数 · How many there are */
  readonly totalCount: Scalars["Int"]["output"];
};

/** 行政确认、奖励、备案及游标 · A record with its cursor */
export type AdministrativeActionEdge = {
  readonly __typename?: "AdministrativeActionEdge";
  /** 游标 · Cursor */
  readonly cursor: Scalars["String"]["output"];
  /** 记录 · The record */
  readonly node: AdministrativeAction;
};

/** 行政确认、行政奖励和行政备案的共同形态 · What confirmations, rewards and filings have in common */
export type AdministrativeAction = {
  /** 记录标识，如 penalty:17，监管记录内唯一 · Identifier such as penalty:17, unique among supervision records */
  readonly id: Scalars["ID"]["output"];
  /** 监管对象 · The entity that was supervised */
  readonly legalEntity: LegalEntity;
  /** 记录种类 · Kind of record */
  readonly kind: CodedValue;
  /** 作出机关 · The department that acted */
  readonly authority: CodedValue;
  /** 归集层级（市、区） · Whether the city or a district collected it */
  readonly level: CodedValue;
  /** 归集的区；市级为空 · The district that collected it; null for the city */
  readonly district?: Maybe<CodedValue>;
  /** 监管事项（监管清单） · Item of the supervision list that it rests on */
  readonly item: CodedValue;
  /** 发生日期：检查日、决定日、备案日或责令整改日 · Day of the inspection, of the decision, of the filing or of the order */
  readonly occurredOn: Scalars["Date"]["output"];
  /** 摘要 · What happened, in a line */
  readonly summary: Scalars["String"]["output"];
  /** 数据来源 · Where the record comes from */
  readonly provenance: Provenance;
  /** 文号 · Number of the document */
  readonly documentNumber: Scalars["String"]["output"];
  /** 名称 · What it is called */
  readonly title: Scalars["String"]["output"];
  /** 内容 · Content */
  readonly content: Scalars["String"]["output"];
  /** 依据 · Legal basis */
  readonly basis: Scalars["String"]["output"];
  /** 决定日期或者备案日期 · Day of the decision, or of the filing */
  readonly actedOn: Scalars["Date"]["output"];
  /** 有效期至；没有期限的为空 · In force until; null without a term */
  readonly validUntil?: Maybe<Scalars["Date"]["output"]>;
};

/** 行政确认：对法律地位、权利、事实的认定 · A confirmation of a status, a right or a fact */
export type AdministrativeConfirmation = SupervisionRecord &
  AdministrativeAction & {
    readonly __typename?: "AdministrativeConfirmation";
    /** 记录标识，如 penalty:17，监管记录内唯一 · Identifier such as penalty:17, unique among supervision records */
    readonly id: Scalars["ID"]["output"];
    /** 监管对象 · The entity that was supervised */
    readonly legalEntity: LegalEntity;
    /** 记录种类 · Kind of record */
    readonly kind: CodedValue;
    /** 作出机关 · The department that acted */
    readonly authority: CodedValue;
    /** 归集层级（市、区） · Whether the city or a district collected it */
    readonly level: CodedValue;
    /** 归集的区；市级为空 · The district that collected it; null for the city */
    readonly district?: Maybe<CodedValue>;
    /** 监管事项（监管清单） · Item of the supervision list that it rests on */
    readonly item: CodedValue;
    /** 发生日期：检查日、决定日、备案日或责令整改日 · Day of the inspection, of the decision, of the filing or of the order */
    readonly occurredOn: Scalars["Date"]["output"];
    /** 摘要 · What happened, in a line */
    readonly summary: Scalars["String"]["output"];
    /** 数据来源 · Where the record comes from */
    readonly provenance: Provenance;
    /** 文号 · Number of the document */
    readonly documentNumber: Scalars["String"]["output"];
    /** 名称 · What it is called */
    readonly title: Scalars["String"]["output"];
    /** 内容 · Content */
    readonly content: Scalars["String"]["output"];
    /** 依据 · Legal basis */
    readonly basis: Scalars["String"]["output"];
    /** 决定日期或者备案日期 · Day of the decision, or of the filing */
    readonly actedOn: Scalars["Date"]["output"];
    /** 有效期至；没有期限的为空 · In force until; null without a term */
    readonly validUntil?: Maybe<Scalars["Date"]["output"]>;
    /** 结果（平台代码〔待确认〕） · Outcome (codes of the platform's own, unconfirmed) */
    readonly outcome: CodedValue;
  };

/** 行政奖励 · A reward */
export type AdministrativeReward = SupervisionRecord &
  AdministrativeAction & {
    readonly __typename?: "AdministrativeReward";
    /** 记录标识，如 penalty:17，监管记录内唯一 · Identifier such as penalty:17, unique among supervision records */
    readonly id: Scalars["ID"]["output"];
    /** 监管对象 · The entity that was supervised */
    readonly legalEntity: LegalEntity;
    /** 记录种类 · Kind of record */
    readonly kind: CodedValue;
    /** 作出机关 · The department that acted */
    readonly authority: CodedValue;
    /** 归集层级（市、区） · Whether the city or a district collected it */
    readonly level: CodedValue;
    /** 归集的区；市级为空 · The district that collected it; null for the city */
    readonly district?: Maybe<CodedValue>;
    /** 监管事项（监管清单） · Item of the supervision list that it rests on */
    readonly item: CodedValue;
    /** 发生日期：检查日、决定日、备案日或责令整改日 · Day of the inspection, of the decision, of the filing or of the order */
    readonly occurredOn: Scalars["Date"]["output"];
    /** 摘要 · What happened, in a line */
    readonly summary: Scalars["String"]["output"];
    /** 数据来源 · Where the record comes from */
    readonly provenance: Provenance;
    /** 文号 · Number of the document */
    readonly documentNumber: Scalars["String"]["output"];
    /** 名称 · What it is called */
    readonly title: Scalars["String"]["output"];
    /** 内容 · Content */
    readonly content: Scalars["String"]["output"];
    /** 依据 · Legal basis */
    readonly basis: Scalars["String"]["output"];
    /** 决定日期或者备案日期 · Day of the decision, or of the filing */
    readonly actedOn: Scalars["Date"]["output"];
    /** 有效期至；没有期限的为空 · In force until; null without a term */
    readonly validUntil?: Maybe<Scalars["Date"]["output"]>;
    /** 奖励形式（平台代码〔待确认〕） · Form (codes of the platform's own, unconfirmed) */
    readonly form: CodedValue;
    /** 奖金，万元；没有的为空 · Prize money, in 万 of yuan; null without */
    readonly amount?: Maybe<Scalars["WanAmount"]["output"]>;
  };

/** 行政备案 · A filing */
export type AdministrativeFiling = SupervisionRecord &
  AdministrativeAction & {
    readonly __typename?: "AdministrativeFiling";
    /** 记录标识，如 penalty:17，监管记录内唯一 · Identifier such as penalty:17, unique among supervision records */
    readonly id: Scalars["ID"]["output"];
    /** 监管对象 · The entity that was supervised */
    readonly legalEntity: LegalEntity;
    /** 记录种类 · Kind of record */
    readonly kind: CodedValue;
    /** 作出机关 · The department that acted */
    readonly authority: CodedValue;
    /** 归集层级（市、区） · Whether the city or a district collected it */
    readonly level: CodedValue;
    /** 归集的区；市级为空 · The district that collected it; null for the city */
    readonly district?: Maybe<CodedValue>;
    /** 监管事项（监管清单） · Item of the supervision list that it rests on */
    readonly item: CodedValue;
    /** 发生日期：检查日、决定日、备案日或责令整改日 · Day of the inspection, of the decision, of the filing or of the order */
    readonly occurredOn: Scalars["Date"]["output"];
    /** 摘要 · What happened, in a line */
    readonly summary: Scalars["String"]["output"];
    /** 数据来源 · Where the record comes from */
    readonly provenance: Provenance;
    /** 文号 · Number of the document */
    readonly documentNumber: Scalars["String"]["output"];
    /** 名称 · What it is called */
    readonly title: Scalars["String"]["output"];
    /** 内容 · Content */
    readonly content: Scalars["String"]["output"];
    /** 依据 · Legal basis */
    readonly basis: Scalars["String"]["output"];
    /** 决定日期或者备案日期 · Day of the decision, or of the filing */
    readonly actedOn: Scalars["Date"]["output"];
    /** 有效期至；没有期限的为空 · In force until; null without a term */
    readonly validUntil?: Maybe<Scalars["Date"]["output"]>;
    /** 备案类型（平台代码〔待确认〕） · What the filing does (codes of the platform's own, unconfirmed) */
    readonly filingType: CodedValue;
  };

/** 行政强制页 · A page of enforcement */
export type AdministrativeEnforcementConnection = {
  readonly __typename?: "AdministrativeEnforcementConnection";
  /** 本页各条 · The records of the page */
  readonly nodes: ReadonlyArray<AdministrativeEnforcement>;
  /** 本页各条及游标 · The records with their cursors */
  readonly edges: ReadonlyArray<AdministrativeEnforcementEdge>;
  /** 分页信息 · Page information */
  readonly pageInfo: PageInfo;
  /** 总数 · How many there are */
  readonly totalCount: Scalars["Int"]["output"];
};

/** 行政强制及游标 · A record with its cursor */
export type AdministrativeEnforcementEdge = {
  readonly __typename?: "AdministrativeEnforcementEdge";
  /** 游标 · Cursor */
  readonly cursor: Scalars["String"]["output"];
  /** 记录 · The record */
  readonly node: AdministrativeEnforcement;
};

/** 行政强制：强制措施和强制执行 · Administrative enforcement: measures and execution */
export type AdministrativeEnforcement = SupervisionRecord & {
  readonly __typename?: "AdministrativeEnforcement";
  /** 记录标识，如 penalty:17，监管记录内唯一 · Identifier such as penalty:17, unique among supervision records */
  readonly id: Scalars["ID"]["output"];
  /** 监管对象 · The entity that was supervised */
  readonly legalEntity: LegalEntity;
  /** 记录种类 · Kind of record */
  readonly kind: CodedValue;
  /** 作出机关 · The department that acted */
  readonly authority: CodedValue;
  /** 归集层级（市、区） · Whether the city or a district collected it */
  readonly level: CodedValue;
  /** 归集的区；市级为空 · The district that collected it; null for the city */
  readonly district?: Maybe<CodedValue>;
  /** 监管事项（监管清单） · Item of the supervision list that it rests on */
  readonly item: CodedValue;
  /** 发生日期：检查日、决定日、备案日或责令整改日 · Day of the inspection, of the decision, of the filing or of the order */
  readonly occurredOn: Scalars["Date"]["output"];
  /** 摘要 · What happened, in a line */
  readonly summary: Scalars["String"]["output"];
  /** 数据来源 · Where the record comes from */
  readonly provenance: Provenance;
  /** 文号 · Number of the document */
  readonly documentNumber?: Maybe<Scalars["String"]["output"]>;
  /** 名称 · What it is called */
  readonly title?: Maybe<Scalars["String"]["output"]>;
  /** 内容 · Content */
  readonly content?: Maybe<Scalars["String"]["output"]>;
  /** 依据 · Legal basis */
  readonly basis?: Maybe<Scalars["String"]["output"]>;
  /** 决定日期或者备案日期 · Day of the decision, or of the filing */
  readonly actedOn?: Maybe<Scalars["Date"]["output"]>;
  /** 期限至；查封、扣押、冻结未填期限的为法定三十日，其他没有期限的为空 · Ends on: thirty days by law where a sealing, detention or freezing tells no term; null of others without one */
  readonly validUntil?: Maybe<Scalars["Date"]["output"]>;
  /** 强制措施或者执行方式（行政强制法第九条、第十二条） · Measure, or way of execution (Administrative Enforcement Law, articles 9 and 12) */
  readonly measure?: Maybe<CodedValue>;
  /** 被强制的场所、设施、财物或者款项 · The premises, facilities, property or money that it is directed at */
  readonly object?: Maybe<Scalars["String"]["output"]>;
  /** 解除日期 · Lifted on */
  readonly liftedOn?: Maybe<Scalars["Date"]["output"]>;
  /** 是否期满未解除 · Whether its term is over and it is not lifted */
  readonly isOverdue?: Maybe<Scalars["Boolean"]["output"]>;
};

/** 责令整改页 · A page of orders to rectify */
export type RectificationConnection = {
  readonly __typename?: "RectificationConnection";
  /** 本页责令整改 · The orders to rectify of the page */
  readonly nodes: ReadonlyArray<Rectification>;
  /** 本页责令整改及游标 · The orders to rectify with their cursors */
  readonly edges: ReadonlyArray<RectificationEdge>;
  /** 分页信息 · Page information */
  readonly pageInfo: PageInfo;
  /** 总数 · How many there are */
  readonly totalCount: Scalars["Int"]["output"];
};

/** 责令整改及游标 · An order to rectify with its cursor */
export type RectificationEdge = {
  readonly __typename?: "RectificationEdge";
  /** 游标 · Cursor */
  readonly cursor: Scalars["String"]["output"];
  /** 责令整改 · The order to rectify */
  readonly node: Rectification;
};

/** 责令整改 · An order to rectify */
export type Rectification = SupervisionRecord & {
  readonly __typename?: "Rectification";
  /** 记录标识，如 penalty:17，监管记录内唯一 · Identifier such as penalty:17, unique among supervision records */
  readonly id: Scalars["ID"]["output"];
  /** 监管对象 · The entity that was supervised */
  readonly legalEntity: LegalEntity;
  /** 记录种类 · Kind of record */
  readonly kind: CodedValue;
  /** 作出机关 · The department that acted */
  readonly authority: CodedValue;
  /** 归集层级（市、区） · Whether the city or a district collected it */
  readonly level: CodedValue;
  /** 归集的区；市级为空 · The district that collected it; null for the city */
  readonly district?: Maybe<CodedValue>;
  /** 监管事项（监管清单） · Item of the supervision list that it rests on */
  readonly item: CodedValue;
  /** 发生日期：检查日、决定日、备案日或责令整改日 · Day of the inspection, of the decision, of the filing or of the order */
  readonly occurredOn: Scalars["Date"]["output"];
  /** 摘要 · What happened, in a line */
  readonly summary: Scalars["String"]["output"];
  /** 数据来源 · Where the record comes from */
  readonly provenance: Provenance;
  /** 依据的检查；不因检查而作出的为空 · The inspection that led to it, if any */
  readonly inspection?: Maybe<Inspection>;
  /** 整改要求 · What is required */
  readonly requirements?: Maybe<Scalars["String"]["output"]>;
  /** 责令日期 · Ordered on */
  readonly orderedOn?: Maybe<Scalars["Date"]["output"]>;
  /** 整改期限 · Due on */
  readonly dueOn?: Maybe<Scalars["Date"]["output"]>;
  /** 整改完成日期 · Completed on */
  readonly completedOn?: Maybe<Scalars["Date"]["output"]>;
  /** 整改状态 · State */
  readonly state?: Maybe<CodedValue>;
  /** 复查日期 · Re-checked on */
  readonly recheckedOn?: Maybe<Scalars["Date"]["output"]>;
  /** 复查结果 · Result of the re-check */
  readonly recheckResult?: Maybe<CodedValue>;
};

/** 监管事项页 · A page of items */
export type SupervisionItemConnection = {
  readonly __typename?: "SupervisionItemConnection";
  /** 本页监管事项 · The items of the page */
  readonly nodes: ReadonlyArray<SupervisionItem>;
  /** 本页监管事项及游标 · The items with their cursors */
  readonly edges: ReadonlyArray<SupervisionItemEdge>;
  /** 分页信息 · Page information */
  readonly pageInfo: PageInfo;
  /** 总数 · How many there are */
  readonly totalCount: Scalars["Int"]["output"];
};

/** 监管事项及游标 · An item with its cursor */
export type SupervisionItemEdge = {
  readonly __typename?: "SupervisionItemEdge";
  /** 游标 · Cursor */
  readonly cursor: Scalars["String"]["output"];
  /** 监管事项 · The item */
  readonly node: SupervisionItem;
};

/** 监管清单事项 · An item of a department's supervision list */
export type SupervisionItem = {
  readonly __typename?: "SupervisionItem";
  /** 记录标识 · Identifier of the record */
  readonly id: Scalars["ID"]["output"];
  /** 事项编码 · Code of the item */
  readonly code: Scalars["String"]["output"];
  /** 事项名称 · Name */
  readonly name: Scalars["String"]["output"];
  /** 事项英文名称 · Name in English */
  readonly nameEn: Scalars["String"]["output"];
  /** 监管部门 · The department whose item it is */
  readonly authority: CodedValue;
  /** 监管依据 · Legal basis */
  readonly basis: Scalars["String"]["output"];
  /** 监管对象 · Whom it concerns */
  readonly object: Scalars["String"]["output"];
  /** 监管频次 · How often */
  readonly frequency: Scalars["String"]["output"];
  /** 监管方式 · Way of inspecting */
  readonly method: CodedValue;
  /** 由其监管的审批事项（审批清单） · Permit items whose holders are supervised by it */
  readonly permitItems: ReadonlyArray<PermitItem>;
  /** 由其发现的违法行为的处罚事项（处罚清单） · Penalty items whose violations it finds */
  readonly penaltyItems: ReadonlyArray<PenaltyItem>;
  /** 数据来源 · Where the record comes from */
  readonly provenance: Provenance;
};

/** 许可事项〔示例目录，待确认〕 · A permit item [illustrative catalogue, unconfirmed] */
export type PermitItem = {
  readonly __typename?: "PermitItem";
  /** 事项代码 · Code of the item */
  readonly code: Scalars["String"]["output"];
  /** 取得许可后依以监管的事项（监管清单）；没有的为空，是监管盲区 · Item of the supervision lists by which its holders are supervised; null where there is none, which is a blind spot */
  readonly supervisionItem?: Maybe<SupervisionItem>;
};

/** 处罚清单事项页 · A page of penalty items */
export type PenaltyItemConnection = {
  readonly __typename?: "PenaltyItemConnection";
  /** 本页各条 · The items of the page */
  readonly nodes: ReadonlyArray<PenaltyItem>;
  /** 本页各条及游标 · The items with their cursors */
  readonly edges: ReadonlyArray<PenaltyItemEdge>;
  /** 分页信息 · Page information */
  readonly pageInfo: PageInfo;
  /** 总数 · How many there are */
  readonly totalCount: Scalars["Int"]["output"];
};

/** 处罚清单事项及游标 · An item with its cursor */
export type PenaltyItemEdge = {
  readonly __typename?: "PenaltyItemEdge";
  /** 游标 · Cursor */
  readonly cursor: Scalars["String"]["output"];
  /** 一条 · The item */
  readonly node: PenaltyItem;
};

/** 处罚清单的一个事项〔示例清单，待确认〕 · An item of a department's penalty list [illustrative, unconfirmed] */
export type PenaltyItem = {
  readonly __typename?: "PenaltyItem";
  /** 事项代码 · Code of the item */
  readonly code: Scalars["String"]["output"];
  /** 违法行为 · The violation */
  readonly name: Scalars["String"]["output"];
  /** 英文名称 · Name in English */
  readonly nameEn: Scalars["String"]["output"];
  /** 处罚部门 · The department that penalises it */
  readonly authority: CodedValue;
  /** 处罚依据 · Legal basis */
  readonly basis: Scalars["String"]["output"];
  /** 据以发现的监管事项（监管清单）；没有的为空，是监管盲区 · Item of the supervision lists that finds it; null where there is none, which is a blind spot */
  readonly supervisionItem?: Maybe<SupervisionItem>;
};

/** 监管盲区页 · A page of blind spots */
export type ListBlindSpotConnection = {
  readonly __typename?: "ListBlindSpotConnection";
  /** 本页各条 · The items of the page */
  readonly nodes: ReadonlyArray<ListBlindSpot>;
  /** 本页各条及游标 · The items with their cursors */
  readonly edges: ReadonlyArray<ListBlindSpotEdge>;
  /** 分页信息 · Page information */
  readonly pageInfo: PageInfo;
  /** 总数 · How many there are */
  readonly totalCount: Scalars["Int"]["output"];
};

/** 监管盲区及游标 · An item with its cursor */
export type ListBlindSpotEdge = {
  readonly __typename?: "ListBlindSpotEdge";
  /** 游标 · Cursor */
  readonly cursor: Scalars["String"]["output"];
  /** 一条 · The item */
  readonly node: ListBlindSpot;
};

/** 清单对照所见的监管盲区 · A blind spot, found by comparing the lists */
export type ListBlindSpot = {
  readonly __typename?: "ListBlindSpot";
  /** 种类 · Kind */
  readonly kind: CodedValue;
  /** 部门 · The department whose list has the item */
  readonly authority: CodedValue;
  /** 没有监管事项的审批事项 · The permit item that is not supervised */
  readonly permitItem?: Maybe<PermitItem>;
  /** 没有监管事项的处罚事项 · The penalty item that is not supervised */
  readonly penaltyItem?: Maybe<PenaltyItem>;
  /** 没有处罚事项的监管事项 · The supervision item that nothing is penalised by */
  readonly supervisionItem?: Maybe<SupervisionItem>;
};

/** 抽查事项页 · A page of items */
export type SpotCheckItemConnection = {
  readonly __typename?: "SpotCheckItemConnection";
  /** 本页抽查事项 · The items of the page */
  readonly nodes: ReadonlyArray<SpotCheckItem>;
  /** 本页抽查事项及游标 · The items with their cursors */
  readonly edges: ReadonlyArray<SpotCheckItemEdge>;
  /** 分页信息 · Page information */
  readonly pageInfo: PageInfo;
  /** 总数 · How many there are */
  readonly totalCount: Scalars["Int"]["output"];
};

/** 抽查事项及游标 · An item with its cursor */
export type SpotCheckItemEdge = {
  readonly __typename?: "SpotCheckItemEdge";
  /** 游标 · Cursor */
  readonly cursor: Scalars["String"]["output"];
  /** 抽查事项 · An item */
  readonly node: SpotCheckItem;
};

/** 抽查事项：监管事项中随机抽查的，及其比例和频次 · An item of a supervision list that is checked at random, how much of it and how often */
export type SpotCheckItem = {
  readonly __typename?: "SpotCheckItem";
  /** 记录标识 · Identifier of the record */
  readonly id: Scalars["ID"]["output"];
  /** 监管事项 · Item of the supervision list */
  readonly item: CodedValue;
  /** 抽查部门 · The department that checks */
  readonly authority: CodedValue;
  /** 抽查比例，万分之几 · Part that is checked, in ten-thousandths */
  readonly ratio: Scalars["Int"]["output"];
  /** 每年抽查次数 · How many times a year */
  readonly timesPerYear: Scalars["Int"]["output"];
  /** 数据来源 · Where the record comes from */
  readonly provenance: Provenance;
};

/** 抽查计划页 · A page of plans */
export type SpotCheckPlanConnection = {
  readonly __typename?: "SpotCheckPlanConnection";
  /** 本页抽查计划 · The plans of the page */
  readonly nodes: ReadonlyArray<SpotCheckPlan>;
  /** 本页抽查计划及游标 · The plans with their cursors */
  readonly edges: ReadonlyArray<SpotCheckPlanEdge>;
  /** 分页信息 · Page information */
  readonly pageInfo: PageInfo;
  /** 总数 · How many there are */
  readonly totalCount: Scalars["Int"]["output"];
};

/** 抽查计划及游标 · A plan with its cursor */
export type SpotCheckPlanEdge = {
  readonly __typename?: "SpotCheckPlanEdge";
  /** 游标 · Cursor */
  readonly cursor: Scalars["String"]["output"];
  /** 抽查计划 · A plan */
  readonly node: SpotCheckPlan;
};

/** 年度抽查计划 · A department's plan of spot checks for a year */
export type SpotCheckPlan = {
  readonly __typename?: "SpotCheckPlan";
  /** 记录标识 · Identifier of the record */
  readonly id: Scalars["ID"]["output"];
  /** 计划年度 · Year of the plan */
  readonly year: Scalars["Int"]["output"];
  /** 计划名称 · Title */
  readonly title: Scalars["String"]["output"];
  /** 制定部门 · The department whose plan it is */
  readonly authority: CodedValue;
  /** 公布日期 · Day of publication */
  readonly publishedOn: Scalars["Date"]["output"];
  /** 抽查任务 · The tasks of the plan */
  readonly tasks: SpotCheckTaskConnection;
  /** 数据来源 · Where the record comes from */
  readonly provenance: Provenance;
};

/** 年度抽查计划 · A department's plan of spot checks for a year */
export type SpotCheckPlanTasksArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** 抽查任务页 · A page of tasks */
export type SpotCheckTaskConnection = {
  readonly __typename?: "SpotCheckTaskConnection";
  /** 本页抽查任务 · The tasks of the page */
  readonly nodes: ReadonlyArray<SpotCheckTask>;
  /** 本页抽查任务及游标 · The tasks with their cursors */
  readonly edges: ReadonlyArray<SpotCheckTaskEdge>;
  /** 分页信息 · Page information */
  readonly pageInfo: PageInfo;
  /** 总数 · How many there are */
  readonly totalCount: Scalars["Int"]["output"];
};

/** 抽查任务及游标 · A task with its cursor */
export type SpotCheckTaskEdge = {
  readonly __typename?: "SpotCheckTaskEdge";
  /** 游标 · Cursor */
  readonly cursor: Scalars["String"]["output"];
  /** 抽查任务 · A task */
  readonly node: SpotCheckTask;
};

/** 抽查任务 · A task of spot checks */
export type SpotCheckTask = {
  readonly __typename?: "SpotCheckTask";
  /** 记录标识 · Identifier of the record */
  readonly id: Scalars["ID"]["output"];
  /** 任务编号 · Number */
  readonly number: Scalars["String"]["output"];
  /** 任务名称 · Name */
  readonly name: Scalars["String"]["output"];
  /** 抽查计划 · The plan that it is of */
  readonly plan: SpotCheckPlan;
  /** 抽查事项 · Item of the supervision list */
  readonly item: CodedValue;
  /** 检查方式 · Way of inspecting */
  readonly method: CodedValue;
  /** 牵头部门 · The department that answers for it */
  readonly authority: CodedValue;
  /** 参加部门及各派人数；联合抽查有多个部门 · Departments that take part and how many inspectors each sends; several in a joint task */
  readonly departments: ReadonlyArray<SpotCheckDepartment>;
  /** 抽查比例，万分之几 · Part that is drawn, in ten-thousandths */
  readonly ratio: Scalars["Int"]["output"];
  /** 检查开始日期，抽取结果自当日起公开 · First day of the checks, from which on the draw is open */
  readonly checksFrom: Scalars["Date"]["output"];
  /** 检查结束日期 · Last day of the checks */
  readonly checksTo: Scalars["Date"]["output"];
  /** 抽取前公布的承诺（摘要），见 docs/draw-algorithm.md · The commitment published before the draw, see docs/draw-algorithm.md */
  readonly commitment?: Maybe<Scalars["String"]["output"]>;
  /** 公开的抽取；检查开始前与未抽取相同 · The draw once checks have begun; before, as if there were none */
  readonly draw?: Maybe<SpotCheckDraw>;
  /** 检查开始前的抽取：只给牵头部门和审计；其他读者得到的与未抽取相同 · The draw before checks begin: for the department that answers for the task and for audit; for others as if there were none */
  readonly pendingDraw?: Maybe<SpotCheckDraw>;
  /** 经办人自己被派检查的对象，检查开始前后均可见 · What the officer who asks was drawn to check, before checks begin as well */
  readonly assignedPairings?: Maybe<SpotCheckPairingConnection>;
  /** 数据来源 · Where the record comes from */
  readonly provenance: Provenance;
};

/** 抽查任务 · A task of spot checks */
export type SpotCheckTaskAssignedPairingsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** 参加抽查的部门 · A department that takes part in a task */
export type SpotCheckDepartment = {
  readonly __typename?: "SpotCheckDepartment";
  /** 部门 · The department */
  readonly department: CodedValue;
  /** 每个对象派出的检查人员数 · How many of its inspectors check each object */
  readonly inspectors: Scalars["Int"]["output"];
};

/** 检查前抽取数的维度 · Dimensions of what is drawn before its day */
export type SpotCheckDrawDimension =
  /** 牵头部门 · The department that answers for the task */
  | "OWNER"
  /** 检查对象抽取时所在区 · The district of the objects, on the day of the draw */
  | "DISTRICT";

/** 检查日之前的抽取数 · How many objects are drawn, before the day of their checks */
export type SpotCheckDrawCount = {
  readonly __typename?: "SpotCheckDrawCount";
  /** 牵头部门；未按牵头部门分组的为空 · The department that answers for the tasks; null where it is not grouped by owners */
  readonly owner?: Maybe<CodedValue>;
  /** 区；未按区分组的为空 · District; null where it is not grouped by districts */
  readonly district?: Maybe<CodedValue>;
  /** 抽取的检查对象数，同一对象为两项任务抽取的计两次；不足五个、或者会使不足五个的可以推算的为空 · Objects drawn, twice where one was drawn for two tasks; null where they are fewer than five, or would tell how many fewer others are */
  readonly count?: Maybe<Scalars["Int"]["output"]>;
  /** 至少多少个：其中可以提供的部分之和 · At least so many: the sum of what of them is told */
  readonly atLeast?: Maybe<Scalars["Int"]["output"]>;
};

/** 随机抽取：可凭公布的记录重新抽取，不可更改 · A draw: it can be repeated from its published record, and is never altered */
export type SpotCheckDraw = {
  readonly __typename?: "SpotCheckDraw";
  /** 记录标识 · Identifier of the record */
  readonly id: Scalars["ID"]["output"];
  /** 算法及版本 · The algorithm and its version */
  readonly algorithm: Scalars["String"]["output"];
  /** 种子，由各方提供的部分合成 · The seed, made of what each party contributed */
  readonly seed: Scalars["String"]["output"];
  /** 抽取时间 · When it was drawn */
  readonly drawnAt: Scalars["DateTime"]["output"];
  /** 公布的记录（规范化 JSON），可用 draw:verify 验证 · The published record as canonical JSON, for draw:verify */
  readonly record: Scalars["String"]["output"];
  /** 按记录重新抽取是否得到相同结果，且承诺与抽取前公布的一致；对象超过一万的为空，请用 draw:verify · Whether drawing again by the record gives the same, under the commitment published before; null beyond 10,000 objects, for which draw:verify is made */
  readonly verify?: Maybe<Scalars["Boolean"]["output"]>;
  /** 抽中的对象和检查人员，按抽取次序 · What was drawn and who checks it, in the order of the draw */
  readonly pairings: SpotCheckPairingConnection;
};

/** 随机抽取：可凭公布的记录重新抽取，不可更改 · A draw: it can be repeated from its published record, and is never altered */
export type SpotCheckDrawPairingsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** 抽查配对页 · A page of pairings */
export type SpotCheckPairingConnection = {
  readonly __typename?: "SpotCheckPairingConnection";
  /** 本页抽查配对 · The pairings of the page */
  readonly nodes: ReadonlyArray<SpotCheckPairing>;
  /** 本页抽查配对及游标 · The pairings with their cursors */
  readonly edges: ReadonlyArray<SpotCheckPairingEdge>;
  /** 分页信息 · Page information */
  readonly pageInfo: PageInfo;
  /** 总数 · How many there are */
  readonly totalCount: Scalars["Int"]["output"];
};

/** 抽查配对及游标 · A pairing with its cursor */
export type SpotCheckPairingEdge = {
  readonly __typename?: "SpotCheckPairingEdge";
  /** 游标 · Cursor */
  readonly cursor: Scalars["String"]["output"];
  /** 抽查配对 · A pairing */
  readonly node: SpotCheckPairing;
};

/** 抽查配对：抽中的对象和检查人员 · A pairing: what was drawn, and who checks it */
export type SpotCheckPairing = {
  readonly __typename?: "SpotCheckPairing";
  /** 记录标识 · Identifier of the record */
  readonly id: Scalars["ID"]["output"];
  /** 抽取次序，从 1 起 · Place in the draw, from 1 */
  readonly place: Scalars["Int"]["output"];
  /** 检查对象 · What is checked */
  readonly legalEntity: LegalEntity;
  /** 检查人员 · Who checks it */
  readonly inspectors: ReadonlyArray<SpotCheckInspector>;
  /** 已公示的结果 · The result, once published */
  readonly result?: Maybe<SpotCheckResult>;
};

/** 检查人员名录库中的人员，只有编号 · An inspector of the directory, by number alone */
export type SpotCheckInspector = {
  readonly __typename?: "SpotCheckInspector";
  /** 名录库编号 · Number in the directory */
  readonly number: Scalars["String"]["output"];
  /** 所属部门 · The department */
  readonly department: CodedValue;
};

/** 抽查结果页 · A page of results */
export type SpotCheckResultConnection = {
  readonly __typename?: "SpotCheckResultConnection";
  /** 本页抽查结果 · The results of the page */
  readonly nodes: ReadonlyArray<SpotCheckResult>;
  /** 本页抽查结果及游标 · The results with their cursors */
  readonly edges: ReadonlyArray<SpotCheckResultEdge>;
  /** 分页信息 · Page information */
  readonly pageInfo: PageInfo;
  /** 总数 · How many there are */
  readonly totalCount: Scalars["Int"]["output"];
};

/** 抽查结果及游标 · A result with its cursor */
export type SpotCheckResultEdge = {
  readonly __typename?: "SpotCheckResultEdge";
  /** 游标 · Cursor */
  readonly cursor: Scalars["String"]["output"];
  /** 抽查结果 · A result */
  readonly node: SpotCheckResult;
};

/** 已公示的抽查结果 · A published result of a spot check */
export type SpotCheckResult = {
  readonly __typename?: "SpotCheckResult";
  /** 记录标识 · Identifier of the record */
  readonly id: Scalars["ID"]["output"];
  /** 抽查任务 · The task */
  readonly task: SpotCheckTask;
  /** 检查对象 · What was checked */
  readonly legalEntity: LegalEntity;
  /** 检查日期 · Day of the check */
  readonly inspectedOn: Scalars["Date"]["output"];
  /** 检查结果代码的版本 · Edition of the code list of the results */
  readonly resultEdition: CodedValue;
  /** 检查结果，可多项 · Results, one or several */
  readonly results: ReadonlyArray<CodedValue>;
  /** 公示日期 · Day of publication */
  readonly publishedOn: Scalars["Date"]["output"];
  /** 数据来源 · Where the record comes from */
  readonly provenance: Provenance;
};

/** 一条记录的来龙去脉：从哪个系统、哪一批或哪份文件来，历经哪些版本，由哪些事件告知他人。本部门的记录可查，审计可查 · How a record came to be as it is, and who was told: from which system, in which batch or file, through which versions, by which events. For the department whose record it is, and for auditors */
export type RecordLineage = {
  readonly __typename?: "RecordLineage";
  /** 记录标识 · Identifier of the record */
  readonly id: Scalars["ID"]["output"];
  /** 所关于的主体 · The entity that it concerns */
  readonly legalEntity: LegalEntity;
  /** 来源系统 · The system that it comes from */
  readonly sourceSystem?: Maybe<Scalars["String"]["output"]>;
  /** 报送，先到的在前；不经报送的记录没有 · Submissions that made or changed it, the earliest first; none of a record that was not submitted */
  readonly submissions?: Maybe<ReadonlyArray<RecordSubmission>>;
  /** 各版本，旧的在前 · Its versions, the oldest first */
  readonly versions?: Maybe<ReadonlyArray<RecordVersion>>;
  /** 告知他人的事件，先发生的在前 · The events that told others of it, the earliest first */
  readonly outputs?: Maybe<ReadonlyArray<RecordOutput>>;
};

/** 报送记录的一条 · A row by which a record was submitted */
export type RecordSubmission = {
  readonly __typename?: "RecordSubmission";
  /** 批次 · Number of the batch */
  readonly batch: Scalars["ID"]["output"];
  /** 批次中第几条，从 1 起 · Place in the batch, from 1 */
  readonly row: Scalars["Int"]["output"];
  /** 报送部门 · The department that submitted it */
  readonly department: CodedValue;
  /** 标准版本 · Edition of the standard */
  readonly edition: Scalars["String"]["output"];
  /** 所在文件名；不以文件报送的为空 · Name of the file that it came in; null where it came in none */
  readonly fileName?: Maybe<Scalars["String"]["output"]>;
  /** 文件摘要（SHA-256） · Digest of that file, SHA-256 */
  readonly fileDigest?: Maybe<Scalars["String"]["output"]>;
  /** 收到时间 · When it was received */
  readonly receivedAt: Scalars["DateTime"]["output"];
  /** 内容摘要，与版本的相同 · Digest of its content, which its version has too */
  readonly digest: Scalars["String"]["output"];
};

/** 记录的一个版本 · A version of a record */
export type RecordVersion = {
  readonly __typename?: "RecordVersion";
  /** 版本号 · Its number */
  readonly version: Scalars["Int"]["output"];
  /** 记入时间 · When it was recorded */
  readonly recordedAt: Scalars["DateTime"]["output"];
  /** 被更正的时间；现行版本为空 · When it was corrected; null of the version that stands */
  readonly supersededAt?: Maybe<Scalars["DateTime"]["output"]>;
  /** 内容摘要；不经报送的为空 · Digest of the row that made it; null where none did */
  readonly digest?: Maybe<Scalars["String"]["output"]>;
};

/** 告知他人的一个事件 · An event that told others of a record */
export type RecordOutput = {
  readonly __typename?: "RecordOutput";
  /** 事件类型，如 permit.recorded · Type of the event, such as permit.recorded */
  readonly type: Scalars["String"]["output"];
  /** 所告知的版本 · The version that it told of */
  readonly version: Scalars["Int"]["output"];
  /** 发生时间 · When */
  readonly occurredAt: Scalars["DateTime"]["output"];
};

export type Mutation = {
  readonly __typename?: "Mutation";
  /** 报送行政处罚信息（双公示 2016、2018、2019 年版 CF_ 各项），每批至多 1000 条。按来源系统、决定书文号、处罚机关、相对人幂等；更正和撤销成为新版本；每条单独给出结果；金额单位为万元 · Submits penalties by the standard of publication of 2016, 2018 or 2019, up to 1,000 rows. Idempotent by source system, document number, authority and party; corrections and withdrawals become new versions; every row is reported on by itself; amounts are in 万元 */
  readonly ingestPenalties?: Maybe<PenaltyIngestReport>;
  /** 更正一条退回的行政处罚信息；更正仍不合格的，原条仍待更正 · Corrects a rejected row of a penalty; one that is rejected as well leaves it to be corrected */
  readonly correctPenaltyRow?: Maybe<PenaltyIngestReport>;
  /** 提前停止公示行政处罚（总局令第45号第十四条）：停产停业、限制、降级、吊销的一律不准 · Stops the publication of a penalty before its time (order 45, article 14); never of a suspension of business, a restriction, a lowered grade or a revocation */
  readonly stopPenaltyPublicity?: Maybe<Penalty>;
  /** 报送监督检查信息，每批至多 1000 条。按来源系统、检查记录编号、检查机关、被检查对象幂等；更正和撤回成为新版本；每条单独给出结果。双随机抽查另有办理流程 · Submits inspections, up to 1,000 rows. Idempotent by source system, number of the record, authority and subject; corrections and withdrawals become new versions; every row is reported on by itself. Spot checks have acts of their own */
  readonly ingestInspections?: Maybe<InspectionIngestReport>;
  /** 更正一条退回的监督检查信息；更正仍不合格的，原条仍待更正 · Corrects a rejected row of an inspection; one that is rejected as well leaves it to be corrected */
  readonly correctInspectionRow?: Maybe<InspectionIngestReport>;
  /** 报送行政强制、行政确认、行政奖励和行政备案信息，每批至多 1000 条。按来源系统、文号、作出机关、相对人幂等；更正和撤销成为新版本；每条单独给出结果；金额单位为万元 · Submits enforcement, confirmations, rewards and filings, up to 1,000 rows. Idempotent by source system, document number, authority and party; corrections and withdrawals become new versions; every row is reported on by itself; amounts are in 万元 */
  readonly ingestAdministrativeActions?: Maybe<AdministrativeActionIngestReport>;
  /** 更正一条退回的行政强制、确认、奖励或备案信息；更正仍不合格的，原条仍待更正 · Corrects a rejected row of an administrative action; one that is rejected as well leaves it to be corrected */
  readonly correctAdministrativeActionRow?: Maybe<AdministrativeActionIngestReport>;
  /** 制定抽查任务并固定抽查范围，编号由部门自定；同一编号内容相同的重复提交不产生变化 · Makes a task of spot checks and fixes what is drawn from; the same again under its number changes nothing */
  readonly createSpotCheckTask?: Maybe<SpotCheckTaskReport>;
  /** 作废尚未抽取的任务 · Voids a task that is not drawn */
  readonly voidSpotCheckTask?: Maybe<SpotCheckTaskReport>;
  /** 提交种子部分的承诺；最后一方提交后公布任务的承诺 · A party commits to its part of the seed; with the last one the commitment of the task is published */
  readonly commitSeed?: Maybe<SpotCheckTaskReport>;
  /** 揭示种子部分 · A party reveals its part of the seed */
  readonly revealSeed?: Maybe<SpotCheckTaskReport>;
  /** 抽取检查对象、检查人员及其配对；只抽取一次，再次请求得到同一结果 · Draws objects, inspectors and their pairs, once: asked again, it is the same draw */
  readonly drawSpotCheck?: Maybe<SpotCheckTaskReport>;
  /** 录入抽查结果，待审核 · Records the result of a check, which then awaits review */
  readonly recordSpotCheckResult?: Maybe<SpotCheckResultReport>;
  /** 审核抽查结果：公示、退回或者不通过；录入人不得审核 · Reviews a result: publishes, returns or rejects it; never who recorded it */
  readonly reviewSpotCheckResult?: Maybe<SpotCheckResultReport>;
  /** 撤回已公示的结果并说明理由 · Takes a published result back, for a reason */
  readonly withdrawSpotCheckResult?: Maybe<SpotCheckResultReport>;
  /** 制定监管通用模块的表单，或者更新为新版本；内容与现行版本相同的重复提交不产生变化，旧版本的记录仍然有效 · Defines a form of the generic module, or the next version of one. The same again changes nothing; records by earlier versions stand */
  readonly defineGenericForm?: Maybe<GenericFormReport>;
  /** 停用表单：不再接受新记录，已有记录仍可更正 · Closes a form: it takes no new records, and those that there are may still be corrected */
  readonly closeGenericForm?: Maybe<GenericFormReport>;
  /** 按表单填报一条监管记录，由该版表单的结构校验，逐项指出问题。按表单和部门自定编号幂等；内容不同的为更正，成为新版本 · Submits a record by a form, checked by the schema of that version, each problem told with its place. Idempotent by form and the department's own key; other content is a correction, and a new version */
  readonly submitGenericRecord?: Maybe<GenericRecordReport>;
  /** 登记本部门的监管系统，或者变更登记；内容与现行登记相同的重复提交不产生变化 · Registers a supervision system of one's own department, or alters what the register says of it; the same again changes nothing */
  readonly registerDepartmentSystem?: Maybe<DepartmentSystem>;
};

export type MutationIngestPenaltiesArgs = {
  input: IngestPenaltiesInput;
};

export type MutationCorrectPenaltyRowArgs = {
  input: CorrectPenaltyRowInput;
};

export type MutationStopPenaltyPublicityArgs = {
  input: StopPenaltyPublicityInput;
};

export type MutationIngestInspectionsArgs = {
  input: IngestInspectionsInput;
};

export type MutationCorrectInspectionRowArgs = {
  input: CorrectInspectionRowInput;
};

export type MutationIngestAdministrativeActionsArgs = {
  input: IngestAdministrativeActionsInput;
};

export type MutationCorrectAdministrativeActionRowArgs = {
  input: CorrectAdministrativeActionRowInput;
};

export type MutationCreateSpotCheckTaskArgs = {
  input: CreateSpotCheckTaskInput;
};

export type MutationVoidSpotCheckTaskArgs = {
  input: VoidSpotCheckTaskInput;
};

export type MutationCommitSeedArgs = {
  input: CommitSeedInput;
};

export type MutationRevealSeedArgs = {
  input: RevealSeedInput;
};

export type MutationDrawSpotCheckArgs = {
  input: DrawSpotCheckInput;
};

export type MutationRecordSpotCheckResultArgs = {
  input: RecordSpotCheckResultInput;
};

export type MutationReviewSpotCheckResultArgs = {
  input: ReviewSpotCheckResultInput;
};

export type MutationWithdrawSpotCheckResultArgs = {
  input: WithdrawSpotCheckResultInput;
};

export type MutationDefineGenericFormArgs = {
  input: DefineGenericFormInput;
};

export type MutationCloseGenericFormArgs = {
  input: CloseGenericFormInput;
};

export type MutationSubmitGenericRecordArgs = {
  input: SubmitGenericRecordInput;
};

export type MutationRegisterDepartmentSystemArgs = {
  input: RegisterDepartmentSystemInput;
};

/** 抽查任务 · A task of spot checks */
export type CreateSpotCheckTaskInput = {
  /** 任务编号：部门代码、年度和四位数字，如 SH-FDA-2026-0001 · Number: department, year and four digits, such as SH-FDA-2026-0001 */
  readonly number: Scalars["String"]["input"];
  /** 任务名称 · Name */
  readonly name: Scalars["String"]["input"];
  /** 监管事项代码，须在抽查事项清单内 · Code of the item, on the list of items that are checked at random */
  readonly item: Scalars["String"]["input"];
  /** 检查方式：1 书面、2 实地、3 网络 · Way of inspecting: 1 on paper, 2 on the spot, 3 on line */
  readonly method: Scalars["String"]["input"];
  /** 抽查比例，万分之几，向上取整 · Part that is drawn, in ten-thousandths, rounded up */
  readonly ratio: Scalars["Int"]["input"];
  /** 检查开始日期，抽取结果自当日起公开 · First day of the checks, from which on the draw is open */
  readonly checksFrom: Scalars["Date"]["input"];
  /** 检查结束日期 · Last day of the checks */
  readonly checksTo: Scalars["Date"]["input"];
  /** 参加部门，含牵头部门 · Departments that take part, the one that answers for the task among them */
  readonly departments: ReadonlyArray<SpotCheckDepartmentInput>;
  /** 只提供种子部分、不派人的部门；单独抽查至少一个 · Departments that contribute to the seed and send nobody; one at least where a department checks alone */
  readonly witnesses?: InputMaybe<ReadonlyArray<Scalars["String"]["input"]>>;
  /** 范围：住所所在区；区级部门须填本区 · Scope: district of the domicile; a district's department names its own */
  readonly district?: InputMaybe<Scalars["String"]["input"]>;
  /** 范围：统一社会信用代码，至多 10000 个；未填为名录库全部 · Scope: unified codes, 10,000 at most; all of the directory where it is left out */
  readonly objects?: InputMaybe<ReadonlyArray<Scalars["String"]["input"]>>;
  /** 有公示中行政处罚的对象的权重，1 至 100；其他对象为 1 · Weight of objects with a penalty in publication, 1 to 100; of every other it is 1 */
  readonly penalizedWeight?: InputMaybe<Scalars["Int"]["input"]>;
  /** 不派出的检查人员 · Inspectors that are not to be sent */
  readonly absences?: InputMaybe<ReadonlyArray<SpotCheckAbsenceInput>>;
  /** 回避 · Who avoids whom */
  readonly avoidances?: InputMaybe<ReadonlyArray<SpotCheckAvoidanceInput>>;
};

/** 参加部门 · A department that takes part */
export type SpotCheckDepartmentInput = {
  /** 部门代码 · Code of the department */
  readonly department: Scalars["String"]["input"];
  /** 每个对象派出的检查人员数 · How many of its inspectors check each object */
  readonly inspectors: Scalars["Int"]["input"];
};

/** 不派出的检查人员 · An inspector that is not to be sent */
export type SpotCheckAbsenceInput = {
  /** 名录库编号 · Number in the directory */
  readonly inspector: Scalars["String"]["input"];
  /** 原因 · Why */
  readonly reason: SpotCheckAbsenceReason;
};

/** 不派出的原因 · Why an inspector is not sent */
export type SpotCheckAbsenceReason =
  /** 休假 · Leave */
  | "LEAVE"
  /** 其他公务、培训 · Other duty or training */
  | "DUTY"
  /** 无有效执法证件 · No valid certificate */
  | "CERTIFICATE";

/** 回避 · An avoidance */
export type SpotCheckAvoidanceInput = {
  /** 名录库编号 · Number in the directory */
  readonly inspector: Scalars["String"]["input"];
  /** 对象的统一社会信用代码 · Unified code of the object */
  readonly object: Scalars["String"]["input"];
};

/** 作废 · What is voided, and why */
export type VoidSpotCheckTaskInput = {
  /** 任务编号 · Number of the task */
  readonly number: Scalars["String"]["input"];
  /** 读取时的版本 · Version that was read */
  readonly version: Scalars["Int"]["input"];
  /** 理由 · Why */
  readonly reason: Scalars["String"]["input"];
};

/** 种子部分的承诺 · A commitment to a part of the seed */
export type CommitSeedInput = {
  /** 任务编号 · Number of the task */
  readonly number: Scalars["String"]["input"];
  /** 64 位小写十六进制，算法见 docs/draw-algorithm.md · 64 small hexadecimal digits, see docs/draw-algorithm.md */
  readonly commitment: Scalars["String"]["input"];
};

/** 揭示的种子部分 · A part of the seed, revealed */
export type RevealSeedInput = {
  /** 任务编号 · Number of the task */
  readonly number: Scalars["String"]["input"];
  /** 64 位小写十六进制 · 64 small hexadecimal digits */
  readonly secret: Scalars["String"]["input"];
};

/** 抽取 · What is drawn */
export type DrawSpotCheckInput = {
  /** 任务编号 · Number of the task */
  readonly number: Scalars["String"]["input"];
  /** 读取时的版本 · Version that was read */
  readonly version: Scalars["Int"]["input"];
};

/** 录入的结果 · A result as it is recorded */
export type RecordSpotCheckResultInput = {
  /** 配对标识 · Identifier of the pairing */
  readonly pairing: Scalars["ID"]["input"];
  /** 读取时的版本，未录入的为 0 · Version that was read; 0 where nothing is recorded */
  readonly version: Scalars["Int"]["input"];
  /** 检查日期 · Day of the check */
  readonly inspectedOn: Scalars["Date"]["input"];
  /** 结果代码，可多项 · Codes of the results, one or several */
  readonly results: ReadonlyArray<Scalars["String"]["input"]>;
};

/** 审核 · A review */
export type ReviewSpotCheckResultInput = {
  /** 配对标识 · Identifier of the pairing */
  readonly pairing: Scalars["ID"]["input"];
  /** 读取时的版本 · Version that was read */
  readonly version: Scalars["Int"]["input"];
  /** 审核决定 · Decision */
  readonly decision: SpotCheckReviewDecision;
  /** 退回或者不通过的理由 · Why it is returned or rejected */
  readonly reason?: InputMaybe<Scalars["String"]["input"]>;
};

/** 审核决定 · Decision of a review */
export type SpotCheckReviewDecision =
  /** 公示 · Published */
  | "PUBLISH"
  /** 退回 · Returned */
  | "RETURN"
  /** 不通过 · Rejected */
  | "REJECT";

/** 撤回 · What is withdrawn, and why */
export type WithdrawSpotCheckResultInput = {
  /** 配对标识 · Identifier of the pairing */
  readonly pairing: Scalars["ID"]["input"];
  /** 读取时的版本 · Version that was read */
  readonly version: Scalars["Int"]["input"];
  /** 理由 · Why */
  readonly reason: Scalars["String"]["input"];
};

/** 任务办理情况 · What came of an act on a task */
export type SpotCheckTaskReport = {
  readonly __typename?: "SpotCheckTaskReport";
  /** 任务 · The task */
  readonly task: SpotCheckTask;
  /** 状态 · State */
  readonly state: CodedValue;
  /** 版本，只给牵头部门 · Version, for the department that answers for the task */
  readonly version?: Maybe<Scalars["Int"]["output"]>;
  /** 尚待承诺或者揭示的各方 · Parties whose part of the seed is awaited */
  readonly awaited: ReadonlyArray<CodedValue>;
};

/** 结果办理情况 · What came of an act on a result */
export type SpotCheckResultReport = {
  readonly __typename?: "SpotCheckResultReport";
  /** 配对标识 · Identifier of the pairing */
  readonly pairing: Scalars["ID"]["output"];
  /** 检查对象 · What is checked */
  readonly legalEntity: LegalEntity;
  /** 状态 · State */
  readonly state: CodedValue;
  /** 版本 · Version */
  readonly version: Scalars["Int"]["output"];
  /** 公示期限：检查后二十个工作日；工作日历未公布的为空 · Last day to publish it, the 20th working day after the check; null where the calendar is not published yet */
  readonly publicationDue?: Maybe<Scalars["Date"]["output"]>;
  /** 是否逾期未公示 · Whether it is late */
  readonly isOverdue: Scalars["Boolean"]["output"];
  /** 公示日期 · Day of publication */
  readonly publishedOn?: Maybe<Scalars["Date"]["output"]>;
};

/** 在办抽查任务列表 · A list of tasks that are worked on */
export type SpotCheckWorkConnection = {
  readonly __typename?: "SpotCheckWorkConnection";
  /** 本页任务 · The tasks of the page */
  readonly nodes: ReadonlyArray<SpotCheckWork>;
  /** 本页任务及游标 · The tasks with their cursors */
  readonly edges: ReadonlyArray<SpotCheckWorkEdge>;
  /** 分页信息 · Page information */
  readonly pageInfo: PageInfo;
  /** 总数 · How many there are */
  readonly totalCount: Scalars["Int"]["output"];
};

/** 任务及游标 · A task with its cursor */
export type SpotCheckWorkEdge = {
  readonly __typename?: "SpotCheckWorkEdge";
  /** 游标 · Cursor */
  readonly cursor: Scalars["String"]["output"];
  /** 任务 · The task */
  readonly node: SpotCheckWork;
};

/** 在办的抽查任务，从一个部门看 · A task of spot checks before one of its departments */
export type SpotCheckWork = {
  readonly __typename?: "SpotCheckWork";
  /** 任务标识 · Identifier of the task */
  readonly id: Scalars["ID"]["output"];
  /** 任务 · The task */
  readonly task: SpotCheckTask;
  /** 是否本部门牵头 · Whether one's own department answers for it */
  readonly isOwner: Scalars["Boolean"]["output"];
  /** 状态；参加部门在检查开始日期之前不知是否已抽取 · State; before checks begin, another department is not told whether it was drawn */
  readonly state: CodedValue;
  /** 版本，只给牵头部门 · Version, for the department that answers for the task */
  readonly version?: Maybe<Scalars["Int"]["output"]>;
  /** 到期日期：抽取前为检查开始日期，抽取后为检查结束日期 · Day by which it is due: to be drawn before checks begin, and checked by their last day */
  readonly dueOn: Scalars["Date"]["output"];
  /** 抽中的对象及结果办理情况，只给牵头部门 · What was drawn with its results in any state, for the department that answers for the task */
  readonly results?: Maybe<SpotCheckResultWorkConnection>;
};

/** 在办的抽查任务，从一个部门看 · A task of spot checks before one of its departments */
export type SpotCheckWorkResultsArgs = {
  state?: InputMaybe<Scalars["String"]["input"]>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** 在办抽查结果列表 · A list of results that are worked on */
export type SpotCheckResultWorkConnection = {
  readonly __typename?: "SpotCheckResultWorkConnection";
  /** 本页结果 · The results of the page */
  readonly nodes: ReadonlyArray<SpotCheckResultWork>;
  /** 本页结果及游标 · The results with their cursors */
  readonly edges: ReadonlyArray<SpotCheckResultWorkEdge>;
  /** 分页信息 · Page information */
  readonly pageInfo: PageInfo;
  /** 总数 · How many there are */
  readonly totalCount: Scalars["Int"]["output"];
};

/** 结果及游标 · A result with its cursor */
export type SpotCheckResultWorkEdge = {
  readonly __typename?: "SpotCheckResultWorkEdge";
  /** 游标 · Cursor */
  readonly cursor: Scalars["String"]["output"];
  /** 结果 · The result */
  readonly node: SpotCheckResultWork;
};

/** 在办的抽查结果 · A result of a spot check as its department works on it */
export type SpotCheckResultWork = {
  readonly __typename?: "SpotCheckResultWork";
  /** 配对标识 · Identifier of the pairing */
  readonly id: Scalars["ID"]["output"];
  /** 抽取次序，从 1 起 · Place in the draw, from 1 */
  readonly place: Scalars["Int"]["output"];
  /** 检查对象 · What is checked */
  readonly legalEntity: LegalEntity;
  /** 状态 · State */
  readonly state: CodedValue;
  /** 版本，未录入的为 0 · Version; 0 where nothing is recorded */
  readonly version: Scalars["Int"]["output"];
  /** 检查日期 · Day of the check */
  readonly inspectedOn?: Maybe<Scalars["Date"]["output"]>;
  /** 检查结果，可多项 · Results, one or several */
  readonly results: ReadonlyArray<CodedValue>;
  /** 公示期限：检查后二十个工作日；工作日历未公布的为空 · Last day to publish it, the 20th working day after the check; null where the calendar is not published yet */
  readonly publicationDue?: Maybe<Scalars["Date"]["output"]>;
  /** 是否逾期未公示 · Whether it is late */
  readonly isOverdue: Scalars["Boolean"]["output"];
  /** 公示日期 · Day of publication */
  readonly publishedOn?: Maybe<Scalars["Date"]["output"]>;
  /** 退回、不通过或者撤回的理由 · Why it was returned, rejected or withdrawn */
  readonly reason?: Maybe<Scalars["String"]["output"]>;
};

/** 双公示标准的版本 · Edition of the standard of publication */
export type PublicationEdition =
  /** 2016 年版，各项已升级为 2019 年版 · That of 2016, its fields upgraded to those of 2019 */
  | "EDITION_2016"
  /** 2018 年版 · That of 2018 */
  | "EDITION_2018"
  /** 2019 年版；各项名称与 2018 年版相同〔待确认〕 · That of 2019; its fields are named as in 2018 [unconfirmed] */
  | "EDITION_2019";

/** 各结果的条数 · How many rows came out how */
export type IngestTotals = {
  readonly __typename?: "IngestTotals";
  /** 新记录 · Recorded anew */
  readonly accepted: Scalars["Int"]["output"];
  /** 与已有记录相同 · The same as what is recorded */
  readonly unchanged: Scalars["Int"]["output"];
  /** 更正，成为新版本 · Corrections, which became new versions */
  readonly corrected: Scalars["Int"]["output"];
  /** 等待主体 · Waiting for their entity */
  readonly queued: Scalars["Int"]["output"];
  /** 退回 · Rejected */
  readonly rejected: Scalars["Int"]["output"];
};

/** 一条的结果 · What came of a row */
export type IngestRowStatus =
  /** 新记录 · Recorded anew */
  | "ACCEPTED"
  /** 与已有记录相同 · The same as what is recorded */
  | "UNCHANGED"
  /** 更正 · A correction */
  | "CORRECTED"
  /** 等待主体进入法人库 · Waiting for its entity to be in the register */
  | "QUEUED"
  /** 退回 · Rejected */
  | "REJECTED";

/** 退回的一个原因 · One reason why a row was rejected */
export type IngestRowError = {
  readonly __typename?: "IngestRowError";
  /** 输入项 · The field of the input */
  readonly field: Scalars["String"]["output"];
  /** 原因代码 · Code of the reason */
  readonly code: Scalars["String"]["output"];
  /** 原因和改法 · What is wrong and what to do */
  readonly message: Scalars["String"]["output"];
};

/** 一批行政处罚信息 · A batch of penalties */
export type IngestPenaltiesInput = {
  /** 来源系统，如 AIC-CASES · The system that they come from, such as AIC-CASES */
  readonly sourceSystem: Scalars["String"]["input"];
  /** 标准版本；2016 年版的各项升级为 2019 年版 · Edition of the standard; rows of 2016 are upgraded */
  readonly edition: PublicationEdition;
  /** 各条，至多 1000 条 · The rows, 1,000 at most */
  readonly rows: ReadonlyArray<PenaltyRowInput>;
};

/** 一条行政处罚信息；各项原样填写，不合格的只退回该条 · A row of a penalty; its fields as they are written at the source, and what is wrong costs that row only */
export type PenaltyRowInput = {
  /** 监管事项代码（监管清单，标准之外的项） · Code of the item in the supervision list, which the standard does not have */
  readonly item?: InputMaybe<Scalars["String"]["input"]>;
  /** 版本号；未填的按到达先后 · Version; by the order of arrival where it is left out */
  readonly version?: InputMaybe<Scalars["Int"]["input"]>;
  /** 行政相对人名称（CF_XDR_MC） · Name of the party */
  readonly partyName?: InputMaybe<Scalars["String"]["input"]>;
  /** 行政相对人类别（CF_XDR_LB）：法人及非法人组织、自然人、个体工商户；2016 年版没有，由代码判断 · Kind of party, in the Chinese words of the standard; the edition of 2016 has none, and it follows from the codes */
  readonly partyKind?: InputMaybe<Scalars["String"]["input"]>;
  /** 行政相对人代码_1 统一社会信用代码（CF_XDR_SHXYM） · Unified code of the party */
  readonly partyUscc?: InputMaybe<Scalars["String"]["input"]>;
  /** 行政相对人代码_2 工商注册号（CF_XDR_GSZC） · Registration number of the party */
  readonly partyRegistrationNumber?: InputMaybe<Scalars["String"]["input"]>;
  /** 行政相对人代码_3 组织机构代码（CF_XDR_ZZJG） · Organisation code of the party */
  readonly partyOrganizationCode?: InputMaybe<Scalars["String"]["input"]>;
  /** 行政相对人代码_4 税务登记号（CF_XDR_SWDJ） · Tax number of the party */
  readonly partyTaxNumber?: InputMaybe<Scalars["String"]["input"]>;
  /** 行政相对人代码_5 事业单位证书号（CF_XDR_SYDW） · Number of its certificate as a public institution */
  readonly partyInstitutionNumber?: InputMaybe<Scalars["String"]["input"]>;
  /** 行政相对人代码_6 社会组织登记证号（CF_XDR_SHZZ） · Number of its certificate as a social organisation */
  readonly partySocialOrganizationNumber?: InputMaybe<Scalars["String"]["input"]>;
  /** 法定代表人（CF_FRDB） · Name of the legal representative */
  readonly legalRepresentativeName?: InputMaybe<Scalars["String"]["input"]>;
  /** 法定代表人证件类型（CF_FR_ZJLX）：居民身份证、普通护照 · Type of its identity document, in Chinese */
  readonly legalRepresentativeIdType?: InputMaybe<Scalars["String"]["input"]>;
  /** 法定代表人证件号码（CF_FR_ZJHM） · Number of that document */
  readonly legalRepresentativeIdNumber?: InputMaybe<Scalars["String"]["input"]>;
  /** 自然人证件类型（CF_XDR_ZJLX）：居民身份证、普通护照 · Type of the natural person's identity document, in Chinese */
  readonly personIdType?: InputMaybe<Scalars["String"]["input"]>;
  /** 自然人证件号码（CF_XDR_ZJHM）；决定时未满十八周岁的，记录封存 · Number of that document; the record of who was under eighteen then is sealed */
  readonly personIdNumber?: InputMaybe<Scalars["String"]["input"]>;
  /** 决定书文号（CF_WSH） · Number of the decision */
  readonly documentNumber?: InputMaybe<Scalars["String"]["input"]>;
  /** 案件名称（2016 年版 CF_CFMC） · Name of the case, in the edition of 2016 */
  readonly caseName?: InputMaybe<Scalars["String"]["input"]>;
  /** 违法行为类型（CF_WFXW）；2016 年版没有，取自案件名称 · Type of violation; the edition of 2016 has none, and it is taken from the name of the case */
  readonly violationType?: InputMaybe<Scalars["String"]["input"]>;
  /** 违法事实（CF_SY） · Facts */
  readonly facts?: InputMaybe<Scalars["String"]["input"]>;
  /** 处罚依据（CF_YJ） · Legal basis */
  readonly basis?: InputMaybe<Scalars["String"]["input"]>;
  /** 处罚类别（CF_CFLB），多项用分号分开；2016 年版为 CF_CFLB1 的代码 · Kinds of penalty in Chinese, several divided by semicolons; in the edition of 2016 the code of CF_CFLB1 */
  readonly category?: InputMaybe<Scalars["String"]["input"]>;
  /** 处罚类别二（2016 年版 CF_CFLB2） · The second kind, in the edition of 2016 */
  readonly secondCategory?: InputMaybe<Scalars["String"]["input"]>;
  /** 处罚内容（CF_NR） · Content */
  readonly content?: InputMaybe<Scalars["String"]["input"]>;
  /** 罚款金额，万元（CF_NR_FK）：2000 元写作 0.2 · Fine in 万元: 2,000 yuan are 0.2 */
  readonly fine?: InputMaybe<Scalars["String"]["input"]>;
  /** 没收违法所得、没收非法财物的金额，万元（CF_NR_WFFF） · Confiscated amount in 万元 */
  readonly confiscation?: InputMaybe<Scalars["String"]["input"]>;
  /** 暂扣或吊销证照名称及编号（CF_NR_ZKDX） · Licence suspended or revoked, with its number */
  readonly suspendedLicence?: InputMaybe<Scalars["String"]["input"]>;
  /** 处罚结果（2016 年版 CF_JG），拆分为上列三项和处罚内容 · Result, in the edition of 2016: it becomes the content and the three fields above */
  readonly result?: InputMaybe<Scalars["String"]["input"]>;
  /** 决定日期（CF_JDRQ） · Day of the decision */
  readonly decidedOn?: InputMaybe<Scalars["String"]["input"]>;
  /** 处罚有效期（CF_YXQ） · In force until */
  readonly validUntil?: InputMaybe<Scalars["String"]["input"]>;
  /** 公示截止期（CF_GSJZQ）；未填的按公示规则 · Published until; by the rules of publication where it is left out */
  readonly publishedUntil?: InputMaybe<Scalars["String"]["input"]>;
  /** 处罚机关（CF_CFJG，2016 年版 CF_XZJG） · Name of the authority */
  readonly authorityName?: InputMaybe<Scalars["String"]["input"]>;
  /** 处罚机关统一社会信用代码（CF_CFJGDM） · Unified code of the authority */
  readonly authorityUscc?: InputMaybe<Scalars["String"]["input"]>;
  /** 数据来源单位（CF_SJLY） · Name of the unit that the data come from */
  readonly sourceUnitName?: InputMaybe<Scalars["String"]["input"]>;
  /** 数据来源单位统一社会信用代码（CF_SJLYDM） · Unified code of that unit */
  readonly sourceUnitUscc?: InputMaybe<Scalars["String"]["input"]>;
  /** 是否简易程序（是、否；标准之外的项） · Whether by the simple procedure (是 or 否), which the standard does not have */
  readonly simpleProcedure?: InputMaybe<Scalars["String"]["input"]>;
  /** 当前状态（2016 年版 CF_ZT）：0 正常、1 撤销、2 异议、3 其他；未填的为正常。撤销的不再公示 · Status: 0 in force, 1 revoked, 2 under objection, 3 other; in force where it is left out. What is revoked is no longer published */
  readonly status?: InputMaybe<Scalars["String"]["input"]>;
  /** 备注（BZ） · Remark */
  readonly remark?: InputMaybe<Scalars["String"]["input"]>;
};

/** 一条退回的行政处罚信息的更正 · The correction of a rejected row of a penalty */
export type CorrectPenaltyRowInput = {
  /** 退回的一条的标识（rejectedPenaltyRows） · Identifier of the rejected row (rejectedPenaltyRows) */
  readonly rejectedRow: Scalars["ID"]["input"];
  /** 更正后的全部内容 · All that it should say */
  readonly row: PenaltyRowInput;
};

/** 提前停止公示 · An early stop of publication */
export type StopPenaltyPublicityInput = {
  /** 处罚的标识，如 penalty:17 · Identifier of the penalty, such as penalty:17 */
  readonly penalty: Scalars["ID"]["input"];
  /** 读取时的版本 · The version that was read */
  readonly version: Scalars["Int"]["input"];
  /** 当事人已履行处罚决定 · Whether its party obeyed the decision */
  readonly isPerformed: Scalars["Boolean"]["input"];
  /** 已消除危害后果和不良影响 · Whether the harm is undone */
  readonly isRemedied: Scalars["Boolean"]["input"];
  /** 不在经营异常名录和严重违法失信名单中，由决定部门核实 · Whether it is on neither list, which the deciding department has checked */
  readonly isUnlisted: Scalars["Boolean"]["input"];
  /** 理由，至多 300 字 · Why, in at most 300 characters */
  readonly reason: Scalars["String"]["input"];
};

/** 一批的结果 · What came of a batch */
export type PenaltyIngestReport = {
  readonly __typename?: "PenaltyIngestReport";
  /** 批次标识 · Identifier of the batch */
  readonly batch: Scalars["ID"]["output"];
  /** 各结果的条数 · How many rows came out how */
  readonly totals: IngestTotals;
  /** 逐条结果，次序与报送时相同 · What came of each row, in the order in which they were submitted */
  readonly rows: ReadonlyArray<PenaltyRowReport>;
};

/** 一条的结果 · What came of a row */
export type PenaltyRowReport = {
  readonly __typename?: "PenaltyRowReport";
  /** 在本批中的位置，从 0 起 · Its place in the batch, from 0 */
  readonly index: Scalars["Int"]["output"];
  /** 结果 · What came of it */
  readonly status: IngestRowStatus;
  /** 由此形成或者已有的处罚；等待、退回和封存的为空 · The penalty that it made or that was there; null where it waits, was rejected or is sealed */
  readonly penalty?: Maybe<Penalty>;
  /** 退回的原因 · Why it was rejected */
  readonly errors: ReadonlyArray<IngestRowError>;
};

/** 退回的行政处罚信息页 · A page of rejected rows */
export type RejectedPenaltyRowConnection = {
  readonly __typename?: "RejectedPenaltyRowConnection";
  /** 本页各条 · The rows of the page */
  readonly nodes: ReadonlyArray<RejectedPenaltyRow>;
  /** 本页各条及游标 · The rows with their cursors */
  readonly edges: ReadonlyArray<RejectedPenaltyRowEdge>;
  /** 分页信息 · Page information */
  readonly pageInfo: PageInfo;
  /** 总数 · How many there are */
  readonly totalCount: Scalars["Int"]["output"];
};

/** 退回的一条及游标 · A rejected row with its cursor */
export type RejectedPenaltyRowEdge = {
  readonly __typename?: "RejectedPenaltyRowEdge";
  /** 游标 · Cursor */
  readonly cursor: Scalars["String"]["output"];
  /** 退回的一条 · The row */
  readonly node: RejectedPenaltyRow;
};

/** 退回的一条行政处罚信息 · A row of a penalty that was rejected */
export type RejectedPenaltyRow = {
  readonly __typename?: "RejectedPenaltyRow";
  /** 记录标识 · Identifier of the record */
  readonly id: Scalars["ID"]["output"];
  /** 批次标识 · Identifier of the batch */
  readonly batch: Scalars["ID"]["output"];
  /** 在批中的位置，从 0 起 · Its place in the batch, from 0 */
  readonly index: Scalars["Int"]["output"];
  /** 来源系统 · The system that it came from */
  readonly sourceSystem: Scalars["String"]["output"];
  /** 决定书文号，原样 · Number of the document, as it was written */
  readonly documentNumber?: Maybe<Scalars["String"]["output"]>;
  /** 收到时间 · When it was received */
  readonly receivedAt: Scalars["DateTime"]["output"];
  /** 退回的原因 · Why it was rejected */
  readonly errors: ReadonlyArray<IngestRowError>;
  /** 报送的原文（JSON），可更正后重报 · The row as it was submitted, in JSON, to be corrected and submitted again */
  readonly content?: Maybe<Scalars["String"]["output"]>;
};

/** 一批监督检查信息 · A batch of inspections */
export type IngestInspectionsInput = {
  /** 来源系统，如 FDA-INSPECTIONS · The system that they come from, such as FDA-INSPECTIONS */
  readonly sourceSystem: Scalars["String"]["input"];
  /** 各条，至多 1000 条 · The rows, 1,000 at most */
  readonly rows: ReadonlyArray<InspectionRowInput>;
};

/** 一条监督检查信息〔平台格式，标准未定〕；各项原样填写，不合格的只退回该条 · A row of an inspection, in a form of the platform's own, since no standard has one; what is wrong costs that row only */
export type InspectionRowInput = {
  /** 监管事项代码（监管清单） · Code of the item in the supervision list */
  readonly item?: InputMaybe<Scalars["String"]["input"]>;
  /** 版本号；未填的按到达先后 · Version; by the order of arrival where it is left out */
  readonly version?: InputMaybe<Scalars["Int"]["input"]>;
  /** 检查种类：日常监管、专项整治、食品安全检查、安全生产检查、环境保护检查 · Kind of inspection, in Chinese */
  readonly kind?: InputMaybe<Scalars["String"]["input"]>;
  /** 检查记录编号 · Number of the record */
  readonly documentNumber?: InputMaybe<Scalars["String"]["input"]>;
  /** 被检查对象名称 · Name of the subject */
  readonly subjectName?: InputMaybe<Scalars["String"]["input"]>;
  /** 被检查对象统一社会信用代码 · Unified code of the subject */
  readonly subjectUscc?: InputMaybe<Scalars["String"]["input"]>;
  /** 检查日期 · Day of the inspection */
  readonly inspectedOn?: InputMaybe<Scalars["String"]["input"]>;
  /** 检查方式：书面检查、实地检查、网络监测 · Way of inspecting, in Chinese */
  readonly method?: InputMaybe<Scalars["String"]["input"]>;
  /** 检查结果代码的版本：2014、2016、2019；未填的为 2019 · Edition of the codes of results; 2019 where it is left out */
  readonly resultEdition?: InputMaybe<Scalars["String"]["input"]>;
  /** 检查结果代码，多项用逗号分开 · Codes of results, several divided by commas */
  readonly results?: InputMaybe<Scalars["String"]["input"]>;
  /** 检查结论：符合、基本符合、不符合 · Conclusion, in Chinese */
  readonly conclusion?: InputMaybe<Scalars["String"]["input"]>;
  /** 处置状态：未完结、已完结 · Whether it is disposed of, in Chinese */
  readonly disposal?: InputMaybe<Scalars["String"]["input"]>;
  /** 后续措施：无需后续处理、责令整改、复查、立案调查、移送其他部门 · Next step, in Chinese */
  readonly nextStep?: InputMaybe<Scalars["String"]["input"]>;
  /** 检查人员，如 钱一(3101000001)、孙二(3101000002) · Officers with their certificates */
  readonly officers?: InputMaybe<Scalars["String"]["input"]>;
  /** 检查机关 · Name of the authority */
  readonly authorityName?: InputMaybe<Scalars["String"]["input"]>;
  /** 检查机关统一社会信用代码 · Unified code of the authority */
  readonly authorityUscc?: InputMaybe<Scalars["String"]["input"]>;
  /** 当前状态：1 有效、2 撤回；未填的为有效 · Status: 1 valid, 2 withdrawn; valid where it is left out */
  readonly status?: InputMaybe<Scalars["String"]["input"]>;
  /** 检查要点项数（日常监管） · Points on the checklist, of daily supervision */
  readonly checklistItems?: InputMaybe<Scalars["String"]["input"]>;
  /** 不符合的要点项数（日常监管） · Points that failed, of daily supervision */
  readonly checklistFailed?: InputMaybe<Scalars["String"]["input"]>;
  /** 整治主题（专项整治必填） · Theme of a campaign */
  readonly campaignTheme?: InputMaybe<Scalars["String"]["input"]>;
  /** 整治期间自（专项整治必填） · First day of a campaign */
  readonly campaignFrom?: InputMaybe<Scalars["String"]["input"]>;
  /** 整治期间至（专项整治必填） · Last day of a campaign */
  readonly campaignTo?: InputMaybe<Scalars["String"]["input"]>;
  /** 食品经营环节（食品安全检查必填）：食品生产、食品销售、餐饮服务 · Stage of the food business, in Chinese */
  readonly foodStage?: InputMaybe<Scalars["String"]["input"]>;
  /** 食品生产经营许可证编号 · Number of the food licence */
  readonly foodLicenceNumber?: InputMaybe<Scalars["String"]["input"]>;
  /** 是否涉及危险化学品（安全生产检查必填）：是、否 · Whether hazardous chemicals are involved: 是 or 否 */
  readonly hazardousChemicals?: InputMaybe<Scalars["String"]["input"]>;
  /** 检查的环境要素（环境保护检查必填）：水、大气、噪声、固体废物 · Environmental media, in Chinese */
  readonly media?: InputMaybe<Scalars["String"]["input"]>;
  /** 排污许可证编号 · Number of the discharge permit */
  readonly dischargePermitNumber?: InputMaybe<Scalars["String"]["input"]>;
  /** 是否超标排放（环境保护检查必填）：是、否 · Whether a limit was exceeded: 是 or 否 */
  readonly limitExceeded?: InputMaybe<Scalars["String"]["input"]>;
  /** 是否安装在线监测（环境保护检查必填）：是、否 · Whether discharges are monitored on line: 是 or 否 */
  readonly onlineMonitoring?: InputMaybe<Scalars["String"]["input"]>;
};

/** 一条退回的监督检查信息的更正 · The correction of a rejected row of an inspection */
export type CorrectInspectionRowInput = {
  /** 退回的一条的标识（rejectedInspectionRows） · Identifier of the rejected row (rejectedInspectionRows) */
  readonly rejectedRow: Scalars["ID"]["input"];
  /** 更正后的全部内容 · All that it should say */
  readonly row: InspectionRowInput;
};

/** 一批的结果 · What came of a batch */
export type InspectionIngestReport = {
  readonly __typename?: "InspectionIngestReport";
  /** 批次标识 · Identifier of the batch */
  readonly batch: Scalars["ID"]["output"];
  /** 各结果的条数 · How many rows came out how */
  readonly totals: IngestTotals;
  /** 逐条结果，次序与报送时相同 · What came of each row, in the order in which they were submitted */
  readonly rows: ReadonlyArray<InspectionRowReport>;
};

/** 一条的结果 · What came of a row */
export type InspectionRowReport = {
  readonly __typename?: "InspectionRowReport";
  /** 在本批中的位置，从 0 起 · Its place in the batch, from 0 */
  readonly index: Scalars["Int"]["output"];
  /** 结果 · What came of it */
  readonly status: IngestRowStatus;
  /** 由此形成或者已有的检查记录的标识；等待和退回的为空 · Identifier of the inspection that it made or that was there; null where it waits or was rejected */
  readonly recordId?: Maybe<Scalars["ID"]["output"]>;
  /** 退回的原因 · Why it was rejected */
  readonly errors: ReadonlyArray<IngestRowError>;
};

/** 退回的监督检查信息页 · A page of rejected rows */
export type RejectedInspectionRowConnection = {
  readonly __typename?: "RejectedInspectionRowConnection";
  /** 本页各条 · The rows of the page */
  readonly nodes: ReadonlyArray<RejectedInspectionRow>;
  /** 本页各条及游标 · The rows with their cursors */
  readonly edges: ReadonlyArray<RejectedInspectionRowEdge>;
  /** 分页信息 · Page information */
  readonly pageInfo: PageInfo;
  /** 总数 · How many there are */
  readonly totalCount: Scalars["Int"]["output"];
};

/** 退回的一条及游标 · A rejected row with its cursor */
export type RejectedInspectionRowEdge = {
  readonly __typename?: "RejectedInspectionRowEdge";
  /** 游标 · Cursor */
  readonly cursor: Scalars["String"]["output"];
  /** 退回的一条 · The row */
  readonly node: RejectedInspectionRow;
};

/** 退回的一条监督检查信息 · A row of an inspection that was rejected */
export type RejectedInspectionRow = {
  readonly __typename?: "RejectedInspectionRow";
  /** 记录标识 · Identifier of the record */
  readonly id: Scalars["ID"]["output"];
  /** 批次标识 · Identifier of the batch */
  readonly batch: Scalars["ID"]["output"];
  /** 在批中的位置，从 0 起 · Its place in the batch, from 0 */
  readonly index: Scalars["Int"]["output"];
  /** 来源系统 · The system that it came from */
  readonly sourceSystem: Scalars["String"]["output"];
  /** 检查记录编号，原样 · Number of the document, as it was written */
  readonly documentNumber?: Maybe<Scalars["String"]["output"]>;
  /** 收到时间 · When it was received */
  readonly receivedAt: Scalars["DateTime"]["output"];
  /** 退回的原因 · Why it was rejected */
  readonly errors: ReadonlyArray<IngestRowError>;
  /** 报送的原文（JSON），可更正后重报 · The row as it was submitted, in JSON, to be corrected and submitted again */
  readonly content?: Maybe<Scalars["String"]["output"]>;
};

/** 一批行政强制、确认、奖励和备案信息 · A batch of administrative actions */
export type IngestAdministrativeActionsInput = {
  /** 来源系统，如 COMM-FILINGS · The system that they come from, such as COMM-FILINGS */
  readonly sourceSystem: Scalars["String"]["input"];
  /** 各条，至多 1000 条 · The rows, 1,000 at most */
  readonly rows: ReadonlyArray<AdministrativeActionRowInput>;
};

/** 一条行政强制、确认、奖励或备案信息〔平台格式，标准未定〕；各项原样填写，不合格的只退回该条 · A row of an administrative action, in a form of the platform's own, since no standard has one; what is wrong costs that row only */
export type AdministrativeActionRowInput = {
  /** 监管事项代码（监管清单） · Code of the item in the supervision list */
  readonly item?: InputMaybe<Scalars["String"]["input"]>;
  /** 版本号；未填的按到达先后 · Version; by the order of arrival where it is left out */
  readonly version?: InputMaybe<Scalars["Int"]["input"]>;
  /** 种类：行政强制、行政确认、行政奖励、行政备案 · Kind, in Chinese */
  readonly kind?: InputMaybe<Scalars["String"]["input"]>;
  /** 文号 · Number of the document */
  readonly documentNumber?: InputMaybe<Scalars["String"]["input"]>;
  /** 名称 · What it is called */
  readonly title?: InputMaybe<Scalars["String"]["input"]>;
  /** 行政相对人名称 · Name of the party */
  readonly partyName?: InputMaybe<Scalars["String"]["input"]>;
  /** 行政相对人统一社会信用代码 · Unified code of the party */
  readonly partyUscc?: InputMaybe<Scalars["String"]["input"]>;
  /** 内容 · Content */
  readonly content?: InputMaybe<Scalars["String"]["input"]>;
  /** 依据 · Legal basis */
  readonly basis?: InputMaybe<Scalars["String"]["input"]>;
  /** 决定日期或者备案日期 · Day of the decision, or of the filing */
  readonly actedOn?: InputMaybe<Scalars["String"]["input"]>;
  /** 有效期至；强制措施为期限至，查封、扣押、冻结未填的按法定三十日 · In force until; of measures the day on which they end, thirty days by law where a sealing, detention or freezing leaves it out */
  readonly validUntil?: InputMaybe<Scalars["String"]["input"]>;
  /** 作出机关 · Name of the authority */
  readonly authorityName?: InputMaybe<Scalars["String"]["input"]>;
  /** 作出机关统一社会信用代码 · Unified code of the authority */
  readonly authorityUscc?: InputMaybe<Scalars["String"]["input"]>;
  /** 当前状态：1 有效、2 撤销；未填的为有效 · Status: 1 valid, 2 revoked; valid where it is left out */
  readonly status?: InputMaybe<Scalars["String"]["input"]>;
  /** 强制措施或者执行方式（行政强制必填），如 扣押财物 · Measure or way of execution, in the Chinese words of the law, of enforcement */
  readonly measure?: InputMaybe<Scalars["String"]["input"]>;
  /** 被强制的场所、设施、财物或者款项（行政强制必填） · What enforcement is directed at */
  readonly object?: InputMaybe<Scalars["String"]["input"]>;
  /** 解除日期（行政强制） · Day on which a measure was lifted */
  readonly liftedOn?: InputMaybe<Scalars["String"]["input"]>;
  /** 确认结果（行政确认必填）：予以确认、不予确认 · Outcome of a confirmation, in Chinese */
  readonly outcome?: InputMaybe<Scalars["String"]["input"]>;
  /** 奖励形式（行政奖励必填）：表彰、授予称号、奖金、其他 · Form of a reward, in Chinese */
  readonly form?: InputMaybe<Scalars["String"]["input"]>;
  /** 奖金，万元（形式为奖金的必填） · Prize money in 万元 */
  readonly amount?: InputMaybe<Scalars["String"]["input"]>;
  /** 备案类型（行政备案必填）：首次备案、变更备案、注销备案 · What a filing does, in Chinese */
  readonly filingType?: InputMaybe<Scalars["String"]["input"]>;
};

/** 一条退回的行政强制、确认、奖励或备案信息的更正 · The correction of a rejected row of an administrative action */
export type CorrectAdministrativeActionRowInput = {
  /** 退回的一条的标识（rejectedAdministrativeActionRows） · Identifier of the rejected row (rejectedAdministrativeActionRows) */
  readonly rejectedRow: Scalars["ID"]["input"];
  /** 更正后的全部内容 · All that it should say */
  readonly row: AdministrativeActionRowInput;
};

/** 一批的结果 · What came of a batch */
export type AdministrativeActionIngestReport = {
  readonly __typename?: "AdministrativeActionIngestReport";
  /** 批次标识 · Identifier of the batch */
  readonly batch: Scalars["ID"]["output"];
  /** 各结果的条数 · How many rows came out how */
  readonly totals: IngestTotals;
  /** 逐条结果，次序与报送时相同 · What came of each row, in the order in which they were submitted */
  readonly rows: ReadonlyArray<AdministrativeActionRowReport>;
};

/** 一条的结果 · What came of a row */
export type AdministrativeActionRowReport = {
  readonly __typename?: "AdministrativeActionRowReport";
  /** 在本批中的位置，从 0 起 · Its place in the batch, from 0 */
  readonly index: Scalars["Int"]["output"];
  /** 结果 · What came of it */
  readonly status: IngestRowStatus;
  /** 由此形成或者已有的记录的标识；等待和退回的为空 · Identifier of the record that it made or that was there; null where it waits or was rejected */
  readonly recordId?: Maybe<Scalars["ID"]["output"]>;
  /** 退回的原因 · Why it was rejected */
  readonly errors: ReadonlyArray<IngestRowError>;
};

/** 退回的行政强制、确认、奖励或备案信息页 · A page of rejected rows */
export type RejectedAdministrativeActionRowConnection = {
  readonly __typename?: "RejectedAdministrativeActionRowConnection";
  /** 本页各条 · The rows of the page */
  readonly nodes: ReadonlyArray<RejectedAdministrativeActionRow>;
  /** 本页各条及游标 · The rows with their cursors */
  readonly edges: ReadonlyArray<RejectedAdministrativeActionRowEdge>;
  /** 分页信息 · Page information */
  readonly pageInfo: PageInfo;
  /** 总数 · How many there are */
  readonly totalCount: Scalars["Int"]["output"];
};

/** 退回的一条及游标 · A rejected row with its cursor */
export type RejectedAdministrativeActionRowEdge = {
  readonly __typename?: "RejectedAdministrativeActionRowEdge";
  /** 游标 · Cursor */
  readonly cursor: Scalars["String"]["output"];
  /** 退回的一条 · The row */
  readonly node: RejectedAdministrativeActionRow;
};

/** 退回的一条行政强制、确认、奖励或备案信息 · A row of an administrative action that was rejected */
export type RejectedAdministrativeActionRow = {
  readonly __typename?: "RejectedAdministrativeActionRow";
  /** 记录标识 · Identifier of the record */
  readonly id: Scalars["ID"]["output"];
  /** 批次标识 · Identifier of the batch */
  readonly batch: Scalars["ID"]["output"];
  /** 在批中的位置，从 0 起 · Its place in the batch, from 0 */
  readonly index: Scalars["Int"]["output"];
  /** 来源系统 · The system that it came from */
  readonly sourceSystem: Scalars["String"]["output"];
  /** 文号，原样 · Number of the document, as it was written */
  readonly documentNumber?: Maybe<Scalars["String"]["output"]>;
  /** 收到时间 · When it was received */
  readonly receivedAt: Scalars["DateTime"]["output"];
  /** 退回的原因 · Why it was rejected */
  readonly errors: ReadonlyArray<IngestRowError>;
  /** 报送的原文（JSON），可更正后重报 · The row as it was submitted, in JSON, to be corrected and submitted again */
  readonly content?: Maybe<Scalars["String"]["output"]>;
};

/** 表单页 · A page of forms */
export type GenericFormConnection = {
  readonly __typename?: "GenericFormConnection";
  /** 本页表单 · The forms of the page */
  readonly nodes: ReadonlyArray<GenericForm>;
  /** 本页表单及游标 · The forms with their cursors */
  readonly edges: ReadonlyArray<GenericFormEdge>;
  /** 分页信息 · Page information */
  readonly pageInfo: PageInfo;
  /** 总数 · How many there are */
  readonly totalCount: Scalars["Int"]["output"];
};

/** 表单及游标 · A form with its cursor */
export type GenericFormEdge = {
  readonly __typename?: "GenericFormEdge";
  /** 游标 · Cursor */
  readonly cursor: Scalars["String"]["output"];
  /** 表单 · The form */
  readonly node: GenericForm;
};

/** 表单的共享属性（国发〔2016〕51号），也是按该表单收集的记录的共享属性 · How what a form collects is shared */
export type GenericFormSharing =
  /** 普遍共享：各部门均可查阅 · With every department */
  | "SHARED"
  /** 按需共享：监管该主体的部门，为履职目的并说明依据 · On demand: with departments that supervise the entity, for a purpose of theirs and with its basis */
  | "ON_DEMAND"
  /** 不共享：只有收集的部门，须有法律或者政策依据 · Not shared: with the department that collected it alone, by a law or policy that says so */
  | "UNSHARED";

/** 监管通用模块的表单（F121）的一个版本：为没有信息系统的监管业务收集数据 · A version of a form of the generic module, which collects data for supervision that has no system of its own */
export type GenericForm = {
  readonly __typename?: "GenericForm";
  /** 表单代码，如 SH-FDA-WORKSHOP · Code, such as SH-FDA-WORKSHOP */
  readonly code: Scalars["String"]["output"];
  /** 版本，从 1 起 · Version, from 1 */
  readonly version: Scalars["Int"]["output"];
  /** 现行版本，新记录按其填报 · The version that new records keep to */
  readonly currentVersion: Scalars["Int"]["output"];
  /** 名称 · Title */
  readonly title: Scalars["String"]["output"];
  /** 填报对象，即何种主体 · Which entities it is filled in for */
  readonly subject: Scalars["String"]["output"];
  /** 制定部门 · The department whose form it is */
  readonly authority: CodedValue;
  /** 监管事项（监管清单） · Item of the supervision list that it serves */
  readonly item: CodedValue;
  /** 收集数据的法律依据 · Legal basis of the collection */
  readonly basis: Scalars["String"]["output"];
  /** 共享属性 · How its records are shared */
  readonly sharing: GenericFormSharing;
  /** 不共享的依据 · By what law or policy they are not shared */
  readonly sharingBasis?: Maybe<Scalars["String"]["output"]>;
  /** 状态：启用、停用 · State: in use, closed */
  readonly state: CodedValue;
  /** 内容的结构：JSON Schema 2020-12 的子集，x-personal 标明个人信息 · What its content must be, in a subset of JSON Schema 2020-12; x-personal marks what is of a person */
  readonly schema: Scalars["String"]["output"];
  /** 本版本的制定时间 · When this version was defined */
  readonly definedAt: Scalars["DateTime"]["output"];
};

/** 监管通用模块记录的排序 · Sort orders of records by generic forms */
export type GenericRecordOrder =
  /** 发生日期，新的在前 · Newest first */
  | "OCCURRED_DESC"
  /** 发生日期，早的在前 · Oldest first */
  | "OCCURRED_ASC";

/** 监管通用模块记录页 · A page of records */
export type GenericRecordConnection = {
  readonly __typename?: "GenericRecordConnection";
  /** 本页监管通用模块记录 · The records of the page */
  readonly nodes: ReadonlyArray<GenericRecord>;
  /** 本页监管通用模块记录及游标 · The records with their cursors */
  readonly edges: ReadonlyArray<GenericRecordEdge>;
  /** 分页信息 · Page information */
  readonly pageInfo: PageInfo;
  /** 总数 · How many there are */
  readonly totalCount: Scalars["Int"]["output"];
};

/** 监管通用模块记录及游标 · A record with its cursor */
export type GenericRecordEdge = {
  readonly __typename?: "GenericRecordEdge";
  /** 游标 · Cursor */
  readonly cursor: Scalars["String"]["output"];
  /** 监管通用模块记录 · The record */
  readonly node: GenericRecord;
};

/** 监管通用模块的一条记录 · A record by a generic form */
export type GenericRecord = {
  readonly __typename?: "GenericRecord";
  /** 记录标识，如 genericRecord:17 · Identifier, such as genericRecord:17 */
  readonly id: Scalars["ID"]["output"];
  /** 监管对象 · The entity that it is of */
  readonly legalEntity: LegalEntity;
  /** 填报所依的表单版本 · The version of the form that it keeps to */
  readonly form: GenericForm;
  /** 部门自定的编号 · The key that the department gave it */
  readonly key: Scalars["String"]["output"];
  /** 填报部门 · The department that submitted it */
  readonly authority: CodedValue;
  /** 归集层级（市、区） · Whether the city or a district collected it */
  readonly level: CodedValue;
  /** 归集的区；市级为空 · The district that collected it; null for the city */
  readonly district?: Maybe<CodedValue>;
  /** 监管事项（监管清单） · Item of the supervision list that it serves */
  readonly item: CodedValue;
  /** 监管日期 · Day of the supervision */
  readonly occurredOn: Scalars["Date"]["output"];
  /** 填报的各项，次序与表单相同；未填的不列 · What was filled in, in the order of the form */
  readonly values: ReadonlyArray<GenericRecordValue>;
  /** 数据来源 · Where the record comes from */
  readonly provenance: Provenance;
};

/** 记录的一项；个人信息按其种类在各自的字段中 · A value of a record; what is of a person stands in the field of its kind */
export type GenericRecordValue = {
  readonly __typename?: "GenericRecordValue";
  /** 字段名 · Name of the field */
  readonly name: Scalars["String"]["output"];
  /** 字段标题 · Title of the field */
  readonly title: Scalars["String"]["output"];
  /** 内容：文字原样，数、是否（true、false）写作文字，多项用顿号分开；个人信息为空 · What was filled in, as text; several choices are divided by 、; null where it is of a person */
  readonly text?: Maybe<Scalars["String"]["output"]>;
  /** 姓名 · Name of a person */
  readonly personName?: Maybe<Scalars["String"]["output"]>;
  /** 证件号码 · Number of an identity document of a person */
  readonly personIdNumber?: Maybe<Scalars["String"]["output"]>;
  /** 其他个人信息，只给填报部门 · What else is of a person, for the department that submitted it alone */
  readonly personOther?: Maybe<Scalars["String"]["output"]>;
};

/** 表单的制定 · The definition of a form */
export type DefineGenericFormInput = {
  /** 表单代码：部门代码、连字符、至多 16 个大写字母和数字 · Code: the department, a hyphen, and up to 16 capital letters and digits */
  readonly code: Scalars["String"]["input"];
  /** 读取时的版本；新表单不填 · The version that was read; left out of a new form */
  readonly version?: InputMaybe<Scalars["Int"]["input"]>;
  /** 名称，至多 100 字 · Title, in at most 100 characters */
  readonly title: Scalars["String"]["input"];
  /** 填报对象，即何种主体，至多 200 字 · Which entities it is filled in for, in at most 200 characters */
  readonly subject: Scalars["String"]["input"];
  /** 监管事项代码（监管清单），须为本部门的事项；区级部门可用市级清单 · Code of an item of one's own supervision list; districts use the lists of the city */
  readonly item: Scalars["String"]["input"];
  /** 收集数据的法律依据，至多 500 字 · Legal basis of the collection, in at most 500 characters */
  readonly basis: Scalars["String"]["input"];
  /** 共享属性 · How its records are shared */
  readonly sharing: GenericFormSharing;
  /** 不共享的依据，不共享的必填，至多 500 字 · By what law or policy they are not shared; must be there where they are not */
  readonly sharingBasis?: InputMaybe<Scalars["String"]["input"]>;
  /** 内容的结构（JSON Schema 2020-12 的子集），至多 20000 字符：一层字段，类型为 string（可有 minLength、maxLength、enum、format date 或 uscc、x-personal NAME、ID_NUMBER 或 OTHER）、integer、number、boolean 或者限定选项的 array · What its content must be, in at most 20,000 characters of a subset of JSON Schema 2020-12: one level of fields, of type string (with minLength, maxLength, enum, format date or uscc, x-personal NAME, ID_NUMBER or OTHER), integer, number, boolean, or array of choices */
  readonly schema: Scalars["String"]["input"];
};

/** 表单的停用 · The closing of a form */
export type CloseGenericFormInput = {
  /** 表单代码 · Code of the form */
  readonly code: Scalars["String"]["input"];
  /** 读取时的版本 · The version that was read */
  readonly version: Scalars["Int"]["input"];
  /** 理由，至多 300 字 · Why, in at most 300 characters */
  readonly reason: Scalars["String"]["input"];
};

/** 按表单填报的一条记录 · A record by a form */
export type SubmitGenericRecordInput = {
  /** 表单代码 · Code of the form */
  readonly form: Scalars["String"]["input"];
  /** 表单版本；新记录须为现行版本，更正可以仍按原版本 · Version of the form; of a new record the current one, while a correction may keep to its own */
  readonly formVersion: Scalars["Int"]["input"];
  /** 部门自定的编号，在表单内唯一，1 至 64 个字母、数字、点、下划线和连字符 · The department's own key, unique in the form: 1 to 64 letters, digits, full stops, underscores and hyphens */
  readonly key: Scalars["String"]["input"];
  /** 监管对象统一社会信用代码 · Unified code of the entity */
  readonly uscc: Scalars["String"]["input"];
  /** 监管日期 · Day of the supervision */
  readonly occurredOn: Scalars["Date"]["input"];
  /** 内容（JSON 对象） · Content, a JSON object */
  readonly content: Scalars["String"]["input"];
  /** 更正时读取的版本；新记录不填 · Of a correction the version that was read; left out of a new record */
  readonly version?: InputMaybe<Scalars["Int"]["input"]>;
  /** 误报撤回：记录留存，不再列出 · Whether it was submitted by mistake: it is kept, and in no list */
  readonly isWithdrawn?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/** 制定或者停用的结果 · What came of a definition, or of a closing */
export type GenericFormReport = {
  readonly __typename?: "GenericFormReport";
  /** 表单；结构有问题的为空 · The form; null where its schema has problems */
  readonly form?: Maybe<GenericForm>;
  /** 结构中的问题 · What is wrong with its schema */
  readonly problems: ReadonlyArray<ContentProblem>;
};

/** 填报的结果 · What came of a record that was submitted */
export type GenericRecordReport = {
  readonly __typename?: "GenericRecordReport";
  /** 结果；主体尚未登记的为等待 · What came of it; it waits where the register does not know the entity yet */
  readonly status: IngestRowStatus;
  /** 记录；等待和退回的为空 · The record; null where it waits or was rejected */
  readonly record?: Maybe<GenericRecord>;
  /** 内容中的问题；有问题的退回，不予留存 · What is wrong with its content; it is then rejected, and not kept */
  readonly problems: ReadonlyArray<ContentProblem>;
};

/** 一个问题 · A problem */
export type ContentProblem = {
  readonly __typename?: "ContentProblem";
  /** 所在位置，JSON Pointer（RFC 6901）；空为整个内容 · Where, as a JSON pointer; empty for the whole */
  readonly pointer: Scalars["String"]["output"];
  /** 问题和改法 · What is wrong, and what to do */
  readonly message: Scalars["String"]["output"];
};

/** 系统页 · A page of systems */
export type DepartmentSystemConnection = {
  readonly __typename?: "DepartmentSystemConnection";
  /** 本页系统 · The systems of the page */
  readonly nodes: ReadonlyArray<DepartmentSystem>;
  /** 本页系统及游标 · The systems with their cursors */
  readonly edges: ReadonlyArray<DepartmentSystemEdge>;
  /** 分页信息 · Page information */
  readonly pageInfo: PageInfo;
  /** 总数 · How many there are */
  readonly totalCount: Scalars["Int"]["output"];
};

/** 系统及游标 · A system with its cursor */
export type DepartmentSystemEdge = {
  readonly __typename?: "DepartmentSystemEdge";
  /** 游标 · Cursor */
  readonly cursor: Scalars["String"]["output"];
  /** 系统 · The system */
  readonly node: DepartmentSystem;
};

/** 部门的监管系统（F120）：监管过程和结果数据向平台汇聚 · A supervision system of a department, which feeds process and result data into the platform */
export type DepartmentSystem = {
  readonly __typename?: "DepartmentSystem";
  /** 系统代码，报送时所称的来源系统 · Code, as batches name the system that they come from */
  readonly code: Scalars["String"]["output"];
  /** 名称 · Name */
  readonly name: Scalars["String"]["output"];
  /** 所属部门 · The department whose system it is */
  readonly department: CodedValue;
  /** 层级（市、区） · Of the city, or of a district */
  readonly level: CodedValue;
  /** 区；市级为空 · The district; null for the city */
  readonly district?: Maybe<CodedValue>;
  /** 汇聚方式 · How it feeds */
  readonly interface: CodedValue;
  /** 汇聚的数据 · What it feeds */
  readonly feeds: ReadonlyArray<DepartmentSystemFeed>;
  /** 汇聚周期，天 · Within how many days each feed comes again */
  readonly intervalDays: Scalars["Int"]["output"];
  /** 纳入平台的日期 · Since when it feeds */
  readonly takenInOn: Scalars["Date"]["output"];
  /** 停用日期 · Retired on */
  readonly retiredOn?: Maybe<Scalars["Date"]["output"]>;
  /** 责任岗位，不写姓名 · Responsible steward, by the post and not by name */
  readonly steward: Scalars["String"]["output"];
  /** 各项数据中最早的应到日期；停用的为空 · The earliest day on which a feed is due; null of what is retired */
  readonly dueOn?: Maybe<Scalars["Date"]["output"]>;
  /** 是否有数据逾期未到 · Whether a feed is overdue */
  readonly isOverdue: Scalars["Boolean"]["output"];
  /** 登记来源，版本用于变更登记 · Where the entry comes from; its version is given to alter it */
  readonly provenance: Provenance;
};

/** 系统汇聚的一项数据 · What a system feeds */
export type DepartmentSystemFeed = {
  readonly __typename?: "DepartmentSystemFeed";
  /** 数据种类 · Kind of record */
  readonly type: DepartmentSystemFeedType;
  /** 监管过程或者监管结果 · Process, or result */
  readonly stage: CodedValue;
  /** 最近一批到达时间；尚无的为空 · When its last batch came; null where none did */
  readonly lastReceivedAt?: Maybe<Scalars["DateTime"]["output"]>;
  /** 下一批应到日期；停用的为空 · The last day on which the next batch is in time; null of what is retired */
  readonly dueOn?: Maybe<Scalars["Date"]["output"]>;
  /** 是否逾期 · Whether it is overdue */
  readonly isOverdue: Scalars["Boolean"]["output"];
};

/** 系统汇聚的数据种类 · Kinds of record that a system feeds */
export type DepartmentSystemFeedType =
  /** 监督检查（过程） · Inspections (process) */
  | "INSPECTIONS"
  /** 行政处罚（结果） · Penalties (result) */
  | "PENALTIES"
  /** 行政强制、确认、奖励和备案（结果） · Enforcement, confirmations, rewards and filings (result) */
  | "ACTIONS"
  /** 监管通用模块记录（过程） · Records by generic forms (process) */
  | "GENERIC_RECORDS";

/** 汇聚方式 · How a system feeds */
export type DepartmentSystemInterface =
  /** 接口报送 · By mutations */
  | "MUTATION"
  /** 文件报送 · By files */
  | "FILE"
  /** 监管通用模块填报 · By a form of the generic module */
  | "FORM";

/** 部门监管系统的登记 · The registration of a supervision system */
export type RegisterDepartmentSystemInput = {
  /** 系统代码，与报送时所称的来源系统一致 · Code, as batches name the system that they come from */
  readonly code: Scalars["String"]["input"];
  /** 读取时的版本；首次登记不填 · The version that was read; left out of a first registration */
  readonly version?: InputMaybe<Scalars["Int"]["input"]>;
  /** 名称，至多 100 字 · Name, in at most 100 characters */
  readonly name: Scalars["String"]["input"];
  /** 汇聚的数据 · What it feeds */
  readonly feeds: ReadonlyArray<DepartmentSystemFeedType>;
  /** 汇聚方式 · How it feeds */
  readonly interface: DepartmentSystemInterface;
  /** 汇聚周期，1 至 366 天 · Within how many days each feed comes again, 1 to 366 */
  readonly intervalDays: Scalars["Int"]["input"];
  /** 纳入平台的日期 · Since when it feeds */
  readonly takenInOn: Scalars["Date"]["input"];
  /** 停用日期 · Retired on */
  readonly retiredOn?: InputMaybe<Scalars["Date"]["input"]>;
  /** 责任岗位，不写姓名，至多 100 字 · Responsible steward, by the post and not by name, in at most 100 characters */
  readonly steward: Scalars["String"]["input"];
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
  PermitItem: PermitItem;
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
    );
  PermitItem: { __typename: "PermitItem" } & GraphQLRecursivePick<
    FederationTypes["PermitItem"],
    { code: true }
  >;
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
  ID: ResolverTypeWrapper<Scalars["ID"]["output"]>;
  LegalEntity: ResolverTypeWrapper<LegalEntityRow>;
  OnestopSupervision: ResolverTypeWrapper<OnestopSupervisionRow>;
  SupervisionRecordConnection: ResolverTypeWrapper<SupervisionRecordConnectionRow>;
  SupervisionRecordEdge: ResolverTypeWrapper<object>;
  SupervisionRecord: ResolverTypeWrapper<SupervisionRecordRow>;
  InspectionKind: InspectionKind;
  InspectionOrder: InspectionOrder;
  InspectionConnection: ResolverTypeWrapper<InspectionConnectionRow>;
  InspectionEdge: ResolverTypeWrapper<object>;
  Inspection: ResolverTypeWrapper<InspectionRow>;
  InspectionOfficer: ResolverTypeWrapper<InspectionOfficerRow>;
  InspectionFollowUp: ResolverTypeWrapper<InspectionFollowUpRow>;
  DailyInspection: ResolverTypeWrapper<DailyInspectionRow>;
  SpotCheck: ResolverTypeWrapper<SpotCheckRow>;
  CampaignInspection: ResolverTypeWrapper<CampaignInspectionRow>;
  FoodInspection: ResolverTypeWrapper<FoodInspectionRow>;
  SafetyInspection: ResolverTypeWrapper<SafetyInspectionRow>;
  EnvironmentInspection: ResolverTypeWrapper<EnvironmentInspectionRow>;
  PenaltyOrder: PenaltyOrder;
  PenaltyConnection: ResolverTypeWrapper<PenaltyConnectionRow>;
  PenaltyEdge: ResolverTypeWrapper<object>;
  Penalty: ResolverTypeWrapper<PenaltyRow>;
  AdministrativeActionKind: AdministrativeActionKind;
  AdministrativeActionOrder: AdministrativeActionOrder;
  AdministrativeActionConnection: ResolverTypeWrapper<AdministrativeActionConnectionRow>;
  AdministrativeActionEdge: ResolverTypeWrapper<object>;
  AdministrativeAction: ResolverTypeWrapper<AdministrativeActionRow>;
  AdministrativeConfirmation: ResolverTypeWrapper<AdministrativeConfirmationRow>;
  AdministrativeReward: ResolverTypeWrapper<AdministrativeRewardRow>;
  AdministrativeFiling: ResolverTypeWrapper<AdministrativeFilingRow>;
  AdministrativeEnforcementConnection: ResolverTypeWrapper<AdministrativeEnforcementConnectionRow>;
  AdministrativeEnforcementEdge: ResolverTypeWrapper<object>;
  AdministrativeEnforcement: ResolverTypeWrapper<AdministrativeEnforcementRow>;
  RectificationConnection: ResolverTypeWrapper<RectificationConnectionRow>;
  RectificationEdge: ResolverTypeWrapper<object>;
  Rectification: ResolverTypeWrapper<RectificationRow>;
  SupervisionItemConnection: ResolverTypeWrapper<SupervisionItemConnectionRow>;
  SupervisionItemEdge: ResolverTypeWrapper<object>;
  SupervisionItem: ResolverTypeWrapper<SupervisionItemRow>;
  PermitItem: ResolverTypeWrapper<PermitItemRow>;
  PenaltyItemConnection: ResolverTypeWrapper<PenaltyItemConnectionRow>;
  PenaltyItemEdge: ResolverTypeWrapper<object>;
  PenaltyItem: ResolverTypeWrapper<PenaltyItemRow>;
  ListBlindSpotConnection: ResolverTypeWrapper<ListBlindSpotConnectionRow>;
  ListBlindSpotEdge: ResolverTypeWrapper<object>;
  ListBlindSpot: ResolverTypeWrapper<ListBlindSpotRow>;
  SpotCheckItemConnection: ResolverTypeWrapper<SpotCheckItemConnectionRow>;
  SpotCheckItemEdge: ResolverTypeWrapper<object>;
  SpotCheckItem: ResolverTypeWrapper<SpotCheckItemRow>;
  SpotCheckPlanConnection: ResolverTypeWrapper<SpotCheckPlanConnectionRow>;
  SpotCheckPlanEdge: ResolverTypeWrapper<object>;
  SpotCheckPlan: ResolverTypeWrapper<SpotCheckPlanRow>;
  SpotCheckTaskConnection: ResolverTypeWrapper<SpotCheckTaskConnectionRow>;
  SpotCheckTaskEdge: ResolverTypeWrapper<object>;
  SpotCheckTask: ResolverTypeWrapper<SpotCheckTaskRow>;
  SpotCheckDepartment: ResolverTypeWrapper<SpotCheckDepartmentRow>;
  SpotCheckDrawDimension: SpotCheckDrawDimension;
  SpotCheckDrawCount: ResolverTypeWrapper<SpotCheckDrawCountRow>;
  SpotCheckDraw: ResolverTypeWrapper<SpotCheckDrawRow>;
  SpotCheckPairingConnection: ResolverTypeWrapper<SpotCheckPairingConnectionRow>;
  SpotCheckPairingEdge: ResolverTypeWrapper<object>;
  SpotCheckPairing: ResolverTypeWrapper<SpotCheckPairingRow>;
  SpotCheckInspector: ResolverTypeWrapper<SpotCheckInspectorRow>;
  SpotCheckResultConnection: ResolverTypeWrapper<SpotCheckResultConnectionRow>;
  SpotCheckResultEdge: ResolverTypeWrapper<object>;
  SpotCheckResult: ResolverTypeWrapper<SpotCheckResultRow>;
  RecordLineage: ResolverTypeWrapper<RecordLineageRow>;
  RecordSubmission: ResolverTypeWrapper<RecordSubmissionRow>;
  RecordVersion: ResolverTypeWrapper<RecordVersionRow>;
  RecordOutput: ResolverTypeWrapper<RecordOutputRow>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  CreateSpotCheckTaskInput: CreateSpotCheckTaskInput;
  SpotCheckDepartmentInput: SpotCheckDepartmentInput;
  SpotCheckAbsenceInput: SpotCheckAbsenceInput;
  SpotCheckAbsenceReason: SpotCheckAbsenceReason;
  SpotCheckAvoidanceInput: SpotCheckAvoidanceInput;
  VoidSpotCheckTaskInput: VoidSpotCheckTaskInput;
  CommitSeedInput: CommitSeedInput;
  RevealSeedInput: RevealSeedInput;
  DrawSpotCheckInput: DrawSpotCheckInput;
  RecordSpotCheckResultInput: RecordSpotCheckResultInput;
  ReviewSpotCheckResultInput: ReviewSpotCheckResultInput;
  SpotCheckReviewDecision: SpotCheckReviewDecision;
  WithdrawSpotCheckResultInput: WithdrawSpotCheckResultInput;
  SpotCheckTaskReport: ResolverTypeWrapper<SpotCheckTaskReportRow>;
  SpotCheckResultReport: ResolverTypeWrapper<SpotCheckResultReportRow>;
  SpotCheckWorkConnection: ResolverTypeWrapper<SpotCheckWorkConnectionRow>;
  SpotCheckWorkEdge: ResolverTypeWrapper<object>;
  SpotCheckWork: ResolverTypeWrapper<SpotCheckWorkRow>;
  SpotCheckResultWorkConnection: ResolverTypeWrapper<SpotCheckResultWorkConnectionRow>;
  SpotCheckResultWorkEdge: ResolverTypeWrapper<object>;
  SpotCheckResultWork: ResolverTypeWrapper<SpotCheckResultWorkRow>;
  PublicationEdition: PublicationEdition;
  IngestTotals: ResolverTypeWrapper<object>;
  IngestRowStatus: IngestRowStatus;
  IngestRowError: ResolverTypeWrapper<object>;
  IngestPenaltiesInput: IngestPenaltiesInput;
  PenaltyRowInput: PenaltyRowInput;
  CorrectPenaltyRowInput: CorrectPenaltyRowInput;
  StopPenaltyPublicityInput: StopPenaltyPublicityInput;
  PenaltyIngestReport: ResolverTypeWrapper<PenaltyIngestReportRow>;
  PenaltyRowReport: ResolverTypeWrapper<PenaltyRowReportRow>;
  RejectedPenaltyRowConnection: ResolverTypeWrapper<RejectedPenaltyRowConnectionRow>;
  RejectedPenaltyRowEdge: ResolverTypeWrapper<object>;
  RejectedPenaltyRow: ResolverTypeWrapper<RejectedPenaltyRowRow>;
  IngestInspectionsInput: IngestInspectionsInput;
  InspectionRowInput: InspectionRowInput;
  CorrectInspectionRowInput: CorrectInspectionRowInput;
  InspectionIngestReport: ResolverTypeWrapper<InspectionIngestReportRow>;
  InspectionRowReport: ResolverTypeWrapper<InspectionRowReportRow>;
  RejectedInspectionRowConnection: ResolverTypeWrapper<RejectedInspectionRowConnectionRow>;
  RejectedInspectionRowEdge: ResolverTypeWrapper<object>;
  RejectedInspectionRow: ResolverTypeWrapper<RejectedInspectionRowRow>;
  IngestAdministrativeActionsInput: IngestAdministrativeActionsInput;
  AdministrativeActionRowInput: AdministrativeActionRowInput;
  CorrectAdministrativeActionRowInput: CorrectAdministrativeActionRowInput;
  AdministrativeActionIngestReport: ResolverTypeWrapper<AdministrativeActionIngestReportRow>;
  AdministrativeActionRowReport: ResolverTypeWrapper<AdministrativeActionRowReportRow>;
  RejectedAdministrativeActionRowConnection: ResolverTypeWrapper<RejectedAdministrativeActionRowConnectionRow>;
  RejectedAdministrativeActionRowEdge: ResolverTypeWrapper<object>;
  RejectedAdministrativeActionRow: ResolverTypeWrapper<RejectedAdministrativeActionRowRow>;
  GenericFormConnection: ResolverTypeWrapper<GenericFormConnectionRow>;
  GenericFormEdge: ResolverTypeWrapper<object>;
  GenericFormSharing: GenericFormSharing;
  GenericForm: ResolverTypeWrapper<GenericFormRow>;
  GenericRecordOrder: GenericRecordOrder;
  GenericRecordConnection: ResolverTypeWrapper<GenericRecordConnectionRow>;
  GenericRecordEdge: ResolverTypeWrapper<object>;
  GenericRecord: ResolverTypeWrapper<GenericRecordRow>;
  GenericRecordValue: ResolverTypeWrapper<GenericRecordValueRow>;
  DefineGenericFormInput: DefineGenericFormInput;
  CloseGenericFormInput: CloseGenericFormInput;
  SubmitGenericRecordInput: SubmitGenericRecordInput;
  GenericFormReport: ResolverTypeWrapper<GenericFormReportRow>;
  GenericRecordReport: ResolverTypeWrapper<GenericRecordReportRow>;
  ContentProblem: ResolverTypeWrapper<ContentProblemRow>;
  DepartmentSystemConnection: ResolverTypeWrapper<DepartmentSystemConnectionRow>;
  DepartmentSystemEdge: ResolverTypeWrapper<object>;
  DepartmentSystem: ResolverTypeWrapper<DepartmentSystemRow>;
  DepartmentSystemFeed: ResolverTypeWrapper<DepartmentSystemFeedRow>;
  DepartmentSystemFeedType: DepartmentSystemFeedType;
  DepartmentSystemInterface: DepartmentSystemInterface;
  RegisterDepartmentSystemInput: RegisterDepartmentSystemInput;
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
  ID: Scalars["ID"]["output"];
  LegalEntity: LegalEntityRow;
  OnestopSupervision: OnestopSupervisionRow;
  SupervisionRecordConnection: SupervisionRecordConnectionRow;
  SupervisionRecordEdge: object;
  SupervisionRecord: SupervisionRecordRow;
  InspectionConnection: InspectionConnectionRow;
  InspectionEdge: object;
  Inspection: InspectionRow;
  InspectionOfficer: InspectionOfficerRow;
  InspectionFollowUp: InspectionFollowUpRow;
  DailyInspection: DailyInspectionRow;
  SpotCheck: SpotCheckRow;
  CampaignInspection: CampaignInspectionRow;
  FoodInspection: FoodInspectionRow;
  SafetyInspection: SafetyInspectionRow;
  EnvironmentInspection: EnvironmentInspectionRow;
  PenaltyConnection: PenaltyConnectionRow;
  PenaltyEdge: object;
  Penalty: PenaltyRow;
  AdministrativeActionConnection: AdministrativeActionConnectionRow;
  AdministrativeActionEdge: object;
  AdministrativeAction: AdministrativeActionRow;
  AdministrativeConfirmation: AdministrativeConfirmationRow;
  AdministrativeReward: AdministrativeRewardRow;
  AdministrativeFiling: AdministrativeFilingRow;
  AdministrativeEnforcementConnection: AdministrativeEnforcementConnectionRow;
  AdministrativeEnforcementEdge: object;
  AdministrativeEnforcement: AdministrativeEnforcementRow;
  RectificationConnection: RectificationConnectionRow;
  RectificationEdge: object;
  Rectification: RectificationRow;
  SupervisionItemConnection: SupervisionItemConnectionRow;
  SupervisionItemEdge: object;
  SupervisionItem: SupervisionItemRow;
  PermitItem: PermitItemRow;
  PenaltyItemConnection: PenaltyItemConnectionRow;
  PenaltyItemEdge: object;
  PenaltyItem: PenaltyItemRow;
  ListBlindSpotConnection: ListBlindSpotConnectionRow;
  ListBlindSpotEdge: object;
  ListBlindSpot: ListBlindSpotRow;
  SpotCheckItemConnection: SpotCheckItemConnectionRow;
  SpotCheckItemEdge: object;
  SpotCheckItem: SpotCheckItemRow;
  SpotCheckPlanConnection: SpotCheckPlanConnectionRow;
  SpotCheckPlanEdge: object;
  SpotCheckPlan: SpotCheckPlanRow;
  SpotCheckTaskConnection: SpotCheckTaskConnectionRow;
  SpotCheckTaskEdge: object;
  SpotCheckTask: SpotCheckTaskRow;
  SpotCheckDepartment: SpotCheckDepartmentRow;
  SpotCheckDrawCount: SpotCheckDrawCountRow;
  SpotCheckDraw: SpotCheckDrawRow;
  SpotCheckPairingConnection: SpotCheckPairingConnectionRow;
  SpotCheckPairingEdge: object;
  SpotCheckPairing: SpotCheckPairingRow;
  SpotCheckInspector: SpotCheckInspectorRow;
  SpotCheckResultConnection: SpotCheckResultConnectionRow;
  SpotCheckResultEdge: object;
  SpotCheckResult: SpotCheckResultRow;
  RecordLineage: RecordLineageRow;
  RecordSubmission: RecordSubmissionRow;
  RecordVersion: RecordVersionRow;
  RecordOutput: RecordOutputRow;
  Mutation: Record<PropertyKey, never>;
  CreateSpotCheckTaskInput: CreateSpotCheckTaskInput;
  SpotCheckDepartmentInput: SpotCheckDepartmentInput;
  SpotCheckAbsenceInput: SpotCheckAbsenceInput;
  SpotCheckAvoidanceInput: SpotCheckAvoidanceInput;
  VoidSpotCheckTaskInput: VoidSpotCheckTaskInput;
  CommitSeedInput: CommitSeedInput;
  RevealSeedInput: RevealSeedInput;
  DrawSpotCheckInput: DrawSpotCheckInput;
  RecordSpotCheckResultInput: RecordSpotCheckResultInput;
  ReviewSpotCheckResultInput: ReviewSpotCheckResultInput;
  WithdrawSpotCheckResultInput: WithdrawSpotCheckResultInput;
  SpotCheckTaskReport: SpotCheckTaskReportRow;
  SpotCheckResultReport: SpotCheckResultReportRow;
  SpotCheckWorkConnection: SpotCheckWorkConnectionRow;
  SpotCheckWorkEdge: object;
  SpotCheckWork: SpotCheckWorkRow;
  SpotCheckResultWorkConnection: SpotCheckResultWorkConnectionRow;
  SpotCheckResultWorkEdge: object;
  SpotCheckResultWork: SpotCheckResultWorkRow;
  IngestTotals: object;
  IngestRowError: object;
  IngestPenaltiesInput: IngestPenaltiesInput;
  PenaltyRowInput: PenaltyRowInput;
  CorrectPenaltyRowInput: CorrectPenaltyRowInput;
  StopPenaltyPublicityInput: StopPenaltyPublicityInput;
  PenaltyIngestReport: PenaltyIngestReportRow;
  PenaltyRowReport: PenaltyRowReportRow;
  RejectedPenaltyRowConnection: RejectedPenaltyRowConnectionRow;
  RejectedPenaltyRowEdge: object;
  RejectedPenaltyRow: RejectedPenaltyRowRow;
  IngestInspectionsInput: IngestInspectionsInput;
  InspectionRowInput: InspectionRowInput;
  CorrectInspectionRowInput: CorrectInspectionRowInput;
  InspectionIngestReport: InspectionIngestReportRow;
  InspectionRowReport: InspectionRowReportRow;
  RejectedInspectionRowConnection: RejectedInspectionRowConnectionRow;
  RejectedInspectionRowEdge: object;
  RejectedInspectionRow: RejectedInspectionRowRow;
  IngestAdministrativeActionsInput: IngestAdministrativeActionsInput;
  AdministrativeActionRowInput: AdministrativeActionRowInput;
  CorrectAdministrativeActionRowInput: CorrectAdministrativeActionRowInput;
  AdministrativeActionIngestReport: AdministrativeActionIngestReportRow;
  AdministrativeActionRowReport: AdministrativeActionRowReportRow;
  RejectedAdministrativeActionRowConnection: RejectedAdministrativeActionRowConnectionRow;
  RejectedAdministrativeActionRowEdge: object;
  RejectedAdministrativeActionRow: RejectedAdministrativeActionRowRow;
  GenericFormConnection: GenericFormConnectionRow;
  GenericFormEdge: object;
  GenericForm: GenericFormRow;
  GenericRecordConnection: GenericRecordConnectionRow;
  GenericRecordEdge: object;
  GenericRecord: GenericRecordRow;
  GenericRecordValue: GenericRecordValueRow;
  DefineGenericFormInput: DefineGenericFormInput;
  CloseGenericFormInput: CloseGenericFormInput;
  SubmitGenericRecordInput: SubmitGenericRecordInput;
  GenericFormReport: GenericFormReportRow;
  GenericRecordReport: GenericRecordReportRow;
  ContentProblem: ContentProblemRow;
  DepartmentSystemConnection: DepartmentSystemConnectionRow;
  DepartmentSystemEdge: object;
  DepartmentSystem: DepartmentSystemRow;
  DepartmentSystemFeed: DepartmentSystemFeedRow;
  RegisterDepartmentSystemInput: RegisterDepartmentSystemInput;
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
  penaltiesByDocumentNumber?: Resolver<
    ReadonlyArray<ResolversTypes["Penalty"]>,
    ParentType,
    ContextType,
    RequireFields<QueryPenaltiesByDocumentNumberArgs, "documentNumber">
  >;
  allPenaltiesByDocumentNumber?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes["Penalty"]>>,
    ParentType,
    ContextType,
    RequireFields<QueryAllPenaltiesByDocumentNumberArgs, "documentNumber">
  >;
  administrativeActions?: Resolver<
    ResolversTypes["AdministrativeActionConnection"],
    ParentType,
    ContextType,
    RequireFields<QueryAdministrativeActionsArgs, "orderBy" | "first">
  >;
  supervisionRecordLineage?: Resolver<
    Maybe<ResolversTypes["RecordLineage"]>,
    ParentType,
    ContextType,
    RequireFields<QuerySupervisionRecordLineageArgs, "id">
  >;
  supervisionItems?: Resolver<
    ResolversTypes["SupervisionItemConnection"],
    ParentType,
    ContextType,
    RequireFields<QuerySupervisionItemsArgs, "first">
  >;
  penaltyItems?: Resolver<
    ResolversTypes["PenaltyItemConnection"],
    ParentType,
    ContextType,
    RequireFields<QueryPenaltyItemsArgs, "first">
  >;
  listBlindSpots?: Resolver<
    ResolversTypes["ListBlindSpotConnection"],
    ParentType,
    ContextType,
    RequireFields<QueryListBlindSpotsArgs, "first">
  >;
  spotCheckItems?: Resolver<
    ResolversTypes["SpotCheckItemConnection"],
    ParentType,
    ContextType,
    RequireFields<QuerySpotCheckItemsArgs, "first">
  >;
  spotCheckPlans?: Resolver<
    ResolversTypes["SpotCheckPlanConnection"],
    ParentType,
    ContextType,
    RequireFields<QuerySpotCheckPlansArgs, "first">
  >;
  spotCheckTask?: Resolver<
    Maybe<ResolversTypes["SpotCheckTask"]>,
    ParentType,
    ContextType,
    RequireFields<QuerySpotCheckTaskArgs, "number">
  >;
  spotCheckTasks?: Resolver<
    ResolversTypes["SpotCheckWorkConnection"],
    ParentType,
    ContextType,
    RequireFields<QuerySpotCheckTasksArgs, "first">
  >;
  spotCheckDrawCounts?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes["SpotCheckDrawCount"]>>,
    ParentType,
    ContextType,
    RequireFields<QuerySpotCheckDrawCountsArgs, "groupBy">
  >;
  spotCheckResults?: Resolver<
    ResolversTypes["SpotCheckResultConnection"],
    ParentType,
    ContextType,
    RequireFields<QuerySpotCheckResultsArgs, "first">
  >;
  rejectedPenaltyRows?: Resolver<
    ResolversTypes["RejectedPenaltyRowConnection"],
    ParentType,
    ContextType,
    RequireFields<QueryRejectedPenaltyRowsArgs, "first">
  >;
  rejectedInspectionRows?: Resolver<
    ResolversTypes["RejectedInspectionRowConnection"],
    ParentType,
    ContextType,
    RequireFields<QueryRejectedInspectionRowsArgs, "first">
  >;
  rejectedAdministrativeActionRows?: Resolver<
    ResolversTypes["RejectedAdministrativeActionRowConnection"],
    ParentType,
    ContextType,
    RequireFields<QueryRejectedAdministrativeActionRowsArgs, "first">
  >;
  genericForms?: Resolver<
    ResolversTypes["GenericFormConnection"],
    ParentType,
    ContextType,
    RequireFields<QueryGenericFormsArgs, "first">
  >;
  genericForm?: Resolver<
    Maybe<ResolversTypes["GenericForm"]>,
    ParentType,
    ContextType,
    RequireFields<QueryGenericFormArgs, "code">
  >;
  departmentSystems?: Resolver<
    Maybe<ResolversTypes["DepartmentSystemConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryDepartmentSystemsArgs, "first">
  >;
  silentSystems?: Resolver<
    Maybe<ResolversTypes["DepartmentSystemConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QuerySilentSystemsArgs, "first">
  >;
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
  inspections?: Resolver<
    ResolversTypes["InspectionConnection"],
    ParentType,
    ContextType,
    RequireFields<LegalEntityInspectionsArgs, "orderBy" | "first">
  >;
  penalties?: Resolver<
    ResolversTypes["PenaltyConnection"],
    ParentType,
    ContextType,
    RequireFields<LegalEntityPenaltiesArgs, "orderBy" | "first">
  >;
  allPenalties?: Resolver<
    Maybe<ResolversTypes["PenaltyConnection"]>,
    ParentType,
    ContextType,
    RequireFields<LegalEntityAllPenaltiesArgs, "orderBy" | "first">
  >;
  sealedPenalties?: Resolver<
    Maybe<ResolversTypes["PenaltyConnection"]>,
    ParentType,
    ContextType,
    RequireFields<LegalEntitySealedPenaltiesArgs, "orderBy" | "first">
  >;
  revokedPenalties?: Resolver<
    Maybe<ResolversTypes["PenaltyConnection"]>,
    ParentType,
    ContextType,
    RequireFields<LegalEntityRevokedPenaltiesArgs, "orderBy" | "first">
  >;
  rectifications?: Resolver<
    Maybe<ResolversTypes["RectificationConnection"]>,
    ParentType,
    ContextType,
    RequireFields<LegalEntityRectificationsArgs, "first">
  >;
  administrativeActions?: Resolver<
    ResolversTypes["AdministrativeActionConnection"],
    ParentType,
    ContextType,
    RequireFields<LegalEntityAdministrativeActionsArgs, "orderBy" | "first">
  >;
  enforcements?: Resolver<
    Maybe<ResolversTypes["AdministrativeEnforcementConnection"]>,
    ParentType,
    ContextType,
    RequireFields<LegalEntityEnforcementsArgs, "first">
  >;
  supervisionRecords?: Resolver<
    ResolversTypes["SupervisionRecordConnection"],
    ParentType,
    ContextType,
    RequireFields<LegalEntitySupervisionRecordsArgs, "first">
  >;
  fullSupervisionRecords?: Resolver<
    Maybe<ResolversTypes["SupervisionRecordConnection"]>,
    ParentType,
    ContextType,
    RequireFields<LegalEntityFullSupervisionRecordsArgs, "first">
  >;
  genericRecords?: Resolver<
    Maybe<ResolversTypes["GenericRecordConnection"]>,
    ParentType,
    ContextType,
    RequireFields<LegalEntityGenericRecordsArgs, "orderBy" | "first">
  >;
  supervisionEvents?: Resolver<ResolversTypes["TimelineEvents"], ParentType, ContextType>;
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
  openRectifications?: Resolver<
    Maybe<ResolversTypes["RectificationConnection"]>,
    ParentType,
    ContextType,
    RequireFields<OnestopSupervisionOpenRectificationsArgs, "first">
  >;
};

export type SupervisionRecordConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SupervisionRecordConnection"] =
    ResolversParentTypes["SupervisionRecordConnection"],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes["SupervisionRecord"]>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes["SupervisionRecordEdge"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type SupervisionRecordEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SupervisionRecordEdge"] =
    ResolversParentTypes["SupervisionRecordEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["SupervisionRecord"], ParentType, ContextType>;
};

export type SupervisionRecordResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SupervisionRecord"] =
    ResolversParentTypes["SupervisionRecord"],
> = {
  __resolveType: TypeResolveFn<
    | "DailyInspection"
    | "SpotCheck"
    | "CampaignInspection"
    | "FoodInspection"
    | "SafetyInspection"
    | "EnvironmentInspection"
    | "Penalty"
    | "AdministrativeConfirmation"
    | "AdministrativeReward"
    | "AdministrativeFiling"
    | "AdministrativeEnforcement"
    | "Rectification",
    ParentType,
    ContextType
  >;
};

export type InspectionConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["InspectionConnection"] =
    ResolversParentTypes["InspectionConnection"],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes["Inspection"]>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes["InspectionEdge"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type InspectionEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["InspectionEdge"] =
    ResolversParentTypes["InspectionEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Inspection"], ParentType, ContextType>;
};

export type InspectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Inspection"] = ResolversParentTypes["Inspection"],
> = {
  __resolveType: TypeResolveFn<
    | "DailyInspection"
    | "SpotCheck"
    | "CampaignInspection"
    | "FoodInspection"
    | "SafetyInspection"
    | "EnvironmentInspection",
    ParentType,
    ContextType
  >;
};

export type InspectionOfficerResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["InspectionOfficer"] =
    ResolversParentTypes["InspectionOfficer"],
> = {
  name?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  certificateNumber?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type InspectionFollowUpResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["InspectionFollowUp"] =
    ResolversParentTypes["InspectionFollowUp"],
> = {
  disposal?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  nextStep?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
};

export type DailyInspectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["DailyInspection"] =
    ResolversParentTypes["DailyInspection"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  legalEntity?: Resolver<ResolversTypes["LegalEntity"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  level?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  item?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes["Provenance"], ParentType, ContextType>;
  method?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  resultEdition?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  conclusion?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  officers?: Resolver<ReadonlyArray<ResolversTypes["InspectionOfficer"]>, ParentType, ContextType>;
  followUp?: Resolver<ResolversTypes["InspectionFollowUp"], ParentType, ContextType>;
  checklistItems?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  checklistFailed?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SpotCheckResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SpotCheck"] = ResolversParentTypes["SpotCheck"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  legalEntity?: Resolver<ResolversTypes["LegalEntity"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  level?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  item?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes["Provenance"], ParentType, ContextType>;
  method?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  resultEdition?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  conclusion?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  officers?: Resolver<ReadonlyArray<ResolversTypes["InspectionOfficer"]>, ParentType, ContextType>;
  followUp?: Resolver<ResolversTypes["InspectionFollowUp"], ParentType, ContextType>;
  taskNumber?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  taskName?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  planYear?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  randomlyDrawn?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  jointDepartments?: Resolver<ReadonlyArray<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CampaignInspectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CampaignInspection"] =
    ResolversParentTypes["CampaignInspection"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  legalEntity?: Resolver<ResolversTypes["LegalEntity"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  level?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  item?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes["Provenance"], ParentType, ContextType>;
  method?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  resultEdition?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  conclusion?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  officers?: Resolver<ReadonlyArray<ResolversTypes["InspectionOfficer"]>, ParentType, ContextType>;
  followUp?: Resolver<ResolversTypes["InspectionFollowUp"], ParentType, ContextType>;
  campaignTheme?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  campaignFrom?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  campaignTo?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FoodInspectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["FoodInspection"] =
    ResolversParentTypes["FoodInspection"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  legalEntity?: Resolver<ResolversTypes["LegalEntity"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  level?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  item?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes["Provenance"], ParentType, ContextType>;
  method?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  resultEdition?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  conclusion?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  officers?: Resolver<ReadonlyArray<ResolversTypes["InspectionOfficer"]>, ParentType, ContextType>;
  followUp?: Resolver<ResolversTypes["InspectionFollowUp"], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  foodLicenceNumber?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  hygieneGrade?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  batchesSampled?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  batchesFailed?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SafetyInspectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SafetyInspection"] =
    ResolversParentTypes["SafetyInspection"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  legalEntity?: Resolver<ResolversTypes["LegalEntity"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  level?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  item?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes["Provenance"], ParentType, ContextType>;
  method?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  resultEdition?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  conclusion?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  officers?: Resolver<ReadonlyArray<ResolversTypes["InspectionOfficer"]>, ParentType, ContextType>;
  followUp?: Resolver<ResolversTypes["InspectionFollowUp"], ParentType, ContextType>;
  hazardousChemicals?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  standardisationGrade?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  ordinaryHazards?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  majorHazards?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnvironmentInspectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["EnvironmentInspection"] =
    ResolversParentTypes["EnvironmentInspection"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  legalEntity?: Resolver<ResolversTypes["LegalEntity"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  level?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  item?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes["Provenance"], ParentType, ContextType>;
  method?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  resultEdition?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  conclusion?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  officers?: Resolver<ReadonlyArray<ResolversTypes["InspectionOfficer"]>, ParentType, ContextType>;
  followUp?: Resolver<ResolversTypes["InspectionFollowUp"], ParentType, ContextType>;
  media?: Resolver<ReadonlyArray<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  dischargePermitNumber?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  limitExceeded?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  onlineMonitoring?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PenaltyConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["PenaltyConnection"] =
    ResolversParentTypes["PenaltyConnection"],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes["Penalty"]>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes["PenaltyEdge"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type PenaltyEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["PenaltyEdge"] = ResolversParentTypes["PenaltyEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Penalty"], ParentType, ContextType>;
};

export type PenaltyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Penalty"] = ResolversParentTypes["Penalty"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  legalEntity?: Resolver<ResolversTypes["LegalEntity"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  level?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  item?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes["Provenance"], ParentType, ContextType>;
  documentNumber?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  caseName?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  violationType?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  facts?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  categoryEdition?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  categories?: Resolver<ReadonlyArray<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  content?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  fine?: Resolver<Maybe<ResolversTypes["WanAmount"]>, ParentType, ContextType>;
  confiscation?: Resolver<Maybe<ResolversTypes["WanAmount"]>, ParentType, ContextType>;
  suspendedLicence?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  publishedUntil?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  publicityTerm?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  authorityUscc?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  simpleProcedure?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  status?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  partyKind?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  partyName?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  personName?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  personIdType?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  personIdNumber?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  legalRepresentativeName?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  legalRepresentativeIdType?: Resolver<
    Maybe<ResolversTypes["CodedValue"]>,
    ParentType,
    ContextType
  >;
  legalRepresentativeIdNumber?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  priorOffences?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  decisionText?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdministrativeActionConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["AdministrativeActionConnection"] =
    ResolversParentTypes["AdministrativeActionConnection"],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes["AdministrativeAction"]>, ParentType, ContextType>;
  edges?: Resolver<
    ReadonlyArray<ResolversTypes["AdministrativeActionEdge"]>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type AdministrativeActionEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["AdministrativeActionEdge"] =
    ResolversParentTypes["AdministrativeActionEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["AdministrativeAction"], ParentType, ContextType>;
};

export type AdministrativeActionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["AdministrativeAction"] =
    ResolversParentTypes["AdministrativeAction"],
> = {
  __resolveType: TypeResolveFn<
    "AdministrativeConfirmation" | "AdministrativeReward" | "AdministrativeFiling",
    ParentType,
    ContextType
  >;
};

export type AdministrativeConfirmationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["AdministrativeConfirmation"] =
    ResolversParentTypes["AdministrativeConfirmation"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  legalEntity?: Resolver<ResolversTypes["LegalEntity"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  level?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  item?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes["Provenance"], ParentType, ContextType>;
  documentNumber?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  title?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  content?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  actedOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdministrativeRewardResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["AdministrativeReward"] =
    ResolversParentTypes["AdministrativeReward"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  legalEntity?: Resolver<ResolversTypes["LegalEntity"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  level?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  item?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes["Provenance"], ParentType, ContextType>;
  documentNumber?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  title?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  content?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  actedOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes["WanAmount"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdministrativeFilingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["AdministrativeFiling"] =
    ResolversParentTypes["AdministrativeFiling"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  legalEntity?: Resolver<ResolversTypes["LegalEntity"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  level?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  item?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes["Provenance"], ParentType, ContextType>;
  documentNumber?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  title?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  content?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  actedOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  filingType?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdministrativeEnforcementConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["AdministrativeEnforcementConnection"] =
    ResolversParentTypes["AdministrativeEnforcementConnection"],
> = {
  nodes?: Resolver<
    ReadonlyArray<ResolversTypes["AdministrativeEnforcement"]>,
    ParentType,
    ContextType
  >;
  edges?: Resolver<
    ReadonlyArray<ResolversTypes["AdministrativeEnforcementEdge"]>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type AdministrativeEnforcementEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["AdministrativeEnforcementEdge"] =
    ResolversParentTypes["AdministrativeEnforcementEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["AdministrativeEnforcement"], ParentType, ContextType>;
};

export type AdministrativeEnforcementResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["AdministrativeEnforcement"] =
    ResolversParentTypes["AdministrativeEnforcement"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  legalEntity?: Resolver<ResolversTypes["LegalEntity"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  level?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  item?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes["Provenance"], ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  actedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  liftedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  isOverdue?: Resolver<Maybe<ResolversTypes["Boolean"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RectificationConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["RectificationConnection"] =
    ResolversParentTypes["RectificationConnection"],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes["Rectification"]>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes["RectificationEdge"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type RectificationEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["RectificationEdge"] =
    ResolversParentTypes["RectificationEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Rectification"], ParentType, ContextType>;
};

export type RectificationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Rectification"] = ResolversParentTypes["Rectification"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  legalEntity?: Resolver<ResolversTypes["LegalEntity"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  level?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  item?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes["Provenance"], ParentType, ContextType>;
  inspection?: Resolver<Maybe<ResolversTypes["Inspection"]>, ParentType, ContextType>;
  requirements?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  orderedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  completedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  recheckedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  recheckResult?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupervisionItemConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SupervisionItemConnection"] =
    ResolversParentTypes["SupervisionItemConnection"],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes["SupervisionItem"]>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes["SupervisionItemEdge"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type SupervisionItemEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SupervisionItemEdge"] =
    ResolversParentTypes["SupervisionItemEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["SupervisionItem"], ParentType, ContextType>;
};

export type SupervisionItemResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SupervisionItem"] =
    ResolversParentTypes["SupervisionItem"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  code?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  object?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  frequency?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  method?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  permitItems?: Resolver<ReadonlyArray<ResolversTypes["PermitItem"]>, ParentType, ContextType>;
  penaltyItems?: Resolver<ReadonlyArray<ResolversTypes["PenaltyItem"]>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes["Provenance"], ParentType, ContextType>;
};

export type PermitItemResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["PermitItem"] = ResolversParentTypes["PermitItem"],
  FederationReferenceType extends FederationReferenceTypes["PermitItem"] =
    FederationReferenceTypes["PermitItem"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["PermitItem"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  code?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  supervisionItem?: Resolver<Maybe<ResolversTypes["SupervisionItem"]>, ParentType, ContextType>;
};

export type PenaltyItemConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["PenaltyItemConnection"] =
    ResolversParentTypes["PenaltyItemConnection"],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes["PenaltyItem"]>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes["PenaltyItemEdge"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type PenaltyItemEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["PenaltyItemEdge"] =
    ResolversParentTypes["PenaltyItemEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["PenaltyItem"], ParentType, ContextType>;
};

export type PenaltyItemResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["PenaltyItem"] = ResolversParentTypes["PenaltyItem"],
> = {
  code?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  supervisionItem?: Resolver<Maybe<ResolversTypes["SupervisionItem"]>, ParentType, ContextType>;
};

export type ListBlindSpotConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ListBlindSpotConnection"] =
    ResolversParentTypes["ListBlindSpotConnection"],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes["ListBlindSpot"]>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes["ListBlindSpotEdge"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type ListBlindSpotEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ListBlindSpotEdge"] =
    ResolversParentTypes["ListBlindSpotEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["ListBlindSpot"], ParentType, ContextType>;
};

export type ListBlindSpotResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ListBlindSpot"] = ResolversParentTypes["ListBlindSpot"],
> = {
  kind?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  permitItem?: Resolver<Maybe<ResolversTypes["PermitItem"]>, ParentType, ContextType>;
  penaltyItem?: Resolver<Maybe<ResolversTypes["PenaltyItem"]>, ParentType, ContextType>;
  supervisionItem?: Resolver<Maybe<ResolversTypes["SupervisionItem"]>, ParentType, ContextType>;
};

export type SpotCheckItemConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SpotCheckItemConnection"] =
    ResolversParentTypes["SpotCheckItemConnection"],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes["SpotCheckItem"]>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes["SpotCheckItemEdge"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type SpotCheckItemEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SpotCheckItemEdge"] =
    ResolversParentTypes["SpotCheckItemEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["SpotCheckItem"], ParentType, ContextType>;
};

export type SpotCheckItemResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SpotCheckItem"] = ResolversParentTypes["SpotCheckItem"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  item?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  ratio?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  timesPerYear?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes["Provenance"], ParentType, ContextType>;
};

export type SpotCheckPlanConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SpotCheckPlanConnection"] =
    ResolversParentTypes["SpotCheckPlanConnection"],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes["SpotCheckPlan"]>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes["SpotCheckPlanEdge"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type SpotCheckPlanEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SpotCheckPlanEdge"] =
    ResolversParentTypes["SpotCheckPlanEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["SpotCheckPlan"], ParentType, ContextType>;
};

export type SpotCheckPlanResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SpotCheckPlan"] = ResolversParentTypes["SpotCheckPlan"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  year?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  title?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  publishedOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  tasks?: Resolver<
    ResolversTypes["SpotCheckTaskConnection"],
    ParentType,
    ContextType,
    RequireFields<SpotCheckPlanTasksArgs, "first">
  >;
  provenance?: Resolver<ResolversTypes["Provenance"], ParentType, ContextType>;
};

export type SpotCheckTaskConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SpotCheckTaskConnection"] =
    ResolversParentTypes["SpotCheckTaskConnection"],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes["SpotCheckTask"]>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes["SpotCheckTaskEdge"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type SpotCheckTaskEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SpotCheckTaskEdge"] =
    ResolversParentTypes["SpotCheckTaskEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["SpotCheckTask"], ParentType, ContextType>;
};

export type SpotCheckTaskResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SpotCheckTask"] = ResolversParentTypes["SpotCheckTask"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  number?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes["SpotCheckPlan"], ParentType, ContextType>;
  item?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  method?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  departments?: Resolver<
    ReadonlyArray<ResolversTypes["SpotCheckDepartment"]>,
    ParentType,
    ContextType
  >;
  ratio?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  checksFrom?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  checksTo?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  commitment?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  draw?: Resolver<Maybe<ResolversTypes["SpotCheckDraw"]>, ParentType, ContextType>;
  pendingDraw?: Resolver<Maybe<ResolversTypes["SpotCheckDraw"]>, ParentType, ContextType>;
  assignedPairings?: Resolver<
    Maybe<ResolversTypes["SpotCheckPairingConnection"]>,
    ParentType,
    ContextType,
    RequireFields<SpotCheckTaskAssignedPairingsArgs, "first">
  >;
  provenance?: Resolver<ResolversTypes["Provenance"], ParentType, ContextType>;
};

export type SpotCheckDepartmentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SpotCheckDepartment"] =
    ResolversParentTypes["SpotCheckDepartment"],
> = {
  department?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  inspectors?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type SpotCheckDrawCountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SpotCheckDrawCount"] =
    ResolversParentTypes["SpotCheckDrawCount"],
> = {
  owner?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  atLeast?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
};

export type SpotCheckDrawResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SpotCheckDraw"] = ResolversParentTypes["SpotCheckDraw"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  algorithm?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  seed?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  drawnAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  record?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  verify?: Resolver<Maybe<ResolversTypes["Boolean"]>, ParentType, ContextType>;
  pairings?: Resolver<
    ResolversTypes["SpotCheckPairingConnection"],
    ParentType,
    ContextType,
    RequireFields<SpotCheckDrawPairingsArgs, "first">
  >;
};

export type SpotCheckPairingConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SpotCheckPairingConnection"] =
    ResolversParentTypes["SpotCheckPairingConnection"],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes["SpotCheckPairing"]>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes["SpotCheckPairingEdge"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type SpotCheckPairingEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SpotCheckPairingEdge"] =
    ResolversParentTypes["SpotCheckPairingEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["SpotCheckPairing"], ParentType, ContextType>;
};

export type SpotCheckPairingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SpotCheckPairing"] =
    ResolversParentTypes["SpotCheckPairing"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  place?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  legalEntity?: Resolver<ResolversTypes["LegalEntity"], ParentType, ContextType>;
  inspectors?: Resolver<
    ReadonlyArray<ResolversTypes["SpotCheckInspector"]>,
    ParentType,
    ContextType
  >;
  result?: Resolver<Maybe<ResolversTypes["SpotCheckResult"]>, ParentType, ContextType>;
};

export type SpotCheckInspectorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SpotCheckInspector"] =
    ResolversParentTypes["SpotCheckInspector"],
> = {
  number?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  department?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
};

export type SpotCheckResultConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SpotCheckResultConnection"] =
    ResolversParentTypes["SpotCheckResultConnection"],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes["SpotCheckResult"]>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes["SpotCheckResultEdge"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type SpotCheckResultEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SpotCheckResultEdge"] =
    ResolversParentTypes["SpotCheckResultEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["SpotCheckResult"], ParentType, ContextType>;
};

export type SpotCheckResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SpotCheckResult"] =
    ResolversParentTypes["SpotCheckResult"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  task?: Resolver<ResolversTypes["SpotCheckTask"], ParentType, ContextType>;
  legalEntity?: Resolver<ResolversTypes["LegalEntity"], ParentType, ContextType>;
  inspectedOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  resultEdition?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  publishedOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes["Provenance"], ParentType, ContextType>;
};

export type RecordLineageResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["RecordLineage"] = ResolversParentTypes["RecordLineage"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  legalEntity?: Resolver<ResolversTypes["LegalEntity"], ParentType, ContextType>;
  sourceSystem?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  submissions?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes["RecordSubmission"]>>,
    ParentType,
    ContextType
  >;
  versions?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes["RecordVersion"]>>,
    ParentType,
    ContextType
  >;
  outputs?: Resolver<Maybe<ReadonlyArray<ResolversTypes["RecordOutput"]>>, ParentType, ContextType>;
};

export type RecordSubmissionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["RecordSubmission"] =
    ResolversParentTypes["RecordSubmission"],
> = {
  batch?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  row?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  department?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  edition?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  fileName?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  fileDigest?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  digest?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type RecordVersionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["RecordVersion"] = ResolversParentTypes["RecordVersion"],
> = {
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  supersededAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  digest?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type RecordOutputResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["RecordOutput"] = ResolversParentTypes["RecordOutput"],
> = {
  type?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
};

export type MutationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Mutation"] = ResolversParentTypes["Mutation"],
> = {
  ingestPenalties?: Resolver<
    Maybe<ResolversTypes["PenaltyIngestReport"]>,
    ParentType,
    ContextType,
    RequireFields<MutationIngestPenaltiesArgs, "input">
  >;
  correctPenaltyRow?: Resolver<
    Maybe<ResolversTypes["PenaltyIngestReport"]>,
    ParentType,
    ContextType,
    RequireFields<MutationCorrectPenaltyRowArgs, "input">
  >;
  stopPenaltyPublicity?: Resolver<
    Maybe<ResolversTypes["Penalty"]>,
    ParentType,
    ContextType,
    RequireFields<MutationStopPenaltyPublicityArgs, "input">
  >;
  ingestInspections?: Resolver<
    Maybe<ResolversTypes["InspectionIngestReport"]>,
    ParentType,
    ContextType,
    RequireFields<MutationIngestInspectionsArgs, "input">
  >;
  correctInspectionRow?: Resolver<
    Maybe<ResolversTypes["InspectionIngestReport"]>,
    ParentType,
    ContextType,
    RequireFields<MutationCorrectInspectionRowArgs, "input">
  >;
  ingestAdministrativeActions?: Resolver<
    Maybe<ResolversTypes["AdministrativeActionIngestReport"]>,
    ParentType,
    ContextType,
    RequireFields<MutationIngestAdministrativeActionsArgs, "input">
  >;
  correctAdministrativeActionRow?: Resolver<
    Maybe<ResolversTypes["AdministrativeActionIngestReport"]>,
    ParentType,
    ContextType,
    RequireFields<MutationCorrectAdministrativeActionRowArgs, "input">
  >;
  createSpotCheckTask?: Resolver<
    Maybe<ResolversTypes["SpotCheckTaskReport"]>,
    ParentType,
    ContextType,
    RequireFields<MutationCreateSpotCheckTaskArgs, "input">
  >;
  voidSpotCheckTask?: Resolver<
    Maybe<ResolversTypes["SpotCheckTaskReport"]>,
    ParentType,
    ContextType,
    RequireFields<MutationVoidSpotCheckTaskArgs, "input">
  >;
  commitSeed?: Resolver<
    Maybe<ResolversTypes["SpotCheckTaskReport"]>,
    ParentType,
    ContextType,
    RequireFields<MutationCommitSeedArgs, "input">
  >;
  revealSeed?: Resolver<
    Maybe<ResolversTypes["SpotCheckTaskReport"]>,
    ParentType,
    ContextType,
    RequireFields<MutationRevealSeedArgs, "input">
  >;
  drawSpotCheck?: Resolver<
    Maybe<ResolversTypes["SpotCheckTaskReport"]>,
    ParentType,
    ContextType,
    RequireFields<MutationDrawSpotCheckArgs, "input">
  >;
  recordSpotCheckResult?: Resolver<
    Maybe<ResolversTypes["SpotCheckResultReport"]>,
    ParentType,
    ContextType,
    RequireFields<MutationRecordSpotCheckResultArgs, "input">
  >;
  reviewSpotCheckResult?: Resolver<
    Maybe<ResolversTypes["SpotCheckResultReport"]>,
    ParentType,
    ContextType,
    RequireFields<MutationReviewSpotCheckResultArgs, "input">
  >;
  withdrawSpotCheckResult?: Resolver<
    Maybe<ResolversTypes["SpotCheckResultReport"]>,
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawSpotCheckResultArgs, "input">
  >;
  defineGenericForm?: Resolver<
    Maybe<ResolversTypes["GenericFormReport"]>,
    ParentType,
    ContextType,
    RequireFields<MutationDefineGenericFormArgs, "input">
  >;
  closeGenericForm?: Resolver<
    Maybe<ResolversTypes["GenericFormReport"]>,
    ParentType,
    ContextType,
    RequireFields<MutationCloseGenericFormArgs, "input">
  >;
  submitGenericRecord?: Resolver<
    Maybe<ResolversTypes["GenericRecordReport"]>,
    ParentType,
    ContextType,
    RequireFields<MutationSubmitGenericRecordArgs, "input">
  >;
  registerDepartmentSystem?: Resolver<
    Maybe<ResolversTypes["DepartmentSystem"]>,
    ParentType,
    ContextType,
    RequireFields<MutationRegisterDepartmentSystemArgs, "input">
  >;
};

export type SpotCheckTaskReportResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SpotCheckTaskReport"] =
    ResolversParentTypes["SpotCheckTaskReport"],
> = {
  task?: Resolver<ResolversTypes["SpotCheckTask"], ParentType, ContextType>;
  state?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  awaited?: Resolver<ReadonlyArray<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
};

export type SpotCheckResultReportResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SpotCheckResultReport"] =
    ResolversParentTypes["SpotCheckResultReport"],
> = {
  pairing?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  legalEntity?: Resolver<ResolversTypes["LegalEntity"], ParentType, ContextType>;
  state?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  publicationDue?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
};

export type SpotCheckWorkConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SpotCheckWorkConnection"] =
    ResolversParentTypes["SpotCheckWorkConnection"],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes["SpotCheckWork"]>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes["SpotCheckWorkEdge"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type SpotCheckWorkEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SpotCheckWorkEdge"] =
    ResolversParentTypes["SpotCheckWorkEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["SpotCheckWork"], ParentType, ContextType>;
};

export type SpotCheckWorkResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SpotCheckWork"] = ResolversParentTypes["SpotCheckWork"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  task?: Resolver<ResolversTypes["SpotCheckTask"], ParentType, ContextType>;
  isOwner?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  state?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  results?: Resolver<
    Maybe<ResolversTypes["SpotCheckResultWorkConnection"]>,
    ParentType,
    ContextType,
    RequireFields<SpotCheckWorkResultsArgs, "first">
  >;
};

export type SpotCheckResultWorkConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SpotCheckResultWorkConnection"] =
    ResolversParentTypes["SpotCheckResultWorkConnection"],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes["SpotCheckResultWork"]>, ParentType, ContextType>;
  edges?: Resolver<
    ReadonlyArray<ResolversTypes["SpotCheckResultWorkEdge"]>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type SpotCheckResultWorkEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SpotCheckResultWorkEdge"] =
    ResolversParentTypes["SpotCheckResultWorkEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["SpotCheckResultWork"], ParentType, ContextType>;
};

export type SpotCheckResultWorkResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SpotCheckResultWork"] =
    ResolversParentTypes["SpotCheckResultWork"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  place?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  legalEntity?: Resolver<ResolversTypes["LegalEntity"], ParentType, ContextType>;
  state?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  inspectedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  publicationDue?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type IngestTotalsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["IngestTotals"] = ResolversParentTypes["IngestTotals"],
> = {
  accepted?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  corrected?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  queued?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type IngestRowErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["IngestRowError"] =
    ResolversParentTypes["IngestRowError"],
> = {
  field?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  code?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type PenaltyIngestReportResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["PenaltyIngestReport"] =
    ResolversParentTypes["PenaltyIngestReport"],
> = {
  batch?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  totals?: Resolver<ResolversTypes["IngestTotals"], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes["PenaltyRowReport"]>, ParentType, ContextType>;
};

export type PenaltyRowReportResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["PenaltyRowReport"] =
    ResolversParentTypes["PenaltyRowReport"],
> = {
  index?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  status?: Resolver<ResolversTypes["IngestRowStatus"], ParentType, ContextType>;
  penalty?: Resolver<Maybe<ResolversTypes["Penalty"]>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes["IngestRowError"]>, ParentType, ContextType>;
};

export type RejectedPenaltyRowConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["RejectedPenaltyRowConnection"] =
    ResolversParentTypes["RejectedPenaltyRowConnection"],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes["RejectedPenaltyRow"]>, ParentType, ContextType>;
  edges?: Resolver<
    ReadonlyArray<ResolversTypes["RejectedPenaltyRowEdge"]>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type RejectedPenaltyRowEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["RejectedPenaltyRowEdge"] =
    ResolversParentTypes["RejectedPenaltyRowEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["RejectedPenaltyRow"], ParentType, ContextType>;
};

export type RejectedPenaltyRowResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["RejectedPenaltyRow"] =
    ResolversParentTypes["RejectedPenaltyRow"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  batch?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  index?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  sourceSystem?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes["IngestRowError"]>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type InspectionIngestReportResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["InspectionIngestReport"] =
    ResolversParentTypes["InspectionIngestReport"],
> = {
  batch?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  totals?: Resolver<ResolversTypes["IngestTotals"], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes["InspectionRowReport"]>, ParentType, ContextType>;
};

export type InspectionRowReportResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["InspectionRowReport"] =
    ResolversParentTypes["InspectionRowReport"],
> = {
  index?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  status?: Resolver<ResolversTypes["IngestRowStatus"], ParentType, ContextType>;
  recordId?: Resolver<Maybe<ResolversTypes["ID"]>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes["IngestRowError"]>, ParentType, ContextType>;
};

export type RejectedInspectionRowConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["RejectedInspectionRowConnection"] =
    ResolversParentTypes["RejectedInspectionRowConnection"],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes["RejectedInspectionRow"]>, ParentType, ContextType>;
  edges?: Resolver<
    ReadonlyArray<ResolversTypes["RejectedInspectionRowEdge"]>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type RejectedInspectionRowEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["RejectedInspectionRowEdge"] =
    ResolversParentTypes["RejectedInspectionRowEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["RejectedInspectionRow"], ParentType, ContextType>;
};

export type RejectedInspectionRowResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["RejectedInspectionRow"] =
    ResolversParentTypes["RejectedInspectionRow"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  batch?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  index?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  sourceSystem?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes["IngestRowError"]>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type AdministrativeActionIngestReportResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["AdministrativeActionIngestReport"] =
    ResolversParentTypes["AdministrativeActionIngestReport"],
> = {
  batch?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  totals?: Resolver<ResolversTypes["IngestTotals"], ParentType, ContextType>;
  rows?: Resolver<
    ReadonlyArray<ResolversTypes["AdministrativeActionRowReport"]>,
    ParentType,
    ContextType
  >;
};

export type AdministrativeActionRowReportResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["AdministrativeActionRowReport"] =
    ResolversParentTypes["AdministrativeActionRowReport"],
> = {
  index?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  status?: Resolver<ResolversTypes["IngestRowStatus"], ParentType, ContextType>;
  recordId?: Resolver<Maybe<ResolversTypes["ID"]>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes["IngestRowError"]>, ParentType, ContextType>;
};

export type RejectedAdministrativeActionRowConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["RejectedAdministrativeActionRowConnection"] =
    ResolversParentTypes["RejectedAdministrativeActionRowConnection"],
> = {
  nodes?: Resolver<
    ReadonlyArray<ResolversTypes["RejectedAdministrativeActionRow"]>,
    ParentType,
    ContextType
  >;
  edges?: Resolver<
    ReadonlyArray<ResolversTypes["RejectedAdministrativeActionRowEdge"]>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type RejectedAdministrativeActionRowEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["RejectedAdministrativeActionRowEdge"] =
    ResolversParentTypes["RejectedAdministrativeActionRowEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["RejectedAdministrativeActionRow"], ParentType, ContextType>;
};

export type RejectedAdministrativeActionRowResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["RejectedAdministrativeActionRow"] =
    ResolversParentTypes["RejectedAdministrativeActionRow"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  batch?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  index?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  sourceSystem?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes["IngestRowError"]>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type GenericFormConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["GenericFormConnection"] =
    ResolversParentTypes["GenericFormConnection"],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes["GenericForm"]>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes["GenericFormEdge"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type GenericFormEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["GenericFormEdge"] =
    ResolversParentTypes["GenericFormEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["GenericForm"], ParentType, ContextType>;
};

export type GenericFormResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["GenericForm"] = ResolversParentTypes["GenericForm"],
> = {
  code?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  title?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  item?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  sharing?: Resolver<ResolversTypes["GenericFormSharing"], ParentType, ContextType>;
  sharingBasis?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  schema?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  definedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
};

export type GenericRecordConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["GenericRecordConnection"] =
    ResolversParentTypes["GenericRecordConnection"],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes["GenericRecord"]>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes["GenericRecordEdge"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type GenericRecordEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["GenericRecordEdge"] =
    ResolversParentTypes["GenericRecordEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["GenericRecord"], ParentType, ContextType>;
};

export type GenericRecordResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["GenericRecord"] = ResolversParentTypes["GenericRecord"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  legalEntity?: Resolver<ResolversTypes["LegalEntity"], ParentType, ContextType>;
  form?: Resolver<ResolversTypes["GenericForm"], ParentType, ContextType>;
  key?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  level?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  item?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes["GenericRecordValue"]>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes["Provenance"], ParentType, ContextType>;
};

export type GenericRecordValueResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["GenericRecordValue"] =
    ResolversParentTypes["GenericRecordValue"],
> = {
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  title?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  personName?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  personIdNumber?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  personOther?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type GenericFormReportResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["GenericFormReport"] =
    ResolversParentTypes["GenericFormReport"],
> = {
  form?: Resolver<Maybe<ResolversTypes["GenericForm"]>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes["ContentProblem"]>, ParentType, ContextType>;
};

export type GenericRecordReportResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["GenericRecordReport"] =
    ResolversParentTypes["GenericRecordReport"],
> = {
  status?: Resolver<ResolversTypes["IngestRowStatus"], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes["GenericRecord"]>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes["ContentProblem"]>, ParentType, ContextType>;
};

export type ContentProblemResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ContentProblem"] =
    ResolversParentTypes["ContentProblem"],
> = {
  pointer?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type DepartmentSystemConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["DepartmentSystemConnection"] =
    ResolversParentTypes["DepartmentSystemConnection"],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes["DepartmentSystem"]>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes["DepartmentSystemEdge"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type DepartmentSystemEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["DepartmentSystemEdge"] =
    ResolversParentTypes["DepartmentSystemEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["DepartmentSystem"], ParentType, ContextType>;
};

export type DepartmentSystemResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["DepartmentSystem"] =
    ResolversParentTypes["DepartmentSystem"],
> = {
  code?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  department?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  level?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  interface?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  feeds?: Resolver<ReadonlyArray<ResolversTypes["DepartmentSystemFeed"]>, ParentType, ContextType>;
  intervalDays?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  takenInOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  retiredOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  steward?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes["Provenance"], ParentType, ContextType>;
};

export type DepartmentSystemFeedResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["DepartmentSystemFeed"] =
    ResolversParentTypes["DepartmentSystemFeed"],
> = {
  type?: Resolver<ResolversTypes["DepartmentSystemFeedType"], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  lastReceivedAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
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
  LegalEntity?: LegalEntityResolvers<ContextType>;
  OnestopSupervision?: OnestopSupervisionResolvers<ContextType>;
  SupervisionRecordConnection?: SupervisionRecordConnectionResolvers<ContextType>;
  SupervisionRecordEdge?: SupervisionRecordEdgeResolvers<ContextType>;
  SupervisionRecord?: SupervisionRecordResolvers<ContextType>;
  InspectionConnection?: InspectionConnectionResolvers<ContextType>;
  InspectionEdge?: InspectionEdgeResolvers<ContextType>;
  Inspection?: InspectionResolvers<ContextType>;
  InspectionOfficer?: InspectionOfficerResolvers<ContextType>;
  InspectionFollowUp?: InspectionFollowUpResolvers<ContextType>;
  DailyInspection?: DailyInspectionResolvers<ContextType>;
  SpotCheck?: SpotCheckResolvers<ContextType>;
  CampaignInspection?: CampaignInspectionResolvers<ContextType>;
  FoodInspection?: FoodInspectionResolvers<ContextType>;
  SafetyInspection?: SafetyInspectionResolvers<ContextType>;
  EnvironmentInspection?: EnvironmentInspectionResolvers<ContextType>;
  PenaltyConnection?: PenaltyConnectionResolvers<ContextType>;
  PenaltyEdge?: PenaltyEdgeResolvers<ContextType>;
  Penalty?: PenaltyResolvers<ContextType>;
  AdministrativeActionConnection?: AdministrativeActionConnectionResolvers<ContextType>;
  AdministrativeActionEdge?: AdministrativeActionEdgeResolvers<ContextType>;
  AdministrativeAction?: AdministrativeActionResolvers<ContextType>;
  AdministrativeConfirmation?: AdministrativeConfirmationResolvers<ContextType>;
  AdministrativeReward?: AdministrativeRewardResolvers<ContextType>;
  AdministrativeFiling?: AdministrativeFilingResolvers<ContextType>;
  AdministrativeEnforcementConnection?: AdministrativeEnforcementConnectionResolvers<ContextType>;
  AdministrativeEnforcementEdge?: AdministrativeEnforcementEdgeResolvers<ContextType>;
  AdministrativeEnforcement?: AdministrativeEnforcementResolvers<ContextType>;
  RectificationConnection?: RectificationConnectionResolvers<ContextType>;
  RectificationEdge?: RectificationEdgeResolvers<ContextType>;
  Rectification?: RectificationResolvers<ContextType>;
  SupervisionItemConnection?: SupervisionItemConnectionResolvers<ContextType>;
  SupervisionItemEdge?: SupervisionItemEdgeResolvers<ContextType>;
  SupervisionItem?: SupervisionItemResolvers<ContextType>;
  PermitItem?: PermitItemResolvers<ContextType>;
  PenaltyItemConnection?: PenaltyItemConnectionResolvers<ContextType>;
  PenaltyItemEdge?: PenaltyItemEdgeResolvers<ContextType>;
  PenaltyItem?: PenaltyItemResolvers<ContextType>;
  ListBlindSpotConnection?: ListBlindSpotConnectionResolvers<ContextType>;
  ListBlindSpotEdge?: ListBlindSpotEdgeResolvers<ContextType>;
  ListBlindSpot?: ListBlindSpotResolvers<ContextType>;
  SpotCheckItemConnection?: SpotCheckItemConnectionResolvers<ContextType>;
  SpotCheckItemEdge?: SpotCheckItemEdgeResolvers<ContextType>;
  SpotCheckItem?: SpotCheckItemResolvers<ContextType>;
  SpotCheckPlanConnection?: SpotCheckPlanConnectionResolvers<ContextType>;
  SpotCheckPlanEdge?: SpotCheckPlanEdgeResolvers<ContextType>;
  SpotCheckPlan?: SpotCheckPlanResolvers<ContextType>;
  SpotCheckTaskConnection?: SpotCheckTaskConnectionResolvers<ContextType>;
  SpotCheckTaskEdge?: SpotCheckTaskEdgeResolvers<ContextType>;
  SpotCheckTask?: SpotCheckTaskResolvers<ContextType>;
  SpotCheckDepartment?: SpotCheckDepartmentResolvers<ContextType>;
  SpotCheckDrawCount?: SpotCheckDrawCountResolvers<ContextType>;
  SpotCheckDraw?: SpotCheckDrawResolvers<ContextType>;
  SpotCheckPairingConnection?: SpotCheckPairingConnectionResolvers<ContextType>;
  SpotCheckPairingEdge?: SpotCheckPairingEdgeResolvers<ContextType>;
  SpotCheckPairing?: SpotCheckPairingResolvers<ContextType>;
  SpotCheckInspector?: SpotCheckInspectorResolvers<ContextType>;
  SpotCheckResultConnection?: SpotCheckResultConnectionResolvers<ContextType>;
  SpotCheckResultEdge?: SpotCheckResultEdgeResolvers<ContextType>;
  SpotCheckResult?: SpotCheckResultResolvers<ContextType>;
  RecordLineage?: RecordLineageResolvers<ContextType>;
  RecordSubmission?: RecordSubmissionResolvers<ContextType>;
  RecordVersion?: RecordVersionResolvers<ContextType>;
  RecordOutput?: RecordOutputResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  SpotCheckTaskReport?: SpotCheckTaskReportResolvers<ContextType>;
  SpotCheckResultReport?: SpotCheckResultReportResolvers<ContextType>;
  SpotCheckWorkConnection?: SpotCheckWorkConnectionResolvers<ContextType>;
  SpotCheckWorkEdge?: SpotCheckWorkEdgeResolvers<ContextType>;
  SpotCheckWork?: SpotCheckWorkResolvers<ContextType>;
  SpotCheckResultWorkConnection?: SpotCheckResultWorkConnectionResolvers<ContextType>;
  SpotCheckResultWorkEdge?: SpotCheckResultWorkEdgeResolvers<ContextType>;
  SpotCheckResultWork?: SpotCheckResultWorkResolvers<ContextType>;
  IngestTotals?: IngestTotalsResolvers<ContextType>;
  IngestRowError?: IngestRowErrorResolvers<ContextType>;
  PenaltyIngestReport?: PenaltyIngestReportResolvers<ContextType>;
  PenaltyRowReport?: PenaltyRowReportResolvers<ContextType>;
  RejectedPenaltyRowConnection?: RejectedPenaltyRowConnectionResolvers<ContextType>;
  RejectedPenaltyRowEdge?: RejectedPenaltyRowEdgeResolvers<ContextType>;
  RejectedPenaltyRow?: RejectedPenaltyRowResolvers<ContextType>;
  InspectionIngestReport?: InspectionIngestReportResolvers<ContextType>;
  InspectionRowReport?: InspectionRowReportResolvers<ContextType>;
  RejectedInspectionRowConnection?: RejectedInspectionRowConnectionResolvers<ContextType>;
  RejectedInspectionRowEdge?: RejectedInspectionRowEdgeResolvers<ContextType>;
  RejectedInspectionRow?: RejectedInspectionRowResolvers<ContextType>;
  AdministrativeActionIngestReport?: AdministrativeActionIngestReportResolvers<ContextType>;
  AdministrativeActionRowReport?: AdministrativeActionRowReportResolvers<ContextType>;
  RejectedAdministrativeActionRowConnection?: RejectedAdministrativeActionRowConnectionResolvers<ContextType>;
  RejectedAdministrativeActionRowEdge?: RejectedAdministrativeActionRowEdgeResolvers<ContextType>;
  RejectedAdministrativeActionRow?: RejectedAdministrativeActionRowResolvers<ContextType>;
  GenericFormConnection?: GenericFormConnectionResolvers<ContextType>;
  GenericFormEdge?: GenericFormEdgeResolvers<ContextType>;
  GenericForm?: GenericFormResolvers<ContextType>;
  GenericRecordConnection?: GenericRecordConnectionResolvers<ContextType>;
  GenericRecordEdge?: GenericRecordEdgeResolvers<ContextType>;
  GenericRecord?: GenericRecordResolvers<ContextType>;
  GenericRecordValue?: GenericRecordValueResolvers<ContextType>;
  GenericFormReport?: GenericFormReportResolvers<ContextType>;
  GenericRecordReport?: GenericRecordReportResolvers<ContextType>;
  ContentProblem?: ContentProblemResolvers<ContextType>;
  DepartmentSystemConnection?: DepartmentSystemConnectionResolvers<ContextType>;
  DepartmentSystemEdge?: DepartmentSystemEdgeResolvers<ContextType>;
  DepartmentSystem?: DepartmentSystemResolvers<ContextType>;
  DepartmentSystemFeed?: DepartmentSystemFeedResolvers<ContextType>;
};
