import type { EntityScope as Scope } from "../../kit/authorization/entityScope.ts";
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from "graphql";
import type {
  AvoidanceConnectionRow,
  AvoidanceRow,
  OnestopRow,
  OnestopApprovalRow,
  OnestopSupervisionRow,
  OnestopServiceRow,
  RestrictionCheckRow,
  LegalEntityConnectionRow,
  LegalEntityRow,
  CapitalRow,
  DomicileRow,
  RegisteredStateRow,
  LegalRepresentativeRow,
  LiaisonRow,
  ShareholderConnectionRow,
  ShareholderRow,
  LegalShareholderRow,
  NaturalShareholderRow,
  OfficerConnectionRow,
  OfficerRow,
  RegistrationChangeConnectionRow,
  RegistrationChangeRow,
  AnnualReportConnectionRow,
  AnnualReportRow,
  EntityParticularsRow,
  RegistrationImportConnectionRow,
  RegistrationImportRow,
  QuarantinedRegistrationConnectionRow,
  QuarantinedRegistrationRow,
  TimelineEventRow,
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
  /** 按一个标识查一户主体；四个标识给且只给一个 · One entity by one identifier; exactly one of the four must be given */
  readonly legalEntity?: Maybe<LegalEntity>;
  /** 一户主体某日的登记信息，由今日的登记和此后的变更推得；当日尚未设立的为空。权限按今日的规定 · What the register said of an entity on a day, by today's registration and the changes since; null where it was not established yet. Permissions are those of today */
  readonly legalEntityAsOf?: Maybe<RegisteredState>;
  /** 综合查询（F125） · Search by name, industry, nature, address, district, status, date and capital */
  readonly legalEntities: LegalEntityConnection;
  /** 批量核查是否受限：一次至多 500 个统一代码，按所问次序逐行答复，重复的也各答一行 · Whether entities are restricted: up to 500 codes at once, one row for each in the order asked, repeated ones too */
  readonly batchCheck: ReadonlyArray<RestrictionCheck>;
  /** 网上政务大厅办理一户主体的事项时所需：审批、监管和服务（F019、F023）；法人库没有此主体的为空 · What the online government hall needs of an entity that it serves: approval, supervision and service; null where the register has none */
  readonly onestop?: Maybe<Onestop>;
  /** 本部门人员的回避申报，新的在前；其他读者查不到任何一件 · What the officers of one's own department declared to avoid, newest first; others find none */
  readonly avoidances: AvoidanceConnection;
  /** 登记数据导入批次，新的在前 · Runs of the registration import, newest first */
  readonly registrationImports?: Maybe<RegistrationImportConnection>;
  /** 导入时隔离的登记数据，按原文件行号 · Rows that an import set aside, with the reason */
  readonly quarantinedRegistrations?: Maybe<QuarantinedRegistrationConnection>;
};

export type QueryLegalEntityArgs = {
  uscc?: InputMaybe<Scalars["String"]["input"]>;
  registrationNumber?: InputMaybe<Scalars["String"]["input"]>;
  organizationCode?: InputMaybe<Scalars["String"]["input"]>;
  id?: InputMaybe<Scalars["ID"]["input"]>;
};

export type QueryLegalEntityAsOfArgs = {
  uscc: Scalars["String"]["input"];
  date: Scalars["Date"]["input"];
};

