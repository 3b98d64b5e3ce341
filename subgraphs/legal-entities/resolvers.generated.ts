import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { LegalEntityConnectionRow, LegalEntityRow, CapitalRow, DomicileRow, LegalRepresentativeRow, LiaisonRow, ShareholderConnectionRow, ShareholderRow, LegalShareholderRow, NaturalShareholderRow, OfficerConnectionRow, OfficerRow, RegistrationChangeConnectionRow, RegistrationChangeRow, AnnualReportConnectionRow, AnnualReportRow, EntityParticularsRow, RegistrationImportConnectionRow, RegistrationImportRow, QuarantinedRegistrationConnectionRow, QuarantinedRegistrationRow } from './rows.ts';
import type { CodedValue as CodedValueRow } from '../../kit/codes/codedValue.ts';
import type { Provenance as ProvenanceRow } from '../../kit/codes/provenance.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string | number; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** 日期，YYYY-MM-DD · A calendar day, YYYY-MM-DD */
  Date: { input: string; output: string; }
  /** 时间（协调世界时），ISO 8601 · An instant in UTC, ISO 8601 */
  DateTime: { input: string; output: string; }
  /** 金额，单位：万（人民币为万元），六位小数，精确值，以字符串表示 · An exact amount in 万 (ten thousands) of the currency, six decimals, as a string; never a float */
  WanAmount: { input: number; output: number; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** 年度报告（企业信息公示暂行条例 §9） · An annual report */
export type AnnualReport = {
  readonly __typename?: 'AnnualReport';
  /** 企业电子邮箱（依法公示） · E-mail of the enterprise, published by law */
  readonly contactEmail?: Maybe<Scalars['String']['output']>;
  /** 企业联系电话（依法公示） · Contact telephone of the enterprise, published by law */
  readonly contactPhone?: Maybe<Scalars['String']['output']>;
  /** 从业人数；企业可选择不公示 · Number of employees; the enterprise may choose not to publish it */
  readonly employees?: Maybe<Scalars['Int']['output']>;
  /** 记录标识 · Identifier of the record */
  readonly id: Scalars['ID']['output'];
  /** 利润总额（万元） · Total profit, in 万 of yuan */
  readonly profit?: Maybe<Scalars['WanAmount']['output']>;
  /** 数据来源 · Where the record comes from */
  readonly provenance: Provenance;
  /** 营业总收入（万元） · Total revenue, in 万 of yuan */
  readonly revenue?: Maybe<Scalars['WanAmount']['output']>;
  /** 报送日期 · Submitted on */
  readonly submittedOn: Scalars['Date']['output'];
  /** 纳税总额（万元） · Total tax paid, in 万 of yuan */
  readonly taxPaid?: Maybe<Scalars['WanAmount']['output']>;
  /** 资产总额（万元） · Total assets, in 万 of yuan */
  readonly totalAssets?: Maybe<Scalars['WanAmount']['output']>;
  /** 报告年度 · Year reported on */
  readonly year: Scalars['Int']['output'];
};

/** 年度报告页 · A page of annual reports */
export type AnnualReportConnection = {
  readonly __typename?: 'AnnualReportConnection';
  /** 本页年报及游标 · The reports with their cursors */
  readonly edges: ReadonlyArray<AnnualReportEdge>;
  /** 本页年报 · The reports of the page */
  readonly nodes: ReadonlyArray<AnnualReport>;
  /** 分页信息 · Page information */
  readonly pageInfo: PageInfo;
  /** 总数 · How many there are */
  readonly totalCount: Scalars['Int']['output'];
};

/** 年报及游标 · A report with its cursor */
export type AnnualReportEdge = {
  readonly __typename?: 'AnnualReportEdge';
  /** 游标 · Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 年报 · The report */
  readonly node: AnnualReport;
};

/** 分支机构 · A branch */
export type BranchParticulars = {
  readonly __typename?: 'BranchParticulars';
  /** 核算方式 · Way of accounting */
  readonly accounting?: Maybe<CodedValue>;
  /** 隶属企业名称 · Name of the parent */
  readonly parentName?: Maybe<Scalars['String']['output']>;
};

/** 注册资本、开办资金或出资额 · An amount of capital */
export type Capital = {
  readonly __typename?: 'Capital';
  /** 金额，单位：万 · Amount in 万 of the currency */
  readonly amount: Scalars['WanAmount']['output'];
  /** 币种（ISO 4217） · Currency */
  readonly currency: Scalars['String']['output'];
};

/** 代码及其名称 · A code of a standard or catalogue, with its name */
export type CodedValue = {
  readonly __typename?: 'CodedValue';
  /** 代码 · The code */
  readonly code: Scalars['String']['output'];
  /** 中文名称 · Name in Chinese */
  readonly name: Scalars['String']['output'];
  /** 英文名称 · Name in English */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
};

/** 住所或经营场所 · Domicile or place of business */
export type Domicile = {
  readonly __typename?: 'Domicile';
  /** 所在区（GB/T 2260 现行代码） · District, by its current code */
  readonly district?: Maybe<CodedValue>;
  /** 以自然人居所登记的地址 · The address where the registered place is somebody's home */
  readonly homeAddress?: Maybe<Scalars['String']['output']>;
  /** 坐标；居所不提供 · Coordinates; none for a home */
  readonly location?: Maybe<GeoPoint>;
  /** 邮政编码 · Postal code */
  readonly postalCode?: Maybe<Scalars['String']['output']>;
  /** 登记时的地区名，如已撤并的区、自贸区 · Name of the area as registered, such as a merged district or the free trade zone */
  readonly registeredArea?: Maybe<Scalars['String']['output']>;
  /** 街道、镇（9 位代码） · Sub-district or town, nine digits */
  readonly subdistrict?: Maybe<Scalars['String']['output']>;
  /** 详细地址；以居所登记的主体为空，见 homeAddress · Full address; null where the registered place is somebody's home, see homeAddress */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/** 企业（91） · An enterprise */
export type EnterpriseParticulars = {
  readonly __typename?: 'EnterpriseParticulars';
  /** 外方国别（外商投资企业，ISO 3166-1） · Country of the foreign investor */
  readonly foreignInvestorCountry?: Maybe<Scalars['String']['output']>;
  /** 实收资本 · Paid-in capital */
  readonly paidInCapital?: Maybe<Capital>;
  /** 是否小微企业 · Whether it is a small or micro enterprise */
  readonly smallOrMicro?: Maybe<Scalars['Boolean']['output']>;
  /** 证券代码（上市公司） · Stock code of a listed company */
  readonly stockCode?: Maybe<Scalars['String']['output']>;
};

/** 仅某一类主体才有的登记事项 · What only one kind of entity has */
export type EntityParticulars = BranchParticulars | EnterpriseParticulars | FarmersCooperativeParticulars | GovernmentOrganParticulars | IndividualBusinessParticulars | LegalServiceParticulars | PublicInstitutionParticulars | ReligiousVenueParticulars | RepresentativeOfficeParticulars | RuralCollectiveParticulars | SocialOrganizationParticulars | TradeUnionParticulars;

/** 农民专业合作社（93） · A farmers' cooperative */
export type FarmersCooperativeParticulars = {
  readonly __typename?: 'FarmersCooperativeParticulars';
  /** 农民成员数 · Number of members who are farmers */
  readonly farmerCount: Scalars['Int']['output'];
  /** 成员总数 · Number of members */
  readonly memberCount: Scalars['Int']['output'];
  /** 成员出资总额 · Total contributions of members */
  readonly totalContributions?: Maybe<Capital>;
};

/** 坐标（CGCS2000） · A point, CGCS2000 */
export type GeoPoint = {
  readonly __typename?: 'GeoPoint';
  /** 纬度，十进制度 · Latitude in decimal degrees */
  readonly latitude: Scalars['Float']['output'];
  /** 经度，十进制度 · Longitude in decimal degrees */
  readonly longitude: Scalars['Float']['output'];
};

/** 机关、群团（11、13） · An organ of state or a mass organisation */
export type GovernmentOrganParticulars = {
  readonly __typename?: 'GovernmentOrganParticulars';
  /** 批准设立文号 · Document that established it */
  readonly establishmentDocument?: Maybe<Scalars['String']['output']>;
  /** 机构级别 · Level of the organ */
  readonly level: CodedValue;
};

/** 个体工商户（92） · An individual business */
export type IndividualBusinessParticulars = {
  readonly __typename?: 'IndividualBusinessParticulars';
  /** 组成形式（个人、家庭） · Whether run by a person or by a family */
  readonly composition: CodedValue;
  /** 参加经营的家庭成员姓名 · Names of the family members who take part */
  readonly familyMembers?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** 主体（一户一档）：GB 32100 所列各类法人和其他组织 · A subject of supervision: every kind of legal person and organisation that GB 32100 knows */
export type LegalEntity = {
  readonly __typename?: 'LegalEntity';
  /** 年度报告 · Annual reports */
  readonly annualReports: AnnualReportConnection;
  /** 审批事件（供时间线汇集） · Approval events, gathered by the timeline */
  readonly approvalEvents: ReadonlyArray<TimelineEvent>;
  /** 核准日期 · Date of the last approval by the registrar */
  readonly approvedOn?: Maybe<Scalars['Date']['output']>;
  /** 分支机构 · Branches */
  readonly branches: LegalEntityConnection;
  /** 经营范围 · Business scope */
  readonly businessScope?: Maybe<Scalars['String']['output']>;
  /** 变更登记 · Registered changes */
  readonly changes: RegistrationChangeConnection;
  /** 公开的信用事件（供时间线汇集） · Published credit events, gathered by the timeline */
  readonly creditEvents: ReadonlyArray<TimelineEvent>;
  /** 住所 · Domicile */
  readonly domicile: Domicile;
  /** 注销或吊销日期 · Date of de-registration or revocation */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  /** 成立日期 · Date of establishment */
  readonly establishedOn: Scalars['Date']['output'];
  /** 主体身份代码 · Identifier of the entity in this graph */
  readonly id: Scalars['ID']['output'];
  /** 行业（GB/T 4754） · Industry */
  readonly industry?: Maybe<CodedValue>;
  /** 行业门类 · Section of the industry */
  readonly industrySection?: Maybe<CodedValue>;
  /** 主体类别（统一代码前两位） · Kind, from the first two characters of the unified code */
  readonly kind: CodedValue;
  /** 法定代表人、负责人、执行事务合伙人或经营者 · Legal representative, head, managing partner or operator */
  readonly legalRepresentative?: Maybe<LegalRepresentative>;
  /** 登记联络员 · Liaison person filed with the registrar */
  readonly liaison?: Maybe<Liaison>;
  /** 名录和惩戒事件（供时间线汇集） · Listing events, gathered by the timeline */
  readonly listingEvents: ReadonlyArray<TimelineEvent>;
  /** 名称 · Registered name */
  readonly name: Scalars['String']['output'];
  /** 主要人员（董事、监事、高级管理人员、成员） · Directors, supervisors and managers */
  readonly officers: OfficerConnection;
  /** 经营期限自 · Term of operation from */
  readonly operatingFrom?: Maybe<Scalars['Date']['output']>;
  /** 经营期限至；长期为空 · Term of operation to; null for an unlimited term */
  readonly operatingTo?: Maybe<Scalars['Date']['output']>;
  /** 组织机构代码 · Organisation code */
  readonly organizationCode?: Maybe<Scalars['String']['output']>;
  /** 隶属主体（本主体为分支机构时） · The entity of which this is a branch */
  readonly parent?: Maybe<LegalEntity>;
  /** 仅某一类主体才有的登记事项 · What only one kind of entity has */
  readonly particulars?: Maybe<EntityParticulars>;
  /** 数据来源 · Where the record comes from */
  readonly provenance: Provenance;
  /** 注册资本 · Registered capital */
  readonly registeredCapital?: Maybe<Capital>;
  /** 登记机关行政区划 · Division of the registering authority, which is not the domicile */
  readonly registrationAuthority?: Maybe<CodedValue>;
  /** 15 位工商注册号 · 15-digit registration number */
  readonly registrationNumber?: Maybe<Scalars['String']['output']>;
  /** 股东、合伙人、出资人 · Shareholders, partners, contributors */
  readonly shareholders: ShareholderConnection;
  /** 登记状态（CA19） · Registration status */
  readonly status: CodedValue;
  /** 监管事件（供时间线汇集） · Supervision events, gathered by the timeline */
  readonly supervisionEvents: ReadonlyArray<TimelineEvent>;
  /** 全生命周期时间线，新的在前；各来源取最近 100 件 · The life of the entity, newest first; the newest 100 events of each source */
  readonly timeline: TimelineConnection;
  /** 市场主体类型（CA16） · Entity type; null where the register does not say */
  readonly type?: Maybe<CodedValue>;
  /** 统一社会信用代码；改制前登记的主体可能没有 · Unified social credit code; entities registered before 2015 may have none */
  readonly uscc?: Maybe<Scalars['String']['output']>;
};


/** 主体（一户一档）：GB 32100 所列各类法人和其他组织 · A subject of supervision: every kind of legal person and organisation that GB 32100 knows */
export type LegalEntityAnnualReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 主体（一户一档）：GB 32100 所列各类法人和其他组织 · A subject of supervision: every kind of legal person and organisation that GB 32100 knows */
export type LegalEntityBranchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 主体（一户一档）：GB 32100 所列各类法人和其他组织 · A subject of supervision: every kind of legal person and organisation that GB 32100 knows */
export type LegalEntityChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 主体（一户一档）：GB 32100 所列各类法人和其他组织 · A subject of supervision: every kind of legal person and organisation that GB 32100 knows */
export type LegalEntityOfficersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 主体（一户一档）：GB 32100 所列各类法人和其他组织 · A subject of supervision: every kind of legal person and organisation that GB 32100 knows */
export type LegalEntityShareholdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 主体（一户一档）：GB 32100 所列各类法人和其他组织 · A subject of supervision: every kind of legal person and organisation that GB 32100 knows */
export type LegalEntityTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 主体查询结果页 · A page of entities */
export type LegalEntityConnection = {
  readonly __typename?: 'LegalEntityConnection';
  /** 本页主体及游标 · The entities with their cursors */
  readonly edges: ReadonlyArray<LegalEntityEdge>;
  /** 本页主体 · The entities of the page */
  readonly nodes: ReadonlyArray<LegalEntity>;
  /** 分页信息 · Page information */
  readonly pageInfo: PageInfo;
  /** 总数；超过十万按十万计 · How many match; counted up to 100,000 */
  readonly totalCount: Scalars['Int']['output'];
};

/** 主体及游标 · An entity with its cursor */
export type LegalEntityEdge = {
  readonly __typename?: 'LegalEntityEdge';
  /** 游标 · Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 主体 · The entity */
  readonly node: LegalEntity;
};

/** 综合查询条件 · Conditions of the comprehensive search */
export type LegalEntityFilter = {
  /** 地址中的任意片段，两个字以上 · Any fragment of the domicile's address, two characters or more */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** 注册资本不低于（万元人民币） · Registered capital at least this, in 万 of yuan */
  readonly capitalFrom?: InputMaybe<Scalars['WanAmount']['input']>;
  /** 注册资本不高于（万元人民币） · Registered capital at most this, in 万 of yuan */
  readonly capitalTo?: InputMaybe<Scalars['WanAmount']['input']>;
  /** 住所所在区代码（GB/T 2260），已撤并的区代码归入现区 · District of the domicile; merged districts count as their successor */
  readonly district?: InputMaybe<Scalars['String']['input']>;
  /** 成立日期不早于 · Established on this day or later */
  readonly establishedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** 成立日期不晚于 · Established on this day or earlier */
  readonly establishedTo?: InputMaybe<Scalars['Date']['input']>;
  /** 行业：门类字母、大类两位或小类四位代码（GB/T 4754） · Industry: section letter, two-digit division or four-digit class */
  readonly industry?: InputMaybe<Scalars['String']['input']>;
  /** 主体类别：统一代码前两位 · Kind: the first two characters of the unified code */
  readonly kind?: InputMaybe<Scalars['String']['input']>;
  /** 名称中的任意片段，两个字以上；以空格分开的各段须同时出现 · Any fragment of the name, two characters or more; fragments separated by spaces must all occur */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** 企业性质：市场主体类型代码或其前缀（CA16） · Nature: entity type code or a prefix of it */
  readonly nature?: InputMaybe<Scalars['String']['input']>;
  /** 登记状态代码（CA19） · Registration status code */
  readonly status?: InputMaybe<Scalars['String']['input']>;
};

/** 综合查询的排序 · Sort orders of the search */
export type LegalEntityOrder =
  /** 注册资本（人民币），低的在前；不含外币资本 · Smallest capital in yuan first; leaves out capital in other currencies */
  | 'CAPITAL_ASC'
  /** 注册资本（人民币），高的在前；不含外币资本 · Largest capital in yuan first; leaves out capital in other currencies */
  | 'CAPITAL_DESC'
  /** 成立日期，早的在前 · Earliest established first */
  | 'ESTABLISHED_ASC'
  /** 成立日期，新的在前 · Most recently established first */
  | 'ESTABLISHED_DESC'
  /** 入库先后 · In the order of recording */
  | 'RECORDED';

/** 法定代表人、负责人或经营者 · Legal representative, head or operator */
export type LegalRepresentative = {
  readonly __typename?: 'LegalRepresentative';
  /** 证件号码 · Number of the identity document */
  readonly idNumber?: Maybe<Scalars['String']['output']>;
  /** 证件类型 · Type of identity document */
  readonly idType?: Maybe<CodedValue>;
  /** 姓名 · Name */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** 移动电话 · Mobile telephone */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** 职务 · Position */
  readonly position?: Maybe<CodedValue>;
};

/** 律师事务所、公证处、司法鉴定、仲裁等（31–39） · A law firm, notary office, forensic body or arbitration commission */
export type LegalServiceParticulars = {
  readonly __typename?: 'LegalServiceParticulars';
  /** 执业许可证号 · Number of its practising licence */
  readonly licenceNumber: Scalars['String']['output'];
  /** 执业人数 · Number of its practitioners */
  readonly practitionerCount?: Maybe<Scalars['Int']['output']>;
};

/** 法人股东 · A shareholder that is an organisation */
export type LegalShareholder = Shareholder & {
  readonly __typename?: 'LegalShareholder';
  /** 出资方式 · Form of the contribution */
  readonly contributionForm?: Maybe<CodedValue>;
  /** 记录标识 · Identifier of the record */
  readonly id: Scalars['ID']['output'];
  /** 股东自身的档案；境外股东为空 · The shareholder's own file; null for one from abroad */
  readonly legalEntity?: Maybe<LegalEntity>;
  /** 名称 · Name of the organisation */
  readonly organizationName: Scalars['String']['output'];
  /** 实缴出资 · Paid-in contribution */
  readonly paidIn?: Maybe<Capital>;
  /** 数据来源 · Where the record comes from */
  readonly provenance: Provenance;
  /** 认缴出资 · Subscribed contribution */
  readonly subscribed?: Maybe<Capital>;
  /** 认缴期限 · Day by which the contribution is due */
  readonly subscribedUntil?: Maybe<Scalars['Date']['output']>;
};

/** 登记联络员 · Liaison person */
export type Liaison = {
  readonly __typename?: 'Liaison';
  /** 姓名 · Name */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** 移动电话 · Mobile telephone */
  readonly phone?: Maybe<Scalars['String']['output']>;
};

/** 自然人股东 · A shareholder who is a natural person */
export type NaturalShareholder = Shareholder & {
  readonly __typename?: 'NaturalShareholder';
  /** 出资方式 · Form of the contribution */
  readonly contributionForm?: Maybe<CodedValue>;
  /** 记录标识 · Identifier of the record */
  readonly id: Scalars['ID']['output'];
  /** 证件号码 · Number of the identity document */
  readonly idNumber?: Maybe<Scalars['String']['output']>;
  /** 实缴出资 · Paid-in contribution */
  readonly paidIn?: Maybe<Capital>;
  /** 姓名 · Name */
  readonly personName?: Maybe<Scalars['String']['output']>;
  /** 数据来源 · Where the record comes from */
  readonly provenance: Provenance;
  /** 认缴出资 · Subscribed contribution */
  readonly subscribed?: Maybe<Capital>;
  /** 认缴期限 · Day by which the contribution is due */
  readonly subscribedUntil?: Maybe<Scalars['Date']['output']>;
};

/** 董事、监事、高级管理人员或成员 · A director, supervisor, manager or member */
export type Officer = {
  readonly __typename?: 'Officer';
  /** 任职日期 · Appointed on */
  readonly appointedOn?: Maybe<Scalars['Date']['output']>;
  /** 记录标识 · Identifier of the record */
  readonly id: Scalars['ID']['output'];
  /** 证件号码 · Number of the identity document */
  readonly idNumber?: Maybe<Scalars['String']['output']>;
  /** 姓名 · Name */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** 职务 · Position */
  readonly position: CodedValue;
  /** 数据来源 · Where the record comes from */
  readonly provenance: Provenance;
};

/** 主要人员页 · A page of officers */
export type OfficerConnection = {
  readonly __typename?: 'OfficerConnection';
  /** 本页人员及游标 · The officers with their cursors */
  readonly edges: ReadonlyArray<OfficerEdge>;
  /** 本页人员 · The officers of the page */
  readonly nodes: ReadonlyArray<Officer>;
  /** 分页信息 · Page information */
  readonly pageInfo: PageInfo;
  /** 总数 · How many there are */
  readonly totalCount: Scalars['Int']['output'];
};

/** 主要人员及游标 · An officer with its cursor */
export type OfficerEdge = {
  readonly __typename?: 'OfficerEdge';
  /** 游标 · Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 人员 · The officer */
  readonly node: Officer;
};

/** 分页信息 · Relay page information */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** 末条游标 · Cursor of the last edge */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** 是否有下一页 · Whether a next page exists */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** 是否有上一页 · Whether a previous page exists */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** 首条游标 · Cursor of the first edge */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** 数据来源（一数一源） · Where a record comes from: one source for each datum */
export type Provenance = {
  readonly __typename?: 'Provenance';
  /** 权威部门 · The department that is the authority for the record */
  readonly authority: CodedValue;
  /** 归集时间 · When the record was collected */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** 来源系统；SYNTHETIC 表示生成的演示数据 · Source system; SYNTHETIC marks generated demonstration data */
  readonly sourceSystem: Scalars['String']['output'];
  /** 版本号，从 1 起 · Version, from 1; a correction is a new version */
  readonly version: Scalars['Int']['output'];
};

/** 事业单位（12） · A public institution */
export type PublicInstitutionParticulars = {
  readonly __typename?: 'PublicInstitutionParticulars';
  /** 事业单位法人证书号 · Number of its certificate */
  readonly certificateNumber?: Maybe<Scalars['String']['output']>;
  /** 经费来源 · Source of its funds */
  readonly fundingSource: CodedValue;
  /** 举办单位 · The body that runs it */
  readonly sponsor: Scalars['String']['output'];
  /** 开办资金 · Starting funds */
  readonly startingFunds?: Maybe<Capital>;
};

/** 隔离原因 · Why a row was set aside */
export type QuarantineReason =
  /** 地区无法识别 · Area not understood */
  | 'AREA'
  /** 注册资本无法识别 · Registered capital not understood */
  | 'CAPITAL'
  /** 代码无效 · Code that no standard accepts */
  | 'CODE'
  /** 列数不符 · Wrong number of columns */
  | 'COLUMN_COUNT'
  /** 日期无效 · Not a real date */
  | 'DATE'
  /** 同一文件内代码重复而内容不同 · The same code again in one file, with other content */
  | 'DUPLICATE'
  /** 名称缺失或过长 · Name missing or too long */
  | 'NAME'
  /** 列移位：只剩名称、代码和日期 · Columns have shifted: only name, code and date are left */
  | 'SHIFTED_COLUMNS';

/** 导入时隔离的一行登记数据 · A row of registration data that an import set aside */
export type QuarantinedRegistration = {
  readonly __typename?: 'QuarantinedRegistration';
  /** 原始内容 · The row as it was read */
  readonly content: Scalars['String']['output'];
  /** 原因说明 · The reason in words */
  readonly detail: Scalars['String']['output'];
  /** 文件名 · Name of the file */
  readonly fileName: Scalars['String']['output'];
  /** 记录标识 · Identifier of the record */
  readonly id: Scalars['ID']['output'];
  /** 原文件行号，自 1 起 · Line of the file, from 1 */
  readonly line: Scalars['Int']['output'];
  /** 隔离原因 · Why it was set aside */
  readonly reason: QuarantineReason;
};

/** 隔离数据页 · A page of quarantined rows */
export type QuarantinedRegistrationConnection = {
  readonly __typename?: 'QuarantinedRegistrationConnection';
  /** 本页数据 · The rows of the page */
  readonly nodes: ReadonlyArray<QuarantinedRegistration>;
  /** 分页信息 · Page information */
  readonly pageInfo: PageInfo;
  /** 总数 · How many there are */
  readonly totalCount: Scalars['Int']['output'];
};

export type Query = {
  readonly __typename?: 'Query';
  /** 综合查询（F125） · Search by name, industry, nature, address, district, status, date and capital */
  readonly legalEntities: LegalEntityConnection;
  /**
   * 按一个标识查一户主体；四个标识给且只给一个
   * One entity by one identifier; exactly one of the four must be given
   */
  readonly legalEntity?: Maybe<LegalEntity>;
  /** 导入时隔离的登记数据，按原文件行号 · Rows that an import set aside, with the reason */
  readonly quarantinedRegistrations: QuarantinedRegistrationConnection;
  /** 登记数据导入批次，新的在前 · Runs of the registration import, newest first */
  readonly registrationImports: RegistrationImportConnection;
};


export type QueryLegalEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LegalEntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LegalEntityOrder>;
};


export type QueryLegalEntityArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  organizationCode?: InputMaybe<Scalars['String']['input']>;
  registrationNumber?: InputMaybe<Scalars['String']['input']>;
  uscc?: InputMaybe<Scalars['String']['input']>;
};


export type QueryQuarantinedRegistrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  reason?: InputMaybe<QuarantineReason>;
};


