import type { EntityScope as Scope } from "../../kit/authorization/entityScope.ts";
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from "graphql";
import type {
  RecordLineageRow,
  RecordSubmissionRow,
  RecordVersionRow,
  RecordOutputRow,
  PermitIngestReportRow,
  PermitRowReportRow,
  RejectedPermitRowConnectionRow,
  RejectedPermitRowRow,
  LegalEntityRow,
  ResponsibleDepartmentRow,
  OnestopApprovalRow,
  PermitConnectionRow,
  PermitRow,
  PermitVersionRow,
  PermitItemConnectionRow,
  PermitItemRow,
  PostLicensingCatalogueRow,
  PostLicensingEntryRow,
  PostLicensingNeedRow,
  NoticeLetterConnectionRow,
  NoticeLetterRow,
  NoticeCommitmentRow,
  DualNoticeConnectionRow,
  DualNoticeRow,
  NoticeStepRow,
  UnlicensedClueRow,
  OverdueNoticeConnectionRow,
  OverdueNoticeRow,
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
  /** 按许可决定文书号查行政许可；一份决定书可有多个相对人，至多 100 条 · Permits by the number of their decision, which may concern several holders; at most 100 */
  readonly permitsByDocumentNumber: ReadonlyArray<Permit>;
  /** 可追溯：一条行政许可记录的来龙去脉；没有这条记录的为空 · Traceability: how the record of a permit came to be as it is; null where there is none */
  readonly recordLineage?: Maybe<RecordLineage>;
  /** 许可事项目录 · The catalogue of permit items */
  readonly permitItems: PermitItemConnection;
  /** 按代码查一个许可事项 · One permit item by its code */
  readonly permitItem?: Maybe<PermitItem>;
  /** 本部门报送的、未通过校验而待更正的行政许可信息，新的在前；其他读者为空 · Rows of permits that one's own department submitted, that were rejected and are to be corrected, newest first; none for other readers */
  readonly rejectedPermitRows: RejectedPermitRowConnection;
  /** 某日的工商登记后置审批事项目录〔示例目录，待确认〕；登记按其当日的目录告知，无目录之日为空 · The catalogue of what needs approval after the registration, by which registrations of that day are noticed [illustrative, unconfirmed]; null before there was one */
  readonly postLicensingCatalogue?: Maybe<PostLicensingCatalogue>;
  /** 本部门的双告知，先到期的在前；登记机关另见退回的，其他读者为空 · The notices that one's own department has, first to fall due first; of a registrar also those that were returned to it; none for other readers */
  readonly dualNotices: DualNoticeConnection;
  /** 本部门可以认领的双告知，先到期的在前；其他读者为空 · Notices that one's own department may claim from its pool, first to fall due first; none for other readers */
  readonly unclaimedNotices: DualNoticeConnection;
  /** 监管盲区：超时未认领、退回后超时未分派的双告知，先到期的在前 · Blind spots: notices that nobody claimed in time, or that were returned and not assigned in time, first due first */
  readonly overdueNotices?: Maybe<OverdueNoticeConnection>;
  /** 监管盲区：取得许可满一年仍未由许可部门检查的有效许可，先决定的在前 · Blind spots: permits in force whose authority has not checked the holder within a year of the decision, oldest decision first */
  readonly permitsWithoutFollowUp?: Maybe<PermitConnection>;
  /** 监管盲区：没有确定主管部门的行业大类，其中没有许可的主体无人负责 · Blind spots: divisions of industry that no department is in charge of, so that nobody is responsible for entities of them without a permit */
  readonly industriesWithoutAuthority: ReadonlyArray<CodedValue>;
  /** 其中本部门的；其他读者为空 · Those of one's own department; none for other readers */
  readonly permitsToFollowUp: PermitConnection;
};

export type QueryPermitsByDocumentNumberArgs = {
  documentNumber: Scalars["String"]["input"];
};

export type QueryRecordLineageArgs = {
  id: Scalars["ID"]["input"];
};