export type QueryLegalEntitiesArgs = {
  filter?: InputMaybe<LegalEntityFilter>;
  orderBy?: InputMaybe<LegalEntityOrder>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryBatchCheckArgs = {
  usccs: ReadonlyArray<Scalars["String"]["input"]>;
  domain?: InputMaybe<Scalars["String"]["input"]>;
  asOf?: InputMaybe<Scalars["Date"]["input"]>;
};

export type QueryOnestopArgs = {
  uscc: Scalars["String"]["input"];
};

export type QueryAvoidancesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryRegistrationImportsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryQuarantinedRegistrationsArgs = {
  reason?: InputMaybe<QuarantineReason>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type Mutation = {
  readonly __typename?: "Mutation";
  /** 申报回避：本人与一主体有利害关系，即时起不得查阅其非开放数据；重复申报不改变结果 · Declares an interest in an entity: from now on the officer gets nothing of it that is not open. The same again changes nothing */
  readonly declareAvoidance?: Maybe<Avoidance>;
  /** 解除回避：由本部门另一人员办理，本人不得自行解除；重复提交不改变结果 · Ends an avoidance: done by another officer of the department, never by the one who declared it. The same again changes nothing */
  readonly withdrawAvoidance?: Maybe<Avoidance>;
};

export type MutationDeclareAvoidanceArgs = {
  input: DeclareAvoidanceInput;
};

export type MutationWithdrawAvoidanceArgs = {
  input: WithdrawAvoidanceInput;
};

/** 所申报的回避 · An interest that is declared */
export type DeclareAvoidanceInput = {
  /** 统一社会信用代码 · Unified code of the entity */
  readonly uscc: Scalars["String"]["input"];
  /** 何种利害关系 · Which interest */
  readonly relation: AvoidanceRelation;
};

/** 所解除的回避 · An avoidance that is ended */
export type WithdrawAvoidanceInput = {
  /** 统一社会信用代码 · Unified code of the entity */
  readonly uscc: Scalars["String"]["input"];
  /** 申报人员的编号，见 Avoidance.officer · The officer who declared it, as Avoidance.officer has him */
  readonly officer: Scalars["String"]["input"];
};

/** 利害关系 · Which interest an officer has in an entity */
export type AvoidanceRelation =
  /** 本人任职或者持股 · A post or a share of one's own */
  | "OWN"
  /** 配偶任职或者持股 · A post or a share of the spouse */
  | "SPOUSE"
  /** 近亲属任职或者持股 · A post or a share of a close relative */
  | "RELATIVE"
  /** 其他可能影响公正的关系 · Another relation that might impair fairness */
  | "OTHER";

/** 一页回避申报 · A page of avoidances */
export type AvoidanceConnection = {
  readonly __typename?: "AvoidanceConnection";
  /** 本页申报 · The avoidances of the page */
  readonly nodes: ReadonlyArray<Avoidance>;
  /** 分页信息 · Page information */
  readonly pageInfo: PageInfo;
  /** 总数 · How many there are */
  readonly totalCount: Scalars["Int"]["output"];
};

/** 一件回避申报 · An avoidance as it was declared */
export type Avoidance = {
  readonly __typename?: "Avoidance";
  /** 申报人员的编号，不是其姓名 · Key of the officer, which does not tell who it is */
  readonly officer: Scalars["String"]["output"];
  /** 所回避的主体 · The entity that is avoided */
  readonly entity?: Maybe<LegalEntity>;
  /** 利害关系；以前录入的为空 · Which interest; null where it was entered before interests were told */
  readonly relation?: Maybe<AvoidanceRelation>;
  /** 申报日期 · The day on which it was declared */
  readonly declaredOn: Scalars["Date"]["output"];
  /** 解除日期；仍须回避的为空 · The day on which it ended; null while it holds */
  readonly withdrawnOn?: Maybe<Scalars["Date"]["output"]>;
};

/** 网上政务大厅的三大核心内容，归于一户主体 · The three core contents of the online government hall, of one entity */
export type Onestop = {
  readonly __typename?: "Onestop";
  /** 主体 · The entity */
  readonly legalEntity: LegalEntity;
  /** 行政审批 · Approval */
  readonly approval: OnestopApproval;
  /** 事中事后监管 · Supervision */
  readonly supervision: OnestopSupervision;
  /** 办事服务 · Service */
  readonly service: OnestopService;
};

/** 一户主体的行政审批 · Approval of one entity */
export type OnestopApproval = {
  readonly __typename?: "OnestopApproval";
  /** 主体身份代码 · Identifier of the entity in this graph */
  readonly id: Scalars["ID"]["output"];
  /** 主体归属，供各子图判断读者与主体的关系 · Where it belongs, for the subgraphs to tell a reader's standing by */
  readonly scope: Scalars["EntityScope"]["output"];
};

/** 一户主体的事中事后监管 · Supervision of one entity */
export type OnestopSupervision = {
  readonly __typename?: "OnestopSupervision";
  /** 主体身份代码 · Identifier of the entity in this graph */
  readonly id: Scalars["ID"]["output"];
  /** 主体归属，供各子图判断读者与主体的关系 · Where it belongs, for the subgraphs to tell a reader's standing by */
  readonly scope: Scalars["EntityScope"]["output"];
};

/** 对一户主体的办事服务 · Service to one entity */
export type OnestopService = {
  readonly __typename?: "OnestopService";
  /** 主体身份代码 · Identifier of the entity in this graph */
  readonly id: Scalars["ID"]["output"];
  /** 主体归属，供各子图判断读者与主体的关系 · Where it belongs, for the subgraphs to tell a reader's standing by */
  readonly scope: Scalars["EntityScope"]["output"];
};

/** 对一个统一代码的核查 · The check of one unified code */
export type RestrictionCheck = {
  readonly __typename?: "RestrictionCheck";
  /** 核查标识：代码、领域和日期 · Identifier of the check: code, domain and day */
  readonly id: Scalars["ID"]["output"];
  /** 所问代码，写作半角大写、不含空格 · The code asked about, in half width, upper case and without spaces */
  readonly uscc: Scalars["String"]["output"];
  /** 代码有何错误；合乎 GB 32100 的为空 · What is wrong with the code; null where it is as GB 32100 has it */
  readonly problem?: Maybe<CodedValue>;
  /** 与之前第几行重复，自 1 起；不重复的为空 · The earlier row, from 1, that asked the same; null where none did */
  readonly duplicateOf?: Maybe<Scalars["Int"]["output"]>;
  /** 法人库是否有此主体 · Whether the register has the entity */
  readonly isKnown: Scalars["Boolean"]["output"];
  /** 主体；法人库没有的为空 · The entity; null where the register has none */
  readonly entity?: Maybe<LegalEntity>;
  /** 核查的领域；任一领域为空 · The domain asked about; null for any */
  readonly domain?: Maybe<CodedValue>;
  /** 按此日判断 · The day asked about */
  readonly asOf: Scalars["Date"]["output"];
};

/** 综合查询条件 · Conditions of the comprehensive search */
export type LegalEntityFilter = {
  /** 名称中的任意片段，两个字以上；以空格分开的各段须同时出现 · Any fragment of the name, two characters or more; fragments separated by spaces must all occur */
  readonly name?: InputMaybe<Scalars["String"]["input"]>;
  /** 地址中的任意片段，两个字以上 · Any fragment of the domicile's address, two characters or more */
  readonly address?: InputMaybe<Scalars["String"]["input"]>;
  /** 行业：门类字母、大类两位或小类四位代码（GB/T 4754） · Industry: section letter, two-digit division or four-digit class */
  readonly industry?: InputMaybe<Scalars["String"]["input"]>;
  /** 企业性质：市场主体类型代码或其前缀（CA16） · Nature: entity type code or a prefix of it */
  readonly nature?: InputMaybe<Scalars["String"]["input"]>;
  /** 主体类别：统一代码前两位 · Kind: the first two characters of the unified code */
  readonly kind?: InputMaybe<Scalars["String"]["input"]>;
  /** 住所所在区代码（GB/T 2260），已撤并的区代码归入现区 · District of the domicile; merged districts count as their successor */
  readonly district?: InputMaybe<Scalars["String"]["input"]>;
  /** 登记状态代码（CA19） · Registration status code */
  readonly status?: InputMaybe<Scalars["String"]["input"]>;
  /** 成立日期不早于 · Established on this day or later */
  readonly establishedFrom?: InputMaybe<Scalars["Date"]["input"]>;
  /** 成立日期不晚于 · Established on this day or earlier */
  readonly establishedTo?: InputMaybe<Scalars["Date"]["input"]>;
  /** 注册资本不低于（万元人民币） · Registered capital at least this, in 万 of yuan */
  readonly capitalFrom?: InputMaybe<Scalars["WanAmount"]["input"]>;
  /** 注册资本不高于（万元人民币） · Registered capital at most this, in 万 of yuan */
  readonly capitalTo?: InputMaybe<Scalars["WanAmount"]["input"]>;
};

/** 综合查询的排序 · Sort orders of the search */
export type LegalEntityOrder =
  /** 入库先后 · In the order of recording */
  | "RECORDED"
  /** 成立日期，新的在前 · Most recently established first */
  | "ESTABLISHED_DESC"
  /** 成立日期，早的在前 · Earliest established first */
  | "ESTABLISHED_ASC"
  /** 注册资本（人民币），高的在前；不含外币资本 · Largest capital in yuan first; leaves out capital in other currencies */
  | "CAPITAL_DESC"
  /** 注册资本（人民币），低的在前；不含外币资本 · Smallest capital in yuan first; leaves out capital in other currencies */
  | "CAPITAL_ASC";

/** 主体查询结果页 · A page of entities */
export type LegalEntityConnection = {
  readonly __typename?: "LegalEntityConnection";
  /** 本页主体 · The entities of the page */
  readonly nodes: ReadonlyArray<LegalEntity>;
  /** 本页主体及游标 · The entities with their cursors */
  readonly edges: ReadonlyArray<LegalEntityEdge>;
  /** 分页信息 · Page information */
  readonly pageInfo: PageInfo;
  /** 总数；超过十万按十万计 · How many match; counted up to 100,000 */
  readonly totalCount: Scalars["Int"]["output"];
};

/** 主体及游标 · An entity with its cursor */
export type LegalEntityEdge = {
  readonly __typename?: "LegalEntityEdge";
  /** 游标 · Cursor */
  readonly cursor: Scalars["String"]["output"];
  /** 主体 · The entity */
  readonly node: LegalEntity;
};

/** 主体（一户一档）：GB 32100 所列各类法人和其他组织 · A subject of supervision: every kind of legal person and organisation that GB 32100 knows */
export type LegalEntity = {
  readonly __typename?: "LegalEntity";
  /** 主体身份代码 · Identifier of the entity in this graph */
  readonly id: Scalars["ID"]["output"];
  /** 统一社会信用代码；改制前登记的主体可能没有 · Unified social credit code; entities registered before 2015 may have none */
  readonly uscc?: Maybe<Scalars["String"]["output"]>;
  /** 15 位工商注册号 · 15-digit registration number */
  readonly registrationNumber?: Maybe<Scalars["String"]["output"]>;
  /** 组织机构代码 · Organisation code */
  readonly organizationCode?: Maybe<Scalars["String"]["output"]>;
  /** 名称 · Registered name */
  readonly name: Scalars["String"]["output"];
  /** 主体类别（统一代码前两位） · Kind, from the first two characters of the unified code */
  readonly kind: CodedValue;
  /** 市场主体类型（CA16） · Entity type; null where the register does not say */
  readonly type?: Maybe<CodedValue>;
  /** 登记状态（CA19） · Registration status */
  readonly status: CodedValue;
  /** 登记机关行政区划 · Division of the registering authority, which is not the domicile */
  readonly registrationAuthority?: Maybe<CodedValue>;
  /** 成立日期 · Date of establishment */
  readonly establishedOn: Scalars["Date"]["output"];
  /** 核准日期 · Date of the last approval by the registrar */
  readonly approvedOn?: Maybe<Scalars["Date"]["output"]>;
  /** 经营期限自 · Term of operation from */
  readonly operatingFrom?: Maybe<Scalars["Date"]["output"]>;
  /** 经营期限至；长期为空 · Term of operation to; null for an unlimited term */
  readonly operatingTo?: Maybe<Scalars["Date"]["output"]>;
  /** 注销或吊销日期 · Date of de-registration or revocation */
  readonly endedOn?: Maybe<Scalars["Date"]["output"]>;
  /** 注册资本 · Registered capital */
  readonly registeredCapital?: Maybe<Capital>;
  /** 经营范围 · Business scope */
  readonly businessScope?: Maybe<Scalars["String"]["output"]>;
  /** 行业（GB/T 4754） · Industry */
  readonly industry?: Maybe<CodedValue>;
  /** 行业门类 · Section of the industry */
  readonly industrySection?: Maybe<CodedValue>;
  /** 行业代码，没有的为大类或者门类，供各子图确定行业主管部门 · Code of the industry, or else of its division or section, for the subgraphs to tell who is in charge of it */
  readonly industryCode?: Maybe<Scalars["String"]["output"]>;
  /** 住所 · Domicile */
  readonly domicile: Domicile;
  /** 法定代表人、负责人、执行事务合伙人或经营者 · Legal representative, head, managing partner or operator */
  readonly legalRepresentative?: Maybe<LegalRepresentative>;
  /** 登记联络员 · Liaison person filed with the registrar */
  readonly liaison?: Maybe<Liaison>;
  /** 股东、合伙人、出资人 · Shareholders, partners, contributors */
  readonly shareholders: ShareholderConnection;
  /** 主要人员（董事、监事、高级管理人员、成员） · Directors, supervisors and managers */
  readonly officers: OfficerConnection;
  /** 变更登记 · Registered changes */
  readonly changes: RegistrationChangeConnection;
  /** 年度报告 · Annual reports */
  readonly annualReports: AnnualReportConnection;
  /** 分支机构 · Branches */
  readonly branches: LegalEntityConnection;
  /** 隶属主体（本主体为分支机构时） · The entity of which this is a branch */
  readonly parent?: Maybe<LegalEntity>;
  /** 仅某一类主体才有的登记事项 · What only one kind of entity has */
  readonly particulars?: Maybe<EntityParticulars>;
  /** 主体归属，供各子图判断读者与主体的关系 · Where it belongs, for the subgraphs to tell a reader's standing by */
  readonly scope: Scalars["EntityScope"]["output"];
  /** 审批事件（供时间线汇集） · Approval events, gathered by the timeline */
  readonly approvalEvents: Scalars["TimelineEvents"]["output"];
  /** 监管事件（供时间线汇集） · Supervision events, gathered by the timeline */
  readonly supervisionEvents: Scalars["TimelineEvents"]["output"];
  /** 名录和惩戒事件（供时间线汇集） · Listing events, gathered by the timeline */
  readonly listingEvents: Scalars["TimelineEvents"]["output"];
  /** 公开的信用事件（供时间线汇集） · Published credit events, gathered by the timeline */
  readonly creditEvents: Scalars["TimelineEvents"]["output"];
  /** 全生命周期时间线，新的在前；各来源取最近 100 件 · The life of the entity, newest first; the newest 100 events of each source */
  readonly timeline: TimelineConnection;
  /** 数据来源 · Where the record comes from */
  readonly provenance: Provenance;
};

/** 主体（一户一档）：GB 32100 所列各类法人和其他组织 · A subject of supervision: every kind of legal person and organisation that GB 32100 knows */
export type LegalEntityShareholdersArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** 主体（一户一档）：GB 32100 所列各类法人和其他组织 · A subject of supervision: every kind of legal person and organisation that GB 32100 knows */
export type LegalEntityOfficersArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** 主体（一户一档）：GB 32100 所列各类法人和其他组织 · A subject of supervision: every kind of legal person and organisation that GB 32100 knows */
export type LegalEntityChangesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** 主体（一户一档）：GB 32100 所列各类法人和其他组织 · A subject of supervision: every kind of legal person and organisation that GB 32100 knows */
export type LegalEntityAnnualReportsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** 主体（一户一档）：GB 32100 所列各类法人和其他组织 · A subject of supervision: every kind of legal person and organisation that GB 32100 knows */
export type LegalEntityBranchesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** 主体（一户一档）：GB 32100 所列各类法人和其他组织 · A subject of supervision: every kind of legal person and organisation that GB 32100 knows */
export type LegalEntityTimelineArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** 注册资本、开办资金或出资额 · An amount of capital */
export type Capital = {
  readonly __typename?: "Capital";
  /** 金额，单位：万 · Amount in 万 of the currency */
  readonly amount: Scalars["WanAmount"]["output"];
  /** 币种（ISO 4217） · Currency */
  readonly currency: Scalars["String"]["output"];
};

/** 住所或经营场所 · Domicile or place of business */
export type Domicile = {
  readonly __typename?: "Domicile";
  /** 详细地址；以居所登记的主体为空，见 homeAddress · Full address; null where the registered place is somebody's home, see homeAddress */
  readonly text?: Maybe<Scalars["String"]["output"]>;
  /** 以自然人居所登记的地址 · The address where the registered place is somebody's home */
  readonly homeAddress?: Maybe<Scalars["String"]["output"]>;
  /** 所在区（GB/T 2260 现行代码） · District, by its current code */
  readonly district?: Maybe<CodedValue>;
  /** 登记时的地区名，如已撤并的区、自贸区 · Name of the area as registered, such as a merged district or the free trade zone */
  readonly registeredArea?: Maybe<Scalars["String"]["output"]>;
  /** 街道、镇（9 位代码） · Sub-district or town, nine digits */
  readonly subdistrict?: Maybe<Scalars["String"]["output"]>;
  /** 邮政编码 · Postal code */
  readonly postalCode?: Maybe<Scalars["String"]["output"]>;
  /** 坐标；居所不提供 · Coordinates; none for a home */
  readonly location?: Maybe<GeoPoint>;
};

/** 坐标（CGCS2000） · A point, CGCS2000 */
export type GeoPoint = {
  readonly __typename?: "GeoPoint";
  /** 经度，十进制度 · Longitude in decimal degrees */
  readonly longitude: Scalars["Float"]["output"];
  /** 纬度，十进制度 · Latitude in decimal degrees */
  readonly latitude: Scalars["Float"]["output"];
};

/** 某日的登记信息；无从推得的为空，见 unknownItems · What the register said on a day; null where that cannot be told, see unknownItems */
export type RegisteredState = {
  readonly __typename?: "RegisteredState";
  /** 主体，按今日的登记 · The entity, as it is registered today */
  readonly legalEntity: LegalEntity;
  /** 所问之日 · The day that is asked about */
  readonly asOf: Scalars["Date"]["output"];
  /** 当日是否存续 · Whether it had not ended by that day */
  readonly isActive: Scalars["Boolean"]["output"];
  /** 名称 · Registered name */
  readonly name?: Maybe<Scalars["String"]["output"]>;
  /** 法定代表人、负责人或经营者的姓名 · Name of the legal representative, head or operator */
  readonly legalRepresentativeName?: Maybe<Scalars["String"]["output"]>;
  /** 住所；已迁离的只有地址 · Domicile; of one that was left since, the address only */
  readonly domicile?: Maybe<Domicile>;
  /** 经营范围 · Business scope */
  readonly businessScope?: Maybe<Scalars["String"]["output"]>;
  /** 注册资本 · Registered capital */
  readonly registeredCapital?: Maybe<Capital>;
  /** 经营期限至；长期为空 · Term of operation to; null for an unlimited term */
  readonly operatingTo?: Maybe<Scalars["Date"]["output"]>;
  /** 此后的变更登记，先发生的在前 · The changes registered since, the earliest first */
  readonly laterChanges: ReadonlyArray<RegistrationChange>;
  /** 此后变更过、而变更前内容无从得知的事项 · Matters that changed since, of which no record says what was before */
  readonly unknownItems: ReadonlyArray<CodedValue>;
};

/** 法定代表人、负责人或经营者 · Legal representative, head or operator */
export type LegalRepresentative = {
  readonly __typename?: "LegalRepresentative";
  /** 姓名 · Name */
  readonly name?: Maybe<Scalars["String"]["output"]>;
  /** 职务 · Position */
  readonly position?: Maybe<CodedValue>;
  /** 证件类型 · Type of identity document */
  readonly idType?: Maybe<CodedValue>;
  /** 证件号码 · Number of the identity document */
  readonly idNumber?: Maybe<Scalars["String"]["output"]>;
  /** 移动电话 · Mobile telephone */
  readonly phone?: Maybe<Scalars["String"]["output"]>;
};

/** 登记联络员 · Liaison person */
export type Liaison = {
  readonly __typename?: "Liaison";
  /** 姓名 · Name */
  readonly name?: Maybe<Scalars["String"]["output"]>;
  /** 移动电话 · Mobile telephone */
  readonly phone?: Maybe<Scalars["String"]["output"]>;
};

/** 股东页 · A page of shareholders */
export type ShareholderConnection = {
  readonly __typename?: "ShareholderConnection";
  /** 本页股东 · The shareholders of the page */
  readonly nodes: ReadonlyArray<Shareholder>;
  /** 本页股东及游标 · The shareholders with their cursors */
  readonly edges: ReadonlyArray<ShareholderEdge>;
  /** 分页信息 · Page information */
  readonly pageInfo: PageInfo;
  /** 总数 · How many there are */
  readonly totalCount: Scalars["Int"]["output"];
};

/** 股东及游标 · A shareholder with its cursor */
export type ShareholderEdge = {
  readonly __typename?: "ShareholderEdge";
  /** 游标 · Cursor */
  readonly cursor: Scalars["String"]["output"];
  /** 股东 · The shareholder */
  readonly node: Shareholder;
};

/** 股东、合伙人或出资人 · A shareholder, partner or contributor */
export type Shareholder = {
  /** 记录标识 · Identifier of the record */
  readonly id: Scalars["ID"]["output"];
  /** 认缴出资 · Subscribed contribution */
  readonly subscribed?: Maybe<Capital>;
  /** 实缴出资 · Paid-in contribution */
  readonly paidIn?: Maybe<Capital>;
  /** 认缴期限 · Day by which the contribution is due */
  readonly subscribedUntil?: Maybe<Scalars["Date"]["output"]>;
  /** 出资方式 · Form of the contribution */
  readonly contributionForm?: Maybe<CodedValue>;
  /** 数据来源 · Where the record comes from */
  readonly provenance: Provenance;
};

/** 法人股东 · A shareholder that is an organisation */
export type LegalShareholder = Shareholder & {
  readonly __typename?: "LegalShareholder";
  /** 记录标识 · Identifier of the record */
  readonly id: Scalars["ID"]["output"];
  /** 名称 · Name of the organisation */
  readonly organizationName: Scalars["String"]["output"];
  /** 股东自身的档案；境外股东为空 · The shareholder's own file; null for one from abroad */
  readonly legalEntity?: Maybe<LegalEntity>;
  /** 认缴出资 · Subscribed contribution */
  readonly subscribed?: Maybe<Capital>;
  /** 实缴出资 · Paid-in contribution */
  readonly paidIn?: Maybe<Capital>;
  /** 认缴期限 · Day by which the contribution is due */
  readonly subscribedUntil?: Maybe<Scalars["Date"]["output"]>;
  /** 出资方式 · Form of the contribution */
  readonly contributionForm?: Maybe<CodedValue>;
  /** 数据来源 · Where the record comes from */
  readonly provenance: Provenance;
};

/** 自然人股东 · A shareholder who is a natural person */
export type NaturalShareholder = Shareholder & {
  readonly __typename?: "NaturalShareholder";
  /** 记录标识 · Identifier of the record */
  readonly id: Scalars["ID"]["output"];
  /** 姓名 · Name */
  readonly personName?: Maybe<Scalars["String"]["output"]>;
  /** 证件号码 · Number of the identity document */
  readonly idNumber?: Maybe<Scalars["String"]["output"]>;
  /** 认缴出资 · Subscribed contribution */
  readonly subscribed?: Maybe<Capital>;
  /** 实缴出资 · Paid-in contribution */
  readonly paidIn?: Maybe<Capital>;
  /** 认缴期限 · Day by which the contribution is due */
  readonly subscribedUntil?: Maybe<Scalars["Date"]["output"]>;
  /** 出资方式 · Form of the contribution */
  readonly contributionForm?: Maybe<CodedValue>;
  /** 数据来源 · Where the record comes from */
  readonly provenance: Provenance;
};

/** 主要人员页 · A page of officers */
export type OfficerConnection = {
  readonly __typename?: "OfficerConnection";
  /** 本页人员 · The officers of the page */
  readonly nodes: ReadonlyArray<Officer>;
  /** 本页人员及游标 · The officers with their cursors */
  readonly edges: ReadonlyArray<OfficerEdge>;
  /** 分页信息 · Page information */
  readonly pageInfo: PageInfo;
  /** 总数 · How many there are */
  readonly totalCount: Scalars["Int"]["output"];
};

/** 主要人员及游标 · An officer with its cursor */
export type OfficerEdge = {
  readonly __typename?: "OfficerEdge";
  /** 游标 · Cursor */
  readonly cursor: Scalars["String"]["output"];
  /** 人员 · The officer */
  readonly node: Officer;
};

/** 董事、监事、高级管理人员或成员 · A director, supervisor, manager or member */
export type Officer = {
  readonly __typename?: "Officer";
  /** 记录标识 · Identifier of the record */
  readonly id: Scalars["ID"]["output"];
  /** 姓名 · Name */
  readonly name?: Maybe<Scalars["String"]["output"]>;
  /** 证件号码 · Number of the identity document */
  readonly idNumber?: Maybe<Scalars["String"]["output"]>;
  /** 职务 · Position */
  readonly position: CodedValue;
  /** 任职日期 · Appointed on */
  readonly appointedOn?: Maybe<Scalars["Date"]["output"]>;
  /** 数据来源 · Where the record comes from */
  readonly provenance: Provenance;
};

/** 变更登记页 · A page of registered changes */
export type RegistrationChangeConnection = {
  readonly __typename?: "RegistrationChangeConnection";
  /** 本页变更 · The changes of the page */
  readonly nodes: ReadonlyArray<RegistrationChange>;
  /** 本页变更及游标 · The changes with their cursors */
  readonly edges: ReadonlyArray<RegistrationChangeEdge>;
  /** 分页信息 · Page information */
  readonly pageInfo: PageInfo;
  /** 总数 · How many there are */
  readonly totalCount: Scalars["Int"]["output"];
};

/** 变更登记及游标 · A change with its cursor */
export type RegistrationChangeEdge = {
  readonly __typename?: "RegistrationChangeEdge";
  /** 游标 · Cursor */
  readonly cursor: Scalars["String"]["output"];
  /** 变更 · The change */
  readonly node: RegistrationChange;
};

/** 一次变更登记 · A registered change */
export type RegistrationChange = {
  readonly __typename?: "RegistrationChange";
  /** 记录标识 · Identifier of the record */
  readonly id: Scalars["ID"]["output"];
  /** 变更事项 · The matter that changed */
  readonly item: CodedValue;
  /** 变更前；涉及自然人的事项为空 · Before; null for matters that concern a person */
  readonly before?: Maybe<Scalars["String"]["output"]>;
  /** 变更后；涉及自然人的事项为空 · After; null for matters that concern a person */
  readonly after?: Maybe<Scalars["String"]["output"]>;
  /** 变更前的自然人姓名 · The person's name before */
  readonly personBefore?: Maybe<Scalars["String"]["output"]>;
  /** 变更后的自然人姓名 · The person's name after */
  readonly personAfter?: Maybe<Scalars["String"]["output"]>;
  /** 变更日期 · Day of the change */
  readonly changedOn: Scalars["Date"]["output"];
  /** 数据来源 · Where the record comes from */
  readonly provenance: Provenance;
};

/** 年度报告页 · A page of annual reports */
export type AnnualReportConnection = {
  readonly __typename?: "AnnualReportConnection";
  /** 本页年报 · The reports of the page */
  readonly nodes: ReadonlyArray<AnnualReport>;
  /** 本页年报及游标 · The reports with their cursors */
  readonly edges: ReadonlyArray<AnnualReportEdge>;
  /** 分页信息 · Page information */
  readonly pageInfo: PageInfo;
  /** 总数 · How many there are */
  readonly totalCount: Scalars["Int"]["output"];
};

/** 年报及游标 · A report with its cursor */
export type AnnualReportEdge = {
  readonly __typename?: "AnnualReportEdge";
  /** 游标 · Cursor */
  readonly cursor: Scalars["String"]["output"];
  /** 年报 · The report */
  readonly node: AnnualReport;
};

/** 年度报告（企业信息公示暂行条例 §9） · An annual report */
export type AnnualReport = {
  readonly __typename?: "AnnualReport";
  /** 记录标识 · Identifier of the record */
  readonly id: Scalars["ID"]["output"];
  /** 报告年度 · Year reported on */
  readonly year: Scalars["Int"]["output"];
  /** 报送日期 · Submitted on */
  readonly submittedOn: Scalars["Date"]["output"];
  /** 企业联系电话（依法公示） · Contact telephone of the enterprise, published by law */
  readonly contactPhone?: Maybe<Scalars["String"]["output"]>;
  /** 企业电子邮箱（依法公示） · E-mail of the enterprise, published by law */
  readonly contactEmail?: Maybe<Scalars["String"]["output"]>;
  /** 从业人数；企业可选择不公示 · Number of employees; the enterprise may choose not to publish it */
  readonly employees?: Maybe<Scalars["Int"]["output"]>;
  /** 资产总额（万元） · Total assets, in 万 of yuan */
  readonly totalAssets?: Maybe<Scalars["WanAmount"]["output"]>;
  /** 资产总额所在区间；只能得到脱敏值的部门也可读 · Band of the total assets; given to departments that get the amount masked, too */
  readonly totalAssetsBand?: Maybe<AmountBand>;
  /** 营业总收入（万元） · Total revenue, in 万 of yuan */
  readonly revenue?: Maybe<Scalars["WanAmount"]["output"]>;
  /** 营业总收入所在区间；只能得到脱敏值的部门也可读 · Band of the total revenue; given to departments that get the amount masked, too */
  readonly revenueBand?: Maybe<AmountBand>;
  /** 利润总额（万元） · Total profit, in 万 of yuan */
  readonly profit?: Maybe<Scalars["WanAmount"]["output"]>;
  /** 利润总额所在区间；亏损的为空；只能得到脱敏值的部门也可读 · Band of the total profit; null for a loss; given to departments that get the amount masked, too */
  readonly profitBand?: Maybe<AmountBand>;
  /** 纳税总额（万元） · Total tax paid, in 万 of yuan */
  readonly taxPaid?: Maybe<Scalars["WanAmount"]["output"]>;
  /** 纳税总额所在区间；只能得到脱敏值的部门也可读 · Band of the total tax paid; given to departments that get the amount masked, too */
  readonly taxPaidBand?: Maybe<AmountBand>;
  /** 数据来源 · Where the record comes from */
  readonly provenance: Provenance;
};

/** 时间线页 · A page of the timeline */
export type TimelineConnection = {
  readonly __typename?: "TimelineConnection";
  /** 本页事件 · The events of the page */
  readonly nodes: ReadonlyArray<TimelineEvent>;
  /** 本页事件及游标 · The events with their cursors */
  readonly edges: ReadonlyArray<TimelineEdge>;
  /** 分页信息 · Page information */
  readonly pageInfo: PageInfo;
  /** 总数；各来源计最近 100 件 · How many there are, of the newest 100 of each source */
  readonly totalCount: Scalars["Int"]["output"];
};

/** 事件及游标 · An event with its cursor */
export type TimelineEdge = {
  readonly __typename?: "TimelineEdge";
  /** 游标 · Cursor */
  readonly cursor: Scalars["String"]["output"];
  /** 事件 · The event */
  readonly node: TimelineEvent;
};

/** 仅某一类主体才有的登记事项 · What only one kind of entity has */
export type EntityParticulars =
  | EnterpriseParticulars
  | BranchParticulars
  | IndividualBusinessParticulars
  | FarmersCooperativeParticulars
  | RepresentativeOfficeParticulars
  | GovernmentOrganParticulars
  | PublicInstitutionParticulars
  | SocialOrganizationParticulars
  | LegalServiceParticulars
  | ReligiousVenueParticulars
  | TradeUnionParticulars
  | RuralCollectiveParticulars;

/** 企业（91） · An enterprise */
export type EnterpriseParticulars = {
  readonly __typename?: "EnterpriseParticulars";
  /** 实收资本 · Paid-in capital */
  readonly paidInCapital?: Maybe<Capital>;
  /** 是否小微企业 · Whether it is a small or micro enterprise */
  readonly smallOrMicro?: Maybe<Scalars["Boolean"]["output"]>;
  /** 证券代码（上市公司） · Stock code of a listed company */
  readonly stockCode?: Maybe<Scalars["String"]["output"]>;
  /** 外方国别（外商投资企业，ISO 3166-1） · Country of the foreign investor */
  readonly foreignInvestorCountry?: Maybe<Scalars["String"]["output"]>;
};

/** 分支机构 · A branch */
export type BranchParticulars = {
  readonly __typename?: "BranchParticulars";
  /** 核算方式 · Way of accounting */
  readonly accounting?: Maybe<CodedValue>;
  /** 隶属企业名称 · Name of the parent */
  readonly parentName?: Maybe<Scalars["String"]["output"]>;
};

/** 个体工商户（92） · An individual business */
export type IndividualBusinessParticulars = {
  readonly __typename?: "IndividualBusinessParticulars";
  /** 组成形式（个人、家庭） · Whether run by a person or by a family */
  readonly composition: CodedValue;
  /** 参加经营的家庭成员姓名 · Names of the family members who take part */
  readonly familyMembers?: Maybe<ReadonlyArray<Scalars["String"]["output"]>>;
};

/** 农民专业合作社（93） · A farmers' cooperative */
export type FarmersCooperativeParticulars = {
  readonly __typename?: "FarmersCooperativeParticulars";
  /** 成员总数 · Number of members */
  readonly memberCount: Scalars["Int"]["output"];
  /** 农民成员数 · Number of members who are farmers */
  readonly farmerCount: Scalars["Int"]["output"];
  /** 成员出资总额 · Total contributions of members */
  readonly totalContributions?: Maybe<Capital>;
};

/** 外国（地区）企业常驻代表机构及其他境外机构 · A representative office of a foreign enterprise or other foreign body */
export type RepresentativeOfficeParticulars = {
  readonly __typename?: "RepresentativeOfficeParticulars";
  /** 派出机构名称 · Name of the foreign parent */
  readonly foreignParentName: Scalars["String"]["output"];
  /** 派出机构国别（ISO 3166-1） · Country of the foreign parent */
  readonly foreignParentCountry?: Maybe<Scalars["String"]["output"]>;
  /** 驻在期限至 · Permitted to stay until */
  readonly permittedUntil?: Maybe<Scalars["Date"]["output"]>;
};

/** 机关、群团（11、13） · An organ of state or a mass organisation */
export type GovernmentOrganParticulars = {
  readonly __typename?: "GovernmentOrganParticulars";
  /** 机构级别 · Level of the organ */
  readonly level: CodedValue;
  /** 批准设立文号 · Document that established it */
  readonly establishmentDocument?: Maybe<Scalars["String"]["output"]>;
};

/** 事业单位（12） · A public institution */
export type PublicInstitutionParticulars = {
  readonly __typename?: "PublicInstitutionParticulars";
  /** 举办单位 · The body that runs it */
  readonly sponsor: Scalars["String"]["output"];
  /** 经费来源 · Source of its funds */
  readonly fundingSource: CodedValue;
  /** 开办资金 · Starting funds */
  readonly startingFunds?: Maybe<Capital>;
  /** 事业单位法人证书号 · Number of its certificate */
  readonly certificateNumber?: Maybe<Scalars["String"]["output"]>;
};

/** 社会团体、民办非企业单位、基金会（51、52、53） · A social organisation: association, private non-enterprise unit or foundation */
export type SocialOrganizationParticulars = {
  readonly __typename?: "SocialOrganizationParticulars";
  /** 业务主管单位 · Professional supervising body */
  readonly supervisingBody: Scalars["String"]["output"];
  /** 活动地域 · Area of its activity */
  readonly activityArea?: Maybe<Scalars["String"]["output"]>;
  /** 登记证号 · Number of its registration certificate */
  readonly certificateNumber?: Maybe<Scalars["String"]["output"]>;
  /** 原始基金（基金会） · Original fund of a foundation */
  readonly originalFund?: Maybe<Capital>;
  /** 年检结论 · Result of its last annual inspection */
  readonly lastInspection?: Maybe<CodedValue>;
};

/** 律师事务所、公证处、司法鉴定、仲裁等（31–39） · A law firm, notary office, forensic body or arbitration commission */
export type LegalServiceParticulars = {
  readonly __typename?: "LegalServiceParticulars";
  /** 执业许可证号 · Number of its practising licence */
  readonly licenceNumber: Scalars["String"]["output"];
  /** 执业人数 · Number of its practitioners */
  readonly practitionerCount?: Maybe<Scalars["Int"]["output"]>;
};

/** 宗教活动场所、院校（71、72） · A religious venue or seminary */
export type ReligiousVenueParticulars = {
  readonly __typename?: "ReligiousVenueParticulars";
  /** 宗教类别 · Religion */
  readonly religion: CodedValue;
  /** 场所登记证号 · Number of its certificate */
  readonly certificateNumber?: Maybe<Scalars["String"]["output"]>;
};

/** 工会（81） · A trade union */
export type TradeUnionParticulars = {
  readonly __typename?: "TradeUnionParticulars";
  /** 会员人数 · Number of members */
  readonly memberCount?: Maybe<Scalars["Int"]["output"]>;
  /** 上级工会 · Union above it */
  readonly superiorUnion?: Maybe<Scalars["String"]["output"]>;
};

/** 农村集体经济组织（N1–N3） · A rural collective economic organisation */
export type RuralCollectiveParticulars = {
  readonly __typename?: "RuralCollectiveParticulars";
  /** 成员户数 · Number of member households */
  readonly householdCount?: Maybe<Scalars["Int"]["output"]>;
  /** 集体资产总额 · Total collective assets */
  readonly collectiveAssets?: Maybe<Capital>;
};

/** 登记数据导入批次页 · A page of import runs */
export type RegistrationImportConnection = {
  readonly __typename?: "RegistrationImportConnection";
  /** 本页批次 · The runs of the page */
  readonly nodes: ReadonlyArray<RegistrationImport>;
  /** 分页信息 · Page information */
  readonly pageInfo: PageInfo;
  /** 总数 · How many there are */
  readonly totalCount: Scalars["Int"]["output"];
};

/** 一次登记数据导入：读入 = 新增 + 更正 + 未变 + 隔离 · A run of the import: read = imported + corrected + unchanged + quarantined */
export type RegistrationImport = {
  readonly __typename?: "RegistrationImport";
  /** 批次标识 · Identifier of the run */
  readonly id: Scalars["ID"]["output"];
  /** 文件名 · Name of the file */
  readonly fileName: Scalars["String"]["output"];
  /** 文件摘要（SHA-256） · SHA-256 of the file */
  readonly fileDigest: Scalars["String"]["output"];
  /** 开始时间 · Started at */
  readonly startedAt: Scalars["DateTime"]["output"];
  /** 完成时间；未完成为空 · Finished at; null while it is not */
  readonly finishedAt?: Maybe<Scalars["DateTime"]["output"]>;
  /** 读入行数 · Rows read */
  readonly read: Scalars["Int"]["output"];
  /** 新增或更新行数 · Rows imported, new or changed */
  readonly imported: Scalars["Int"]["output"];
  /** 按规则更正后导入的行数 · Rows imported after a correction by rule */
  readonly corrected: Scalars["Int"]["output"];
  /** 未变行数 · Rows that changed nothing */
  readonly unchanged: Scalars["Int"]["output"];
  /** 隔离行数 · Rows set aside */
  readonly quarantined: Scalars["Int"]["output"];
};

/** 隔离数据页 · A page of quarantined rows */
export type QuarantinedRegistrationConnection = {
  readonly __typename?: "QuarantinedRegistrationConnection";
  /** 本页数据 · The rows of the page */
  readonly nodes: ReadonlyArray<QuarantinedRegistration>;
  /** 分页信息 · Page information */
  readonly pageInfo: PageInfo;
  /** 总数 · How many there are */
  readonly totalCount: Scalars["Int"]["output"];
};

/** 导入时隔离的一行登记数据 · A row of registration data that an import set aside */
export type QuarantinedRegistration = {
  readonly __typename?: "QuarantinedRegistration";
  /** 记录标识 · Identifier of the record */
  readonly id: Scalars["ID"]["output"];
  /** 文件名 · Name of the file */
  readonly fileName: Scalars["String"]["output"];
  /** 原文件行号，自 1 起 · Line of the file, from 1 */
  readonly line: Scalars["Int"]["output"];
  /** 隔离原因 · Why it was set aside */
  readonly reason: QuarantineReason;
  /** 原因说明 · The reason in words */
  readonly detail: Scalars["String"]["output"];
  /** 原始内容 · The row as it was read */
  readonly content: Scalars["String"]["output"];
};

/** 隔离原因 · Why a row was set aside */
export type QuarantineReason =
  /** 列移位：只剩名称、代码和日期 · Columns have shifted: only name, code and date are left */
  | "SHIFTED_COLUMNS"
  /** 列数不符 · Wrong number of columns */
  | "COLUMN_COUNT"
  /** 名称缺失或过长 · Name missing or too long */
  | "NAME"
  /** 代码无效 · Code that no standard accepts */
  | "CODE"
  /** 日期无效 · Not a real date */
  | "DATE"
  /** 注册资本无法识别 · Registered capital not understood */
  | "CAPITAL"
  /** 地区无法识别 · Area not understood */
  | "AREA"
  /** 同一文件内代码重复而内容不同 · The same code again in one file, with other content */
  | "DUPLICATE";

/** 时间线事件 · One event in the life of an entity */
export type TimelineEvent = {
  readonly __typename?: "TimelineEvent";
  /** 事件标识，全图唯一 · Identifier, unique in the graph */
  readonly id: Scalars["ID"]["output"];
  /** 发生日期 · The day it happened */
  readonly occurredOn: Scalars["Date"]["output"];
  /** 事件种类 · Kind of event */
  readonly kind: CodedValue;
  /** 事件摘要 · What happened, in a line */
  readonly summary: Scalars["String"]["output"];
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
  OnestopApproval: OnestopApproval;
  OnestopSupervision: OnestopSupervision;
  OnestopService: OnestopService;
  RestrictionCheck: RestrictionCheck;
  LegalEntity: LegalEntity;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  OnestopApproval: { __typename: "OnestopApproval" } & GraphQLRecursivePick<
    FederationTypes["OnestopApproval"],
    { id: true }
  >;
  OnestopSupervision: { __typename: "OnestopSupervision" } & GraphQLRecursivePick<
    FederationTypes["OnestopSupervision"],
    { id: true }
  >;
  OnestopService: { __typename: "OnestopService" } & GraphQLRecursivePick<
    FederationTypes["OnestopService"],
    { id: true }
  >;
  RestrictionCheck: { __typename: "RestrictionCheck" } & GraphQLRecursivePick<
    FederationTypes["RestrictionCheck"],
    { id: true }
  >;
  LegalEntity: { __typename: "LegalEntity" } & (
    | GraphQLRecursivePick<FederationTypes["LegalEntity"], { id: true }>
    | GraphQLRecursivePick<FederationTypes["LegalEntity"], { uscc: true }>
  ) &
    (
      | Record<PropertyKey, never>
      | GraphQLRecursivePick<
          FederationTypes["LegalEntity"],
          { approvalEvents: true; supervisionEvents: true; listingEvents: true; creditEvents: true }
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
  ID: ResolverTypeWrapper<Scalars["ID"]["output"]>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  DeclareAvoidanceInput: DeclareAvoidanceInput;
  WithdrawAvoidanceInput: WithdrawAvoidanceInput;
  AvoidanceRelation: AvoidanceRelation;
  AvoidanceConnection: ResolverTypeWrapper<AvoidanceConnectionRow>;
  Avoidance: ResolverTypeWrapper<AvoidanceRow>;
  Onestop: ResolverTypeWrapper<OnestopRow>;
  OnestopApproval: ResolverTypeWrapper<OnestopApprovalRow>;
  OnestopSupervision: ResolverTypeWrapper<OnestopSupervisionRow>;
  OnestopService: ResolverTypeWrapper<OnestopServiceRow>;
  RestrictionCheck: ResolverTypeWrapper<RestrictionCheckRow>;
  LegalEntityFilter: LegalEntityFilter;
  LegalEntityOrder: LegalEntityOrder;
  LegalEntityConnection: ResolverTypeWrapper<LegalEntityConnectionRow>;
  LegalEntityEdge: ResolverTypeWrapper<object>;
  LegalEntity: ResolverTypeWrapper<LegalEntityRow>;
  Capital: ResolverTypeWrapper<CapitalRow>;
  Domicile: ResolverTypeWrapper<DomicileRow>;
  GeoPoint: ResolverTypeWrapper<object>;
  Float: ResolverTypeWrapper<Scalars["Float"]["output"]>;
  RegisteredState: ResolverTypeWrapper<RegisteredStateRow>;
  LegalRepresentative: ResolverTypeWrapper<LegalRepresentativeRow>;
  Liaison: ResolverTypeWrapper<LiaisonRow>;
  ShareholderConnection: ResolverTypeWrapper<ShareholderConnectionRow>;
  ShareholderEdge: ResolverTypeWrapper<object>;
  Shareholder: ResolverTypeWrapper<ShareholderRow>;
  LegalShareholder: ResolverTypeWrapper<LegalShareholderRow>;
  NaturalShareholder: ResolverTypeWrapper<NaturalShareholderRow>;
  OfficerConnection: ResolverTypeWrapper<OfficerConnectionRow>;
  OfficerEdge: ResolverTypeWrapper<object>;
  Officer: ResolverTypeWrapper<OfficerRow>;
  RegistrationChangeConnection: ResolverTypeWrapper<RegistrationChangeConnectionRow>;
  RegistrationChangeEdge: ResolverTypeWrapper<object>;
  RegistrationChange: ResolverTypeWrapper<RegistrationChangeRow>;
  AnnualReportConnection: ResolverTypeWrapper<AnnualReportConnectionRow>;
  AnnualReportEdge: ResolverTypeWrapper<object>;
  AnnualReport: ResolverTypeWrapper<AnnualReportRow>;
  TimelineConnection: ResolverTypeWrapper<object>;
  TimelineEdge: ResolverTypeWrapper<object>;
  EntityParticulars: ResolverTypeWrapper<EntityParticularsRow>;
  EnterpriseParticulars: ResolverTypeWrapper<object>;
  BranchParticulars: ResolverTypeWrapper<object>;
  IndividualBusinessParticulars: ResolverTypeWrapper<object>;
  FarmersCooperativeParticulars: ResolverTypeWrapper<object>;
  RepresentativeOfficeParticulars: ResolverTypeWrapper<object>;
  GovernmentOrganParticulars: ResolverTypeWrapper<object>;
  PublicInstitutionParticulars: ResolverTypeWrapper<object>;
  SocialOrganizationParticulars: ResolverTypeWrapper<object>;
  LegalServiceParticulars: ResolverTypeWrapper<object>;
  ReligiousVenueParticulars: ResolverTypeWrapper<object>;
  TradeUnionParticulars: ResolverTypeWrapper<object>;
  RuralCollectiveParticulars: ResolverTypeWrapper<object>;
  RegistrationImportConnection: ResolverTypeWrapper<RegistrationImportConnectionRow>;
  RegistrationImport: ResolverTypeWrapper<RegistrationImportRow>;
  QuarantinedRegistrationConnection: ResolverTypeWrapper<QuarantinedRegistrationConnectionRow>;
  QuarantinedRegistration: ResolverTypeWrapper<QuarantinedRegistrationRow>;
  QuarantineReason: QuarantineReason;
  TimelineEvent: ResolverTypeWrapper<TimelineEventRow>;
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
  Mutation: Record<PropertyKey, never>;
  DeclareAvoidanceInput: DeclareAvoidanceInput;
  WithdrawAvoidanceInput: WithdrawAvoidanceInput;
  AvoidanceConnection: AvoidanceConnectionRow;
  Avoidance: AvoidanceRow;
  Onestop: OnestopRow;
  OnestopApproval: OnestopApprovalRow;
  OnestopSupervision: OnestopSupervisionRow;
  OnestopService: OnestopServiceRow;
  RestrictionCheck: RestrictionCheckRow;
  LegalEntityFilter: LegalEntityFilter;
  LegalEntityConnection: LegalEntityConnectionRow;
  LegalEntityEdge: object;
  LegalEntity: LegalEntityRow;
  Capital: CapitalRow;
  Domicile: DomicileRow;
  GeoPoint: object;
  Float: Scalars["Float"]["output"];
  RegisteredState: RegisteredStateRow;
  LegalRepresentative: LegalRepresentativeRow;
  Liaison: LiaisonRow;
  ShareholderConnection: ShareholderConnectionRow;
  ShareholderEdge: object;
  Shareholder: ShareholderRow;
  LegalShareholder: LegalShareholderRow;
  NaturalShareholder: NaturalShareholderRow;
  OfficerConnection: OfficerConnectionRow;
  OfficerEdge: object;
  Officer: OfficerRow;
  RegistrationChangeConnection: RegistrationChangeConnectionRow;
  RegistrationChangeEdge: object;
  RegistrationChange: RegistrationChangeRow;
  AnnualReportConnection: AnnualReportConnectionRow;
  AnnualReportEdge: object;
  AnnualReport: AnnualReportRow;
  TimelineConnection: object;
  TimelineEdge: object;
  EntityParticulars: EntityParticularsRow;
  EnterpriseParticulars: object;
  BranchParticulars: object;
  IndividualBusinessParticulars: object;
  FarmersCooperativeParticulars: object;
  RepresentativeOfficeParticulars: object;
  GovernmentOrganParticulars: object;
  PublicInstitutionParticulars: object;
  SocialOrganizationParticulars: object;
  LegalServiceParticulars: object;
  ReligiousVenueParticulars: object;
  TradeUnionParticulars: object;
  RuralCollectiveParticulars: object;
  RegistrationImportConnection: RegistrationImportConnectionRow;
  RegistrationImport: RegistrationImportRow;
  QuarantinedRegistrationConnection: QuarantinedRegistrationConnectionRow;
  QuarantinedRegistration: QuarantinedRegistrationRow;
  TimelineEvent: TimelineEventRow;
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
  legalEntity?: Resolver<
    Maybe<ResolversTypes["LegalEntity"]>,
    ParentType,
    ContextType,
    Partial<QueryLegalEntityArgs>
  >;
  legalEntityAsOf?: Resolver<
    Maybe<ResolversTypes["RegisteredState"]>,
    ParentType,
    ContextType,
    RequireFields<QueryLegalEntityAsOfArgs, "uscc" | "date">
  >;
  legalEntities?: Resolver<
    ResolversTypes["LegalEntityConnection"],
    ParentType,
    ContextType,
    RequireFields<QueryLegalEntitiesArgs, "orderBy" | "first">
  >;
  batchCheck?: Resolver<
    ReadonlyArray<ResolversTypes["RestrictionCheck"]>,
    ParentType,
    ContextType,
    RequireFields<QueryBatchCheckArgs, "usccs">
  >;
  onestop?: Resolver<
    Maybe<ResolversTypes["Onestop"]>,
    ParentType,
    ContextType,
    RequireFields<QueryOnestopArgs, "uscc">
  >;
  avoidances?: Resolver<
    ResolversTypes["AvoidanceConnection"],
    ParentType,
    ContextType,
    RequireFields<QueryAvoidancesArgs, "first">
  >;
  registrationImports?: Resolver<
    Maybe<ResolversTypes["RegistrationImportConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryRegistrationImportsArgs, "first">
  >;
  quarantinedRegistrations?: Resolver<
    Maybe<ResolversTypes["QuarantinedRegistrationConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryQuarantinedRegistrationsArgs, "first">
  >;
};

export type MutationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Mutation"] = ResolversParentTypes["Mutation"],
> = {
  declareAvoidance?: Resolver<
    Maybe<ResolversTypes["Avoidance"]>,
    ParentType,
    ContextType,
    RequireFields<MutationDeclareAvoidanceArgs, "input">
  >;
  withdrawAvoidance?: Resolver<
    Maybe<ResolversTypes["Avoidance"]>,
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawAvoidanceArgs, "input">
  >;
};

export type AvoidanceConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["AvoidanceConnection"] =
    ResolversParentTypes["AvoidanceConnection"],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes["Avoidance"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type AvoidanceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Avoidance"] = ResolversParentTypes["Avoidance"],
> = {
  officer?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes["LegalEntity"]>, ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes["AvoidanceRelation"]>, ParentType, ContextType>;
  declaredOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
};

export type OnestopResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Onestop"] = ResolversParentTypes["Onestop"],
> = {
  legalEntity?: Resolver<ResolversTypes["LegalEntity"], ParentType, ContextType>;
  approval?: Resolver<ResolversTypes["OnestopApproval"], ParentType, ContextType>;
  supervision?: Resolver<ResolversTypes["OnestopSupervision"], ParentType, ContextType>;
  service?: Resolver<ResolversTypes["OnestopService"], ParentType, ContextType>;
};

export type OnestopApprovalResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["OnestopApproval"] =
    ResolversParentTypes["OnestopApproval"],
  FederationReferenceType extends FederationReferenceTypes["OnestopApproval"] =
    FederationReferenceTypes["OnestopApproval"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["OnestopApproval"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes["EntityScope"], ParentType, ContextType>;
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
  scope?: Resolver<ResolversTypes["EntityScope"], ParentType, ContextType>;
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
  scope?: Resolver<ResolversTypes["EntityScope"], ParentType, ContextType>;
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
  uscc?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  duplicateOf?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  isKnown?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes["LegalEntity"]>, ParentType, ContextType>;
  domain?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
};

export type LegalEntityConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["LegalEntityConnection"] =
    ResolversParentTypes["LegalEntityConnection"],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes["LegalEntity"]>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes["LegalEntityEdge"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type LegalEntityEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["LegalEntityEdge"] =
    ResolversParentTypes["LegalEntityEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["LegalEntity"], ParentType, ContextType>;
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
  uscc?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  registrationNumber?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  organizationCode?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  registrationAuthority?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  establishedOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  approvedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  operatingFrom?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  operatingTo?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  registeredCapital?: Resolver<Maybe<ResolversTypes["Capital"]>, ParentType, ContextType>;
  businessScope?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  industry?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  industrySection?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  industryCode?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  domicile?: Resolver<ResolversTypes["Domicile"], ParentType, ContextType>;
  legalRepresentative?: Resolver<
    Maybe<ResolversTypes["LegalRepresentative"]>,
    ParentType,
    ContextType
  >;
  liaison?: Resolver<Maybe<ResolversTypes["Liaison"]>, ParentType, ContextType>;
  shareholders?: Resolver<
    ResolversTypes["ShareholderConnection"],
    ParentType,
    ContextType,
    RequireFields<LegalEntityShareholdersArgs, "first">
  >;
  officers?: Resolver<
    ResolversTypes["OfficerConnection"],
    ParentType,
    ContextType,
    RequireFields<LegalEntityOfficersArgs, "first">
  >;
  changes?: Resolver<
    ResolversTypes["RegistrationChangeConnection"],
    ParentType,
    ContextType,
    RequireFields<LegalEntityChangesArgs, "first">
  >;
  annualReports?: Resolver<
    ResolversTypes["AnnualReportConnection"],
    ParentType,
    ContextType,
    RequireFields<LegalEntityAnnualReportsArgs, "first">
  >;
  branches?: Resolver<
    ResolversTypes["LegalEntityConnection"],
    ParentType,
    ContextType,
    RequireFields<LegalEntityBranchesArgs, "first">
  >;
  parent?: Resolver<Maybe<ResolversTypes["LegalEntity"]>, ParentType, ContextType>;
  particulars?: Resolver<Maybe<ResolversTypes["EntityParticulars"]>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes["EntityScope"], ParentType, ContextType>;
  timeline?: Resolver<
    ResolversTypes["TimelineConnection"],
    ParentType,
    ContextType,
    RequireFields<LegalEntityTimelineArgs, "first">
  >;
  provenance?: Resolver<ResolversTypes["Provenance"], ParentType, ContextType>;
};

export type CapitalResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Capital"] = ResolversParentTypes["Capital"],
> = {
  amount?: Resolver<ResolversTypes["WanAmount"], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type DomicileResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Domicile"] = ResolversParentTypes["Domicile"],
> = {
  text?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  homeAddress?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  registeredArea?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  subdistrict?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes["GeoPoint"]>, ParentType, ContextType>;
};

export type GeoPointResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["GeoPoint"] = ResolversParentTypes["GeoPoint"],
> = {
  longitude?: Resolver<ResolversTypes["Float"], ParentType, ContextType>;
  latitude?: Resolver<ResolversTypes["Float"], ParentType, ContextType>;
};

export type RegisteredStateResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["RegisteredState"] =
    ResolversParentTypes["RegisteredState"],
> = {
  legalEntity?: Resolver<ResolversTypes["LegalEntity"], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  legalRepresentativeName?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  domicile?: Resolver<Maybe<ResolversTypes["Domicile"]>, ParentType, ContextType>;
  businessScope?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  registeredCapital?: Resolver<Maybe<ResolversTypes["Capital"]>, ParentType, ContextType>;
  operatingTo?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  laterChanges?: Resolver<
    ReadonlyArray<ResolversTypes["RegistrationChange"]>,
    ParentType,
    ContextType
  >;
  unknownItems?: Resolver<ReadonlyArray<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
};

export type LegalRepresentativeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["LegalRepresentative"] =
    ResolversParentTypes["LegalRepresentative"],
> = {
  name?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  idType?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  idNumber?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type LiaisonResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Liaison"] = ResolversParentTypes["Liaison"],
> = {
  name?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type ShareholderConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ShareholderConnection"] =
    ResolversParentTypes["ShareholderConnection"],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes["Shareholder"]>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes["ShareholderEdge"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type ShareholderEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ShareholderEdge"] =
    ResolversParentTypes["ShareholderEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Shareholder"], ParentType, ContextType>;
};

export type ShareholderResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Shareholder"] = ResolversParentTypes["Shareholder"],
> = {
  __resolveType: TypeResolveFn<"LegalShareholder" | "NaturalShareholder", ParentType, ContextType>;
};

export type LegalShareholderResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["LegalShareholder"] =
    ResolversParentTypes["LegalShareholder"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  organizationName?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  legalEntity?: Resolver<Maybe<ResolversTypes["LegalEntity"]>, ParentType, ContextType>;
  subscribed?: Resolver<Maybe<ResolversTypes["Capital"]>, ParentType, ContextType>;
  paidIn?: Resolver<Maybe<ResolversTypes["Capital"]>, ParentType, ContextType>;
  subscribedUntil?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  contributionForm?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes["Provenance"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NaturalShareholderResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["NaturalShareholder"] =
    ResolversParentTypes["NaturalShareholder"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  personName?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  idNumber?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  subscribed?: Resolver<Maybe<ResolversTypes["Capital"]>, ParentType, ContextType>;
  paidIn?: Resolver<Maybe<ResolversTypes["Capital"]>, ParentType, ContextType>;
  subscribedUntil?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  contributionForm?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes["Provenance"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficerConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["OfficerConnection"] =
    ResolversParentTypes["OfficerConnection"],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes["Officer"]>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes["OfficerEdge"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type OfficerEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["OfficerEdge"] = ResolversParentTypes["OfficerEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Officer"], ParentType, ContextType>;
};

export type OfficerResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Officer"] = ResolversParentTypes["Officer"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  idNumber?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  appointedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes["Provenance"], ParentType, ContextType>;
};

export type RegistrationChangeConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["RegistrationChangeConnection"] =
    ResolversParentTypes["RegistrationChangeConnection"],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes["RegistrationChange"]>, ParentType, ContextType>;
  edges?: Resolver<
    ReadonlyArray<ResolversTypes["RegistrationChangeEdge"]>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type RegistrationChangeEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["RegistrationChangeEdge"] =
    ResolversParentTypes["RegistrationChangeEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["RegistrationChange"], ParentType, ContextType>;
};

export type RegistrationChangeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["RegistrationChange"] =
    ResolversParentTypes["RegistrationChange"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  item?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  personBefore?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  personAfter?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  changedOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes["Provenance"], ParentType, ContextType>;
};

export type AnnualReportConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["AnnualReportConnection"] =
    ResolversParentTypes["AnnualReportConnection"],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes["AnnualReport"]>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes["AnnualReportEdge"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type AnnualReportEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["AnnualReportEdge"] =
    ResolversParentTypes["AnnualReportEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["AnnualReport"], ParentType, ContextType>;
};

export type AnnualReportResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["AnnualReport"] = ResolversParentTypes["AnnualReport"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  year?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  submittedOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  contactPhone?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  contactEmail?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  employees?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  totalAssets?: Resolver<Maybe<ResolversTypes["WanAmount"]>, ParentType, ContextType>;
  totalAssetsBand?: Resolver<Maybe<ResolversTypes["AmountBand"]>, ParentType, ContextType>;
  revenue?: Resolver<Maybe<ResolversTypes["WanAmount"]>, ParentType, ContextType>;
  revenueBand?: Resolver<Maybe<ResolversTypes["AmountBand"]>, ParentType, ContextType>;
  profit?: Resolver<Maybe<ResolversTypes["WanAmount"]>, ParentType, ContextType>;
  profitBand?: Resolver<Maybe<ResolversTypes["AmountBand"]>, ParentType, ContextType>;
  taxPaid?: Resolver<Maybe<ResolversTypes["WanAmount"]>, ParentType, ContextType>;
  taxPaidBand?: Resolver<Maybe<ResolversTypes["AmountBand"]>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes["Provenance"], ParentType, ContextType>;
};

export type TimelineConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["TimelineConnection"] =
    ResolversParentTypes["TimelineConnection"],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes["TimelineEvent"]>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes["TimelineEdge"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type TimelineEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["TimelineEdge"] = ResolversParentTypes["TimelineEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["TimelineEvent"], ParentType, ContextType>;
};

export type EntityParticularsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["EntityParticulars"] =
    ResolversParentTypes["EntityParticulars"],
> = {
  __resolveType: TypeResolveFn<
    | "EnterpriseParticulars"
    | "BranchParticulars"
    | "IndividualBusinessParticulars"
    | "FarmersCooperativeParticulars"
    | "RepresentativeOfficeParticulars"
    | "GovernmentOrganParticulars"
    | "PublicInstitutionParticulars"
    | "SocialOrganizationParticulars"
    | "LegalServiceParticulars"
    | "ReligiousVenueParticulars"
    | "TradeUnionParticulars"
    | "RuralCollectiveParticulars",
    ParentType,
    ContextType
  >;
};

export type EnterpriseParticularsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["EnterpriseParticulars"] =
    ResolversParentTypes["EnterpriseParticulars"],
> = {
  paidInCapital?: Resolver<Maybe<ResolversTypes["Capital"]>, ParentType, ContextType>;
  smallOrMicro?: Resolver<Maybe<ResolversTypes["Boolean"]>, ParentType, ContextType>;
  stockCode?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  foreignInvestorCountry?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BranchParticularsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["BranchParticulars"] =
    ResolversParentTypes["BranchParticulars"],
> = {
  accounting?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  parentName?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndividualBusinessParticularsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["IndividualBusinessParticulars"] =
    ResolversParentTypes["IndividualBusinessParticulars"],
> = {
  composition?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  familyMembers?: Resolver<Maybe<ReadonlyArray<ResolversTypes["String"]>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FarmersCooperativeParticularsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["FarmersCooperativeParticulars"] =
    ResolversParentTypes["FarmersCooperativeParticulars"],
> = {
  memberCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  farmerCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  totalContributions?: Resolver<Maybe<ResolversTypes["Capital"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RepresentativeOfficeParticularsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["RepresentativeOfficeParticulars"] =
    ResolversParentTypes["RepresentativeOfficeParticulars"],
> = {
  foreignParentName?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  foreignParentCountry?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  permittedUntil?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GovernmentOrganParticularsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["GovernmentOrganParticulars"] =
    ResolversParentTypes["GovernmentOrganParticulars"],
> = {
  level?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  establishmentDocument?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublicInstitutionParticularsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["PublicInstitutionParticulars"] =
    ResolversParentTypes["PublicInstitutionParticulars"],
> = {
  sponsor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  fundingSource?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  startingFunds?: Resolver<Maybe<ResolversTypes["Capital"]>, ParentType, ContextType>;
  certificateNumber?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SocialOrganizationParticularsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SocialOrganizationParticulars"] =
    ResolversParentTypes["SocialOrganizationParticulars"],
> = {
  supervisingBody?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  activityArea?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  certificateNumber?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  originalFund?: Resolver<Maybe<ResolversTypes["Capital"]>, ParentType, ContextType>;
  lastInspection?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LegalServiceParticularsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["LegalServiceParticulars"] =
    ResolversParentTypes["LegalServiceParticulars"],
> = {
  licenceNumber?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  practitionerCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReligiousVenueParticularsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ReligiousVenueParticulars"] =
    ResolversParentTypes["ReligiousVenueParticulars"],
> = {
  religion?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  certificateNumber?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TradeUnionParticularsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["TradeUnionParticulars"] =
    ResolversParentTypes["TradeUnionParticulars"],
> = {
  memberCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  superiorUnion?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RuralCollectiveParticularsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["RuralCollectiveParticulars"] =
    ResolversParentTypes["RuralCollectiveParticulars"],
> = {
  householdCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  collectiveAssets?: Resolver<Maybe<ResolversTypes["Capital"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegistrationImportConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["RegistrationImportConnection"] =
    ResolversParentTypes["RegistrationImportConnection"],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes["RegistrationImport"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type RegistrationImportResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["RegistrationImport"] =
    ResolversParentTypes["RegistrationImport"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  fileDigest?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  read?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  imported?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  corrected?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  quarantined?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type QuarantinedRegistrationConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["QuarantinedRegistrationConnection"] =
    ResolversParentTypes["QuarantinedRegistrationConnection"],
> = {
  nodes?: Resolver<
    ReadonlyArray<ResolversTypes["QuarantinedRegistration"]>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type QuarantinedRegistrationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["QuarantinedRegistration"] =
    ResolversParentTypes["QuarantinedRegistration"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  line?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes["QuarantineReason"], ParentType, ContextType>;
  detail?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  content?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type TimelineEventResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["TimelineEvent"] = ResolversParentTypes["TimelineEvent"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
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
  AvoidanceConnection?: AvoidanceConnectionResolvers<ContextType>;
  Avoidance?: AvoidanceResolvers<ContextType>;
  Onestop?: OnestopResolvers<ContextType>;
  OnestopApproval?: OnestopApprovalResolvers<ContextType>;
  OnestopSupervision?: OnestopSupervisionResolvers<ContextType>;
  OnestopService?: OnestopServiceResolvers<ContextType>;
  RestrictionCheck?: RestrictionCheckResolvers<ContextType>;
  LegalEntityConnection?: LegalEntityConnectionResolvers<ContextType>;
  LegalEntityEdge?: LegalEntityEdgeResolvers<ContextType>;
  LegalEntity?: LegalEntityResolvers<ContextType>;
  Capital?: CapitalResolvers<ContextType>;
  Domicile?: DomicileResolvers<ContextType>;
  GeoPoint?: GeoPointResolvers<ContextType>;
  RegisteredState?: RegisteredStateResolvers<ContextType>;
  LegalRepresentative?: LegalRepresentativeResolvers<ContextType>;
  Liaison?: LiaisonResolvers<ContextType>;
  ShareholderConnection?: ShareholderConnectionResolvers<ContextType>;
  ShareholderEdge?: ShareholderEdgeResolvers<ContextType>;
  Shareholder?: ShareholderResolvers<ContextType>;
  LegalShareholder?: LegalShareholderResolvers<ContextType>;
  NaturalShareholder?: NaturalShareholderResolvers<ContextType>;
  OfficerConnection?: OfficerConnectionResolvers<ContextType>;
  OfficerEdge?: OfficerEdgeResolvers<ContextType>;
  Officer?: OfficerResolvers<ContextType>;
  RegistrationChangeConnection?: RegistrationChangeConnectionResolvers<ContextType>;
  RegistrationChangeEdge?: RegistrationChangeEdgeResolvers<ContextType>;
  RegistrationChange?: RegistrationChangeResolvers<ContextType>;
  AnnualReportConnection?: AnnualReportConnectionResolvers<ContextType>;
  AnnualReportEdge?: AnnualReportEdgeResolvers<ContextType>;
  AnnualReport?: AnnualReportResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineEdge?: TimelineEdgeResolvers<ContextType>;
  EntityParticulars?: EntityParticularsResolvers<ContextType>;
  EnterpriseParticulars?: EnterpriseParticularsResolvers<ContextType>;
  BranchParticulars?: BranchParticularsResolvers<ContextType>;
  IndividualBusinessParticulars?: IndividualBusinessParticularsResolvers<ContextType>;
  FarmersCooperativeParticulars?: FarmersCooperativeParticularsResolvers<ContextType>;
  RepresentativeOfficeParticulars?: RepresentativeOfficeParticularsResolvers<ContextType>;
  GovernmentOrganParticulars?: GovernmentOrganParticularsResolvers<ContextType>;
  PublicInstitutionParticulars?: PublicInstitutionParticularsResolvers<ContextType>;
  SocialOrganizationParticulars?: SocialOrganizationParticularsResolvers<ContextType>;
  LegalServiceParticulars?: LegalServiceParticularsResolvers<ContextType>;
  ReligiousVenueParticulars?: ReligiousVenueParticularsResolvers<ContextType>;
  TradeUnionParticulars?: TradeUnionParticularsResolvers<ContextType>;
  RuralCollectiveParticulars?: RuralCollectiveParticularsResolvers<ContextType>;
  RegistrationImportConnection?: RegistrationImportConnectionResolvers<ContextType>;
  RegistrationImport?: RegistrationImportResolvers<ContextType>;
  QuarantinedRegistrationConnection?: QuarantinedRegistrationConnectionResolvers<ContextType>;
  QuarantinedRegistration?: QuarantinedRegistrationResolvers<ContextType>;
  TimelineEvent?: TimelineEventResolvers<ContextType>;
};