export type QueryRegistrationImportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 一次变更登记 · A registered change */
export type RegistrationChange = {
  readonly __typename?: 'RegistrationChange';
  /** 变更后；涉及自然人的事项为空 · After; null for matters that concern a person */
  readonly after?: Maybe<Scalars['String']['output']>;
  /** 变更前；涉及自然人的事项为空 · Before; null for matters that concern a person */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** 变更日期 · Day of the change */
  readonly changedOn: Scalars['Date']['output'];
  /** 记录标识 · Identifier of the record */
  readonly id: Scalars['ID']['output'];
  /** 变更事项 · The matter that changed */
  readonly item: CodedValue;
  /** 变更后的自然人姓名 · The person's name after */
  readonly personAfter?: Maybe<Scalars['String']['output']>;
  /** 变更前的自然人姓名 · The person's name before */
  readonly personBefore?: Maybe<Scalars['String']['output']>;
  /** 数据来源 · Where the record comes from */
  readonly provenance: Provenance;
};

/** 变更登记页 · A page of registered changes */
export type RegistrationChangeConnection = {
  readonly __typename?: 'RegistrationChangeConnection';
  /** 本页变更及游标 · The changes with their cursors */
  readonly edges: ReadonlyArray<RegistrationChangeEdge>;
  /** 本页变更 · The changes of the page */
  readonly nodes: ReadonlyArray<RegistrationChange>;
  /** 分页信息 · Page information */
  readonly pageInfo: PageInfo;
  /** 总数 · How many there are */
  readonly totalCount: Scalars['Int']['output'];
};

