import type { EntityScope as Scope } from "../../kit/authorization/entityScope.ts";
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from "graphql";
import type {
  ConsentRevocationRow,
  PolicyRow,
  DataCategoryRow,
  GrantConditionRow,
  PurposeRow,
  GrantsRow,
  AmendmentRow,
  ReaderRow,
  ReaderRoleRow,
  GrantRow,
  DepartmentConnectionRow,
  SuccessorRow,
  DepartmentRow,
  LegalEntityRow,
  AuditEventConnectionRow,
  AuditEventRow,
  AuditMeterRow,
  MisuseCaseConnectionRow,
  MisuseCaseRow,
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
  /** 使用记录，新的在前：监察审计机关查全部，部门只查本部门的 · Records of uses, newest first: auditors see all, a department its own */
  readonly auditEvents: AuditEventConnection;
  /** 使用计量：一段日子里每个读者用了多少；部门只有本部门的 · How much each reader used in a span of days; a department has its own only */
  readonly auditMetering?: Maybe<ReadonlyArray<AuditMeter>>;
  /** 数据滥用线索，后立的在前：由规则从使用记录中发现，待核查 · Cases of suspected misuse, the latest opened first: found by rules in the records of uses, to be examined */
  readonly misuseCases?: Maybe<MisuseCaseConnection>;
  /** 规则：谁能以什么方式取得哪类数据，对所有人公开 · The rules: who gets which kind of data and how, open to everybody */
  readonly policy: Policy;
  /** 部门，市级、司法机关、各区为序 · The departments: of the city, judicial, district by district */
  readonly departments: DepartmentConnection;
  /** 按代码查一个部门 · One department by its code */
  readonly department?: Maybe<Department>;
};