export type QueryPermitItemsArgs = {
  authority?: InputMaybe<Scalars["String"]["input"]>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryPermitItemArgs = {
  code: Scalars["String"]["input"];
};

export type QueryRejectedPermitRowsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryPostLicensingCatalogueArgs = {
  asOf?: InputMaybe<Scalars["Date"]["input"]>;
};

export type QueryDualNoticesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryUnclaimedNoticesArgs = {
  industry?: InputMaybe<Scalars["String"]["input"]>;
  district?: InputMaybe<Scalars["String"]["input"]>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryOverdueNoticesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryPermitsWithoutFollowUpArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryPermitsToFollowUpArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
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
  /** 报送行政许可信息（双公示 2018、2019 年版 XK_ 各项），每批至多 1000 条。按来源系统、决定文书号、许可机关、相对人幂等；更正成为新版本；每条单独给出结果 · Submits permits by the standard of publication of 2018 and 2019, up to 1,000 rows. Idempotent by source system, document number, authority and holder; a correction becomes a new version; every row is reported on by itself */
  readonly ingestPermits?: Maybe<PermitIngestReport>;
  /** 更正一条退回的行政许可信息：更正后的内容另成一批，原条视为已处理；更正仍不合格的，原条仍待更正 · Corrects a rejected row of a permit: the correction is a batch of its own, and settles the rejected row; one that is rejected as well leaves it to be corrected */
  readonly correctPermitRow?: Maybe<PermitIngestReport>;
  /** 登记申请人的书面承诺：由登记机关或者申请人本人；同样内容再报不变 · Records the applicant's written commitment, by the registrar or the applicant itself; the same again changes nothing */
  readonly commitToNotice?: Maybe<NoticeLetter>;
  /** 认领双告知 · Claims a notice */
  readonly claimNotice?: Maybe<DualNotice>;
  /** 退回双告知，由登记机关另行分派 · Returns a notice, which the registrar assigns to another department */
  readonly returnNotice?: Maybe<DualNotice>;
  /** 登记机关分派双告知 · The registrar assigns a notice to a department */
  readonly reassignNotice?: Maybe<DualNotice>;
  /** 反馈后续监管情况；未经许可擅自经营的形成线索 · Tells what was found; business without a permit becomes a clue */
  readonly feedbackNotice?: Maybe<DualNotice>;
};

export type MutationIngestPermitsArgs = {
  input: IngestPermitsInput;
};

export type MutationCorrectPermitRowArgs = {
  input: CorrectPermitRowInput;
};

export type MutationCommitToNoticeArgs = {
  input: CommitToNoticeInput;
};

export type MutationClaimNoticeArgs = {
  input: ClaimNoticeInput;
};

export type MutationReturnNoticeArgs = {
  input: ReturnNoticeInput;
};

export type MutationReassignNoticeArgs = {
  input: ReassignNoticeInput;
};

export type MutationFeedbackNoticeArgs = {
  input: FeedbackNoticeInput;
};

/** 一条退回的行政许可信息的更正 · The correction of a rejected row of a permit */
export type CorrectPermitRowInput = {
  /** 退回的一条的标识（rejectedPermitRows） · Identifier of the rejected row (rejectedPermitRows) */
  readonly rejectedRow: Scalars["ID"]["input"];
  /** 更正后的全部内容 · All that it should say */
  readonly row: PermitRowInput;
};

/** 书面承诺：取得许可前不擅自从事相关经营活动 · A written commitment to begin nothing before the permits are given */
export type CommitToNoticeInput = {
  /** 告知单标识 · Identifier of the letter */
  readonly letter: Scalars["ID"]["input"];
  /** 签署人 · Who signed */
  readonly signatory: Scalars["String"]["input"];
  /** 签署时间 · When */
  readonly signedAt: Scalars["DateTime"]["input"];
  /** 承诺书的 SHA-256 · SHA-256 of the signed document */
  readonly documentHash: Scalars["String"]["input"];
};

/** 认领 · A claim */
export type ClaimNoticeInput = {
  /** 双告知标识 · Identifier of the notice */
  readonly notice: Scalars["ID"]["input"];
  /** 读到的版本 · The version that was read */
  readonly version: Scalars["Int"]["input"];
};

/** 退回 · A return */
export type ReturnNoticeInput = {
  /** 双告知标识 · Identifier of the notice */
  readonly notice: Scalars["ID"]["input"];
  /** 读到的版本 · The version that was read */
  readonly version: Scalars["Int"]["input"];
  /** 理由 · Why */
  readonly reason: Scalars["String"]["input"];
};

/** 分派 · An assignment */
export type ReassignNoticeInput = {
  /** 双告知标识 · Identifier of the notice */
  readonly notice: Scalars["ID"]["input"];
  /** 读到的版本 · The version that was read */
  readonly version: Scalars["Int"]["input"];
  /** 承办部门代码，如 SH-FDA · Code of the department, such as SH-FDA */
  readonly department: Scalars["String"]["input"];
};

/** 反馈 · Feedback */
export type FeedbackNoticeInput = {
  /** 双告知标识 · Identifier of the notice */
  readonly notice: Scalars["ID"]["input"];
  /** 读到的版本 · The version that was read */
  readonly version: Scalars["Int"]["input"];
  /** 结果 · The result */
  readonly result: NoticeFeedback;
  /** 未经许可擅自经营的情况 · What was found, of business without a permit */
  readonly finding?: InputMaybe<Scalars["String"]["input"]>;
};

/** 后续监管情况（F054） · What a department found when it followed a notice up */
export type NoticeFeedback =
  /** 已取得许可 · Licensed */
  | "LICENSED"
  /** 正在办理许可 · Application in progress */
  | "IN_PROGRESS"
  /** 未开展该项经营 · Does not carry on that business */
  | "NOT_OPERATING"
  /** 未经许可擅自经营 · Carries it on without a permit */
  | "UNLICENSED_FOUND";

/** 双告知的状态 · State of a notice */
export type NoticeState =
  /** 未认领 · Unclaimed */
  | "UNCLAIMED"
  /** 超时未认领 · Unclaimed past its time */
  | "OVERDUE"
  /** 已认领 · Claimed */
  | "CLAIMED"
  /** 超时认领 · Claimed past its time */
  | "CLAIMED_LATE"
  /** 已退回 · Returned to the registrar */
  | "RETURNED"
  /** 已反馈 · Fed back */
  | "FED_BACK";

/** 双公示标准的版本 · Edition of the standard of publication */
export type PublicationEdition =
  /** 2016 年版，各项已升级为 2019 年版 · That of 2016, its fields upgraded to those of 2019 */
  | "EDITION_2016"
  /** 2018 年版 · That of 2018 */
  | "EDITION_2018"
  /** 2019 年版；各项名称与 2018 年版相同〔待确认〕 · That of 2019; its fields are named as in 2018 [unconfirmed] */
  | "EDITION_2019";

/** 一批行政许可信息 · A batch of permits */
export type IngestPermitsInput = {
  /** 来源系统，如 FDA-PERMITS · The system that they come from, such as FDA-PERMITS */
  readonly sourceSystem: Scalars["String"]["input"];
  /** 标准版本 · Edition of the standard */
  readonly edition: PublicationEdition;
  /** 各条，至多 1000 条 · The rows, 1,000 at most */
  readonly rows: ReadonlyArray<PermitRowInput>;
};

/** 一条行政许可信息；各项原样填写，不合格的只退回该条 · A row of a permit; its fields as they are written at the source, and what is wrong costs that row only */
export type PermitRowInput = {
  /** 许可事项代码（目录代码，标准之外的项） · Code of the permit item in the catalogue, which the standard does not have */
  readonly item?: InputMaybe<Scalars["String"]["input"]>;
  /** 版本号；未填的按到达先后 · Version; by the order of arrival where it is left out */
  readonly version?: InputMaybe<Scalars["Int"]["input"]>;
  /** 行政相对人名称（XK_XDR_MC） · Name of the holder */
  readonly holderName?: InputMaybe<Scalars["String"]["input"]>;
  /** 行政相对人类别（XK_XDR_LB）：法人及非法人组织、自然人、个体工商户 · Kind of holder, in the Chinese words of the standard */
  readonly holderKind?: InputMaybe<Scalars["String"]["input"]>;
  /** 行政相对人代码_1 统一社会信用代码（XK_XDR_SHXYM） · Unified code of the holder */
  readonly holderUscc?: InputMaybe<Scalars["String"]["input"]>;
  /** 行政相对人代码_2 工商注册号（XK_XDR_GSZC） · Registration number of the holder */
  readonly holderRegistrationNumber?: InputMaybe<Scalars["String"]["input"]>;
  /** 行政相对人代码_3 组织机构代码（XK_XDR_ZZJG） · Organisation code of the holder */
  readonly holderOrganizationCode?: InputMaybe<Scalars["String"]["input"]>;
  /** 行政相对人代码_4 税务登记号（XK_XDR_SWDJ） · Tax number of the holder */
  readonly holderTaxNumber?: InputMaybe<Scalars["String"]["input"]>;
  /** 行政相对人代码_5 事业单位证书号（XK_XDR_SYDW） · Number of its certificate as a public institution */
  readonly holderInstitutionNumber?: InputMaybe<Scalars["String"]["input"]>;
  /** 行政相对人代码_6 社会组织登记证号（XK_XDR_SHZZ） · Number of its certificate as a social organisation */
  readonly holderSocialOrganizationNumber?: InputMaybe<Scalars["String"]["input"]>;
  /** 法定代表人（XK_FRDB） · Name of the legal representative */
  readonly legalRepresentativeName?: InputMaybe<Scalars["String"]["input"]>;
  /** 法定代表人证件类型（XK_FR_ZJLX）：居民身份证、普通护照 · Type of its identity document, in Chinese */
  readonly legalRepresentativeIdType?: InputMaybe<Scalars["String"]["input"]>;
  /** 法定代表人证件号码（XK_FR_ZJHM） · Number of that document */
  readonly legalRepresentativeIdNumber?: InputMaybe<Scalars["String"]["input"]>;
  /** 自然人证件类型（XK_XDR_ZJLX）：居民身份证、普通护照 · Type of the natural person's identity document, in Chinese */
  readonly personIdType?: InputMaybe<Scalars["String"]["input"]>;
  /** 自然人证件号码（XK_XDR_ZJHM） · Number of that document */
  readonly personIdNumber?: InputMaybe<Scalars["String"]["input"]>;
  /** 行政许可决定文书名称（XK_XKWS） · Title of the decision */
  readonly title?: InputMaybe<Scalars["String"]["input"]>;
  /** 行政许可决定文书号（XK_WSH） · Number of the decision */
  readonly documentNumber?: InputMaybe<Scalars["String"]["input"]>;
  /** 项目名称（2016 年版 XK_XMMC） · Name of the project, in the edition of 2016 */
  readonly projectName?: InputMaybe<Scalars["String"]["input"]>;
  /** 许可类别（XK_XKLB）：普通、特许、认可、核准、登记、其他 · Category of permit, in Chinese */
  readonly category?: InputMaybe<Scalars["String"]["input"]>;
  /** 许可证书名称（XK_XKZS） · Name of the certificate */
  readonly certificateName?: InputMaybe<Scalars["String"]["input"]>;
  /** 许可编号（XK_XKBH） · Number of the certificate */
  readonly certificateNumber?: InputMaybe<Scalars["String"]["input"]>;
  /** 许可内容（XK_NR） · What is permitted */
  readonly content?: InputMaybe<Scalars["String"]["input"]>;
  /** 许可决定日期（XK_JDRQ） · Day of the decision */
  readonly decidedOn?: InputMaybe<Scalars["String"]["input"]>;
  /** 有效期自（XK_YXQZ） · First day of validity */
  readonly validFrom?: InputMaybe<Scalars["String"]["input"]>;
  /** 有效期至（XK_YXQZI）；长期的为 2099/12/31 · Last day of validity; 2099/12/31 where it is without limit */
  readonly validTo?: InputMaybe<Scalars["String"]["input"]>;
  /** 许可机关（XK_XKJG） · Name of the authority */
  readonly authorityName?: InputMaybe<Scalars["String"]["input"]>;
  /** 许可机关统一社会信用代码（XK_XKJGDM） · Unified code of the authority */
  readonly authorityUscc?: InputMaybe<Scalars["String"]["input"]>;
  /** 当前状态（XK_ZT）：1 有效、2 无效〔待确认〕 · Status: 1 valid, 2 not valid [unconfirmed] */
  readonly status?: InputMaybe<Scalars["String"]["input"]>;
  /** 数据来源单位（XK_LYDW） · Name of the unit that the data come from */
  readonly sourceUnitName?: InputMaybe<Scalars["String"]["input"]>;
  /** 数据来源单位统一社会信用代码（XK_LYDWDM） · Unified code of that unit */
  readonly sourceUnitUscc?: InputMaybe<Scalars["String"]["input"]>;
  /** 备注（BZ） · Remark */
  readonly remark?: InputMaybe<Scalars["String"]["input"]>;
};

/** 一批的结果 · What came of a batch */
export type PermitIngestReport = {
  readonly __typename?: "PermitIngestReport";
  /** 批次标识 · Identifier of the batch */
  readonly batch: Scalars["ID"]["output"];
  /** 各结果的条数 · How many rows came out how */
  readonly totals: IngestTotals;
  /** 逐条结果，次序与报送时相同 · What came of each row, in the order in which they were submitted */
  readonly rows: ReadonlyArray<PermitRowReport>;
};

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
export type PermitRowReport = {
  readonly __typename?: "PermitRowReport";
  /** 在本批中的位置，从 0 起 · Its place in the batch, from 0 */
  readonly index: Scalars["Int"]["output"];
  /** 结果 · What came of it */
  readonly status: IngestRowStatus;
  /** 由此形成或者已有的许可；等待和退回的为空 · The permit that it made or that was there; null where it waits or was rejected */
  readonly permit?: Maybe<Permit>;
  /** 退回的原因 · Why it was rejected */
  readonly errors: ReadonlyArray<IngestRowError>;
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

/** 退回的行政许可信息页 · A page of rejected rows */
export type RejectedPermitRowConnection = {
  readonly __typename?: "RejectedPermitRowConnection";
  /** 本页各条 · The rows of the page */
  readonly nodes: ReadonlyArray<RejectedPermitRow>;
  /** 本页各条及游标 · The rows with their cursors */
  readonly edges: ReadonlyArray<RejectedPermitRowEdge>;
  /** 分页信息 · Page information */
  readonly pageInfo: PageInfo;
  /** 总数 · How many there are */
  readonly totalCount: Scalars["Int"]["output"];
};

/** 退回的一条及游标 · A rejected row with its cursor */
export type RejectedPermitRowEdge = {
  readonly __typename?: "RejectedPermitRowEdge";
  /** 游标 · Cursor */
  readonly cursor: Scalars["String"]["output"];
  /** 退回的一条 · The row */
  readonly node: RejectedPermitRow;
};

/** 退回的一条行政许可信息 · A row of a permit that was rejected */
export type RejectedPermitRow = {
  readonly __typename?: "RejectedPermitRow";
  /** 记录标识 · Identifier of the record */
  readonly id: Scalars["ID"]["output"];
  /** 批次标识 · Identifier of the batch */
  readonly batch: Scalars["ID"]["output"];
  /** 在批中的位置，从 0 起 · Its place in the batch, from 0 */
  readonly index: Scalars["Int"]["output"];
  /** 来源系统 · The system that it came from */
  readonly sourceSystem: Scalars["String"]["output"];
  /** 行政许可决定文书号，原样 · Number of the decision, as it was written */
  readonly documentNumber?: Maybe<Scalars["String"]["output"]>;
  /** 收到时间 · When it was received */
  readonly receivedAt: Scalars["DateTime"]["output"];
  /** 退回的原因 · Why it was rejected */
  readonly errors: ReadonlyArray<IngestRowError>;
  /** 报送的原文（JSON），可更正后重报 · The row as it was submitted, in JSON, to be corrected and submitted again */
  readonly content?: Maybe<Scalars["String"]["output"]>;
};

/** 主体（一户一档）：GB 32100 所列各类法人和其他组织 · A subject of supervision: every kind of legal person and organisation that GB 32100 knows */
export type LegalEntity = {
  readonly __typename?: "LegalEntity";
  /** 主体身份代码 · Identifier of the entity in this graph */
  readonly id: Scalars["ID"]["output"];
  /** 主体归属，由法人库随引用提供 · Where it belongs, given by the legal-entity subgraph with each reference */
  readonly scope: Scalars["EntityScope"]["output"];
  /** 行政许可 · Permits */
  readonly permits: PermitConnection;
  /** 双告知的告知单，新的在前；承办部门只见告知本部门的 · Letters of dual notice, newest first; a department that was told of something sees the letters that this stands in */
  readonly notices?: Maybe<NoticeLetterConnection>;
  /** 行业代码，由法人库随引用提供 · Code of its industry, given by the legal-entity subgraph with each reference */
  readonly industryCode?: Maybe<Scalars["String"]["output"]>;
  /** 监管责任部门（谁审批、谁监管，谁主管、谁监管）：有有效许可的为许可部门，没有的为行业主管部门，都没有的说明缘由；目录中没有的事项为空 · Who is responsible for supervising what it does under a permit item: who permitted it, or else who is in charge of its industry, or else why nobody is; null for an item that the catalogue does not have */
  readonly responsibleDepartment?: Maybe<ResponsibleDepartment>;
  /** 许可事件（供时间线汇集） · Approval events, gathered by the timeline */
  readonly approvalEvents: Scalars["TimelineEvents"]["output"];
};

/** 主体（一户一档）：GB 32100 所列各类法人和其他组织 · A subject of supervision: every kind of legal person and organisation that GB 32100 knows */
export type LegalEntityPermitsArgs = {
  status?: InputMaybe<PermitStatus>;
  item?: InputMaybe<Scalars["String"]["input"]>;
  orderBy?: InputMaybe<PermitOrder>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** 主体（一户一档）：GB 32100 所列各类法人和其他组织 · A subject of supervision: every kind of legal person and organisation that GB 32100 knows */
export type LegalEntityNoticesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** 主体（一户一档）：GB 32100 所列各类法人和其他组织 · A subject of supervision: every kind of legal person and organisation that GB 32100 knows */
export type LegalEntityResponsibleDepartmentArgs = {
  item: Scalars["String"]["input"];
};

/** 监管责任部门 · The department that is responsible */
export type ResponsibleDepartment = {
  readonly __typename?: "ResponsibleDepartment";
  /** 许可事项 · The permit item */
  readonly item: CodedValue;
  /** 负责监管的部门；责任不明的为空 · The department that supervises; null where nobody is responsible */
  readonly department?: Maybe<CodedValue>;
  /** 所依的原则：谁审批、谁监管，或者谁主管、谁监管；责任不明的为空 · By which half of the principle; null where nobody is responsible */
  readonly ground?: Maybe<CodedValue>;
  /** 据以确定的有效许可的文书号 · Number of the permit in force that it follows from */
  readonly permitDocumentNumber?: Maybe<Scalars["String"]["output"]>;
  /** 法律依据 · Legal basis */
  readonly legalBasis?: Maybe<Scalars["String"]["output"]>;
  /** 规则是否已核实；行业主管部门的规则待确认 · Whether the rule is confirmed; who is in charge of which industry is not yet */
  readonly isConfirmed: Scalars["Boolean"]["output"];
  /** 责任不明的缘由；有责任部门的为空 · Why nobody is responsible; null where somebody is */
  readonly gap?: Maybe<CodedValue>;
};

/** 一户主体的行政审批 · Approval of one entity */
export type OnestopApproval = {
  readonly __typename?: "OnestopApproval";
  /** 主体身份代码 · Identifier of the entity in this graph */
  readonly id: Scalars["ID"]["output"];
  /** 主体归属，由法人库随引用提供 · Where it belongs, given by the legal-entity subgraph with each reference */
  readonly scope: Scalars["EntityScope"]["output"];
  /** 有效的行政许可，决定日期新的在前 · Permits that are valid, newest decision first */
  readonly permits: PermitConnection;
};

/** 一户主体的行政审批 · Approval of one entity */
export type OnestopApprovalPermitsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** 许可状态（XK_ZT） · Status of a permit as its authority reports it */
export type PermitStatus =
  /** 有效 · Valid */
  | "VALID"
  /** 无效：期满，或者已撤销、撤回、吊销、注销 · Not valid: its term is over, or it was rescinded, withdrawn, revoked or cancelled */
  | "INVALID";

/** 行政许可的排序 · Sort orders of permits */
export type PermitOrder =
  /** 决定日期，新的在前 · Newest decision first */
  | "DECIDED_DESC"
  /** 决定日期，早的在前 · Oldest decision first */
  | "DECIDED_ASC"
  /** 有效期至，先到期的在前，长期的在后 · First to expire first, without limit last */
  | "VALID_TO_ASC";

/** 许可页 · A page of permits */
export type PermitConnection = {
  readonly __typename?: "PermitConnection";
  /** 本页许可 · The permits of the page */
  readonly nodes: ReadonlyArray<Permit>;
  /** 本页许可及游标 · The permits with their cursors */
  readonly edges: ReadonlyArray<PermitEdge>;
  /** 分页信息 · Page information */
  readonly pageInfo: PageInfo;
  /** 总数 · How many there are */
  readonly totalCount: Scalars["Int"]["output"];
};

/** 许可及游标 · A permit with its cursor */
export type PermitEdge = {
  readonly __typename?: "PermitEdge";
  /** 游标 · Cursor */
  readonly cursor: Scalars["String"]["output"];
  /** 许可 · A permit */
  readonly node: Permit;
};

/** 行政许可（双公示标准 XK_ 各项；相对人的代码见主体） · A permit, by the standard of publication (XK_ fields); the codes of its holder are those of the entity */
export type Permit = {
  readonly __typename?: "Permit";
  /** 记录标识 · Identifier of the record */
  readonly id: Scalars["ID"]["output"];
  /** 行政相对人 · The entity that holds it */
  readonly legalEntity: LegalEntity;
  /** 许可事项 · The item of the catalogue */
  readonly item: PermitItem;
  /** 行政许可决定文书名称（XK_XKWS） · Title of the decision */
  readonly title: Scalars["String"]["output"];
  /** 行政许可决定文书号（XK_WSH） · Number of the decision */
  readonly documentNumber: Scalars["String"]["output"];
  /** 项目名称（2016 年版 XK_XMMC） · Name of the project, in the edition of 2016 */
  readonly projectName?: Maybe<Scalars["String"]["output"]>;
  /** 许可类别（XK_XKLB） · Category of permit */
  readonly category: CodedValue;
  /** 许可证书名称（XK_XKZS） · Name of the certificate */
  readonly certificateName?: Maybe<Scalars["String"]["output"]>;
  /** 许可编号（XK_XKBH） · Number of the certificate */
  readonly certificateNumber?: Maybe<Scalars["String"]["output"]>;
  /** 许可内容（XK_NR） · What is permitted */
  readonly content: Scalars["String"]["output"];
  /** 许可决定日期（XK_JDRQ） · Day of the decision */
  readonly decidedOn: Scalars["Date"]["output"];
  /** 有效期自（XK_YXQZ） · First day of validity */
  readonly validFrom: Scalars["Date"]["output"];
  /** 有效期至（XK_YXQZI）；长期的为空 · Last day of validity; null where it is without limit */
  readonly validTo?: Maybe<Scalars["Date"]["output"]>;
  /** 是否长期有效 · Whether it is valid without limit of time */
  readonly isLongTerm: Scalars["Boolean"]["output"];
  /** 某日是否在有效期内且未失效 · Whether it is in force on a day: within its validity and not ended before */
  readonly isInForce: Scalars["Boolean"]["output"];
  /** 当前状态（XK_ZT） · Present status */
  readonly status: CodedValue;
  /** 提前失效方式（行政许可法第六十九、七十条）；未提前失效的为空 · How it ended before its term; null where it did not */
  readonly ending?: Maybe<CodedValue>;
  /** 提前失效日期 · Day on which it ended before its term */
  readonly endedOn?: Maybe<Scalars["Date"]["output"]>;
  /** 许可机关（XK_XKJG） · The department that permits */
  readonly authority: CodedValue;
  /** 许可机关统一社会信用代码（XK_XKJGDM） · Unified code of that department */
  readonly authorityUscc?: Maybe<Scalars["String"]["output"]>;
  /** 归集层级（市、区） · Whether the city or a district collected it */
  readonly level: CodedValue;
  /** 归集的区；市级为空 · The district that collected it; null for the city */
  readonly district?: Maybe<CodedValue>;
  /** 数据来源单位（XK_LYDW） · The unit that the data come from */
  readonly sourceUnit: CodedValue;
  /** 数据来源单位统一社会信用代码（XK_LYDWDM） · Unified code of that unit */
  readonly sourceUnitUscc?: Maybe<Scalars["String"]["output"]>;
  /** 行政相对人类别（XK_XDR_LB） · Kind of holder */
  readonly holderKind: CodedValue;
  /** 行政相对人名称（XK_XDR_MC）；自然人的见 personName · Name of the holder; a natural person's is personName */
  readonly holderName?: Maybe<Scalars["String"]["output"]>;
  /** 自然人姓名 · Name of the holder who is a natural person */
  readonly personName?: Maybe<Scalars["String"]["output"]>;
  /** 自然人证件类型（XK_XDR_ZJLX） · Type of that person's identity document */
  readonly personIdType?: Maybe<CodedValue>;
  /** 自然人证件号码（XK_XDR_ZJHM） · Number of that person's identity document */
  readonly personIdNumber?: Maybe<Scalars["String"]["output"]>;
  /** 法定代表人（XK_FRDB） · Name of the legal representative at the time */
  readonly legalRepresentativeName?: Maybe<Scalars["String"]["output"]>;
  /** 法定代表人证件类型（XK_FR_ZJLX） · Type of the legal representative's identity document */
  readonly legalRepresentativeIdType?: Maybe<CodedValue>;
  /** 法定代表人证件号码（XK_FR_ZJHM） · Number of the legal representative's identity document */
  readonly legalRepresentativeIdNumber?: Maybe<Scalars["String"]["output"]>;
  /** 备注（BZ） · Remark */
  readonly remark?: Maybe<Scalars["String"]["output"]>;
  /** 更正前的各版本，新的在前 · Its versions before corrections, newest first */
  readonly earlierVersions: ReadonlyArray<PermitVersion>;
  /** 数据来源 · Where the record comes from */
  readonly provenance: Provenance;
};

/** 行政许可（双公示标准 XK_ 各项；相对人的代码见主体） · A permit, by the standard of publication (XK_ fields); the codes of its holder are those of the entity */
export type PermitIsInForceArgs = {
  asOf: Scalars["Date"]["input"];
};

/** 行政许可被更正前的一个版本 · A version of a permit before it was corrected */
export type PermitVersion = {
  readonly __typename?: "PermitVersion";
  /** 行政许可决定文书名称 · Title of the decision */
  readonly title: Scalars["String"]["output"];
  /** 许可类别 · Category of permit */
  readonly category: CodedValue;
  /** 许可证书名称 · Name of the certificate */
  readonly certificateName?: Maybe<Scalars["String"]["output"]>;
  /** 许可编号 · Number of the certificate */
  readonly certificateNumber?: Maybe<Scalars["String"]["output"]>;
  /** 许可内容 · What is permitted */
  readonly content: Scalars["String"]["output"];
  /** 许可决定日期 · Day of the decision */
  readonly decidedOn: Scalars["Date"]["output"];
  /** 有效期自 · First day of validity */
  readonly validFrom: Scalars["Date"]["output"];
  /** 有效期至；长期的为空 · Last day of validity; null where it is without limit */
  readonly validTo?: Maybe<Scalars["Date"]["output"]>;
  /** 状态 · Status */
  readonly status: CodedValue;
  /** 行政相对人名称；自然人的见 personName · Name of the holder; a natural person's is personName */
  readonly holderName?: Maybe<Scalars["String"]["output"]>;
  /** 自然人姓名 · Name of the holder who is a natural person */
  readonly personName?: Maybe<Scalars["String"]["output"]>;
  /** 法定代表人 · Name of the legal representative */
  readonly legalRepresentativeName?: Maybe<Scalars["String"]["output"]>;
  /** 备注 · Remark */
  readonly remark?: Maybe<Scalars["String"]["output"]>;
  /** 被更正的时间 · When it was corrected */
  readonly supersededAt: Scalars["DateTime"]["output"];
  /** 数据来源 · Where the record comes from */
  readonly provenance: Provenance;
};

/** 许可事项页 · A page of permit items */
export type PermitItemConnection = {
  readonly __typename?: "PermitItemConnection";
  /** 本页许可事项 · The permit items of the page */
  readonly nodes: ReadonlyArray<PermitItem>;
  /** 本页许可事项及游标 · The permit items with their cursors */
  readonly edges: ReadonlyArray<PermitItemEdge>;
  /** 分页信息 · Page information */
  readonly pageInfo: PageInfo;
  /** 总数 · How many there are */
  readonly totalCount: Scalars["Int"]["output"];
};

/** 许可事项及游标 · A permit item with its cursor */
export type PermitItemEdge = {
  readonly __typename?: "PermitItemEdge";
  /** 游标 · Cursor */
  readonly cursor: Scalars["String"]["output"];
  /** 许可事项 · A permit item */
  readonly node: PermitItem;
};

/** 许可事项〔示例目录，待确认〕 · A permit item [illustrative catalogue, unconfirmed] */
export type PermitItem = {
  readonly __typename?: "PermitItem";
  /** 记录标识 · Identifier of the record */
  readonly id: Scalars["ID"]["output"];
  /** 事项代码 · Code of the item */
  readonly code: Scalars["String"]["output"];
  /** 名称 · Name */
  readonly name: Scalars["String"]["output"];
  /** 英文名称 · Name in English */
  readonly nameEn: Scalars["String"]["output"];
  /** 主管部门 · The department in charge */
  readonly authority: CodedValue;
  /** 实施层级（市、区） · Whether the city or its districts decide */
  readonly level: CodedValue;
  /** 与工商登记的先后（前置、后置） · Whether it precedes the registration or follows it */
  readonly stage: CodedValue;
  /** 许可类别 · Category of permit */
  readonly category: CodedValue;
  /** 许可证书名称 · Name of the certificate */
  readonly certificateName?: Maybe<Scalars["String"]["output"]>;
  /** 有效期，年；长期的为空 · Term in years; null where without limit */
  readonly termYears?: Maybe<Scalars["Int"]["output"]>;
  /** 设定依据 · Legal basis */
  readonly legalBasis: Scalars["String"]["output"];
  /** 数据来源 · Where the record comes from */
  readonly provenance: Provenance;
};

/** 某日的工商登记后置审批事项目录〔示例目录，待确认〕 · The catalogue of what needs approval after the registration, as of a day [illustrative, unconfirmed] */
export type PostLicensingCatalogue = {
  readonly __typename?: "PostLicensingCatalogue";
  /** 版本，以施行年份称之 · The edition, by the year of its first day */
  readonly edition: Scalars["String"]["output"];
  /** 施行日 · First day in force */
  readonly effectiveFrom: Scalars["Date"]["output"];
  /** 停止施行日；现行的为空 · First day no longer in force; null while it is */
  readonly effectiveTo?: Maybe<Scalars["Date"]["output"]>;
  /** 依据 · Legal basis */
  readonly legalBasis: Scalars["String"]["output"];
  /** 是否已核对原文 · Whether it was checked against its source */
  readonly isConfirmed: Scalars["Boolean"]["output"];
  /** 经营范围用语和审批事项的对应 · Wordings of business scopes, and what they need */
  readonly entries: ReadonlyArray<PostLicensingEntry>;
};

/** 经营范围用语和所需审批的对应；较长的用语优先 · A wording of business scopes and what it needs; the longer wording wins */
export type PostLicensingEntry = {
  readonly __typename?: "PostLicensingEntry";
  /** 经营范围用语 · The wording */
  readonly phrase: Scalars["String"]["output"];
  /** 同一句中须有其一的用语；不限的为空 · Words of which one must stand in the same clause; none where any clause will do */
  readonly with: ReadonlyArray<Scalars["String"]["output"]>;
  /** 所需审批；不需审批的为空 · What it needs; none where it needs no approval */
  readonly needs: ReadonlyArray<PostLicensingNeed>;
};

/** 所需的一项审批 · One approval that is needed */
export type PostLicensingNeed = {
  readonly __typename?: "PostLicensingNeed";
  /** 审批事项；多项的为其中之一，用语本身不能区分 · The item; where there are several it is one of them, and the wording does not say which */
  readonly oneOf: ReadonlyArray<PermitItem>;
};

/** 告知单页 · A page of letters of dual notice */
export type NoticeLetterConnection = {
  readonly __typename?: "NoticeLetterConnection";
  /** 本页告知单 · The letters of dual notice of the page */
  readonly nodes: ReadonlyArray<NoticeLetter>;
  /** 本页告知单及游标 · The letters of dual notice with their cursors */
  readonly edges: ReadonlyArray<NoticeLetterEdge>;
  /** 分页信息 · Page information */
  readonly pageInfo: PageInfo;
  /** 总数 · How many there are */
  readonly totalCount: Scalars["Int"]["output"];
};

/** 告知单及游标 · A letter with its cursor */
export type NoticeLetterEdge = {
  readonly __typename?: "NoticeLetterEdge";
  /** 游标 · Cursor */
  readonly cursor: Scalars["String"]["output"];
  /** 告知单 · A letter */
  readonly node: NoticeLetter;
};

/** 告知单：告知申请人需要审批的经营项目和审批部门 · A letter that tells an applicant what needs approval, and by whom */
export type NoticeLetter = {
  readonly __typename?: "NoticeLetter";
  /** 记录标识 · Identifier of the record */
  readonly id: Scalars["ID"]["output"];
  /** 告知单编号 · Number of the letter */
  readonly number: Scalars["String"]["output"];
  /** 登记申请人 · The applicant */
  readonly legalEntity: LegalEntity;
  /** 登记或变更日期，目录以当日为准 · Day of the registration or its change, whose catalogue decides */
  readonly registeredOn: Scalars["Date"]["output"];
  /** 所依据的目录版本 · The edition of the catalogue that it follows */
  readonly edition: Scalars["String"]["output"];
  /** 出具日期 · When it was issued */
  readonly issuedOn: Scalars["Date"]["output"];
  /** 登记机关 · The registrar */
  readonly registrar: CodedValue;
  /** 告知的事项；承办部门只见本部门的 · What needs approval; a department that was told of something sees what it was told */
  readonly items: ReadonlyArray<DualNotice>;
  /** 书面承诺；未签署的为空 · The commitment; null where it is not signed */
  readonly commitment?: Maybe<NoticeCommitment>;
  /** 数据来源 · Where the record comes from */
  readonly provenance: Provenance;
};

/** 书面承诺 · A written commitment */
export type NoticeCommitment = {
  readonly __typename?: "NoticeCommitment";
  /** 签署人 · Who signed */
  readonly signatory?: Maybe<Scalars["String"]["output"]>;
  /** 签署时间 · When it was signed */
  readonly signedAt: Scalars["DateTime"]["output"];
  /** 承诺书的 SHA-256 · SHA-256 of the signed document */
  readonly documentHash: Scalars["String"]["output"];
  /** 状态 · Whether it is kept */
  readonly status: CodedValue;
  /** 违反日期 · When it was found to be broken */
  readonly breachedOn?: Maybe<Scalars["Date"]["output"]>;
};

/** 双告知页 · A page of notices */
export type DualNoticeConnection = {
  readonly __typename?: "DualNoticeConnection";
  /** 本页双告知 · The notices of the page */
  readonly nodes: ReadonlyArray<DualNotice>;
  /** 本页双告知及游标 · The notices with their cursors */
  readonly edges: ReadonlyArray<DualNoticeEdge>;
  /** 分页信息 · Page information */
  readonly pageInfo: PageInfo;
  /** 总数 · How many there are */
  readonly totalCount: Scalars["Int"]["output"];
};

/** 双告知及游标 · A notice with its cursor */
export type DualNoticeEdge = {
  readonly __typename?: "DualNoticeEdge";
  /** 游标 · Cursor */
  readonly cursor: Scalars["String"]["output"];
  /** 双告知 · A notice */
  readonly node: DualNotice;
};

/** 双告知：将登记信息告知审批部门 · What a department is told of a registration */
export type DualNotice = {
  readonly __typename?: "DualNotice";
  /** 记录标识 · Identifier of the record */
  readonly id: Scalars["ID"]["output"];
  /** 登记的主体 · The entity that was registered */
  readonly legalEntity: LegalEntity;
  /** 告知单 · The letter that it goes with */
  readonly letter: NoticeLetter;
  /** 经营范围中的用语；只载明须经批准的为空 · The wording of the scope; null where it only says that something needs approval */
  readonly scopePhrase?: Maybe<Scalars["String"]["output"]>;
  /** 审批事项；不明确的为空 · The permit item; null where it is not clear */
  readonly permitItem?: Maybe<PermitItem>;
  /** 不明确的，可能的审批事项 · Where it is not clear, the items that it may be */
  readonly candidates: ReadonlyArray<PermitItem>;
  /** 审批部门；不明确的为空 · The department that approves; null where that is not clear */
  readonly authority?: Maybe<CodedValue>;
  /** 审批层级（市、区） · Whether the city or a district approves */
  readonly level: CodedValue;
  /** 未能自动告知的原因 · Why nobody could be told by itself */
  readonly unclear?: Maybe<CodedValue>;
  /** 告知方式 · How it found its department */
  readonly route?: Maybe<CodedValue>;
  /** 承办部门；待认领和退回的为空 · The department that has it; null in the pool, and where it was returned */
  readonly addressee?: Maybe<CodedValue>;
  /** 状态 · State */
  readonly state?: Maybe<CodedValue>;
  /** 告知日期 · When it was sent */
  readonly sentOn?: Maybe<Scalars["Date"]["output"]>;
  /** 认领期限；工作日历未公布的为空 · By when it is to be claimed; null while the working days of that year are not published */
  readonly claimBy?: Maybe<Scalars["Date"]["output"]>;
  /** 下一步的期限；已办结的为空 · By when the next step is due; null where none is */
  readonly dueOn?: Maybe<Scalars["Date"]["output"]>;
  /** 认领日期 · When it was claimed */
  readonly claimedOn?: Maybe<Scalars["Date"]["output"]>;
  /** 反馈结果 · What was fed back */
  readonly feedback?: Maybe<CodedValue>;
  /** 反馈日期 · When */
  readonly fedBackOn?: Maybe<Scalars["Date"]["output"]>;
  /** 版本，办理时须写明 · The version, which an act names */
  readonly version?: Maybe<Scalars["Int"]["output"]>;
  /** 办理经过，早的在前 · Every step, oldest first */
  readonly steps?: Maybe<ReadonlyArray<NoticeStep>>;
  /** 由此形成的线索 · The clue that came of it */
  readonly clue?: Maybe<UnlicensedClue>;
};

/** 双告知的一步办理 · A step of a notice */
export type NoticeStep = {
  readonly __typename?: "NoticeStep";
  /** 办理：认领、退回、分派、反馈、超时 · What was done: claimNotice, returnNotice, reassignNotice, feedbackNotice, timeOut */
  readonly action: Scalars["String"]["output"];
  /** 此后的版本 · The version after it */
  readonly version: Scalars["Int"]["output"];
  /** 办理部门；超时的为平台 · Who did it; the platform where time ran out */
  readonly department: CodedValue;
  /** 退回理由 · Why it was returned */
  readonly reason?: Maybe<Scalars["String"]["output"]>;
  /** 办理时间 · When */
  readonly doneAt: Scalars["DateTime"]["output"];
};

/** 未经许可擅自经营的线索 · A clue of business without a permit */
export type UnlicensedClue = {
  readonly __typename?: "UnlicensedClue";
  /** 记录标识 · Identifier of the record */
  readonly id: Scalars["ID"]["output"];
  /** 发现日期 · When it was found */
  readonly foundOn: Scalars["Date"]["output"];
  /** 发现的情况 · What was found */
  readonly content?: Maybe<Scalars["String"]["output"]>;
  /** 数据来源 · Where the record comes from */
  readonly provenance: Provenance;
};

/** 超时的双告知页 · A page of overdue notices */
export type OverdueNoticeConnection = {
  readonly __typename?: "OverdueNoticeConnection";
  /** 本页超时的双告知 · The overdue notices of the page */
  readonly nodes: ReadonlyArray<OverdueNotice>;
  /** 本页超时的双告知及游标 · The overdue notices with their cursors */
  readonly edges: ReadonlyArray<OverdueNoticeEdge>;
  /** 分页信息 · Page information */
  readonly pageInfo: PageInfo;
  /** 总数 · How many there are */
  readonly totalCount: Scalars["Int"]["output"];
};

/** 超时的双告知及游标 · An overdue notice with its cursor */
export type OverdueNoticeEdge = {
  readonly __typename?: "OverdueNoticeEdge";
  /** 游标 · Cursor */
  readonly cursor: Scalars["String"]["output"];
  /** 超时的双告知 · An overdue notice */
  readonly node: OverdueNotice;
};

/** 超时的双告知，作为监管盲区 · An overdue notice, as a blind spot of supervision */
export type OverdueNotice = {
  readonly __typename?: "OverdueNotice";
  /** 记录标识 · Identifier of the record */
  readonly id: Scalars["ID"]["output"];
  /** 登记的主体 · The entity that was registered */
  readonly legalEntity: LegalEntity;
  /** 经营范围中的用语 · The wording of the scope */
  readonly scopePhrase?: Maybe<Scalars["String"]["output"]>;
  /** 审批事项；不明确的为空 · The permit item; null where it is not clear */
  readonly permitItem?: Maybe<PermitItem>;
  /** 未能自动告知的原因 · Why nobody could be told by itself */
  readonly unclear?: Maybe<CodedValue>;
  /** 应当办理的部门；待认领的为空 · The department that has it; null in the pool */
  readonly holder?: Maybe<CodedValue>;
  /** 登记机关 · The registrar */
  readonly registrar: CodedValue;
  /** 状态 · State */
  readonly state: CodedValue;
  /** 期限 · When it was due */
  readonly dueOn: Scalars["Date"]["output"];
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
  OnestopApproval: OnestopApproval;
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
      | GraphQLRecursivePick<FederationTypes["LegalEntity"], { scope: true; industryCode: true }>
      | GraphQLRecursivePick<FederationTypes["LegalEntity"], { scope: true; industryCode: true }>
      | GraphQLRecursivePick<FederationTypes["LegalEntity"], { scope: true }>
      | GraphQLRecursivePick<FederationTypes["LegalEntity"], { scope: true; industryCode: true }>
      | GraphQLRecursivePick<FederationTypes["LegalEntity"], { scope: true; industryCode: true }>
    );
  OnestopApproval: { __typename: "OnestopApproval" } & GraphQLRecursivePick<
    FederationTypes["OnestopApproval"],
    { id: true }
  > &
    (
      | Record<PropertyKey, never>
      | GraphQLRecursivePick<FederationTypes["OnestopApproval"], { scope: true }>
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
  RecordLineage: ResolverTypeWrapper<RecordLineageRow>;
  RecordSubmission: ResolverTypeWrapper<RecordSubmissionRow>;
  RecordVersion: ResolverTypeWrapper<RecordVersionRow>;
  RecordOutput: ResolverTypeWrapper<RecordOutputRow>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  CorrectPermitRowInput: CorrectPermitRowInput;
  CommitToNoticeInput: CommitToNoticeInput;
  ClaimNoticeInput: ClaimNoticeInput;
  ReturnNoticeInput: ReturnNoticeInput;
  ReassignNoticeInput: ReassignNoticeInput;
  FeedbackNoticeInput: FeedbackNoticeInput;
  NoticeFeedback: NoticeFeedback;
  NoticeState: NoticeState;
  PublicationEdition: PublicationEdition;
  IngestPermitsInput: IngestPermitsInput;
  PermitRowInput: PermitRowInput;
  PermitIngestReport: ResolverTypeWrapper<PermitIngestReportRow>;
  IngestTotals: ResolverTypeWrapper<object>;
  PermitRowReport: ResolverTypeWrapper<PermitRowReportRow>;
  IngestRowStatus: IngestRowStatus;
  IngestRowError: ResolverTypeWrapper<object>;
  RejectedPermitRowConnection: ResolverTypeWrapper<RejectedPermitRowConnectionRow>;
  RejectedPermitRowEdge: ResolverTypeWrapper<object>;
  RejectedPermitRow: ResolverTypeWrapper<RejectedPermitRowRow>;
  LegalEntity: ResolverTypeWrapper<LegalEntityRow>;
  ResponsibleDepartment: ResolverTypeWrapper<ResponsibleDepartmentRow>;
  OnestopApproval: ResolverTypeWrapper<OnestopApprovalRow>;
  PermitStatus: PermitStatus;
  PermitOrder: PermitOrder;
  PermitConnection: ResolverTypeWrapper<PermitConnectionRow>;
  PermitEdge: ResolverTypeWrapper<object>;
  Permit: ResolverTypeWrapper<PermitRow>;
  PermitVersion: ResolverTypeWrapper<PermitVersionRow>;
  PermitItemConnection: ResolverTypeWrapper<PermitItemConnectionRow>;
  PermitItemEdge: ResolverTypeWrapper<object>;
  PermitItem: ResolverTypeWrapper<PermitItemRow>;
  PostLicensingCatalogue: ResolverTypeWrapper<PostLicensingCatalogueRow>;
  PostLicensingEntry: ResolverTypeWrapper<PostLicensingEntryRow>;
  PostLicensingNeed: ResolverTypeWrapper<PostLicensingNeedRow>;
  NoticeLetterConnection: ResolverTypeWrapper<NoticeLetterConnectionRow>;
  NoticeLetterEdge: ResolverTypeWrapper<object>;
  NoticeLetter: ResolverTypeWrapper<NoticeLetterRow>;
  NoticeCommitment: ResolverTypeWrapper<NoticeCommitmentRow>;
  DualNoticeConnection: ResolverTypeWrapper<DualNoticeConnectionRow>;
  DualNoticeEdge: ResolverTypeWrapper<object>;
  DualNotice: ResolverTypeWrapper<DualNoticeRow>;
  NoticeStep: ResolverTypeWrapper<NoticeStepRow>;
  UnlicensedClue: ResolverTypeWrapper<UnlicensedClueRow>;
  OverdueNoticeConnection: ResolverTypeWrapper<OverdueNoticeConnectionRow>;
  OverdueNoticeEdge: ResolverTypeWrapper<object>;
  OverdueNotice: ResolverTypeWrapper<OverdueNoticeRow>;
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
  RecordLineage: RecordLineageRow;
  RecordSubmission: RecordSubmissionRow;
  RecordVersion: RecordVersionRow;
  RecordOutput: RecordOutputRow;
  Mutation: Record<PropertyKey, never>;
  CorrectPermitRowInput: CorrectPermitRowInput;
  CommitToNoticeInput: CommitToNoticeInput;
  ClaimNoticeInput: ClaimNoticeInput;
  ReturnNoticeInput: ReturnNoticeInput;
  ReassignNoticeInput: ReassignNoticeInput;
  FeedbackNoticeInput: FeedbackNoticeInput;
  IngestPermitsInput: IngestPermitsInput;
  PermitRowInput: PermitRowInput;
  PermitIngestReport: PermitIngestReportRow;
  IngestTotals: object;
  PermitRowReport: PermitRowReportRow;
  IngestRowError: object;
  RejectedPermitRowConnection: RejectedPermitRowConnectionRow;
  RejectedPermitRowEdge: object;
  RejectedPermitRow: RejectedPermitRowRow;
  LegalEntity: LegalEntityRow;
  ResponsibleDepartment: ResponsibleDepartmentRow;
  OnestopApproval: OnestopApprovalRow;
  PermitConnection: PermitConnectionRow;
  PermitEdge: object;
  Permit: PermitRow;
  PermitVersion: PermitVersionRow;
  PermitItemConnection: PermitItemConnectionRow;
  PermitItemEdge: object;
  PermitItem: PermitItemRow;
  PostLicensingCatalogue: PostLicensingCatalogueRow;
  PostLicensingEntry: PostLicensingEntryRow;
  PostLicensingNeed: PostLicensingNeedRow;
  NoticeLetterConnection: NoticeLetterConnectionRow;
  NoticeLetterEdge: object;
  NoticeLetter: NoticeLetterRow;
  NoticeCommitment: NoticeCommitmentRow;
  DualNoticeConnection: DualNoticeConnectionRow;
  DualNoticeEdge: object;
  DualNotice: DualNoticeRow;
  NoticeStep: NoticeStepRow;
  UnlicensedClue: UnlicensedClueRow;
  OverdueNoticeConnection: OverdueNoticeConnectionRow;
  OverdueNoticeEdge: object;
  OverdueNotice: OverdueNoticeRow;
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
  permitsByDocumentNumber?: Resolver<
    ReadonlyArray<ResolversTypes["Permit"]>,
    ParentType,
    ContextType,
    RequireFields<QueryPermitsByDocumentNumberArgs, "documentNumber">
  >;
  recordLineage?: Resolver<
    Maybe<ResolversTypes["RecordLineage"]>,
    ParentType,
    ContextType,
    RequireFields<QueryRecordLineageArgs, "id">
  >;
  permitItems?: Resolver<
    ResolversTypes["PermitItemConnection"],
    ParentType,
    ContextType,
    RequireFields<QueryPermitItemsArgs, "first">
  >;
  permitItem?: Resolver<
    Maybe<ResolversTypes["PermitItem"]>,
    ParentType,
    ContextType,
    RequireFields<QueryPermitItemArgs, "code">
  >;
  rejectedPermitRows?: Resolver<
    ResolversTypes["RejectedPermitRowConnection"],
    ParentType,
    ContextType,
    RequireFields<QueryRejectedPermitRowsArgs, "first">
  >;
  postLicensingCatalogue?: Resolver<
    Maybe<ResolversTypes["PostLicensingCatalogue"]>,
    ParentType,
    ContextType,
    Partial<QueryPostLicensingCatalogueArgs>
  >;
  dualNotices?: Resolver<
    ResolversTypes["DualNoticeConnection"],
    ParentType,
    ContextType,
    RequireFields<QueryDualNoticesArgs, "first">
  >;
  unclaimedNotices?: Resolver<
    ResolversTypes["DualNoticeConnection"],
    ParentType,
    ContextType,
    RequireFields<QueryUnclaimedNoticesArgs, "first">
  >;
  overdueNotices?: Resolver<
    Maybe<ResolversTypes["OverdueNoticeConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryOverdueNoticesArgs, "first">
  >;
  permitsWithoutFollowUp?: Resolver<
    Maybe<ResolversTypes["PermitConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryPermitsWithoutFollowUpArgs, "first">
  >;
  industriesWithoutAuthority?: Resolver<
    ReadonlyArray<ResolversTypes["CodedValue"]>,
    ParentType,
    ContextType
  >;
  permitsToFollowUp?: Resolver<
    ResolversTypes["PermitConnection"],
    ParentType,
    ContextType,
    RequireFields<QueryPermitsToFollowUpArgs, "first">
  >;
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
  ingestPermits?: Resolver<
    Maybe<ResolversTypes["PermitIngestReport"]>,
    ParentType,
    ContextType,
    RequireFields<MutationIngestPermitsArgs, "input">
  >;
  correctPermitRow?: Resolver<
    Maybe<ResolversTypes["PermitIngestReport"]>,
    ParentType,
    ContextType,
    RequireFields<MutationCorrectPermitRowArgs, "input">
  >;
  commitToNotice?: Resolver<
    Maybe<ResolversTypes["NoticeLetter"]>,
    ParentType,
    ContextType,
    RequireFields<MutationCommitToNoticeArgs, "input">
  >;
  claimNotice?: Resolver<
    Maybe<ResolversTypes["DualNotice"]>,
    ParentType,
    ContextType,
    RequireFields<MutationClaimNoticeArgs, "input">
  >;
  returnNotice?: Resolver<
    Maybe<ResolversTypes["DualNotice"]>,
    ParentType,
    ContextType,
    RequireFields<MutationReturnNoticeArgs, "input">
  >;
  reassignNotice?: Resolver<
    Maybe<ResolversTypes["DualNotice"]>,
    ParentType,
    ContextType,
    RequireFields<MutationReassignNoticeArgs, "input">
  >;
  feedbackNotice?: Resolver<
    Maybe<ResolversTypes["DualNotice"]>,
    ParentType,
    ContextType,
    RequireFields<MutationFeedbackNoticeArgs, "input">
  >;
};

export type PermitIngestReportResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["PermitIngestReport"] =
    ResolversParentTypes["PermitIngestReport"],
> = {
  batch?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  totals?: Resolver<ResolversTypes["IngestTotals"], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes["PermitRowReport"]>, ParentType, ContextType>;
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

export type PermitRowReportResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["PermitRowReport"] =
    ResolversParentTypes["PermitRowReport"],
> = {
  index?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  status?: Resolver<ResolversTypes["IngestRowStatus"], ParentType, ContextType>;
  permit?: Resolver<Maybe<ResolversTypes["Permit"]>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes["IngestRowError"]>, ParentType, ContextType>;
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

export type RejectedPermitRowConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["RejectedPermitRowConnection"] =
    ResolversParentTypes["RejectedPermitRowConnection"],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes["RejectedPermitRow"]>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes["RejectedPermitRowEdge"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type RejectedPermitRowEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["RejectedPermitRowEdge"] =
    ResolversParentTypes["RejectedPermitRowEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["RejectedPermitRow"], ParentType, ContextType>;
};

export type RejectedPermitRowResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["RejectedPermitRow"] =
    ResolversParentTypes["RejectedPermitRow"],
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
  permits?: Resolver<
    ResolversTypes["PermitConnection"],
    ParentType,
    ContextType,
    RequireFields<LegalEntityPermitsArgs, "orderBy" | "first">
  >;
  notices?: Resolver<
    Maybe<ResolversTypes["NoticeLetterConnection"]>,
    ParentType,
    ContextType,
    RequireFields<LegalEntityNoticesArgs, "first">
  >;
  responsibleDepartment?: Resolver<
    Maybe<ResolversTypes["ResponsibleDepartment"]>,
    ParentType,
    ContextType,
    RequireFields<LegalEntityResponsibleDepartmentArgs, "item">
  >;
  approvalEvents?: Resolver<ResolversTypes["TimelineEvents"], ParentType, ContextType>;
};

export type ResponsibleDepartmentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ResponsibleDepartment"] =
    ResolversParentTypes["ResponsibleDepartment"],
> = {
  item?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  permitDocumentNumber?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  isConfirmed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  gap?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
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
  permits?: Resolver<
    ResolversTypes["PermitConnection"],
    ParentType,
    ContextType,
    RequireFields<OnestopApprovalPermitsArgs, "first">
  >;
};

export type PermitConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["PermitConnection"] =
    ResolversParentTypes["PermitConnection"],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes["Permit"]>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes["PermitEdge"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type PermitEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["PermitEdge"] = ResolversParentTypes["PermitEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Permit"], ParentType, ContextType>;
};

export type PermitResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Permit"] = ResolversParentTypes["Permit"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  legalEntity?: Resolver<ResolversTypes["LegalEntity"], ParentType, ContextType>;
  item?: Resolver<ResolversTypes["PermitItem"], ParentType, ContextType>;
  title?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  documentNumber?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  projectName?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  certificateName?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  certificateNumber?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  content?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  isLongTerm?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  isInForce?: Resolver<
    ResolversTypes["Boolean"],
    ParentType,
    ContextType,
    RequireFields<PermitIsInForceArgs, "asOf">
  >;
  status?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  ending?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  authority?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  authorityUscc?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  sourceUnit?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  sourceUnitUscc?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  holderKind?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  holderName?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
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
  remark?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  earlierVersions?: Resolver<
    ReadonlyArray<ResolversTypes["PermitVersion"]>,
    ParentType,
    ContextType
  >;
  provenance?: Resolver<ResolversTypes["Provenance"], ParentType, ContextType>;
};

export type PermitVersionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["PermitVersion"] = ResolversParentTypes["PermitVersion"],
> = {
  title?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  category?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  certificateName?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  certificateNumber?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  content?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  holderName?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  personName?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  legalRepresentativeName?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  supersededAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes["Provenance"], ParentType, ContextType>;
};

export type PermitItemConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["PermitItemConnection"] =
    ResolversParentTypes["PermitItemConnection"],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes["PermitItem"]>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes["PermitItemEdge"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type PermitItemEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["PermitItemEdge"] =
    ResolversParentTypes["PermitItemEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["PermitItem"], ParentType, ContextType>;
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
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  code?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  level?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  category?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  certificateName?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  termYears?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes["Provenance"], ParentType, ContextType>;
};

export type PostLicensingCatalogueResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["PostLicensingCatalogue"] =
    ResolversParentTypes["PostLicensingCatalogue"],
> = {
  edition?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  effectiveTo?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  isConfirmed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  entries?: Resolver<ReadonlyArray<ResolversTypes["PostLicensingEntry"]>, ParentType, ContextType>;
};

export type PostLicensingEntryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["PostLicensingEntry"] =
    ResolversParentTypes["PostLicensingEntry"],
> = {
  phrase?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  with?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  needs?: Resolver<ReadonlyArray<ResolversTypes["PostLicensingNeed"]>, ParentType, ContextType>;
};

export type PostLicensingNeedResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["PostLicensingNeed"] =
    ResolversParentTypes["PostLicensingNeed"],
> = {
  oneOf?: Resolver<ReadonlyArray<ResolversTypes["PermitItem"]>, ParentType, ContextType>;
};

export type NoticeLetterConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["NoticeLetterConnection"] =
    ResolversParentTypes["NoticeLetterConnection"],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes["NoticeLetter"]>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes["NoticeLetterEdge"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type NoticeLetterEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["NoticeLetterEdge"] =
    ResolversParentTypes["NoticeLetterEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["NoticeLetter"], ParentType, ContextType>;
};

export type NoticeLetterResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["NoticeLetter"] = ResolversParentTypes["NoticeLetter"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  number?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  legalEntity?: Resolver<ResolversTypes["LegalEntity"], ParentType, ContextType>;
  registeredOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  edition?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  registrar?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes["DualNotice"]>, ParentType, ContextType>;
  commitment?: Resolver<Maybe<ResolversTypes["NoticeCommitment"]>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes["Provenance"], ParentType, ContextType>;
};

export type NoticeCommitmentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["NoticeCommitment"] =
    ResolversParentTypes["NoticeCommitment"],
> = {
  signatory?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  signedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  documentHash?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  status?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  breachedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
};

export type DualNoticeConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["DualNoticeConnection"] =
    ResolversParentTypes["DualNoticeConnection"],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes["DualNotice"]>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes["DualNoticeEdge"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type DualNoticeEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["DualNoticeEdge"] =
    ResolversParentTypes["DualNoticeEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["DualNotice"], ParentType, ContextType>;
};

export type DualNoticeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["DualNotice"] = ResolversParentTypes["DualNotice"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  legalEntity?: Resolver<ResolversTypes["LegalEntity"], ParentType, ContextType>;
  letter?: Resolver<ResolversTypes["NoticeLetter"], ParentType, ContextType>;
  scopePhrase?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  permitItem?: Resolver<Maybe<ResolversTypes["PermitItem"]>, ParentType, ContextType>;
  candidates?: Resolver<ReadonlyArray<ResolversTypes["PermitItem"]>, ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  unclear?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  route?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  addressee?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  sentOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  claimBy?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  claimedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  feedback?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  fedBackOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  steps?: Resolver<Maybe<ReadonlyArray<ResolversTypes["NoticeStep"]>>, ParentType, ContextType>;
  clue?: Resolver<Maybe<ResolversTypes["UnlicensedClue"]>, ParentType, ContextType>;
};

export type NoticeStepResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["NoticeStep"] = ResolversParentTypes["NoticeStep"],
> = {
  action?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  department?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  doneAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
};

export type UnlicensedClueResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["UnlicensedClue"] =
    ResolversParentTypes["UnlicensedClue"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  foundOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes["Provenance"], ParentType, ContextType>;
};

export type OverdueNoticeConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["OverdueNoticeConnection"] =
    ResolversParentTypes["OverdueNoticeConnection"],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes["OverdueNotice"]>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes["OverdueNoticeEdge"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type OverdueNoticeEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["OverdueNoticeEdge"] =
    ResolversParentTypes["OverdueNoticeEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["OverdueNotice"], ParentType, ContextType>;
};

export type OverdueNoticeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["OverdueNotice"] = ResolversParentTypes["OverdueNotice"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  legalEntity?: Resolver<ResolversTypes["LegalEntity"], ParentType, ContextType>;
  scopePhrase?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  permitItem?: Resolver<Maybe<ResolversTypes["PermitItem"]>, ParentType, ContextType>;
  unclear?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  registrar?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  state?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
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
  RecordLineage?: RecordLineageResolvers<ContextType>;
  RecordSubmission?: RecordSubmissionResolvers<ContextType>;
  RecordVersion?: RecordVersionResolvers<ContextType>;
  RecordOutput?: RecordOutputResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PermitIngestReport?: PermitIngestReportResolvers<ContextType>;
  IngestTotals?: IngestTotalsResolvers<ContextType>;
  PermitRowReport?: PermitRowReportResolvers<ContextType>;
  IngestRowError?: IngestRowErrorResolvers<ContextType>;
  RejectedPermitRowConnection?: RejectedPermitRowConnectionResolvers<ContextType>;
  RejectedPermitRowEdge?: RejectedPermitRowEdgeResolvers<ContextType>;
  RejectedPermitRow?: RejectedPermitRowResolvers<ContextType>;
  LegalEntity?: LegalEntityResolvers<ContextType>;
  ResponsibleDepartment?: ResponsibleDepartmentResolvers<ContextType>;
  OnestopApproval?: OnestopApprovalResolvers<ContextType>;
  PermitConnection?: PermitConnectionResolvers<ContextType>;
  PermitEdge?: PermitEdgeResolvers<ContextType>;
  Permit?: PermitResolvers<ContextType>;
  PermitVersion?: PermitVersionResolvers<ContextType>;
  PermitItemConnection?: PermitItemConnectionResolvers<ContextType>;
  PermitItemEdge?: PermitItemEdgeResolvers<ContextType>;
  PermitItem?: PermitItemResolvers<ContextType>;
  PostLicensingCatalogue?: PostLicensingCatalogueResolvers<ContextType>;
  PostLicensingEntry?: PostLicensingEntryResolvers<ContextType>;
  PostLicensingNeed?: PostLicensingNeedResolvers<ContextType>;
  NoticeLetterConnection?: NoticeLetterConnectionResolvers<ContextType>;
  NoticeLetterEdge?: NoticeLetterEdgeResolvers<ContextType>;
  NoticeLetter?: NoticeLetterResolvers<ContextType>;
  NoticeCommitment?: NoticeCommitmentResolvers<ContextType>;
  DualNoticeConnection?: DualNoticeConnectionResolvers<ContextType>;
  DualNoticeEdge?: DualNoticeEdgeResolvers<ContextType>;
  DualNotice?: DualNoticeResolvers<ContextType>;
  NoticeStep?: NoticeStepResolvers<ContextType>;
  UnlicensedClue?: UnlicensedClueResolvers<ContextType>;
  OverdueNoticeConnection?: OverdueNoticeConnectionResolvers<ContextType>;
  OverdueNoticeEdge?: OverdueNoticeEdgeResolvers<ContextType>;
  OverdueNotice?: OverdueNoticeResolvers<ContextType>;
};