/** 变更登记及游标 · A change with its cursor */
export type RegistrationChangeEdge = {
  readonly __typename?: 'RegistrationChangeEdge';
  /** 游标 · Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 变更 · The change */
  readonly node: RegistrationChange;
};

/** 一次登记数据导入：读入 = 新增 + 更正 + 未变 + 隔离 · A run of the import: read = imported + corrected + unchanged + quarantined */
export type RegistrationImport = {
  readonly __typename?: 'RegistrationImport';
  /** 按规则更正后导入的行数 · Rows imported after a correction by rule */
  readonly corrected: Scalars['Int']['output'];
  /** 文件摘要（SHA-256） · SHA-256 of the file */
  readonly fileDigest: Scalars['String']['output'];
  /** 文件名 · Name of the file */
  readonly fileName: Scalars['String']['output'];
  /** 完成时间；未完成为空 · Finished at; null while it is not */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 批次标识 · Identifier of the run */
  readonly id: Scalars['ID']['output'];
  /** 新增或更新行数 · Rows imported, new or changed */
  readonly imported: Scalars['Int']['output'];
  /** 隔离行数 · Rows set aside */
  readonly quarantined: Scalars['Int']['output'];
  /** 读入行数 · Rows read */
  readonly read: Scalars['Int']['output'];
  /** 开始时间 · Started at */
  readonly startedAt: Scalars['DateTime']['output'];
  /** 未变行数 · Rows that changed nothing */
  readonly unchanged: Scalars['Int']['output'];
};