export type QueryAuditEventsArgs = {
  filter?: InputMaybe<AuditEventFilter>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryAuditMeteringArgs = {
  from: Scalars["Date"]["input"];
  to: Scalars["Date"]["input"];
};

export type QueryMisuseCasesArgs = {
  filter?: InputMaybe<MisuseCaseFilter>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryPolicyArgs = {
  asOf?: InputMaybe<Scalars["Date"]["input"]>;
};

export type QueryDepartmentsArgs = {
  level?: InputMaybe<DepartmentLevel>;
  district?: InputMaybe<Scalars["String"]["input"]>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryDepartmentArgs = {
  code: Scalars["String"]["input"];
};

export type Mutation = {
  readonly __typename?: "Mutation";
  /** 撤回授权：企业撤回对合作单位的一份授权，即时生效；重复提交不改变结果 · Takes back an enterprise's consent to a partner, at once. The same again changes nothing */
  readonly revokeConsent?: Maybe<ConsentRevocation>;
};

export type MutationRevokeConsentArgs = {
  input: RevokeConsentInput;
};

/** 所撤回的授权 · The consent that is taken back */
export type RevokeConsentInput = {
  /** 授权编号，即授权凭证的 jti · Its id: the claim jti of its token */
  readonly consentId: Scalars["String"]["input"];
};

/** 已撤回的授权 · A consent that was taken back */
export type ConsentRevocation = {
  readonly __typename?: "ConsentRevocation";
  /** 授权编号 · Id of the consent */
  readonly consentId: Scalars["String"]["output"];
  /** 何时撤回 · When it was taken back */
  readonly revokedAt: Scalars["DateTime"]["output"];
};

/** 规则 · The rules */
export type Policy = {
  readonly __typename?: "Policy";
  /** 哪一日的规则 · The day whose rules these are */
  readonly asOf: Scalars["Date"]["output"];
  /** 版本：自哪一日起未变，及其内容的摘要；尚无规则时为 none · Their version: since when they hold unchanged, and a digest of what they say; none before there were any */
  readonly version: Scalars["String"]["output"];
  /** 自哪一日起未变；尚无规则时为空 · The day since which they hold unchanged; null before there were any */
  readonly unchangedSince?: Maybe<Scalars["Date"]["output"]>;
  /** 数据类别（资源目录），按目录次序 · The kinds of data of the resource catalogue, in its order */
  readonly categories: ReadonlyArray<DataCategory>;
  /** 使用目的 · The purposes of use */
  readonly purposes: ReadonlyArray<Purpose>;
  /** 各类读者的授权 · The grants of every kind of reader */
  readonly grants: ReadonlyArray<Grants>;
  /** 读者：部门逐一列出，其余按种类 · The readers: departments one by one, the others by kind */
  readonly readers: ReadonlyArray<Reader>;
};

/** 数据类别（资源目录条目） · A kind of data, as an entry of the resource catalogue */
export type DataCategory = {
  readonly __typename?: "DataCategory";
  /** 类别代码，即字段所需的 scope · Its code, which is the scope that a field requires */
  readonly code: Scalars["String"]["output"];
  /** 中文名称 · Name in Chinese */
  readonly name: Scalars["String"]["output"];
  /** 英文名称 · Name in English */
  readonly nameEn: Scalars["String"]["output"];
  /** 共享属性（国发〔2016〕51号）：普遍共享、按需共享、不共享 · How departments share it: all, on demand, not at all */
  readonly shareAttribute: CodedValue;
  /** 开放属性：无条件开放、有条件开放、不开放 · How it is open to the public: without condition, under conditions, not at all */
  readonly openAttribute: CodedValue;
  /** 法律依据 · Legal basis */
  readonly legalBasis: Scalars["String"]["output"];
  /** 归口部门；为空的，归口作出记录的部门 · The department in charge of it; null where that is whoever made the record */
  readonly owner?: Maybe<Department>;
  /** 脱敏方式；不脱敏提供的为空 · How it is masked; null where nobody gets it masked */
  readonly mask?: Maybe<CodedValue>;
  /** 有条件取得的条件；没有的为空 · What the effect “conditional” asks for; null where nobody gets it under conditions */
  readonly condition?: Maybe<GrantCondition>;
};

/** 取得的条件 · What a kind of data may be had for, and with */
export type GrantCondition = {
  readonly __typename?: "GrantCondition";
  /** 可用的目的 · The purposes that it may be had for */
  readonly purposes: ReadonlyArray<Purpose>;
  /** 所需的证明：任务案件编号、第二因子、主体授权 · The proofs that it needs: number of a task or case, second factor, consent */
  readonly needs: ReadonlyArray<CodedValue>;
};

/** 使用目的 · A purpose of use */
export type Purpose = {
  readonly __typename?: "Purpose";
  /** 目的代码，P01 至 P20 · Its code, P01 to P20 */
  readonly code: Scalars["String"]["output"];
  /** 中文名称 · Name in Chinese */
  readonly name: Scalars["String"]["output"];
  /** 英文名称 · Name in English */
  readonly nameEn: Scalars["String"]["output"];
};

/** 一类读者的授权 · The grants of one kind of reader */
export type Grants = {
  readonly __typename?: "Grants";
  /** 代码 · Its code */
  readonly code: Scalars["String"]["output"];
  /** 中文名称 · Name in Chinese */
  readonly name: Scalars["String"]["output"];
  /** 英文名称 · Name in English */
  readonly nameEn: Scalars["String"]["output"];
  /** 可用的使用目的 · The purposes that such a reader may use */
  readonly purposes: ReadonlyArray<Purpose>;
  /** 施行首日 · First day on which they hold */
  readonly validFrom: Scalars["Date"]["output"];
  /** 施行末日；未定的为空 · Last day on which they hold; null where none is set */
  readonly validTo?: Maybe<Scalars["Date"]["output"]>;
  /** 该日是否施行；不施行的，一概不提供 · Whether they hold on the day; where they do not, nothing is given */
  readonly isInForce: Scalars["Boolean"]["output"];
  /** 该日对每一类数据的授权，按目录次序；不施行的为空表 · What such a reader gets of every kind of data on the day, in the catalogue's order; empty where they do not hold */
  readonly effects: ReadonlyArray<Grant>;
  /** 历次修改，包括尚未施行的 · Every amendment, also those to come */
  readonly amendments: ReadonlyArray<Amendment>;
};

/** 对一类数据的授权的一次修改 · A change of what a kind of reader gets of a kind of data */
export type Amendment = {
  readonly __typename?: "Amendment";
  /** 数据类别 · The kind of data */
  readonly category: DataCategory;
  /** 改为 · What it was changed to */
  readonly effect: CodedValue;
  /** 施行首日 · First day on which it holds */
  readonly validFrom: Scalars["Date"]["output"];
  /** 修改依据 · The law, rule or decision that it comes from */
  readonly basis: Scalars["String"]["output"];
};

/** 读者 · A reader, or all of a kind */
export type Reader = {
  readonly __typename?: "Reader";
  /** 读者代码，或者同类读者代码的样式，如 ASSOC-<name> · Its code, or what the codes of its kind look like, such as ASSOC-<name> */
  readonly code: Scalars["String"]["output"];
  /** 中文名称 · Name in Chinese */
  readonly name: Scalars["String"]["output"];
  /** 英文名称 · Name in English */
  readonly nameEn: Scalars["String"]["output"];
  /** 对本单位作出的记录的授权 · Its grants for records that it made */
  readonly source: Grants;
  /** 对职责范围内主体的授权 · Its grants for entities within its duties */
  readonly inScope: Grants;
  /** 对其他主体的授权 · Its grants elsewhere */
  readonly elsewhere: Grants;
  /** 为某些目的改以另一职责取得数据；没有的为空 · Another task, in which it reads for certain purposes; null where it has none */
  readonly role?: Maybe<ReaderRole>;
};

/** 读者的另一职责，与原职责分离 · Another task of a reader, kept apart from its first */
export type ReaderRole = {
  readonly __typename?: "ReaderRole";
  /** 以此职责使用数据的目的 · The purposes that it reads for in this task */
  readonly purposes: ReadonlyArray<Purpose>;
  /** 对本单位作出的记录的授权 · Its grants for records that it made */
  readonly source: Grants;
  /** 对职责范围内主体的授权 · Its grants for entities within its duties */
  readonly inScope: Grants;
  /** 对其他主体的授权 · Its grants elsewhere */
  readonly elsewhere: Grants;
};

/** 对一类数据的授权 · What a kind of reader gets of a kind of data */
export type Grant = {
  readonly __typename?: "Grant";
  /** 数据类别 · The kind of data */
  readonly category: DataCategory;
  /** 方式：全文、脱敏、逐户查询、汇总、是否、有条件、本单位、不提供 · How: in full, masked, in single look-ups, in aggregates, as yes or no, under conditions, its own, not at all */
  readonly effect: CodedValue;
  /** 由哪一次修改规定；未修改的为空 · The amendment that says so; null where none does */
  readonly amendment?: Maybe<Amendment>;
};

/** 部门层级 · Level of a department */
export type DepartmentLevel =
  /** 市级 · Of the city */
  | "CITY"
  /** 垂直管理 · Under its ministry */
  | "VERTICAL"
  /** 司法机关 · Judicial */
  | "JUDICIAL"
  /** 区级 · Of a district */
  | "DISTRICT";

/** 部门页 · A page of departments */
export type DepartmentConnection = {
  readonly __typename?: "DepartmentConnection";
  /** 本页部门 · The departments of the page */
  readonly nodes: ReadonlyArray<Department>;
  /** 本页部门及游标 · The departments with their cursors */
  readonly edges: ReadonlyArray<DepartmentEdge>;
  /** 分页信息 · Page information */
  readonly pageInfo: PageInfo;
  /** 总数 · How many there are */
  readonly totalCount: Scalars["Int"]["output"];
};

/** 部门及游标 · A department with its cursor */
export type DepartmentEdge = {
  readonly __typename?: "DepartmentEdge";
  /** 游标 · Cursor */
  readonly cursor: Scalars["String"]["output"];
  /** 部门 · A department */
  readonly node: Department;
};

/** 承接部门 · What a department became */
export type Successor = {
  readonly __typename?: "Successor";
  /** 中文名称 · Name in Chinese */
  readonly name: Scalars["String"]["output"];
  /** 英文名称 · Name in English */
  readonly nameEn: Scalars["String"]["output"];
  /** 改革宣布之日；各部门挂牌之日未经证实；不明的为空 · The day on which the reform was announced; that of the department's own opening is unconfirmed; null where none is known */
  readonly since?: Maybe<Scalars["Date"]["output"]>;
  /** 承接关系是否经公开资料证实 · Whether a published source was found that says so */
  readonly isConfirmed: Scalars["Boolean"]["output"];
};

/** 部门（2016 年名称） · A department, by its name of 2016 */
export type Department = {
  readonly __typename?: "Department";
  /** 部门代码 · Its code */
  readonly code: Scalars["String"]["output"];
  /** 中文名称 · Name in Chinese */
  readonly name: Scalars["String"]["output"];
  /** 英文名称 · Name in English */
  readonly nameEn: Scalars["String"]["output"];
  /** 层级 · Level */
  readonly level: CodedValue;
  /** 所在区；市级部门为空 · Its district; null for the city's */
  readonly district?: Maybe<CodedValue>;
  /** 职责和所记录的数据 · What it does and keeps records of */
  readonly duties: Scalars["String"]["output"];
  /** 职责（英文） · The same in English */
  readonly dutiesEn: Scalars["String"]["output"];
  /** 监管清单包括哪些主体；不监管主体的为空 · Which entities are on its supervision list; null where it supervises none */
  readonly supervises?: Maybe<Scalars["String"]["output"]>;
  /** 监管清单（英文） · The same in English */
  readonly supervisesEn?: Maybe<Scalars["String"]["output"]>;
  /** 2018 年机构改革及以后的承接部门；未变的为空 · What it became in the reform of 2018 or since; null where it did not change */
  readonly successor?: Maybe<Successor>;
  /** 是否平台运行单位；运行平台时只能看到主键和汇总，看不到他人记录的内容 · Whether it runs the platform; as such it reads keys and counts, and not what others recorded */
  readonly isPlatformOperator: Scalars["Boolean"]["output"];
  /** 归口的数据类别 · The kinds of data that it is in charge of */
  readonly categories: ReadonlyArray<DataCategory>;
};

/** 主体（一户一档）：GB 32100 所列各类法人和其他组织 · A subject of supervision: every kind of legal person and organisation that GB 32100 knows */
export type LegalEntity = {
  readonly __typename?: "LegalEntity";
  /** 主体身份代码 · Identifier of the entity in this graph */
  readonly id: Scalars["ID"]["output"];
  /** 主体归属，由法人库随引用提供 · Where it belongs, given by the legal-entity subgraph with each reference */
  readonly scope: Scalars["EntityScope"]["output"];
  /** 谁看过：使用过该主体非开放数据的记录，新的在前；主体查本户的，不含办案、检查等告知后妨碍公务的目的 · Who looked at it: uses of its data that are not open, newest first; an enterprise sees those of its own file, but for purposes that telling it would defeat */
  readonly auditEvents: AuditEventConnection;
};

/** 主体（一户一档）：GB 32100 所列各类法人和其他组织 · A subject of supervision: every kind of legal person and organisation that GB 32100 knows */
export type LegalEntityAuditEventsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** 使用记录的查询条件 · Conditions on records of uses */
export type AuditEventFilter = {
  /** 读者代码，如 SH-AIC · Reader code, such as SH-AIC */
  readonly reader?: InputMaybe<Scalars["String"]["input"]>;
  /** 经办人，身份系统中的标识；只有能取得经办人的读者可用 · The officer, by the identifier of the identity provider; only for readers who may have it */
  readonly officer?: InputMaybe<Scalars["String"]["input"]>;
  /** 任务、案件或申请编号；只有能取得它的读者可用 · Number of the task, case or request; only for readers who may have it */
  readonly basis?: InputMaybe<Scalars["String"]["input"]>;
  /** 主体身份代码 · Identifier of the entity */
  readonly subject?: InputMaybe<Scalars["ID"]["input"]>;
  /** 数据类别，如 representative.idNumber · The kind of data, such as representative.idNumber */
  readonly category?: InputMaybe<Scalars["String"]["input"]>;
  /** 使用目的，P01 至 P20 · The purpose, P01 to P20 */
  readonly purpose?: InputMaybe<Scalars["String"]["input"]>;
  /** 自何时起 · From this instant on */
  readonly from?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** 至何时止，不含 · Before this instant */
  readonly to?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** 只看被拒绝的 · Only those that were refused */
  readonly refused?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/** 使用记录的连接 · A page of records of uses */
export type AuditEventConnection = {
  readonly __typename?: "AuditEventConnection";
  /** 本页记录 · The records of the page */
  readonly nodes: ReadonlyArray<AuditEvent>;
  /** 本页记录及游标 · The records with their cursors */
  readonly edges: ReadonlyArray<AuditEventEdge>;
  /** 分页信息 · Page information */
  readonly pageInfo: PageInfo;
  /** 总数；超过十万按十万计 · How many match; counted up to 100,000 */
  readonly totalCount: Scalars["Int"]["output"];
};

/** 使用记录及游标 · A record of a use with its cursor */
export type AuditEventEdge = {
  readonly __typename?: "AuditEventEdge";
  /** 游标 · Cursor */
  readonly cursor: Scalars["String"]["output"];
  /** 使用记录 · The record */
  readonly node: AuditEvent;
};

/** 使用记录：谁、为何、用了哪些类别的数据 · A record of a use: who used which kinds of data, and what for */
export type AuditEvent = {
  readonly __typename?: "AuditEvent";
  /** 记录序号 · Its place in the trail */
  readonly id: Scalars["ID"]["output"];
  /** 时间 · When */
  readonly recordedAt?: Maybe<Scalars["DateTime"]["output"]>;
  /** 读者代码；主体查本户的记为 SELF · Reader code; SELF where an enterprise read its own file */
  readonly reader?: Maybe<Scalars["String"]["output"]>;
  /** 读者名称 · Name of the reader */
  readonly readerName?: Maybe<Scalars["String"]["output"]>;
  /** 经办人 · The officer */
  readonly officer?: Maybe<Scalars["String"]["output"]>;
  /** 任务、案件或申请编号 · Number of the task, case or request */
  readonly basis?: Maybe<Scalars["String"]["output"]>;
  /** 使用目的；未注明的为空 · The purpose; null where none was declared */
  readonly purpose?: Maybe<Purpose>;
  /** 是否经第二因子认证 · Whether a second factor was proved */
  readonly secondFactor?: Maybe<Scalars["Boolean"]["output"]>;
  /** 操作名称 · Name of the operation */
  readonly operationName?: Maybe<Scalars["String"]["output"]>;
  /** 操作文本的摘要 · Digest of its document */
  readonly operationDigest?: Maybe<Scalars["String"]["output"]>;
  /** 用到的非开放数据类别 · The kinds of data that are not open and were used */
  readonly categories?: Maybe<ReadonlyArray<DataCategory>>;
  /** 提供的字段 · The fields that were given */
  readonly given?: Maybe<ReadonlyArray<Scalars["String"]["output"]>>;
  /** 其中脱敏的字段 · Those of them that were masked */
  readonly masked?: Maybe<ReadonlyArray<Scalars["String"]["output"]>>;
  /** 未提供的字段及原因 · The fields that were withheld, and why */
  readonly withheld?: Maybe<ReadonlyArray<Scalars["String"]["output"]>>;
  /** 涉及的主体数 · How many entities it was about */
  readonly subjectCount?: Maybe<Scalars["Int"]["output"]>;
  /** 整个请求被拒绝的，其代码 · Where the whole request was refused, its code */
  readonly refusal?: Maybe<Scalars["String"]["output"]>;
  /** 所依规则的版本 · Version of the rules that decided */
  readonly ruleVersion?: Maybe<Scalars["String"]["output"]>;
};

/** 一个读者的使用计量 · How much one reader used */
export type AuditMeter = {
  readonly __typename?: "AuditMeter";
  /** 读者代码；主体查本户的合计为 SELF · Reader code; SELF for all enterprises that read their own files together */
  readonly reader: Scalars["String"]["output"];
  /** 请求数 · Requests */
  readonly operations: Scalars["Int"]["output"];
  /** 其中用到非开放数据的 · Those of them that used data that are not open */
  readonly classified: Scalars["Int"]["output"];
  /** 涉及主体次数 · Entities, each counted once for a request */
  readonly subjects: Scalars["Int"]["output"];
  /** 脱敏字段次数 · Fields that were masked, counted for each request */
  readonly masked: Scalars["Int"]["output"];
  /** 未提供字段次数 · Fields that were withheld, counted for each request */
  readonly withheld: Scalars["Int"]["output"];
  /** 被拒绝的请求数 · Requests that were refused */
  readonly refusals: Scalars["Int"]["output"];
};

/** 发现滥用的规则 · The rules that find misuse */
export type MisuseRule =
  /** 批量读取：短时间内读取大量主体的非开放数据 · Bulk reading: data that are not open, of very many entities in a short time */
  | "BULK_READING"
  /** 非工作时间读取：夜间或者休息日读取多个主体的个人信息 · After hours: personal data of several entities at night or on a day off */
  | "AFTER_HOURS"
  /** 查询应当回避的主体，即已申报的本人或者亲属的企业 · An entity to be avoided: one's own or a relative's, as declared */
  | "AVOIDED_ENTITY"
  /** 反复被拒绝 · Repeated refusals: many requests refused in a short time */
  | "REPEATED_REFUSALS";

/** 线索的状态 · What became of a case */
export type MisuseState =
  /** 待核查 · To be examined */
  | "OPEN"
  /** 查实 · Found to be misuse */
  | "CONFIRMED"
  /** 排除 · Found to be none */
  | "DISMISSED";

/** 数据滥用线索的查询条件 · Conditions on cases of suspected misuse */
export type MisuseCaseFilter = {
  /** 规则 · The rule */
  readonly rule?: InputMaybe<MisuseRule>;
  /** 状态 · The state */
  readonly state?: InputMaybe<MisuseState>;
  /** 经办人的读者代码，如 SH-AIC · Reader code of the officer, such as SH-AIC */
  readonly reader?: InputMaybe<Scalars["String"]["input"]>;
  /** 经办人，身份系统中的标识 · The officer, by the identifier of the identity provider */
  readonly officer?: InputMaybe<Scalars["String"]["input"]>;
  /** 自何时起仍有发生 · That went on at this instant or after */
  readonly from?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** 在何时之前已有发生，不含 · That began before this instant */
  readonly to?: InputMaybe<Scalars["DateTime"]["input"]>;
};

/** 数据滥用线索的连接 · A page of cases of suspected misuse */
export type MisuseCaseConnection = {
  readonly __typename?: "MisuseCaseConnection";
  /** 本页线索 · The cases of the page */
  readonly nodes: ReadonlyArray<MisuseCase>;
  /** 本页线索及游标 · The cases with their cursors */
  readonly edges: ReadonlyArray<MisuseCaseEdge>;
  /** 分页信息 · Page information */
  readonly pageInfo: PageInfo;
  /** 总数 · How many there are */
  readonly totalCount: Scalars["Int"]["output"];
};

/** 数据滥用线索及游标 · A case with its cursor */
export type MisuseCaseEdge = {
  readonly __typename?: "MisuseCaseEdge";
  /** 游标 · Cursor */
  readonly cursor: Scalars["String"]["output"];
  /** 线索 · The case */
  readonly node: MisuseCase;
};

/** 数据滥用线索：同一经办人依同一规则的可疑使用，静默一周后另立 · A case of suspected misuse: what one officer does that is suspected under one rule; after a quiet week it is another case */
export type MisuseCase = {
  readonly __typename?: "MisuseCase";
  /** 线索编号 · Its number */
  readonly id: Scalars["ID"]["output"];
  /** 依哪条规则 · The rule */
  readonly rule?: Maybe<CodedValue>;
  /** 状态 · What became of it */
  readonly state?: Maybe<CodedValue>;
  /** 经办人的读者代码 · Reader code of the officer */
  readonly reader?: Maybe<Scalars["String"]["output"]>;
  /** 经办人所在部门；不是部门人员的为空 · The officer's department; null where he is of none */
  readonly department?: Maybe<Department>;
  /** 经办人 · The officer */
  readonly officer?: Maybe<Scalars["String"]["output"]>;
  /** 何时立线索 · When it was opened */
  readonly openedAt?: Maybe<Scalars["DateTime"]["output"]>;
  /** 首次可疑使用的时间 · When the first of the suspected uses was */
  readonly firstAt?: Maybe<Scalars["DateTime"]["output"]>;
  /** 末次可疑使用的时间 · When the last of them was */
  readonly lastAt?: Maybe<Scalars["DateTime"]["output"]>;
  /** 证据：逐条使用记录，按发生次序 · The evidence: the records of these uses, in their order */
  readonly evidence?: Maybe<AuditEventConnection>;
};

/** 数据滥用线索：同一经办人依同一规则的可疑使用，静默一周后另立 · A case of suspected misuse: what one officer does that is suspected under one rule; after a quiet week it is another case */
export type MisuseCaseEvidenceArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
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
  MisuseCase: MisuseCase;
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
  MisuseCase: { __typename: "MisuseCase" } & GraphQLRecursivePick<
    FederationTypes["MisuseCase"],
    { id: true }
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
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RevokeConsentInput: RevokeConsentInput;
  ConsentRevocation: ResolverTypeWrapper<ConsentRevocationRow>;
  Policy: ResolverTypeWrapper<PolicyRow>;
  DataCategory: ResolverTypeWrapper<DataCategoryRow>;
  GrantCondition: ResolverTypeWrapper<GrantConditionRow>;
  Purpose: ResolverTypeWrapper<PurposeRow>;
  Grants: ResolverTypeWrapper<GrantsRow>;
  Amendment: ResolverTypeWrapper<AmendmentRow>;
  Reader: ResolverTypeWrapper<ReaderRow>;
  ReaderRole: ResolverTypeWrapper<ReaderRoleRow>;
  Grant: ResolverTypeWrapper<GrantRow>;
  DepartmentLevel: DepartmentLevel;
  DepartmentConnection: ResolverTypeWrapper<DepartmentConnectionRow>;
  DepartmentEdge: ResolverTypeWrapper<object>;
  Successor: ResolverTypeWrapper<SuccessorRow>;
  Department: ResolverTypeWrapper<DepartmentRow>;
  LegalEntity: ResolverTypeWrapper<LegalEntityRow>;
  ID: ResolverTypeWrapper<Scalars["ID"]["output"]>;
  AuditEventFilter: AuditEventFilter;
  AuditEventConnection: ResolverTypeWrapper<AuditEventConnectionRow>;
  AuditEventEdge: ResolverTypeWrapper<object>;
  AuditEvent: ResolverTypeWrapper<AuditEventRow>;
  AuditMeter: ResolverTypeWrapper<AuditMeterRow>;
  MisuseRule: MisuseRule;
  MisuseState: MisuseState;
  MisuseCaseFilter: MisuseCaseFilter;
  MisuseCaseConnection: ResolverTypeWrapper<MisuseCaseConnectionRow>;
  MisuseCaseEdge: ResolverTypeWrapper<object>;
  MisuseCase: ResolverTypeWrapper<MisuseCaseRow>;
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
  RevokeConsentInput: RevokeConsentInput;
  ConsentRevocation: ConsentRevocationRow;
  Policy: PolicyRow;
  DataCategory: DataCategoryRow;
  GrantCondition: GrantConditionRow;
  Purpose: PurposeRow;
  Grants: GrantsRow;
  Amendment: AmendmentRow;
  Reader: ReaderRow;
  ReaderRole: ReaderRoleRow;
  Grant: GrantRow;
  DepartmentConnection: DepartmentConnectionRow;
  DepartmentEdge: object;
  Successor: SuccessorRow;
  Department: DepartmentRow;
  LegalEntity: LegalEntityRow;
  ID: Scalars["ID"]["output"];
  AuditEventFilter: AuditEventFilter;
  AuditEventConnection: AuditEventConnectionRow;
  AuditEventEdge: object;
  AuditEvent: AuditEventRow;
  AuditMeter: AuditMeterRow;
  MisuseCaseFilter: MisuseCaseFilter;
  MisuseCaseConnection: MisuseCaseConnectionRow;
  MisuseCaseEdge: object;
  MisuseCase: MisuseCaseRow;
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
  auditEvents?: Resolver<
    ResolversTypes["AuditEventConnection"],
    ParentType,
    ContextType,
    RequireFields<QueryAuditEventsArgs, "first">
  >;
  auditMetering?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes["AuditMeter"]>>,
    ParentType,
    ContextType,
    RequireFields<QueryAuditMeteringArgs, "from" | "to">
  >;
  misuseCases?: Resolver<
    Maybe<ResolversTypes["MisuseCaseConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryMisuseCasesArgs, "first">
  >;
  policy?: Resolver<ResolversTypes["Policy"], ParentType, ContextType, Partial<QueryPolicyArgs>>;
  departments?: Resolver<
    ResolversTypes["DepartmentConnection"],
    ParentType,
    ContextType,
    RequireFields<QueryDepartmentsArgs, "first">
  >;
  department?: Resolver<
    Maybe<ResolversTypes["Department"]>,
    ParentType,
    ContextType,
    RequireFields<QueryDepartmentArgs, "code">
  >;
};

export type MutationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Mutation"] = ResolversParentTypes["Mutation"],
> = {
  revokeConsent?: Resolver<
    Maybe<ResolversTypes["ConsentRevocation"]>,
    ParentType,
    ContextType,
    RequireFields<MutationRevokeConsentArgs, "input">
  >;
};

export type ConsentRevocationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ConsentRevocation"] =
    ResolversParentTypes["ConsentRevocation"],
> = {
  consentId?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  revokedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
};

export type PolicyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Policy"] = ResolversParentTypes["Policy"],
> = {
  asOf?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  unchangedSince?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  categories?: Resolver<ReadonlyArray<ResolversTypes["DataCategory"]>, ParentType, ContextType>;
  purposes?: Resolver<ReadonlyArray<ResolversTypes["Purpose"]>, ParentType, ContextType>;
  grants?: Resolver<ReadonlyArray<ResolversTypes["Grants"]>, ParentType, ContextType>;
  readers?: Resolver<ReadonlyArray<ResolversTypes["Reader"]>, ParentType, ContextType>;
};

export type DataCategoryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["DataCategory"] = ResolversParentTypes["DataCategory"],
> = {
  code?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  shareAttribute?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  openAttribute?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes["Department"]>, ParentType, ContextType>;
  mask?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes["GrantCondition"]>, ParentType, ContextType>;
};

export type GrantConditionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["GrantCondition"] =
    ResolversParentTypes["GrantCondition"],
> = {
  purposes?: Resolver<ReadonlyArray<ResolversTypes["Purpose"]>, ParentType, ContextType>;
  needs?: Resolver<ReadonlyArray<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
};

export type PurposeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Purpose"] = ResolversParentTypes["Purpose"],
> = {
  code?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type GrantsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Grants"] = ResolversParentTypes["Grants"],
> = {
  code?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  purposes?: Resolver<ReadonlyArray<ResolversTypes["Purpose"]>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  isInForce?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  effects?: Resolver<ReadonlyArray<ResolversTypes["Grant"]>, ParentType, ContextType>;
  amendments?: Resolver<ReadonlyArray<ResolversTypes["Amendment"]>, ParentType, ContextType>;
};

export type AmendmentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Amendment"] = ResolversParentTypes["Amendment"],
> = {
  category?: Resolver<ResolversTypes["DataCategory"], ParentType, ContextType>;
  effect?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type ReaderResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Reader"] = ResolversParentTypes["Reader"],
> = {
  code?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  source?: Resolver<ResolversTypes["Grants"], ParentType, ContextType>;
  inScope?: Resolver<ResolversTypes["Grants"], ParentType, ContextType>;
  elsewhere?: Resolver<ResolversTypes["Grants"], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes["ReaderRole"]>, ParentType, ContextType>;
};

export type ReaderRoleResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ReaderRole"] = ResolversParentTypes["ReaderRole"],
> = {
  purposes?: Resolver<ReadonlyArray<ResolversTypes["Purpose"]>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes["Grants"], ParentType, ContextType>;
  inScope?: Resolver<ResolversTypes["Grants"], ParentType, ContextType>;
  elsewhere?: Resolver<ResolversTypes["Grants"], ParentType, ContextType>;
};

export type GrantResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Grant"] = ResolversParentTypes["Grant"],
> = {
  category?: Resolver<ResolversTypes["DataCategory"], ParentType, ContextType>;
  effect?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  amendment?: Resolver<Maybe<ResolversTypes["Amendment"]>, ParentType, ContextType>;
};

export type DepartmentConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["DepartmentConnection"] =
    ResolversParentTypes["DepartmentConnection"],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes["Department"]>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes["DepartmentEdge"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type DepartmentEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["DepartmentEdge"] =
    ResolversParentTypes["DepartmentEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Department"], ParentType, ContextType>;
};

export type SuccessorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Successor"] = ResolversParentTypes["Successor"],
> = {
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  isConfirmed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
};

export type DepartmentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Department"] = ResolversParentTypes["Department"],
> = {
  code?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  level?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  duties?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  dutiesEn?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  supervises?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  supervisesEn?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes["Successor"]>, ParentType, ContextType>;
  isPlatformOperator?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  categories?: Resolver<ReadonlyArray<ResolversTypes["DataCategory"]>, ParentType, ContextType>;
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
  auditEvents?: Resolver<
    ResolversTypes["AuditEventConnection"],
    ParentType,
    ContextType,
    RequireFields<LegalEntityAuditEventsArgs, "first">
  >;
};

export type AuditEventConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["AuditEventConnection"] =
    ResolversParentTypes["AuditEventConnection"],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes["AuditEvent"]>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes["AuditEventEdge"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type AuditEventEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["AuditEventEdge"] =
    ResolversParentTypes["AuditEventEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["AuditEvent"], ParentType, ContextType>;
};

export type AuditEventResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["AuditEvent"] = ResolversParentTypes["AuditEvent"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  reader?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  readerName?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  officer?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes["Purpose"]>, ParentType, ContextType>;
  secondFactor?: Resolver<Maybe<ResolversTypes["Boolean"]>, ParentType, ContextType>;
  operationName?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  operationDigest?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  categories?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes["DataCategory"]>>,
    ParentType,
    ContextType
  >;
  given?: Resolver<Maybe<ReadonlyArray<ResolversTypes["String"]>>, ParentType, ContextType>;
  masked?: Resolver<Maybe<ReadonlyArray<ResolversTypes["String"]>>, ParentType, ContextType>;
  withheld?: Resolver<Maybe<ReadonlyArray<ResolversTypes["String"]>>, ParentType, ContextType>;
  subjectCount?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  ruleVersion?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type AuditMeterResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["AuditMeter"] = ResolversParentTypes["AuditMeter"],
> = {
  reader?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  operations?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  classified?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  subjects?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  masked?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  withheld?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  refusals?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type MisuseCaseConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["MisuseCaseConnection"] =
    ResolversParentTypes["MisuseCaseConnection"],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes["MisuseCase"]>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes["MisuseCaseEdge"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type MisuseCaseEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["MisuseCaseEdge"] =
    ResolversParentTypes["MisuseCaseEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["MisuseCase"], ParentType, ContextType>;
};

export type MisuseCaseResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["MisuseCase"] = ResolversParentTypes["MisuseCase"],
  FederationReferenceType extends FederationReferenceTypes["MisuseCase"] =
    FederationReferenceTypes["MisuseCase"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["MisuseCase"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  reader?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes["Department"]>, ParentType, ContextType>;
  officer?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  firstAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  lastAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  evidence?: Resolver<
    Maybe<ResolversTypes["AuditEventConnection"]>,
    ParentType,
    ContextType,
    RequireFields<MisuseCaseEvidenceArgs, "first">
  >;
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
  ConsentRevocation?: ConsentRevocationResolvers<ContextType>;
  Policy?: PolicyResolvers<ContextType>;
  DataCategory?: DataCategoryResolvers<ContextType>;
  GrantCondition?: GrantConditionResolvers<ContextType>;
  Purpose?: PurposeResolvers<ContextType>;
  Grants?: GrantsResolvers<ContextType>;
  Amendment?: AmendmentResolvers<ContextType>;
  Reader?: ReaderResolvers<ContextType>;
  ReaderRole?: ReaderRoleResolvers<ContextType>;
  Grant?: GrantResolvers<ContextType>;
  DepartmentConnection?: DepartmentConnectionResolvers<ContextType>;
  DepartmentEdge?: DepartmentEdgeResolvers<ContextType>;
  Successor?: SuccessorResolvers<ContextType>;
  Department?: DepartmentResolvers<ContextType>;
  LegalEntity?: LegalEntityResolvers<ContextType>;
  AuditEventConnection?: AuditEventConnectionResolvers<ContextType>;
  AuditEventEdge?: AuditEventEdgeResolvers<ContextType>;
  AuditEvent?: AuditEventResolvers<ContextType>;
  AuditMeter?: AuditMeterResolvers<ContextType>;
  MisuseCaseConnection?: MisuseCaseConnectionResolvers<ContextType>;
  MisuseCaseEdge?: MisuseCaseEdgeResolvers<ContextType>;
  MisuseCase?: MisuseCaseResolvers<ContextType>;
};