/** 登记数据导入批次页 · A page of import runs */
export type RegistrationImportConnection = {
  readonly __typename?: 'RegistrationImportConnection';
  /** 本页批次 · The runs of the page */
  readonly nodes: ReadonlyArray<RegistrationImport>;
  /** 分页信息 · Page information */
  readonly pageInfo: PageInfo;
  /** 总数 · How many there are */
  readonly totalCount: Scalars['Int']['output'];
};

/** 宗教活动场所、院校（71、72） · A religious venue or seminary */
export type ReligiousVenueParticulars = {
  readonly __typename?: 'ReligiousVenueParticulars';
  /** 场所登记证号 · Number of its certificate */
  readonly certificateNumber?: Maybe<Scalars['String']['output']>;
  /** 宗教类别 · Religion */
  readonly religion: CodedValue;
};

/** 外国（地区）企业常驻代表机构及其他境外机构 · A representative office of a foreign enterprise or other foreign body */
export type RepresentativeOfficeParticulars = {
  readonly __typename?: 'RepresentativeOfficeParticulars';
  /** 派出机构国别（ISO 3166-1） · Country of the foreign parent */
  readonly foreignParentCountry?: Maybe<Scalars['String']['output']>;
  /** 派出机构名称 · Name of the foreign parent */
  readonly foreignParentName: Scalars['String']['output'];
  /** 驻在期限至 · Permitted to stay until */
  readonly permittedUntil?: Maybe<Scalars['Date']['output']>;
};

/** 农村集体经济组织（N1–N3） · A rural collective economic organisation */
export type RuralCollectiveParticulars = {
  readonly __typename?: 'RuralCollectiveParticulars';
  /** 集体资产总额 · Total collective assets */
  readonly collectiveAssets?: Maybe<Capital>;
  /** 成员户数 · Number of member households */
  readonly householdCount?: Maybe<Scalars['Int']['output']>;
};

/** 股东、合伙人或出资人 · A shareholder, partner or contributor */
export type Shareholder = {
  /** 出资方式 · Form of the contribution */
  readonly contributionForm?: Maybe<CodedValue>;
  /** 记录标识 · Identifier of the record */
  readonly id: Scalars['ID']['output'];
  /** 实缴出资 · Paid-in contribution */
  readonly paidIn?: Maybe<Capital>;
  /** 数据来源 · Where the record comes from */
  readonly provenance: Provenance;
  /** 认缴出资 · Subscribed contribution */
  readonly subscribed?: Maybe<Capital>;
  /** 认缴期限 · Day by which the contribution is due */
  readonly subscribedUntil?: Maybe<Scalars['Date']['output']>;
};

/** 股东页 · A page of shareholders */
export type ShareholderConnection = {
  readonly __typename?: 'ShareholderConnection';
  /** 本页股东及游标 · The shareholders with their cursors */
  readonly edges: ReadonlyArray<ShareholderEdge>;
  /** 本页股东 · The shareholders of the page */
  readonly nodes: ReadonlyArray<Shareholder>;
  /** 分页信息 · Page information */
  readonly pageInfo: PageInfo;
  /** 总数 · How many there are */
  readonly totalCount: Scalars['Int']['output'];
};

/** 股东及游标 · A shareholder with its cursor */
export type ShareholderEdge = {
  readonly __typename?: 'ShareholderEdge';
  /** 游标 · Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 股东 · The shareholder */
  readonly node: Shareholder;
};

/** 社会团体、民办非企业单位、基金会（51、52、53） · A social organisation: association, private non-enterprise unit or foundation */
export type SocialOrganizationParticulars = {
  readonly __typename?: 'SocialOrganizationParticulars';
  /** 活动地域 · Area of its activity */
  readonly activityArea?: Maybe<Scalars['String']['output']>;
  /** 登记证号 · Number of its registration certificate */
  readonly certificateNumber?: Maybe<Scalars['String']['output']>;
  /** 年检结论 · Result of its last annual inspection */
  readonly lastInspection?: Maybe<CodedValue>;
  /** 原始基金（基金会） · Original fund of a foundation */
  readonly originalFund?: Maybe<Capital>;
  /** 业务主管单位 · Professional supervising body */
  readonly supervisingBody: Scalars['String']['output'];
};

/** 时间线页 · A page of the timeline */
export type TimelineConnection = {
  readonly __typename?: 'TimelineConnection';
  /** 本页事件及游标 · The events with their cursors */
  readonly edges: ReadonlyArray<TimelineEdge>;
  /** 本页事件 · The events of the page */
  readonly nodes: ReadonlyArray<TimelineEvent>;
  /** 分页信息 · Page information */
  readonly pageInfo: PageInfo;
  /** 总数；各来源计最近 100 件 · How many there are, of the newest 100 of each source */
  readonly totalCount: Scalars['Int']['output'];
};

/** 事件及游标 · An event with its cursor */
export type TimelineEdge = {
  readonly __typename?: 'TimelineEdge';
  /** 游标 · Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 事件 · The event */
  readonly node: TimelineEvent;
};

/** 时间线事件 · One event in the life of an entity */
export type TimelineEvent = {
  readonly __typename?: 'TimelineEvent';
  /** 事件标识，全图唯一 · Identifier, unique in the graph */
  readonly id: Scalars['ID']['output'];
  /** 事件种类 · Kind of event */
  readonly kind: CodedValue;
  /** 发生日期 · The day it happened */
  readonly occurredOn: Scalars['Date']['output'];
  /** 数据来源 · Where the record comes from */
  readonly provenance: Provenance;
  /** 事件摘要 · What happened, in a line */
  readonly summary: Scalars['String']['output'];
};

/** 工会（81） · A trade union */
export type TradeUnionParticulars = {
  readonly __typename?: 'TradeUnionParticulars';
  /** 会员人数 · Number of members */
  readonly memberCount?: Maybe<Scalars['Int']['output']>;
  /** 上级工会 · Union above it */
  readonly superiorUnion?: Maybe<Scalars['String']['output']>;
};



export type ResolverTypeWrapper<T> = T | Promise<T> | (() => T | Promise<T>);

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
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

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  LegalEntity: LegalEntity;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  LegalEntity:
    ( { __typename: 'LegalEntity' }
    & ( GraphQLRecursivePick<FederationTypes['LegalEntity'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['LegalEntity'], {"uscc":true}> )
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['LegalEntity'], {"approvalEvents":{"id":true,"occurredOn":true,"kind":{"code":true,"name":true,"nameEn":true},"summary":true,"provenance":{"sourceSystem":true,"authority":{"code":true,"name":true,"nameEn":true},"version":true,"recordedAt":true}},"supervisionEvents":{"id":true,"occurredOn":true,"kind":{"code":true,"name":true,"nameEn":true},"summary":true,"provenance":{"sourceSystem":true,"authority":{"code":true,"name":true,"nameEn":true},"version":true,"recordedAt":true}},"listingEvents":{"id":true,"occurredOn":true,"kind":{"code":true,"name":true,"nameEn":true},"summary":true,"provenance":{"sourceSystem":true,"authority":{"code":true,"name":true,"nameEn":true},"version":true,"recordedAt":true}},"creditEvents":{"id":true,"occurredOn":true,"kind":{"code":true,"name":true,"nameEn":true},"summary":true,"provenance":{"sourceSystem":true,"authority":{"code":true,"name":true,"nameEn":true},"version":true,"recordedAt":true}}}> ) );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AnnualReport: ResolverTypeWrapper<AnnualReportRow>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AnnualReportConnection: ResolverTypeWrapper<AnnualReportConnectionRow>;
  AnnualReportEdge: ResolverTypeWrapper<object>;
  BranchParticulars: ResolverTypeWrapper<object>;
  Capital: ResolverTypeWrapper<CapitalRow>;
  CodedValue: ResolverTypeWrapper<CodedValueRow>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Domicile: ResolverTypeWrapper<DomicileRow>;
  EnterpriseParticulars: ResolverTypeWrapper<object>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  EntityParticulars: ResolverTypeWrapper<EntityParticularsRow>;
  FarmersCooperativeParticulars: ResolverTypeWrapper<object>;
  GeoPoint: ResolverTypeWrapper<object>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GovernmentOrganParticulars: ResolverTypeWrapper<object>;
  IndividualBusinessParticulars: ResolverTypeWrapper<object>;
  LegalEntity: ResolverTypeWrapper<LegalEntityRow>;
  LegalEntityConnection: ResolverTypeWrapper<LegalEntityConnectionRow>;
  LegalEntityEdge: ResolverTypeWrapper<object>;
  LegalEntityFilter: LegalEntityFilter;
  LegalEntityOrder: LegalEntityOrder;
  LegalRepresentative: ResolverTypeWrapper<LegalRepresentativeRow>;
  LegalServiceParticulars: ResolverTypeWrapper<object>;
  LegalShareholder: ResolverTypeWrapper<LegalShareholderRow>;
  Liaison: ResolverTypeWrapper<LiaisonRow>;
  NaturalShareholder: ResolverTypeWrapper<NaturalShareholderRow>;
  Officer: ResolverTypeWrapper<OfficerRow>;
  OfficerConnection: ResolverTypeWrapper<OfficerConnectionRow>;
  OfficerEdge: ResolverTypeWrapper<object>;
  PageInfo: ResolverTypeWrapper<object>;
  Provenance: ResolverTypeWrapper<ProvenanceRow>;
  PublicInstitutionParticulars: ResolverTypeWrapper<object>;
  QuarantineReason: QuarantineReason;
  QuarantinedRegistration: ResolverTypeWrapper<QuarantinedRegistrationRow>;
  QuarantinedRegistrationConnection: ResolverTypeWrapper<QuarantinedRegistrationConnectionRow>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RegistrationChange: ResolverTypeWrapper<RegistrationChangeRow>;
  RegistrationChangeConnection: ResolverTypeWrapper<RegistrationChangeConnectionRow>;
  RegistrationChangeEdge: ResolverTypeWrapper<object>;
  RegistrationImport: ResolverTypeWrapper<RegistrationImportRow>;
  RegistrationImportConnection: ResolverTypeWrapper<RegistrationImportConnectionRow>;
  ReligiousVenueParticulars: ResolverTypeWrapper<object>;
  RepresentativeOfficeParticulars: ResolverTypeWrapper<object>;
  RuralCollectiveParticulars: ResolverTypeWrapper<object>;
  Shareholder: ResolverTypeWrapper<ShareholderRow>;
  ShareholderConnection: ResolverTypeWrapper<ShareholderConnectionRow>;
  ShareholderEdge: ResolverTypeWrapper<object>;
  SocialOrganizationParticulars: ResolverTypeWrapper<object>;
  TimelineConnection: ResolverTypeWrapper<object>;
  TimelineEdge: ResolverTypeWrapper<object>;
  TimelineEvent: ResolverTypeWrapper<object>;
  TradeUnionParticulars: ResolverTypeWrapper<object>;
  WanAmount: ResolverTypeWrapper<Scalars['WanAmount']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AnnualReport: AnnualReportRow;
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  AnnualReportConnection: AnnualReportConnectionRow;
  AnnualReportEdge: object;
  BranchParticulars: object;
  Capital: CapitalRow;
  CodedValue: CodedValueRow;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Domicile: DomicileRow;
  EnterpriseParticulars: object;
  Boolean: Scalars['Boolean']['output'];
  EntityParticulars: EntityParticularsRow;
  FarmersCooperativeParticulars: object;
  GeoPoint: object;
  Float: Scalars['Float']['output'];
  GovernmentOrganParticulars: object;
  IndividualBusinessParticulars: object;
  LegalEntity: LegalEntityRow;
  LegalEntityConnection: LegalEntityConnectionRow;
  LegalEntityEdge: object;
  LegalEntityFilter: LegalEntityFilter;
  LegalRepresentative: LegalRepresentativeRow;
  LegalServiceParticulars: object;
  LegalShareholder: LegalShareholderRow;
  Liaison: LiaisonRow;
  NaturalShareholder: NaturalShareholderRow;
  Officer: OfficerRow;
  OfficerConnection: OfficerConnectionRow;
  OfficerEdge: object;
  PageInfo: object;
  Provenance: ProvenanceRow;
  PublicInstitutionParticulars: object;
  QuarantinedRegistration: QuarantinedRegistrationRow;
  QuarantinedRegistrationConnection: QuarantinedRegistrationConnectionRow;
  Query: Record<PropertyKey, never>;
  RegistrationChange: RegistrationChangeRow;
  RegistrationChangeConnection: RegistrationChangeConnectionRow;
  RegistrationChangeEdge: object;
  RegistrationImport: RegistrationImportRow;
  RegistrationImportConnection: RegistrationImportConnectionRow;
  ReligiousVenueParticulars: object;
  RepresentativeOfficeParticulars: object;
  RuralCollectiveParticulars: object;
  Shareholder: ShareholderRow;
  ShareholderConnection: ShareholderConnectionRow;
  ShareholderEdge: object;
  SocialOrganizationParticulars: object;
  TimelineConnection: object;
  TimelineEdge: object;
  TimelineEvent: object;
  TradeUnionParticulars: object;
  WanAmount: Scalars['WanAmount']['output'];
};

export type AnnualReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnualReport'] = ResolversParentTypes['AnnualReport']> = {
  contactEmail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employees?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  profit?: Resolver<Maybe<ResolversTypes['WanAmount']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  revenue?: Resolver<Maybe<ResolversTypes['WanAmount']>, ParentType, ContextType>;
  submittedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  taxPaid?: Resolver<Maybe<ResolversTypes['WanAmount']>, ParentType, ContextType>;
  totalAssets?: Resolver<Maybe<ResolversTypes['WanAmount']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnnualReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnualReportConnection'] = ResolversParentTypes['AnnualReportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AnnualReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AnnualReport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnnualReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnualReportEdge'] = ResolversParentTypes['AnnualReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AnnualReport'], ParentType, ContextType>;
};

export type BranchParticularsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BranchParticulars'] = ResolversParentTypes['BranchParticulars']> = {
  accounting?: Resolver<Maybe<ResolversTypes['CodedValue']>, ParentType, ContextType>;
  parentName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CapitalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Capital'] = ResolversParentTypes['Capital']> = {
  amount?: Resolver<ResolversTypes['WanAmount'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CodedValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodedValue'] = ResolversParentTypes['CodedValue']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DomicileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Domicile'] = ResolversParentTypes['Domicile']> = {
  district?: Resolver<Maybe<ResolversTypes['CodedValue']>, ParentType, ContextType>;
  homeAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['GeoPoint']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registeredArea?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subdistrict?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EnterpriseParticularsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseParticulars'] = ResolversParentTypes['EnterpriseParticulars']> = {
  foreignInvestorCountry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paidInCapital?: Resolver<Maybe<ResolversTypes['Capital']>, ParentType, ContextType>;
  smallOrMicro?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  stockCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityParticularsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityParticulars'] = ResolversParentTypes['EntityParticulars']> = {
  __resolveType: TypeResolveFn<'BranchParticulars' | 'EnterpriseParticulars' | 'FarmersCooperativeParticulars' | 'GovernmentOrganParticulars' | 'IndividualBusinessParticulars' | 'LegalServiceParticulars' | 'PublicInstitutionParticulars' | 'ReligiousVenueParticulars' | 'RepresentativeOfficeParticulars' | 'RuralCollectiveParticulars' | 'SocialOrganizationParticulars' | 'TradeUnionParticulars', ParentType, ContextType>;
};

export type FarmersCooperativeParticularsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FarmersCooperativeParticulars'] = ResolversParentTypes['FarmersCooperativeParticulars']> = {
  farmerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalContributions?: Resolver<Maybe<ResolversTypes['Capital']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GeoPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GeoPoint'] = ResolversParentTypes['GeoPoint']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type GovernmentOrganParticularsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernmentOrganParticulars'] = ResolversParentTypes['GovernmentOrganParticulars']> = {
  establishmentDocument?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['CodedValue'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndividualBusinessParticularsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndividualBusinessParticulars'] = ResolversParentTypes['IndividualBusinessParticulars']> = {
  composition?: Resolver<ResolversTypes['CodedValue'], ParentType, ContextType>;
  familyMembers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LegalEntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalEntity'] = ResolversParentTypes['LegalEntity'], FederationReferenceType extends FederationReferenceTypes['LegalEntity'] = FederationReferenceTypes['LegalEntity']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LegalEntity']> | FederationReferenceType, FederationReferenceType, ContextType>;
  annualReports?: Resolver<ResolversTypes['AnnualReportConnection'], ParentType, ContextType, RequireFields<LegalEntityAnnualReportsArgs, 'first'>>;
  approvedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  branches?: Resolver<ResolversTypes['LegalEntityConnection'], ParentType, ContextType, RequireFields<LegalEntityBranchesArgs, 'first'>>;
  businessScope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changes?: Resolver<ResolversTypes['RegistrationChangeConnection'], ParentType, ContextType, RequireFields<LegalEntityChangesArgs, 'first'>>;
  domicile?: Resolver<ResolversTypes['Domicile'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  establishedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  industry?: Resolver<Maybe<ResolversTypes['CodedValue']>, ParentType, ContextType>;
  industrySection?: Resolver<Maybe<ResolversTypes['CodedValue']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CodedValue'], ParentType, ContextType>;
  legalRepresentative?: Resolver<Maybe<ResolversTypes['LegalRepresentative']>, ParentType, ContextType>;
  liaison?: Resolver<Maybe<ResolversTypes['Liaison']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officers?: Resolver<ResolversTypes['OfficerConnection'], ParentType, ContextType, RequireFields<LegalEntityOfficersArgs, 'first'>>;
  operatingFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  operatingTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  organizationCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['LegalEntity']>, ParentType, ContextType>;
  particulars?: Resolver<Maybe<ResolversTypes['EntityParticulars']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  registeredCapital?: Resolver<Maybe<ResolversTypes['Capital']>, ParentType, ContextType>;
  registrationAuthority?: Resolver<Maybe<ResolversTypes['CodedValue']>, ParentType, ContextType>;
  registrationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shareholders?: Resolver<ResolversTypes['ShareholderConnection'], ParentType, ContextType, RequireFields<LegalEntityShareholdersArgs, 'first'>>;
  status?: Resolver<ResolversTypes['CodedValue'], ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<LegalEntityTimelineArgs, 'first'>>;
  type?: Resolver<Maybe<ResolversTypes['CodedValue']>, ParentType, ContextType>;
  uscc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LegalEntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalEntityConnection'] = ResolversParentTypes['LegalEntityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LegalEntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LegalEntity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LegalEntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalEntityEdge'] = ResolversParentTypes['LegalEntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LegalEntity'], ParentType, ContextType>;
};

export type LegalRepresentativeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalRepresentative'] = ResolversParentTypes['LegalRepresentative']> = {
  idNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  idType?: Resolver<Maybe<ResolversTypes['CodedValue']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['CodedValue']>, ParentType, ContextType>;
};

export type LegalServiceParticularsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalServiceParticulars'] = ResolversParentTypes['LegalServiceParticulars']> = {
  licenceNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  practitionerCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LegalShareholderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalShareholder'] = ResolversParentTypes['LegalShareholder']> = {
  contributionForm?: Resolver<Maybe<ResolversTypes['CodedValue']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legalEntity?: Resolver<Maybe<ResolversTypes['LegalEntity']>, ParentType, ContextType>;
  organizationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paidIn?: Resolver<Maybe<ResolversTypes['Capital']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  subscribed?: Resolver<Maybe<ResolversTypes['Capital']>, ParentType, ContextType>;
  subscribedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LiaisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Liaison'] = ResolversParentTypes['Liaison']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NaturalShareholderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NaturalShareholder'] = ResolversParentTypes['NaturalShareholder']> = {
  contributionForm?: Resolver<Maybe<ResolversTypes['CodedValue']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  idNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paidIn?: Resolver<Maybe<ResolversTypes['Capital']>, ParentType, ContextType>;
  personName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  subscribed?: Resolver<Maybe<ResolversTypes['Capital']>, ParentType, ContextType>;
  subscribedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Officer'] = ResolversParentTypes['Officer']> = {
  appointedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  idNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['CodedValue'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
};

export type OfficerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficerConnection'] = ResolversParentTypes['OfficerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OfficerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Officer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfficerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficerEdge'] = ResolversParentTypes['OfficerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Officer'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  authority?: Resolver<ResolversTypes['CodedValue'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sourceSystem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublicInstitutionParticularsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicInstitutionParticulars'] = ResolversParentTypes['PublicInstitutionParticulars']> = {
  certificateNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fundingSource?: Resolver<ResolversTypes['CodedValue'], ParentType, ContextType>;
  sponsor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startingFunds?: Resolver<Maybe<ResolversTypes['Capital']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuarantinedRegistrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuarantinedRegistration'] = ResolversParentTypes['QuarantinedRegistration']> = {
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['QuarantineReason'], ParentType, ContextType>;
};

export type QuarantinedRegistrationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuarantinedRegistrationConnection'] = ResolversParentTypes['QuarantinedRegistrationConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['QuarantinedRegistration']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  legalEntities?: Resolver<ResolversTypes['LegalEntityConnection'], ParentType, ContextType, RequireFields<QueryLegalEntitiesArgs, 'first' | 'orderBy'>>;
  legalEntity?: Resolver<Maybe<ResolversTypes['LegalEntity']>, ParentType, ContextType, Partial<QueryLegalEntityArgs>>;
  quarantinedRegistrations?: Resolver<ResolversTypes['QuarantinedRegistrationConnection'], ParentType, ContextType, RequireFields<QueryQuarantinedRegistrationsArgs, 'first'>>;
  registrationImports?: Resolver<ResolversTypes['RegistrationImportConnection'], ParentType, ContextType, RequireFields<QueryRegistrationImportsArgs, 'first'>>;
};

export type RegistrationChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistrationChange'] = ResolversParentTypes['RegistrationChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['CodedValue'], ParentType, ContextType>;
  personAfter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  personBefore?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
};

export type RegistrationChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistrationChangeConnection'] = ResolversParentTypes['RegistrationChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RegistrationChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RegistrationChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegistrationChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistrationChangeEdge'] = ResolversParentTypes['RegistrationChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RegistrationChange'], ParentType, ContextType>;
};

export type RegistrationImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistrationImport'] = ResolversParentTypes['RegistrationImport']> = {
  corrected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fileDigest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imported?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quarantined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  read?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegistrationImportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistrationImportConnection'] = ResolversParentTypes['RegistrationImportConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RegistrationImport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReligiousVenueParticularsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReligiousVenueParticulars'] = ResolversParentTypes['ReligiousVenueParticulars']> = {
  certificateNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  religion?: Resolver<ResolversTypes['CodedValue'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RepresentativeOfficeParticularsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RepresentativeOfficeParticulars'] = ResolversParentTypes['RepresentativeOfficeParticulars']> = {
  foreignParentCountry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  foreignParentName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  permittedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RuralCollectiveParticularsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuralCollectiveParticulars'] = ResolversParentTypes['RuralCollectiveParticulars']> = {
  collectiveAssets?: Resolver<Maybe<ResolversTypes['Capital']>, ParentType, ContextType>;
  householdCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShareholderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Shareholder'] = ResolversParentTypes['Shareholder']> = {
  __resolveType: TypeResolveFn<'LegalShareholder' | 'NaturalShareholder', ParentType, ContextType>;
};

export type ShareholderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShareholderConnection'] = ResolversParentTypes['ShareholderConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ShareholderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Shareholder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ShareholderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShareholderEdge'] = ResolversParentTypes['ShareholderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Shareholder'], ParentType, ContextType>;
};

export type SocialOrganizationParticularsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SocialOrganizationParticulars'] = ResolversParentTypes['SocialOrganizationParticulars']> = {
  activityArea?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  certificateNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastInspection?: Resolver<Maybe<ResolversTypes['CodedValue']>, ParentType, ContextType>;
  originalFund?: Resolver<Maybe<ResolversTypes['Capital']>, ParentType, ContextType>;
  supervisingBody?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimelineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineConnection'] = ResolversParentTypes['TimelineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TimelineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TimelineEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEdge'] = ResolversParentTypes['TimelineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimelineEvent'], ParentType, ContextType>;
};

export type TimelineEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEvent'] = ResolversParentTypes['TimelineEvent']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CodedValue'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TradeUnionParticularsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TradeUnionParticulars'] = ResolversParentTypes['TradeUnionParticulars']> = {
  memberCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  superiorUnion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface WanAmountScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['WanAmount'], any> {
  name: 'WanAmount';
}

export type Resolvers<ContextType = Context> = {
  AnnualReport?: AnnualReportResolvers<ContextType>;
  AnnualReportConnection?: AnnualReportConnectionResolvers<ContextType>;
  AnnualReportEdge?: AnnualReportEdgeResolvers<ContextType>;
  BranchParticulars?: BranchParticularsResolvers<ContextType>;
  Capital?: CapitalResolvers<ContextType>;
  CodedValue?: CodedValueResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Domicile?: DomicileResolvers<ContextType>;
  EnterpriseParticulars?: EnterpriseParticularsResolvers<ContextType>;
  EntityParticulars?: EntityParticularsResolvers<ContextType>;
  FarmersCooperativeParticulars?: FarmersCooperativeParticularsResolvers<ContextType>;
  GeoPoint?: GeoPointResolvers<ContextType>;
  GovernmentOrganParticulars?: GovernmentOrganParticularsResolvers<ContextType>;
  IndividualBusinessParticulars?: IndividualBusinessParticularsResolvers<ContextType>;
  LegalEntity?: LegalEntityResolvers<ContextType>;
  LegalEntityConnection?: LegalEntityConnectionResolvers<ContextType>;
  LegalEntityEdge?: LegalEntityEdgeResolvers<ContextType>;
  LegalRepresentative?: LegalRepresentativeResolvers<ContextType>;
  LegalServiceParticulars?: LegalServiceParticularsResolvers<ContextType>;
  LegalShareholder?: LegalShareholderResolvers<ContextType>;
  Liaison?: LiaisonResolvers<ContextType>;
  NaturalShareholder?: NaturalShareholderResolvers<ContextType>;
  Officer?: OfficerResolvers<ContextType>;
  OfficerConnection?: OfficerConnectionResolvers<ContextType>;
  OfficerEdge?: OfficerEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  PublicInstitutionParticulars?: PublicInstitutionParticularsResolvers<ContextType>;
  QuarantinedRegistration?: QuarantinedRegistrationResolvers<ContextType>;
  QuarantinedRegistrationConnection?: QuarantinedRegistrationConnectionResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RegistrationChange?: RegistrationChangeResolvers<ContextType>;
  RegistrationChangeConnection?: RegistrationChangeConnectionResolvers<ContextType>;
  RegistrationChangeEdge?: RegistrationChangeEdgeResolvers<ContextType>;
  RegistrationImport?: RegistrationImportResolvers<ContextType>;
  RegistrationImportConnection?: RegistrationImportConnectionResolvers<ContextType>;
  ReligiousVenueParticulars?: ReligiousVenueParticularsResolvers<ContextType>;
  RepresentativeOfficeParticulars?: RepresentativeOfficeParticularsResolvers<ContextType>;
  RuralCollectiveParticulars?: RuralCollectiveParticularsResolvers<ContextType>;
  Shareholder?: ShareholderResolvers<ContextType>;
  ShareholderConnection?: ShareholderConnectionResolvers<ContextType>;
  ShareholderEdge?: ShareholderEdgeResolvers<ContextType>;
  SocialOrganizationParticulars?: SocialOrganizationParticularsResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineEdge?: TimelineEdgeResolvers<ContextType>;
  TimelineEvent?: TimelineEventResolvers<ContextType>;
  TradeUnionParticulars?: TradeUnionParticularsResolvers<ContextType>;
  WanAmount?: GraphQLScalarType;
};

