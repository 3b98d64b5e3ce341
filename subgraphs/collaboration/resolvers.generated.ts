import type { EntityScope as Scope } from "../../kit/authorization/entityScope.ts";
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from "graphql";
import type {
  LegalEntityRow,
  CriminalTransferRow,
  CriminalTransferStepRow,
  TransferDocumentRow,
  TransferGoodsRow,
  CriminalTransferStatisticRow,
  CriminalTransferReportRow,
  RequestTemplateRow,
  RequestFieldRow,
  RequestStepRow,
  CollaborationRequestRow,
  InformationRequestRow,
  ClueTransferRow,
  EvidenceRecognitionRow,
  PunishmentRequestRow,
  RequestReportRow,
  JointTaskProcedureRow,
  JointTaskRow,
  JointTaskParticipantRow,
  JointTaskStepRow,
  JointTaskDocumentRow,
  JointTaskReportRow,
  OwnTaskRow,
  DispatchRow,
  DispatchPartRow,
  DispatchStepRow,
  DispatchDocumentRow,
  DispatchReportRow,
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
  /** 按编号查移送案件；不是案件当事部门的，得到的与没有该案件相同 · A transfer to criminal justice by its number; to whoever is no party to it, as if there were none */
  readonly criminalTransfer?: Maybe<CriminalTransfer>;
  /** 本部门作为当事部门的移送案件，先到期的在前 · The transfers that one's own department is a party to, by what is due first */
  readonly criminalTransfers?: Maybe<CriminalTransferConnection>;
  /** 其中超过法定期限的，检察院监督全部 · Those of them that are late by law; the procuratorate supervises all */
  readonly overdueTransfers?: Maybe<CriminalTransferConnection>;
  /** 行刑衔接统计：按提出移送的年度和结果，不足五件的不列 · Transfers by the year in which they were proposed and what became of them; none of fewer than five */
  readonly criminalTransferStatistics?: Maybe<ReadonlyArray<CriminalTransferStatistic>>;
  /** 部门之间的提请：本部门提出和收到的，先到期的在前；市工商局、市政府办公厅和审计看全部概况 · Requests between departments: those that one's own department made or got, by what is due first; SH-AIC, SH-OFFICE and audit see the outline of all */
  readonly collaborationRequests: CollaborationRequestConnection;
  /** 按编号查提请；无权知悉的，与没有该提请相同 · A request by its number; to whoever may not know of it, as if there were none */
  readonly collaborationRequest?: Maybe<CollaborationRequest>;
  /** 联合监管任务：本部门牵头和参加的，先到期的在前；市工商局、市政府办公厅和审计看全部概况 · Joint tasks: those that one's own department leads or takes part in, by what is due first; SH-AIC, SH-OFFICE and audit see the outline of all */
  readonly jointTasks: JointTaskConnection;
  /** 按编号查联合监管任务；无权知悉的，与没有该任务相同 · A joint task by its number; to whoever may not know of it, as if there were none */
  readonly jointTask?: Maybe<JointTask>;
  /** 上通下达事项：本部门发出和承办的，先到期的在前；其他部门得到的与没有相同 · What goes between the city and its districts: what one's own department sent or is addressed by, by what is due first; to others as if there were none */
  readonly dispatches: DispatchConnection;
  /** 按编号查上通下达事项；无权知悉的，与没有该事项相同 · A dispatch by its number; to whoever may not know of it, as if there were none */
  readonly dispatch?: Maybe<Dispatch>;
  /** 本部门待办：收到的提请、参加的联合监管任务、承办的上通下达事项、待本部门办结的，先到期的在前 · What waits for one's own department: requests to it, its parts of joint tasks and dispatches, and those that it has to close, by what is due first */
  readonly myTasks: OwnTaskConnection;
  /** 联合监管程序：内容、步骤、期限、适用范围 · The procedures of joint tasks: content, steps, deadline, and where they are used */
  readonly jointTaskProcedures: ReadonlyArray<JointTaskProcedure>;
  /** 四类提请的模板：内容、程序、期限、文书 · The templates of the four kinds of requests: content, procedure, deadline, document */
  readonly requestTemplates: ReadonlyArray<RequestTemplate>;
};

export type QueryCriminalTransferArgs = {
  number: Scalars["String"]["input"];
};

export type QueryCriminalTransfersArgs = {
  state?: InputMaybe<Scalars["String"]["input"]>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryOverdueTransfersArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryCollaborationRequestsArgs = {
  kind?: InputMaybe<RequestKind>;
  state?: InputMaybe<Scalars["String"]["input"]>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryCollaborationRequestArgs = {
  number: Scalars["String"]["input"];
};

export type QueryJointTasksArgs = {
  filter?: InputMaybe<JointTaskFilter>;
  orderBy?: InputMaybe<JointTaskOrder>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryJointTaskArgs = {
  number: Scalars["String"]["input"];
};

export type QueryDispatchesArgs = {
  filter?: InputMaybe<DispatchFilter>;
  orderBy?: InputMaybe<DispatchOrder>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryDispatchArgs = {
  number: Scalars["String"]["input"];
};

export type QueryMyTasksArgs = {
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
  /** 移送案件：只给案件当事部门；其他读者得到的与没有案件相同 · Transfers to criminal justice, for parties to the case; for others as if there were none */
  readonly criminalTransfers?: Maybe<CriminalTransferConnection>;
  /** 涉及该主体的联合监管任务：只给牵头和参加部门，以及可看全部内容的；其他读者得到的与没有任务相同 · Joint tasks that concern it, for who leads or takes part in them, and for who may read all of them; for others as if there were none */
  readonly jointTasks?: Maybe<JointTaskConnection>;
};

/** 主体（一户一档）：GB 32100 所列各类法人和其他组织 · A subject of supervision: every kind of legal person and organisation that GB 32100 knows */
export type LegalEntityCriminalTransfersArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** 主体（一户一档）：GB 32100 所列各类法人和其他组织 · A subject of supervision: every kind of legal person and organisation that GB 32100 knows */
export type LegalEntityJointTasksArgs = {
  orderBy?: InputMaybe<JointTaskOrder>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** 移送案件列表 · Transfers */
export type CriminalTransferConnection = {
  readonly __typename?: "CriminalTransferConnection";
  /** 本页案件 · The transfers of this page */
  readonly nodes: ReadonlyArray<CriminalTransfer>;
  /** 本页案件及游标 · The transfers with their cursors */
  readonly edges: ReadonlyArray<CriminalTransferEdge>;
  /** 分页信息 · Page information */
  readonly pageInfo: PageInfo;
  /** 总数 · How many there are */
  readonly totalCount: Scalars["Int"]["output"];
};

/** 移送案件及游标 · A transfer with its cursor */
export type CriminalTransferEdge = {
  readonly __typename?: "CriminalTransferEdge";
  /** 游标 · Cursor */
  readonly cursor: Scalars["String"]["output"];
  /** 移送案件 · A transfer */
  readonly node: CriminalTransfer;
};

/** 移送案件：行政执法机关向公安机关移送的涉嫌犯罪案件（国务院令310号） · A transfer: a suspected crime that an administrative department sends to the police */
export type CriminalTransfer = {
  readonly __typename?: "CriminalTransfer";
  /** 案件编号 · Number */
  readonly number?: Maybe<Scalars["String"]["output"]>;
  /** 状态 · State */
  readonly state?: Maybe<CodedValue>;
  /** 版本号，办理时须带上 · Version; whoever acts on the case says which it read */
  readonly version?: Maybe<Scalars["Int"]["output"]>;
  /** 移送部门 · The department that sends it */
  readonly sender?: Maybe<CodedValue>;
  /** 提出移送日期 · Day on which the transfer was proposed */
  readonly proposedOn?: Maybe<Scalars["Date"]["output"]>;
  /** 法定期限届满时间；没有期限时为空 · The last instant in time by law; none where nothing is due */
  readonly dueAt?: Maybe<Scalars["DateTime"]["output"]>;
  /** 期限所依的规则 · The rule that sets it */
  readonly dueRule?: Maybe<CodedValue>;
  /** 是否超期 · Whether it is late */
  readonly isOverdue?: Maybe<Scalars["Boolean"]["output"]>;
  /** 办理经过，先办的在前 · What was done, earliest first */
  readonly steps?: Maybe<ReadonlyArray<CriminalTransferStep>>;
  /** 涉案主体 · The entity that it is about */
  readonly legalEntity?: Maybe<LegalEntity>;
  /** 涉嫌罪名 · The suspected crime */
  readonly suspectedCrime?: Maybe<Scalars["String"]["output"]>;
  /** 案情 · The facts */
  readonly facts?: Maybe<Scalars["String"]["output"]>;
  /** 移送材料目录 · What is told of its documents */
  readonly documents?: Maybe<ReadonlyArray<TransferDocument>>;
  /** 涉案物品清单 · Its goods */
  readonly goods?: Maybe<ReadonlyArray<TransferGoods>>;
  /** 数据来源 · Where the record comes from */
  readonly provenance?: Maybe<Provenance>;
};

/** 移送案件的一步 · A step of a transfer */
export type CriminalTransferStep = {
  readonly __typename?: "CriminalTransferStep";
  /** 办理事项 · What was done */
  readonly action: CodedValue;
  /** 办理部门 · By which department */
  readonly department: CodedValue;
  /** 办理时间 · When */
  readonly doneAt: Scalars["DateTime"]["output"];
  /** 文书或者回执文号 · Number of the document or receipt */
  readonly documentNumber?: Maybe<Scalars["String"]["output"]>;
  /** 理由；判决的为结果 · Why; of a judgment its outcome */
  readonly reason?: Maybe<Scalars["String"]["output"]>;
};

/** 移送材料：只记目录和摘要，材料本身不进入平台 · A document of a transfer: what is told of it and its digest; the document itself does not come here */
export type TransferDocument = {
  readonly __typename?: "TransferDocument";
  /** 材料种类 · Kind */
  readonly kind: CodedValue;
  /** 文号 · Number */
  readonly number: Scalars["String"]["output"];
  /** 名称 · Title */
  readonly title: Scalars["String"]["output"];
  /** 日期 · Day on which it was issued */
  readonly issuedOn: Scalars["Date"]["output"];
  /** 文件的 SHA-256 摘要 · SHA-256 of the file */
  readonly sha256: Scalars["String"]["output"];
};

/** 涉案物品 · Goods of a transfer */
export type TransferGoods = {
  readonly __typename?: "TransferGoods";
  /** 名称 · Name */
  readonly name: Scalars["String"]["output"];
  /** 数量 · Quantity */
  readonly quantity: Scalars["String"]["output"];
};

/** 行刑衔接统计 · Transfers of a year by what became of them */
export type CriminalTransferStatistic = {
  readonly __typename?: "CriminalTransferStatistic";
  /** 提出移送的年度 · The year in which they were proposed */
  readonly year: Scalars["Int"]["output"];
  /** 结果 · What became of them */
  readonly outcome: CodedValue;
  /** 件数，五件以上 · How many, five or more */
  readonly transfers: Scalars["Int"]["output"];
};

export type Mutation = {
  readonly __typename?: "Mutation";
  /** 按模板向另一部门提请；内容相同的重复提交不产生变化 · Submits a request to another department by the template of its kind; the same again changes nothing */
  readonly submitRequest?: Maybe<RequestReport>;
  /** 受理 · Accepts a request */
  readonly acceptRequest?: Maybe<RequestReport>;
  /** 退回并说明理由 · Returns a request, for a reason */
  readonly rejectRequest?: Maybe<RequestReport>;
  /** 反馈办理结果 · Tells the result */
  readonly feedbackRequest?: Maybe<RequestReport>;
  /** 撤回提请 · Withdraws a request */
  readonly withdrawRequest?: Maybe<RequestReport>;
  /** 督办：由市工商局和市政府办公厅 · Urges a request on: SH-AIC and SH-OFFICE do */
  readonly superviseRequest?: Maybe<RequestReport>;
  /** 牵头发起联合监管任务；内容相同的重复提交不产生变化 · Opens a joint task and leads it; the same again changes nothing */
  readonly openJointTask?: Maybe<JointTaskReport>;
  /** 接受任务 · Accepts one's part of a joint task */
  readonly acceptJointTask?: Maybe<JointTaskReport>;
  /** 退回任务并说明理由 · Returns one's part of a joint task, for a reason */
  readonly returnJointTask?: Maybe<JointTaskReport>;
  /** 登记一个步骤已经完成 · Records that a step of the procedure is done */
  readonly recordJointTaskStep?: Maybe<JointTaskReport>;
  /** 提交办理结果 · Submits the result of one's part */
  readonly submitJointTaskResult?: Maybe<JointTaskReport>;
  /** 办结：由牵头部门；有参加部门未答复的须说明理由 · Closes a joint task: its lead does, for a reason where a participant has not answered */
  readonly closeJointTask?: Maybe<JointTaskReport>;
  /** 撤销任务：由牵头部门 · Withdraws a joint task: its lead does */
  readonly withdrawJointTask?: Maybe<JointTaskReport>;
  /** 催办联合监管任务：由牵头部门 · Urges on those who have not answered: the lead of a joint task does */
  readonly urgeJointTask?: Maybe<JointTaskReport>;
  /** 下达任务：市级部门交各区对口部门办理；内容相同的重复提交不产生变化 · Dispatches a task to districts, each by the department of one's own line there; the same again changes nothing */
  readonly dispatchTask?: Maybe<DispatchReport>;
  /** 上报：区级部门上报下达任务的办理结果，或者自行上报需要市级部门决定的事项 · Reports up: a district department tells what came of a task that was dispatched to it, or reports by itself what needs the city's decision */
  readonly reportUp?: Maybe<DispatchReport>;
  /** 签收下达的任务或者上报的事项 · Acknowledges a task that was dispatched, or a matter that was reported up */
  readonly acknowledgeDispatch?: Maybe<DispatchReport>;
  /** 退回并说明理由 · Returns one's own part, for a reason */
  readonly returnDispatch?: Maybe<DispatchReport>;
  /** 市级部门答复区级部门自行上报的事项 · Answers what a district reported up by itself */
  readonly answerDispatch?: Maybe<DispatchReport>;
  /** 办结：由发出部门；有承办部门未答复的须说明理由 · Closes a dispatch: its sender does, for a reason where an addressee has not answered */
  readonly closeDispatch?: Maybe<DispatchReport>;
  /** 撤回：由发出部门 · Withdraws a dispatch: its sender does */
  readonly withdrawDispatch?: Maybe<DispatchReport>;
  /** 催办：由发出部门，催未答复的承办部门 · Urges on those who have not answered: the sender of a dispatch does */
  readonly urgeDispatch?: Maybe<DispatchReport>;
  /** 提出移送涉嫌犯罪案件；内容相同的重复提交不产生变化 · Proposes to transfer a suspected crime; the same again under its number changes nothing */
  readonly proposeCriminalTransfer?: Maybe<CriminalTransferReport>;
  /** 三日内决定移送或者不移送 · Decides within three days to transfer it or not */
  readonly decideCriminalTransfer?: Maybe<CriminalTransferReport>;
  /** 决定移送后二十四小时内向公安机关移送 · Sends it to the police within 24 hours of the decision */
  readonly sendCriminalTransfer?: Maybe<CriminalTransferReport>;
  /** 公安机关受理、立案、不予立案或者复议维持 · The police receive it, file it, refuse to, or uphold that they refused */
  readonly answerCriminalTransfer?: Maybe<CriminalTransferReport>;
  /** 三日内就不予立案提请复议 · Asks within three days that a refusal to file be reconsidered */
  readonly askReconsideration?: Maybe<CriminalTransferReport>;
  /** 建议人民检察院立案监督 · Asks the procuratorate to supervise the filing */
  readonly askFilingSupervision?: Maybe<CriminalTransferReport>;
  /** 立案后三日内移交涉案物品 · Hands the goods over within three days of the filing */
  readonly handOverGoods?: Maybe<CriminalTransferReport>;
  /** 检察院通知立案或者终结监督 · The procuratorate tells the police to file, or closes its supervision */
  readonly superviseFiling?: Maybe<CriminalTransferReport>;
  /** 检察院起诉或者不起诉 · The procuratorate prosecutes, or does not */
  readonly prosecuteCriminalTransfer?: Maybe<CriminalTransferReport>;
  /** 法院判决 · The court judges */
  readonly judgeCriminalTransfer?: Maybe<CriminalTransferReport>;
};

export type MutationSubmitRequestArgs = {
  input: SubmitRequestInput;
};

export type MutationAcceptRequestArgs = {
  input: AcceptRequestInput;
};

export type MutationRejectRequestArgs = {
  input: ReasonedRequestInput;
};

export type MutationFeedbackRequestArgs = {
  input: FeedbackRequestInput;
};

export type MutationWithdrawRequestArgs = {
  input: ReasonedRequestInput;
};

export type MutationSuperviseRequestArgs = {
  input: ReasonedRequestInput;
};

export type MutationOpenJointTaskArgs = {
  input: OpenJointTaskInput;
};

export type MutationAcceptJointTaskArgs = {
  input: JointTaskPartInput;
};

export type MutationReturnJointTaskArgs = {
  input: ReturnJointTaskInput;
};

export type MutationRecordJointTaskStepArgs = {
  input: RecordJointTaskStepInput;
};

export type MutationSubmitJointTaskResultArgs = {
  input: SubmitJointTaskResultInput;
};

export type MutationCloseJointTaskArgs = {
  input: CloseJointTaskInput;
};

export type MutationWithdrawJointTaskArgs = {
  input: ReasonedJointTaskInput;
};

export type MutationUrgeJointTaskArgs = {
  input: ReasonedJointTaskInput;
};

export type MutationDispatchTaskArgs = {
  input: DispatchTaskInput;
};

export type MutationReportUpArgs = {
  input: ReportUpInput;
};

export type MutationAcknowledgeDispatchArgs = {
  input: DispatchPartInput;
};

export type MutationReturnDispatchArgs = {
  input: ReasonedDispatchPartInput;
};

export type MutationAnswerDispatchArgs = {
  input: AnswerDispatchInput;
};

export type MutationCloseDispatchArgs = {
  input: CloseDispatchInput;
};

export type MutationWithdrawDispatchArgs = {
  input: ReasonedDispatchInput;
};

export type MutationUrgeDispatchArgs = {
  input: ReasonedDispatchInput;
};

export type MutationProposeCriminalTransferArgs = {
  input: ProposeCriminalTransferInput;
};

export type MutationDecideCriminalTransferArgs = {
  input: DecideCriminalTransferInput;
};

export type MutationSendCriminalTransferArgs = {
  input: SendCriminalTransferInput;
};

export type MutationAnswerCriminalTransferArgs = {
  input: AnswerCriminalTransferInput;
};

export type MutationAskReconsiderationArgs = {
  input: AskAboutFilingInput;
};

export type MutationAskFilingSupervisionArgs = {
  input: AskAboutFilingInput;
};

export type MutationHandOverGoodsArgs = {
  input: HandOverGoodsInput;
};

export type MutationSuperviseFilingArgs = {
  input: SuperviseFilingInput;
};

export type MutationProsecuteCriminalTransferArgs = {
  input: ProsecuteCriminalTransferInput;
};

export type MutationJudgeCriminalTransferArgs = {
  input: JudgeCriminalTransferInput;
};

/** 案件办理的结果 · What came of an act on a transfer */
export type CriminalTransferReport = {
  readonly __typename?: "CriminalTransferReport";
  /** 案件编号 · Number */
  readonly number: Scalars["String"]["output"];
  /** 状态 · State */
  readonly state: CodedValue;
  /** 版本号 · Version */
  readonly version: Scalars["Int"]["output"];
  /** 下一步期限届满时间；没有期限时为空 · The last instant in time for what is due next; none where nothing is */
  readonly dueAt?: Maybe<Scalars["DateTime"]["output"]>;
};

/** 提出移送 · The proposal of a transfer */
export type ProposeCriminalTransferInput = {
  /** 案件编号：部门代码、XS、年度和四位数字，如 SH-FDA-XS-2026-0001 · Number: department, XS, year and four digits, such as SH-FDA-XS-2026-0001 */
  readonly number: Scalars["String"]["input"];
  /** 涉案主体的统一社会信用代码 · Unified code of the entity */
  readonly uscc: Scalars["String"]["input"];
  /** 涉嫌罪名，至多 100 字 · The suspected crime, in 100 characters at most */
  readonly suspectedCrime: Scalars["String"]["input"];
  /** 案情，至多 4000 字 · The facts, in 4000 characters at most */
  readonly facts: Scalars["String"]["input"];
};

/** 是否移送 · Whether a case is transferred */
export type TransferDecision =
  /** 移送 · It is */
  | "TRANSFER"
  /** 不移送，须说明理由 · It is not, for a reason */
  | "DECLINE";

/** 移送决定 · The decision on a transfer */
export type DecideCriminalTransferInput = {
  /** 案件编号 · Number of the case */
  readonly number: Scalars["String"]["input"];
  /** 读到的版本号 · The version that was read */
  readonly version: Scalars["Int"]["input"];
  /** 决定 · The decision */
  readonly decision: TransferDecision;
  /** 不移送的理由 · Why it is not transferred */
  readonly reason?: InputMaybe<Scalars["String"]["input"]>;
};

/** 移送材料种类 · Kinds of documents of a transfer */
export type TransferDocumentKind =
  /** 涉嫌犯罪案件移送书 · Letter of transfer */
  | "TRANSFER_LETTER"
  /** 涉嫌犯罪案件情况的调查报告 · Report of the investigation */
  | "INVESTIGATION_REPORT"
  /** 涉案物品清单 · List of goods */
  | "GOODS_LIST"
  /** 检验报告或者鉴定结论 · Report of an inspection or appraisal */
  | "INSPECTION_REPORT"
  /** 其他材料 · Other */
  | "OTHER";

/** 移送材料 · A document of a transfer */
export type TransferDocumentInput = {
  /** 材料种类 · Kind */
  readonly kind: TransferDocumentKind;
  /** 文号 · Number */
  readonly number: Scalars["String"]["input"];
  /** 名称 · Title */
  readonly title: Scalars["String"]["input"];
  /** 日期 · Day on which it was issued */
  readonly issuedOn: Scalars["Date"]["input"];
  /** 文件的 SHA-256 摘要，64 位小写十六进制 · SHA-256 of the file, 64 small hexadecimal digits */
  readonly sha256: Scalars["String"]["input"];
};

/** 涉案物品 · Goods of a transfer */
export type TransferGoodsInput = {
  /** 名称 · Name */
  readonly name: Scalars["String"]["input"];
  /** 数量，如 12 箱 · Quantity, such as 12 boxes */
  readonly quantity: Scalars["String"]["input"];
};

/** 移送 · The transfer itself */
export type SendCriminalTransferInput = {
  /** 案件编号 · Number of the case */
  readonly number: Scalars["String"]["input"];
  /** 读到的版本号 · The version that was read */
  readonly version: Scalars["Int"]["input"];
  /** 材料目录：须有移送书和调查报告，有物品的须有物品清单 · Documents: a letter of transfer and a report of the investigation, and a list where there are goods */
  readonly documents: ReadonlyArray<TransferDocumentInput>;
  /** 涉案物品 · Goods */
  readonly goods?: InputMaybe<ReadonlyArray<TransferGoodsInput>>;
};

/** 公安机关的答复 · Answers of the police */
export type FilingAnswer =
  /** 受理 · Received */
  | "RECEIVE"
  /** 立案 · Filed */
  | "FILE"
  /** 不予立案 · Filing refused */
  | "REFUSE"
  /** 复议维持不予立案 · Refusal upheld */
  | "UPHOLD";

/** 公安机关的答复 · An answer of the police */
export type AnswerCriminalTransferInput = {
  /** 案件编号 · Number of the case */
  readonly number: Scalars["String"]["input"];
  /** 读到的版本号 · The version that was read */
  readonly version: Scalars["Int"]["input"];
  /** 答复 · The answer */
  readonly answer: FilingAnswer;
  /** 通知书文号，受理以外须填 · Number of the notice, with every answer but RECEIVE */
  readonly documentNumber?: InputMaybe<Scalars["String"]["input"]>;
  /** 理由，不予立案和维持须填 · Why, with REFUSE and UPHOLD */
  readonly reason?: InputMaybe<Scalars["String"]["input"]>;
};

/** 提请复议或者监督 · A request about a refusal to file */
export type AskAboutFilingInput = {
  /** 案件编号 · Number of the case */
  readonly number: Scalars["String"]["input"];
  /** 读到的版本号 · The version that was read */
  readonly version: Scalars["Int"]["input"];
  /** 理由，至多 300 字 · Why, in 300 characters at most */
  readonly reason: Scalars["String"]["input"];
};

/** 移交涉案物品 · The hand-over of goods */
export type HandOverGoodsInput = {
  /** 案件编号 · Number of the case */
  readonly number: Scalars["String"]["input"];
  /** 读到的版本号 · The version that was read */
  readonly version: Scalars["Int"]["input"];
  /** 公安机关回执文号 · Number of the receipt of the police */
  readonly receiptNumber: Scalars["String"]["input"];
};

/** 立案监督的决定 · Decisions of supervision */
export type FilingSupervision =
  /** 通知公安机关立案 · The police are told to file */
  | "ORDER_FILING"
  /** 终结监督 · Supervision is closed */
  | "CLOSE";

/** 立案监督的决定 · A decision of supervision */
export type SuperviseFilingInput = {
  /** 案件编号 · Number of the case */
  readonly number: Scalars["String"]["input"];
  /** 读到的版本号 · The version that was read */
  readonly version: Scalars["Int"]["input"];
  /** 决定 · The decision */
  readonly decision: FilingSupervision;
  /** 通知书文号 · Number of the notice */
  readonly documentNumber: Scalars["String"]["input"];
  /** 理由，至多 300 字 · Why, in 300 characters at most */
  readonly reason: Scalars["String"]["input"];
};

/** 是否起诉 · Whether a case is prosecuted */
export type ProsecutionDecision =
  /** 起诉 · It is */
  | "PROSECUTE"
  /** 不起诉 · It is not */
  | "DECLINE";

/** 起诉决定 · The decision to prosecute */
export type ProsecuteCriminalTransferInput = {
  /** 案件编号 · Number of the case */
  readonly number: Scalars["String"]["input"];
  /** 读到的版本号 · The version that was read */
  readonly version: Scalars["Int"]["input"];
  /** 决定 · The decision */
  readonly decision: ProsecutionDecision;
  /** 文书文号 · Number of the document */
  readonly documentNumber: Scalars["String"]["input"];
};

/** 判决 · A judgment */
export type JudgeCriminalTransferInput = {
  /** 案件编号 · Number of the case */
  readonly number: Scalars["String"]["input"];
  /** 读到的版本号 · The version that was read */
  readonly version: Scalars["Int"]["input"];
  /** 判决书文号 · Number of the judgment */
  readonly documentNumber: Scalars["String"]["input"];
  /** 判决结果，至多 300 字 · What was judged, in 300 characters at most */
  readonly outcome: Scalars["String"]["input"];
};

/** 提请的种类 · Kinds of requests between departments */
export type RequestKind =
  /** 信息共享 · To share information */
  | "INFO_SHARE"
  /** 线索移送 · To take over a clue */
  | "CLUE_TRANSFER"
  /** 证据互认 · To recognise evidence */
  | "EVIDENCE_RECOGNITION"
  /** 实施惩戒 · To punish */
  | "PUNISHMENT";

/** 提请模板：要求的内容、程序、期限和文书 · A template: the content, procedure, deadline and document that a request must have */
export type RequestTemplate = {
  readonly __typename?: "RequestTemplate";
  /** 种类 · Kind */
  readonly kind: RequestKind;
  /** 版本号 · Version */
  readonly version: Scalars["Int"]["output"];
  /** 须填的内容 · What must be said */
  readonly fields: ReadonlyArray<CodedValue>;
  /** 程序 · How it goes */
  readonly steps: ReadonlyArray<CodedValue>;
  /** 答复期限，工作日 · Working days within which it is answered */
  readonly workingDays: Scalars["Int"]["output"];
  /** 文书 · The document */
  readonly document: Scalars["String"]["output"];
  /** 依据 · Legal basis */
  readonly legalBasis: Scalars["String"]["output"];
  /** 内容是否已经确认；否为本平台设定 · Whether that is confirmed; where it is not, it is the platform's own */
  readonly isConfirmed: Scalars["Boolean"]["output"];
};

/** 提请中的一项内容 · A field of a request, and what was said in it */
export type RequestField = {
  readonly __typename?: "RequestField";
  /** 代码 · Code of the field */
  readonly code: Scalars["String"]["output"];
  /** 名称 · Its name */
  readonly name: Scalars["String"]["output"];
  /** 英文名称 · Its name in English */
  readonly nameEn?: Maybe<Scalars["String"]["output"]>;
  /** 内容 · What was said */
  readonly value: Scalars["String"]["output"];
};

/** 提请的一步 · A step of a request */
export type RequestStep = {
  readonly __typename?: "RequestStep";
  /** 办理事项 · What was done */
  readonly action: CodedValue;
  /** 办理部门 · By which department */
  readonly department: CodedValue;
  /** 办理时间 · When */
  readonly doneAt: Scalars["DateTime"]["output"];
};

/** 提请列表 · Requests */
export type CollaborationRequestConnection = {
  readonly __typename?: "CollaborationRequestConnection";
  /** 本页提请 · The requests of this page */
  readonly nodes: ReadonlyArray<CollaborationRequest>;
  /** 本页提请及游标 · The requests with their cursors */
  readonly edges: ReadonlyArray<CollaborationRequestEdge>;
  /** 分页信息 · Page information */
  readonly pageInfo: PageInfo;
  /** 总数 · How many there are */
  readonly totalCount: Scalars["Int"]["output"];
};

/** 提请及游标 · A request with its cursor */
export type CollaborationRequestEdge = {
  readonly __typename?: "CollaborationRequestEdge";
  /** 游标 · Cursor */
  readonly cursor: Scalars["String"]["output"];
  /** 提请 · A request */
  readonly node: CollaborationRequest;
};

/** 部门之间的提请（概况） · A request between departments, in outline */
export type CollaborationRequest = {
  /** 编号 · Number */
  readonly number: Scalars["String"]["output"];
  /** 种类 · Kind */
  readonly kind: RequestKind;
  /** 状态 · State */
  readonly state: CodedValue;
  /** 版本号，办理时须带上 · Version; whoever acts on the request says which it read */
  readonly version: Scalars["Int"]["output"];
  /** 提请部门 · The department that asks */
  readonly requester: CodedValue;
  /** 受请部门 · The department that is asked */
  readonly addressee: CodedValue;
  /** 提请日期 · Day on which it was submitted */
  readonly submittedOn: Scalars["Date"]["output"];
  /** 答复期限届满时间 · The last instant in time to answer */
  readonly dueAt: Scalars["DateTime"]["output"];
  /** 是否超期未办结 · Whether it is open and late */
  readonly isOverdue: Scalars["Boolean"]["output"];
  /** 所依的模板 · The template that it was made by */
  readonly template: RequestTemplate;
  /** 办理经过，先办的在前 · What was done, earliest first */
  readonly steps: ReadonlyArray<RequestStep>;
};

/** 信息共享提请 · A request for information */
export type InformationRequest = CollaborationRequest & {
  readonly __typename?: "InformationRequest";
  /** 编号 · Number */
  readonly number: Scalars["String"]["output"];
  /** 种类 · Kind */
  readonly kind: RequestKind;
  /** 状态 · State */
  readonly state: CodedValue;
  /** 版本号，办理时须带上 · Version; whoever acts on the request says which it read */
  readonly version: Scalars["Int"]["output"];
  /** 提请部门 · The department that asks */
  readonly requester: CodedValue;
  /** 受请部门 · The department that is asked */
  readonly addressee: CodedValue;
  /** 提请日期 · Day on which it was submitted */
  readonly submittedOn: Scalars["Date"]["output"];
  /** 答复期限届满时间 · The last instant in time to answer */
  readonly dueAt: Scalars["DateTime"]["output"];
  /** 是否超期未办结 · Whether it is open and late */
  readonly isOverdue: Scalars["Boolean"]["output"];
  /** 所依的模板 · The template that it was made by */
  readonly template: RequestTemplate;
  /** 办理经过，先办的在前 · What was done, earliest first */
  readonly steps: ReadonlyArray<RequestStep>;
  /** 所涉主体 · The entity that it is about */
  readonly legalEntity?: Maybe<LegalEntity>;
  /** 内容，按模板 · What it says, by its template */
  readonly content?: Maybe<ReadonlyArray<RequestField>>;
  /** 退回、撤回、督办的理由和反馈的结果，先作出的在前 · Why it was returned, withdrawn or urged on, and its result, earliest first */
  readonly remarks?: Maybe<ReadonlyArray<RequestField>>;
};

/** 线索移送 · A clue that is transferred */
export type ClueTransfer = CollaborationRequest & {
  readonly __typename?: "ClueTransfer";
  /** 编号 · Number */
  readonly number: Scalars["String"]["output"];
  /** 种类 · Kind */
  readonly kind: RequestKind;
  /** 状态 · State */
  readonly state: CodedValue;
  /** 版本号，办理时须带上 · Version; whoever acts on the request says which it read */
  readonly version: Scalars["Int"]["output"];
  /** 提请部门 · The department that asks */
  readonly requester: CodedValue;
  /** 受请部门 · The department that is asked */
  readonly addressee: CodedValue;
  /** 提请日期 · Day on which it was submitted */
  readonly submittedOn: Scalars["Date"]["output"];
  /** 答复期限届满时间 · The last instant in time to answer */
  readonly dueAt: Scalars["DateTime"]["output"];
  /** 是否超期未办结 · Whether it is open and late */
  readonly isOverdue: Scalars["Boolean"]["output"];
  /** 所依的模板 · The template that it was made by */
  readonly template: RequestTemplate;
  /** 办理经过，先办的在前 · What was done, earliest first */
  readonly steps: ReadonlyArray<RequestStep>;
  /** 所涉主体 · The entity that it is about */
  readonly legalEntity?: Maybe<LegalEntity>;
  /** 内容，按模板 · What it says, by its template */
  readonly content?: Maybe<ReadonlyArray<RequestField>>;
  /** 退回、撤回、督办的理由和反馈的结果，先作出的在前 · Why it was returned, withdrawn or urged on, and its result, earliest first */
  readonly remarks?: Maybe<ReadonlyArray<RequestField>>;
};

/** 证据互认提请 · A request to recognise evidence */
export type EvidenceRecognition = CollaborationRequest & {
  readonly __typename?: "EvidenceRecognition";
  /** 编号 · Number */
  readonly number: Scalars["String"]["output"];
  /** 种类 · Kind */
  readonly kind: RequestKind;
  /** 状态 · State */
  readonly state: CodedValue;
  /** 版本号，办理时须带上 · Version; whoever acts on the request says which it read */
  readonly version: Scalars["Int"]["output"];
  /** 提请部门 · The department that asks */
  readonly requester: CodedValue;
  /** 受请部门 · The department that is asked */
  readonly addressee: CodedValue;
  /** 提请日期 · Day on which it was submitted */
  readonly submittedOn: Scalars["Date"]["output"];
  /** 答复期限届满时间 · The last instant in time to answer */
  readonly dueAt: Scalars["DateTime"]["output"];
  /** 是否超期未办结 · Whether it is open and late */
  readonly isOverdue: Scalars["Boolean"]["output"];
  /** 所依的模板 · The template that it was made by */
  readonly template: RequestTemplate;
  /** 办理经过，先办的在前 · What was done, earliest first */
  readonly steps: ReadonlyArray<RequestStep>;
  /** 所涉主体 · The entity that it is about */
  readonly legalEntity?: Maybe<LegalEntity>;
  /** 内容，按模板 · What it says, by its template */
  readonly content?: Maybe<ReadonlyArray<RequestField>>;
  /** 退回、撤回、督办的理由和反馈的结果，先作出的在前 · Why it was returned, withdrawn or urged on, and its result, earliest first */
  readonly remarks?: Maybe<ReadonlyArray<RequestField>>;
};

/** 实施惩戒提请 · A request for joint punishment */
export type PunishmentRequest = CollaborationRequest & {
  readonly __typename?: "PunishmentRequest";
  /** 编号 · Number */
  readonly number: Scalars["String"]["output"];
  /** 种类 · Kind */
  readonly kind: RequestKind;
  /** 状态 · State */
  readonly state: CodedValue;
  /** 版本号，办理时须带上 · Version; whoever acts on the request says which it read */
  readonly version: Scalars["Int"]["output"];
  /** 提请部门 · The department that asks */
  readonly requester: CodedValue;
  /** 受请部门 · The department that is asked */
  readonly addressee: CodedValue;
  /** 提请日期 · Day on which it was submitted */
  readonly submittedOn: Scalars["Date"]["output"];
  /** 答复期限届满时间 · The last instant in time to answer */
  readonly dueAt: Scalars["DateTime"]["output"];
  /** 是否超期未办结 · Whether it is open and late */
  readonly isOverdue: Scalars["Boolean"]["output"];
  /** 所依的模板 · The template that it was made by */
  readonly template: RequestTemplate;
  /** 办理经过，先办的在前 · What was done, earliest first */
  readonly steps: ReadonlyArray<RequestStep>;
  /** 所涉主体 · The entity that it is about */
  readonly legalEntity?: Maybe<LegalEntity>;
  /** 内容，按模板 · What it says, by its template */
  readonly content?: Maybe<ReadonlyArray<RequestField>>;
  /** 退回、撤回、督办的理由和反馈的结果，先作出的在前 · Why it was returned, withdrawn or urged on, and its result, earliest first */
  readonly remarks?: Maybe<ReadonlyArray<RequestField>>;
};

/** 提请办理的结果 · What came of an act on a request */
export type RequestReport = {
  readonly __typename?: "RequestReport";
  /** 编号 · Number */
  readonly number: Scalars["String"]["output"];
  /** 状态 · State */
  readonly state: CodedValue;
  /** 版本号 · Version */
  readonly version: Scalars["Int"]["output"];
  /** 答复期限届满时间 · The last instant in time to answer */
  readonly dueAt: Scalars["DateTime"]["output"];
};

/** 提请 · A request */
export type SubmitRequestInput = {
  /** 编号：部门代码、TQ、年度和四位数字，如 D-310110-MSA-TQ-2026-0001 · Number: department, TQ, year and four digits, such as D-310110-MSA-TQ-2026-0001 */
  readonly number: Scalars["String"]["input"];
  /** 种类 · Kind */
  readonly kind: RequestKind;
  /** 受请部门代码 · Code of the department that is asked */
  readonly addressee: Scalars["String"]["input"];
  /** 所涉主体的统一社会信用代码 · Unified code of the entity */
  readonly uscc: Scalars["String"]["input"];
  /** 内容，须与模板一致 · What it says, as its template requires */
  readonly fields: ReadonlyArray<RequestFieldInput>;
};

/** 提请中的一项内容 · A field of a request */
export type RequestFieldInput = {
  /** 代码，见模板 · Code of the field, of the template */
  readonly code: Scalars["String"]["input"];
  /** 内容，至多 2000 字 · What is said, in 2000 characters at most */
  readonly value: Scalars["String"]["input"];
};

/** 受理 · The acceptance of a request */
export type AcceptRequestInput = {
  /** 提请编号 · Number of the request */
  readonly number: Scalars["String"]["input"];
  /** 读到的版本号 · The version that was read */
  readonly version: Scalars["Int"]["input"];
};

/** 附理由的办理 · An act on a request that needs a reason */
export type ReasonedRequestInput = {
  /** 提请编号 · Number of the request */
  readonly number: Scalars["String"]["input"];
  /** 读到的版本号 · The version that was read */
  readonly version: Scalars["Int"]["input"];
  /** 理由，至多 300 字 · Why, in 300 characters at most */
  readonly reason: Scalars["String"]["input"];
};

/** 反馈 · The result of a request */
export type FeedbackRequestInput = {
  /** 提请编号 · Number of the request */
  readonly number: Scalars["String"]["input"];
  /** 读到的版本号 · The version that was read */
  readonly version: Scalars["Int"]["input"];
  /** 办理结果，至多 2000 字 · The result, in 2000 characters at most */
  readonly result: Scalars["String"]["input"];
};

/** 联合监管任务的种类 · Kinds of joint tasks */
export type JointTaskKind =
  /** 联合检查 · A joint inspection */
  | "JOINT_INSPECTION"
  /** 专项整治 · A special campaign */
  | "SPECIAL_CAMPAIGN"
  /** 区内综合处置（“1+X”） · Joint handling within a district (1+X) */
  | "DISTRICT_HANDLING";

/** 联合监管程序：要求的内容、步骤、期限和适用范围 · A procedure: the content, steps and deadline that a joint task has, and where it is used */
export type JointTaskProcedure = {
  readonly __typename?: "JointTaskProcedure";
  /** 种类 · Kind */
  readonly kind: JointTaskKind;
  /** 版本号 · Version */
  readonly version: Scalars["Int"]["output"];
  /** 须填的内容 · What must be said */
  readonly fields: ReadonlyArray<CodedValue>;
  /** 步骤，按次序 · Its steps, in their order */
  readonly steps: ReadonlyArray<CodedValue>;
  /** 办理期限，工作日 · Working days within which the task is done */
  readonly workingDays: Scalars["Int"]["output"];
  /** 是否只在一个区内使用 · Whether it is used within one district only */
  readonly isOfDistrict: Scalars["Boolean"]["output"];
  /** 依据 · Legal basis */
  readonly legalBasis: Scalars["String"]["output"];
  /** 内容是否已经确认；否为本平台设定 · Whether that is confirmed; where it is not, it is the platform's own */
  readonly isConfirmed: Scalars["Boolean"]["output"];
};

/** 联合监管任务的状态 · States of a joint task */
export type JointTaskState =
  /** 办理中 · Being worked on */
  | "OPEN"
  /** 参加部门均已答复，待办结 · Answered by all participants, to be closed */
  | "ANSWERED"
  /** 已办结 · Closed */
  | "CLOSED"
  /** 已撤销 · Withdrawn */
  | "WITHDRAWN";

/** 参加部门的办理状态 · States of a participant's part */
export type JointTaskPartState =
  /** 待接受 · Awaiting acceptance */
  | "PENDING"
  /** 办理中 · Being worked on */
  | "ACCEPTED"
  /** 已退回 · Returned */
  | "RETURNED"
  /** 已提交结果 · Result submitted */
  | "SUBMITTED";

/** 本部门在任务中的角色 · What one's own department is in a joint task */
export type JointTaskRole =
  /** 牵头 · It leads */
  | "LEAD"
  /** 参加 · It takes part */
  | "PARTICIPANT";

/** 联合监管任务的条件，须全部符合 · Which joint tasks: those that meet all of it */
export type JointTaskFilter = {
  /** 状态 · State */
  readonly state?: InputMaybe<JointTaskState>;
  /** 本部门的角色 · What one's own department is in it */
  readonly role?: InputMaybe<JointTaskRole>;
  /** 本部门的办理状态 · State of one's own part */
  readonly ownState?: InputMaybe<JointTaskPartState>;
  /** 区域：区代码，或者 310000 为跨区和全市的 · Area: code of a district, or 310000 for those of several districts or the city */
  readonly area?: InputMaybe<Scalars["String"]["input"]>;
  /** 截至某日到期的 · Due on a day or before it */
  readonly dueUntil?: InputMaybe<Scalars["Date"]["input"]>;
  /** 是否超期未办结 · Whether it is open and late */
  readonly isOverdue?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/** 联合监管任务的次序 · Orders of joint tasks */
export type JointTaskOrder =
  /** 先到期的在前 · By what is due first */
  | "DUE"
  /** 后发起的在前 · The newest first */
  | "OPENED_DESC";

/** 联合监管任务列表 · Joint tasks */
export type JointTaskConnection = {
  readonly __typename?: "JointTaskConnection";
  /** 本页任务 · The tasks of this page */
  readonly nodes: ReadonlyArray<JointTask>;
  /** 本页任务及游标 · The tasks with their cursors */
  readonly edges: ReadonlyArray<JointTaskEdge>;
  /** 分页信息 · Page information */
  readonly pageInfo: PageInfo;
  /** 总数 · How many there are */
  readonly totalCount: Scalars["Int"]["output"];
};

/** 联合监管任务及游标 · A joint task with its cursor */
export type JointTaskEdge = {
  readonly __typename?: "JointTaskEdge";
  /** 游标 · Cursor */
  readonly cursor: Scalars["String"]["output"];
  /** 任务 · A joint task */
  readonly node: JointTask;
};

/** 联合监管任务：一个部门牵头、若干部门参加的综合监管工作 · A joint task of supervision: one department leads, and others take part */
export type JointTask = {
  readonly __typename?: "JointTask";
  /** 编号 · Number */
  readonly number: Scalars["String"]["output"];
  /** 种类 · Kind */
  readonly kind: JointTaskKind;
  /** 状态 · State */
  readonly state: CodedValue;
  /** 版本号，牵头部门办结和撤销时须带上 · Version; its lead says which it read to close or withdraw it */
  readonly version: Scalars["Int"]["output"];
  /** 牵头部门 · The department that leads */
  readonly lead: CodedValue;
  /** 参加部门及其办理状态 · The participants, each with the state of its part */
  readonly participants: ReadonlyArray<JointTaskParticipant>;
  /** 区域：牵头和参加部门均属一个区的为该区，否则为全市 · Area: the district where all of them are departments of one, or else the city */
  readonly area: CodedValue;
  /** 发起日期 · Day on which it was opened */
  readonly openedOn: Scalars["Date"]["output"];
  /** 办理期限届满时间 · The last instant in time to do it */
  readonly dueAt: Scalars["DateTime"]["output"];
  /** 是否超期未办结 · Whether it is open and late */
  readonly isOverdue: Scalars["Boolean"]["output"];
  /** 最近一次催办的时间；未催办的为空 · When it was last urged on; none where it was not */
  readonly urgedAt?: Maybe<Scalars["DateTime"]["output"]>;
  /** 所依的程序 · The procedure that it follows */
  readonly procedure: JointTaskProcedure;
  /** 办理经过，先办的在前 · What was done, earliest first */
  readonly steps: ReadonlyArray<JointTaskStep>;
  /** 所涉主体 · The entities that it is about */
  readonly legalEntities?: Maybe<ReadonlyArray<LegalEntity>>;
  /** 内容，按程序 · What it says, as its procedure requires */
  readonly content?: Maybe<ReadonlyArray<RequestField>>;
  /** 文件目录，先加入的在前：只记名称和摘要，文件本身不进入平台 · Its documents, earliest first: name and digest; the documents themselves do not come here */
  readonly documents?: Maybe<ReadonlyArray<JointTaskDocument>>;
  /** 数据来源 · Where the record comes from */
  readonly provenance: Provenance;
};

/** 参加部门 · A participant of a joint task */
export type JointTaskParticipant = {
  readonly __typename?: "JointTaskParticipant";
  /** 部门 · The department */
  readonly department: CodedValue;
  /** 办理状态 · State of its part */
  readonly state: CodedValue;
  /** 版本号，参加部门办理时须带上 · Version of its part; the participant says which it read */
  readonly version: Scalars["Int"]["output"];
  /** 须接受或者提交结果的最后时间；已答复或者任务已结束的为空 · The last instant in time to accept it, and then to submit its result; none where it answered or the task has ended */
  readonly dueAt?: Maybe<Scalars["DateTime"]["output"]>;
  /** 是否超期未答复 · Whether that is late */
  readonly isOverdue: Scalars["Boolean"]["output"];
};

/** 联合监管任务的一步 · A step of a joint task */
export type JointTaskStep = {
  readonly __typename?: "JointTaskStep";
  /** 办理事项 · What was done */
  readonly action: CodedValue;
  /** 程序的步骤，登记步骤的才有 · The step of the procedure, where one was recorded */
  readonly procedureStep?: Maybe<CodedValue>;
  /** 办理部门 · By which department */
  readonly department: CodedValue;
  /** 办理时间 · When */
  readonly doneAt: Scalars["DateTime"]["output"];
  /** 说明、理由或者结果 · What was said of it: a note, a reason, or the result */
  readonly remark?: Maybe<Scalars["String"]["output"]>;
};

/** 任务文件 · A document of a joint task */
export type JointTaskDocument = {
  readonly __typename?: "JointTaskDocument";
  /** 名称 · Name */
  readonly name: Scalars["String"]["output"];
  /** 文件的 SHA-256 摘要 · SHA-256 of the file */
  readonly sha256: Scalars["String"]["output"];
  /** 加入部门 · Which department added it */
  readonly department: CodedValue;
  /** 加入时间 · When */
  readonly addedAt: Scalars["DateTime"]["output"];
};

/** 联合监管任务办理的结果 · What came of an act on a joint task */
export type JointTaskReport = {
  readonly __typename?: "JointTaskReport";
  /** 编号 · Number */
  readonly number: Scalars["String"]["output"];
  /** 状态 · State */
  readonly state: CodedValue;
  /** 任务的版本号 · Version of the task */
  readonly version: Scalars["Int"]["output"];
  /** 办理期限届满时间 · The last instant in time to do it */
  readonly dueAt: Scalars["DateTime"]["output"];
  /** 本部门参加的部分；牵头部门办理的为空 · One's own part; none where the lead acted */
  readonly participant?: Maybe<JointTaskParticipant>;
};

/** 待办的种类 · What it is that waits */
export type OwnTaskKind =
  /** 收到的提请 · A request to one's own department */
  | "REQUEST"
  /** 参加的联合监管任务 · One's own part of a joint task */
  | "JOINT_TASK_PART"
  /** 待办结的联合监管任务 · A joint task that one's own department leads, which all have answered */
  | "JOINT_TASK_END"
  /** 承办的上通下达事项 · One's own part of a dispatch */
  | "DISPATCH_PART"
  /** 待办结的上通下达事项 · A dispatch that one's own department sent, which all have answered */
  | "DISPATCH_END";

/** 待办列表 · What waits */
export type OwnTaskConnection = {
  readonly __typename?: "OwnTaskConnection";
  /** 本页待办 · What waits, of this page */
  readonly nodes: ReadonlyArray<OwnTask>;
  /** 本页待办及游标 · The same with cursors */
  readonly edges: ReadonlyArray<OwnTaskEdge>;
  /** 分页信息 · Page information */
  readonly pageInfo: PageInfo;
  /** 总数 · How many there are */
  readonly totalCount: Scalars["Int"]["output"];
};

/** 待办及游标 · What waits, with its cursor */
export type OwnTaskEdge = {
  readonly __typename?: "OwnTaskEdge";
  /** 游标 · Cursor */
  readonly cursor: Scalars["String"]["output"];
  /** 待办 · What waits */
  readonly node: OwnTask;
};

/** 一件待办 · One thing that waits for one's own department */
export type OwnTask = {
  readonly __typename?: "OwnTask";
  /** 种类 · What it is */
  readonly kind: OwnTaskKind;
  /** 提请、任务或者事项的编号 · Number of the request, joint task or dispatch */
  readonly number: Scalars["String"]["output"];
  /** 须办理的最后时间 · The last instant in time to do it */
  readonly dueAt: Scalars["DateTime"]["output"];
  /** 是否超期 · Whether it is late */
  readonly isOverdue: Scalars["Boolean"]["output"];
  /** 提请；其他种类的为空 · The request; none where it is something else */
  readonly request?: Maybe<CollaborationRequest>;
  /** 联合监管任务；其他种类的为空 · The joint task; none where it is something else */
  readonly jointTask?: Maybe<JointTask>;
  /** 上通下达事项；其他种类的为空 · The dispatch; none where it is something else */
  readonly dispatch?: Maybe<Dispatch>;
};

/** 任务文件 · A document of a joint task */
export type JointTaskDocumentInput = {
  /** 名称，至多 200 字 · Name, in 200 characters at most */
  readonly name: Scalars["String"]["input"];
  /** 文件的 SHA-256 摘要，64 位小写十六进制 · SHA-256 of the file, 64 small hexadecimal digits */
  readonly sha256: Scalars["String"]["input"];
};

/** 发起联合监管任务 · A joint task that is opened */
export type OpenJointTaskInput = {
  /** 编号：部门代码、LH、年度和四位数字，如 D-310110-MSA-LH-2026-0001 · Number: department, LH, year and four digits, such as D-310110-MSA-LH-2026-0001 */
  readonly number: Scalars["String"]["input"];
  /** 种类 · Kind */
  readonly kind: JointTaskKind;
  /** 参加部门代码，1 至 30 个；牵头部门自己办理的也列入 · Codes of the participants, 1 to 30; the lead is one of them where it works on it itself */
  readonly participants: ReadonlyArray<Scalars["String"]["input"]>;
  /** 所涉主体的统一社会信用代码，1 至 100 个 · Unified codes of the entities, 1 to 100 */
  readonly usccs: ReadonlyArray<Scalars["String"]["input"]>;
  /** 内容，须与程序一致 · What it says, as its procedure requires */
  readonly fields: ReadonlyArray<RequestFieldInput>;
  /** 文件 · Documents */
  readonly documents?: InputMaybe<ReadonlyArray<JointTaskDocumentInput>>;
  /** 办理期限，可以早于程序规定的；不写则按程序 · The last day, where it is earlier than the procedure's */
  readonly dueOn?: InputMaybe<Scalars["Date"]["input"]>;
};

/** 对本部门部分的办理 · An act on one's own part of a joint task */
export type JointTaskPartInput = {
  /** 任务编号 · Number of the task */
  readonly number: Scalars["String"]["input"];
  /** 读到的本部门部分的版本号 · The version of one's own part that was read */
  readonly version: Scalars["Int"]["input"];
};

/** 退回 · The return of one's own part */
export type ReturnJointTaskInput = {
  /** 任务编号 · Number of the task */
  readonly number: Scalars["String"]["input"];
  /** 读到的本部门部分的版本号 · The version of one's own part that was read */
  readonly version: Scalars["Int"]["input"];
  /** 理由，至多 300 字 · Why, in 300 characters at most */
  readonly reason: Scalars["String"]["input"];
};

/** 已经完成的步骤 · A step that is done */
export type RecordJointTaskStepInput = {
  /** 任务编号 · Number of the task */
  readonly number: Scalars["String"]["input"];
  /** 读到的本部门部分的版本号 · The version of one's own part that was read */
  readonly version: Scalars["Int"]["input"];
  /** 步骤代码，见程序 · Code of the step, of the procedure */
  readonly step: Scalars["String"]["input"];
  /** 说明，至多 2000 字 · What is said of it, in 2000 characters at most */
  readonly note?: InputMaybe<Scalars["String"]["input"]>;
  /** 文件 · Documents */
  readonly documents?: InputMaybe<ReadonlyArray<JointTaskDocumentInput>>;
};

/** 办理结果 · The result of one's own part */
export type SubmitJointTaskResultInput = {
  /** 任务编号 · Number of the task */
  readonly number: Scalars["String"]["input"];
  /** 读到的本部门部分的版本号 · The version of one's own part that was read */
  readonly version: Scalars["Int"]["input"];
  /** 结果，至多 2000 字 · The result, in 2000 characters at most */
  readonly result: Scalars["String"]["input"];
  /** 文件 · Documents */
  readonly documents?: InputMaybe<ReadonlyArray<JointTaskDocumentInput>>;
};

/** 办结 · The end of a joint task */
export type CloseJointTaskInput = {
  /** 任务编号 · Number of the task */
  readonly number: Scalars["String"]["input"];
  /** 读到的任务版本号 · The version of the task that was read */
  readonly version: Scalars["Int"]["input"];
  /** 理由，有参加部门未答复的须填，至多 300 字 · Why, where a participant has not answered, in 300 characters at most */
  readonly reason?: InputMaybe<Scalars["String"]["input"]>;
};

/** 附理由的办理 · An act on a joint task that needs a reason */
export type ReasonedJointTaskInput = {
  /** 任务编号 · Number of the task */
  readonly number: Scalars["String"]["input"];
  /** 读到的任务版本号 · The version of the task that was read */
  readonly version: Scalars["Int"]["input"];
  /** 理由，至多 300 字 · Why, in 300 characters at most */
  readonly reason: Scalars["String"]["input"];
};

/** 上通下达的方向 · Which way a dispatch goes */
export type DispatchDirection =
  /** 市级部门向各区下达 · Down, from a city department to districts */
  | "DOWN"
  /** 区级部门向市级部门上报 · Up, from a district to a city department */
  | "UP";

/** 上通下达事项的状态 · States of a dispatch */
export type DispatchState =
  /** 办理中 · Being worked on */
  | "OPEN"
  /** 承办部门均已答复，待办结 · Answered by all addressees, to be closed */
  | "ANSWERED"
  /** 已办结 · Closed */
  | "CLOSED"
  /** 已撤回 · Withdrawn */
  | "WITHDRAWN";

/** 承办部门的办理状态 · States of an addressee's part */
export type DispatchPartState =
  /** 待签收 · Awaiting acknowledgement */
  | "PENDING"
  /** 已签收 · Acknowledged, being worked on */
  | "ACKNOWLEDGED"
  /** 已退回 · Returned */
  | "RETURNED"
  /** 已答复 · Answered */
  | "ANSWERED";

/** 本部门在事项中的角色 · What one's own department is in a dispatch */
export type DispatchRole =
  /** 发出 · It sent it */
  | "SENDER"
  /** 承办 · It is an addressee */
  | "ADDRESSEE";

/** 上通下达事项的条件，须全部符合 · Which dispatches: those that meet all of it */
export type DispatchFilter = {
  /** 方向 · Which way */
  readonly direction?: InputMaybe<DispatchDirection>;
  /** 状态 · State */
  readonly state?: InputMaybe<DispatchState>;
  /** 本部门的角色 · What one's own department is in it */
  readonly role?: InputMaybe<DispatchRole>;
  /** 本部门的办理状态 · State of one's own part */
  readonly ownState?: InputMaybe<DispatchPartState>;
  /** 截至某日到期的 · Due on a day or before it */
  readonly dueUntil?: InputMaybe<Scalars["Date"]["input"]>;
  /** 是否超期未办结 · Whether it is open and late */
  readonly isOverdue?: InputMaybe<Scalars["Boolean"]["input"]>;
};

/** 上通下达事项的次序 · Orders of dispatches */
export type DispatchOrder =
  /** 先到期的在前 · By what is due first */
  | "DUE"
  /** 后发出的在前 · The newest first */
  | "SENT_DESC";

/** 上通下达事项列表 · Dispatches */
export type DispatchConnection = {
  readonly __typename?: "DispatchConnection";
  /** 本页事项 · The dispatches of this page */
  readonly nodes: ReadonlyArray<Dispatch>;
  /** 本页事项及游标 · The dispatches with their cursors */
  readonly edges: ReadonlyArray<DispatchEdge>;
  /** 分页信息 · Page information */
  readonly pageInfo: PageInfo;
  /** 总数 · How many there are */
  readonly totalCount: Scalars["Int"]["output"];
};

/** 上通下达事项及游标 · A dispatch with its cursor */
export type DispatchEdge = {
  readonly __typename?: "DispatchEdge";
  /** 游标 · Cursor */
  readonly cursor: Scalars["String"]["output"];
  /** 事项 · A dispatch */
  readonly node: Dispatch;
};

/** 上通下达事项：市级部门下达各区的任务，或者区级部门上报市级部门的事项 · A dispatch: a task that a city department gives districts, or a matter that a district reports up */
export type Dispatch = {
  readonly __typename?: "Dispatch";
  /** 编号 · Number */
  readonly number: Scalars["String"]["output"];
  /** 方向 · Which way it goes */
  readonly direction: DispatchDirection;
  /** 状态 · State */
  readonly state: CodedValue;
  /** 版本号，发出部门办结、撤回和催办时须带上 · Version; its sender says which it read to close, withdraw or urge it */
  readonly version: Scalars["Int"]["output"];
  /** 发出部门 · The department that sent it */
  readonly sender: CodedValue;
  /** 承办部门及其办理状态 · The addressees, each with the state of its part */
  readonly parts: ReadonlyArray<DispatchPart>;
  /** 发出日期 · Day on which it was sent */
  readonly sentOn: Scalars["Date"]["output"];
  /** 办理期限届满时间 · The last instant in time to answer it */
  readonly dueAt: Scalars["DateTime"]["output"];
  /** 是否超期未办结 · Whether it is open and late */
  readonly isOverdue: Scalars["Boolean"]["output"];
  /** 最近一次催办的时间；未催办的为空 · When it was last urged on; none where it was not */
  readonly urgedAt?: Maybe<Scalars["DateTime"]["output"]>;
  /** 办理经过，先办的在前 · What was done, earliest first */
  readonly steps: ReadonlyArray<DispatchStep>;
  /** 标题 · Title */
  readonly title?: Maybe<Scalars["String"]["output"]>;
  /** 任务要求，或者上报的情况 · What is to be done, or what is reported */
  readonly content?: Maybe<Scalars["String"]["output"]>;
  /** 下达任务的法律依据 · Legal basis of a task that is dispatched */
  readonly legalBasis?: Maybe<Scalars["String"]["output"]>;
  /** 下达任务的文号 · Number of the document by which a task is dispatched */
  readonly documentNumber?: Maybe<Scalars["String"]["output"]>;
  /** 所涉主体 · The entities that it names */
  readonly legalEntities?: Maybe<ReadonlyArray<LegalEntity>>;
  /** 文件目录，先加入的在前：只记名称和摘要，文件本身不进入平台 · Its documents, earliest first: name and digest; the documents themselves do not come here */
  readonly documents?: Maybe<ReadonlyArray<DispatchDocument>>;
  /** 数据来源 · Where the record comes from */
  readonly provenance: Provenance;
};

/** 承办部门 · An addressee of a dispatch */
export type DispatchPart = {
  readonly __typename?: "DispatchPart";
  /** 部门 · The department */
  readonly department: CodedValue;
  /** 办理状态 · State of its part */
  readonly state: CodedValue;
  /** 版本号，承办部门办理时须带上 · Version of its part; the addressee says which it read */
  readonly version: Scalars["Int"]["output"];
  /** 须签收或者答复的最后时间；已答复或者事项已结束的为空 · The last instant in time to acknowledge it, and then to answer; none where it answered or the dispatch has ended */
  readonly dueAt?: Maybe<Scalars["DateTime"]["output"]>;
  /** 是否超期未答复 · Whether that is late */
  readonly isOverdue: Scalars["Boolean"]["output"];
};

/** 上通下达事项的一步 · A step of a dispatch */
export type DispatchStep = {
  readonly __typename?: "DispatchStep";
  /** 办理事项 · What was done */
  readonly action: CodedValue;
  /** 办理部门 · By which department */
  readonly department: CodedValue;
  /** 办理时间 · When */
  readonly doneAt: Scalars["DateTime"]["output"];
  /** 理由、办理结果或者答复 · What was said of it: a reason, the result, or the answer */
  readonly remark?: Maybe<Scalars["String"]["output"]>;
};

/** 事项文件 · A document of a dispatch */
export type DispatchDocument = {
  readonly __typename?: "DispatchDocument";
  /** 名称 · Name */
  readonly name: Scalars["String"]["output"];
  /** 文件的 SHA-256 摘要 · SHA-256 of the file */
  readonly sha256: Scalars["String"]["output"];
  /** 加入部门 · Which department added it */
  readonly department: CodedValue;
  /** 加入时间 · When */
  readonly addedAt: Scalars["DateTime"]["output"];
};

/** 上通下达事项办理的结果 · What came of an act on a dispatch */
export type DispatchReport = {
  readonly __typename?: "DispatchReport";
  /** 编号 · Number */
  readonly number: Scalars["String"]["output"];
  /** 状态 · State */
  readonly state: CodedValue;
  /** 事项的版本号 · Version of the dispatch */
  readonly version: Scalars["Int"]["output"];
  /** 办理期限届满时间 · The last instant in time to answer it */
  readonly dueAt: Scalars["DateTime"]["output"];
  /** 本部门承办的部分；发出部门办理的为空 · One's own part; none where the sender acted */
  readonly part?: Maybe<DispatchPart>;
};

/** 事项文件 · A document of a dispatch */
export type DispatchDocumentInput = {
  /** 名称，至多 200 字 · Name, in 200 characters at most */
  readonly name: Scalars["String"]["input"];
  /** 文件的 SHA-256 摘要，64 位小写十六进制 · SHA-256 of the file, 64 small hexadecimal digits */
  readonly sha256: Scalars["String"]["input"];
};

/** 下达的任务 · A task that is dispatched */
export type DispatchTaskInput = {
  /** 编号：部门代码、XD、年度和四位数字，如 SH-AIC-XD-2026-0001 · Number: department, XD, year and four digits, such as SH-AIC-XD-2026-0001 */
  readonly number: Scalars["String"]["input"];
  /** 标题，至多 100 字 · Title, in 100 characters at most */
  readonly title: Scalars["String"]["input"];
  /** 任务要求，至多 2000 字 · What is to be done, in 2000 characters at most */
  readonly content: Scalars["String"]["input"];
  /** 法律依据，至多 300 字；与文号至少填一项 · Legal basis, in 300 characters at most; it or the number of a document is needed */
  readonly legalBasis?: InputMaybe<Scalars["String"]["input"]>;
  /** 文号，至多 300 字 · Number of the document, in 300 characters at most */
  readonly documentNumber?: InputMaybe<Scalars["String"]["input"]>;
  /** 区代码，1 至 16 个；由该区的对口部门承办 · Codes of the districts, 1 to 16; the department of one's own line there is the addressee */
  readonly districts: ReadonlyArray<Scalars["String"]["input"]>;
  /** 所涉主体的统一社会信用代码，至多 100 个 · Unified codes of entities, 100 at most */
  readonly usccs?: InputMaybe<ReadonlyArray<Scalars["String"]["input"]>>;
  /** 文件 · Documents */
  readonly documents?: InputMaybe<ReadonlyArray<DispatchDocumentInput>>;
  /** 签收期限，1 至 5 个工作日 · Working days to acknowledge it, 1 to 5 */
  readonly acknowledgeWithin: Scalars["Int"]["input"];
  /** 办理期限，至多 60 个工作日，不短于签收期限 · Working days to report, 60 at most and not fewer than to acknowledge */
  readonly reportWithin: Scalars["Int"]["input"];
};

/** 上报：办理结果（dispatch）或者自行上报的事项（matter），填其中一项 · A report: on a task (dispatch) or by oneself (matter), one of the two */
export type ReportUpInput = {
  /** 下达的任务 · The task that was dispatched */
  readonly dispatch?: InputMaybe<DispatchPartInput>;
  /** 自行上报的事项 · What is reported by oneself */
  readonly matter?: InputMaybe<ReportedMatterInput>;
  /** 办理结果，或者上报的情况和请示，至多 2000 字 · The result, or what is reported and asked, in 2000 characters at most */
  readonly content: Scalars["String"]["input"];
  /** 文件 · Documents */
  readonly documents?: InputMaybe<ReadonlyArray<DispatchDocumentInput>>;
};

/** 自行上报的事项 · A matter that a district reports by itself */
export type ReportedMatterInput = {
  /** 编号：部门代码、SB、年度和四位数字，如 D-310110-MSA-SB-2026-0001 · Number: department, SB, year and four digits, such as D-310110-MSA-SB-2026-0001 */
  readonly number: Scalars["String"]["input"];
  /** 对口的市级部门代码 · Code of the city department of one's own line */
  readonly addressee: Scalars["String"]["input"];
  /** 标题，至多 100 字 · Title, in 100 characters at most */
  readonly title: Scalars["String"]["input"];
  /** 所涉主体的统一社会信用代码，至多 100 个 · Unified codes of entities, 100 at most */
  readonly usccs?: InputMaybe<ReadonlyArray<Scalars["String"]["input"]>>;
};

/** 对本部门承办部分的办理 · An act on one's own part of a dispatch */
export type DispatchPartInput = {
  /** 编号 · Number of the dispatch */
  readonly number: Scalars["String"]["input"];
  /** 读到的本部门部分的版本号 · The version of one's own part that was read */
  readonly version: Scalars["Int"]["input"];
};

/** 退回 · The return of one's own part */
export type ReasonedDispatchPartInput = {
  /** 编号 · Number of the dispatch */
  readonly number: Scalars["String"]["input"];
  /** 读到的本部门部分的版本号 · The version of one's own part that was read */
  readonly version: Scalars["Int"]["input"];
  /** 理由，至多 300 字 · Why, in 300 characters at most */
  readonly reason: Scalars["String"]["input"];
};

/** 答复 · The answer to what was reported up */
export type AnswerDispatchInput = {
  /** 编号 · Number of the dispatch */
  readonly number: Scalars["String"]["input"];
  /** 读到的本部门部分的版本号 · The version of one's own part that was read */
  readonly version: Scalars["Int"]["input"];
  /** 答复，至多 2000 字 · The answer, in 2000 characters at most */
  readonly answer: Scalars["String"]["input"];
  /** 文件 · Documents */
  readonly documents?: InputMaybe<ReadonlyArray<DispatchDocumentInput>>;
};

/** 办结 · The end of a dispatch */
export type CloseDispatchInput = {
  /** 编号 · Number of the dispatch */
  readonly number: Scalars["String"]["input"];
  /** 读到的事项版本号 · The version of the dispatch that was read */
  readonly version: Scalars["Int"]["input"];
  /** 理由，有承办部门未答复的须填，至多 300 字 · Why, where an addressee has not answered, in 300 characters at most */
  readonly reason?: InputMaybe<Scalars["String"]["input"]>;
};

/** 附理由的办理 · An act of the sender that needs a reason */
export type ReasonedDispatchInput = {
  /** 编号 · Number of the dispatch */
  readonly number: Scalars["String"]["input"];
  /** 读到的事项版本号 · The version of the dispatch that was read */
  readonly version: Scalars["Int"]["input"];
  /** 理由，至多 300 字 · Why, in 300 characters at most */
  readonly reason: Scalars["String"]["input"];
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
  LegalEntity: ResolverTypeWrapper<LegalEntityRow>;
  ID: ResolverTypeWrapper<Scalars["ID"]["output"]>;
  CriminalTransferConnection: ResolverTypeWrapper<object>;
  CriminalTransferEdge: ResolverTypeWrapper<object>;
  CriminalTransfer: ResolverTypeWrapper<CriminalTransferRow>;
  CriminalTransferStep: ResolverTypeWrapper<CriminalTransferStepRow>;
  TransferDocument: ResolverTypeWrapper<TransferDocumentRow>;
  TransferGoods: ResolverTypeWrapper<TransferGoodsRow>;
  CriminalTransferStatistic: ResolverTypeWrapper<CriminalTransferStatisticRow>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  CriminalTransferReport: ResolverTypeWrapper<CriminalTransferReportRow>;
  ProposeCriminalTransferInput: ProposeCriminalTransferInput;
  TransferDecision: TransferDecision;
  DecideCriminalTransferInput: DecideCriminalTransferInput;
  TransferDocumentKind: TransferDocumentKind;
  TransferDocumentInput: TransferDocumentInput;
  TransferGoodsInput: TransferGoodsInput;
  SendCriminalTransferInput: SendCriminalTransferInput;
  FilingAnswer: FilingAnswer;
  AnswerCriminalTransferInput: AnswerCriminalTransferInput;
  AskAboutFilingInput: AskAboutFilingInput;
  HandOverGoodsInput: HandOverGoodsInput;
  FilingSupervision: FilingSupervision;
  SuperviseFilingInput: SuperviseFilingInput;
  ProsecutionDecision: ProsecutionDecision;
  ProsecuteCriminalTransferInput: ProsecuteCriminalTransferInput;
  JudgeCriminalTransferInput: JudgeCriminalTransferInput;
  RequestKind: RequestKind;
  RequestTemplate: ResolverTypeWrapper<RequestTemplateRow>;
  RequestField: ResolverTypeWrapper<RequestFieldRow>;
  RequestStep: ResolverTypeWrapper<RequestStepRow>;
  CollaborationRequestConnection: ResolverTypeWrapper<object>;
  CollaborationRequestEdge: ResolverTypeWrapper<object>;
  CollaborationRequest: ResolverTypeWrapper<CollaborationRequestRow>;
  InformationRequest: ResolverTypeWrapper<InformationRequestRow>;
  ClueTransfer: ResolverTypeWrapper<ClueTransferRow>;
  EvidenceRecognition: ResolverTypeWrapper<EvidenceRecognitionRow>;
  PunishmentRequest: ResolverTypeWrapper<PunishmentRequestRow>;
  RequestReport: ResolverTypeWrapper<RequestReportRow>;
  SubmitRequestInput: SubmitRequestInput;
  RequestFieldInput: RequestFieldInput;
  AcceptRequestInput: AcceptRequestInput;
  ReasonedRequestInput: ReasonedRequestInput;
  FeedbackRequestInput: FeedbackRequestInput;
  JointTaskKind: JointTaskKind;
  JointTaskProcedure: ResolverTypeWrapper<JointTaskProcedureRow>;
  JointTaskState: JointTaskState;
  JointTaskPartState: JointTaskPartState;
  JointTaskRole: JointTaskRole;
  JointTaskFilter: JointTaskFilter;
  JointTaskOrder: JointTaskOrder;
  JointTaskConnection: ResolverTypeWrapper<object>;
  JointTaskEdge: ResolverTypeWrapper<object>;
  JointTask: ResolverTypeWrapper<JointTaskRow>;
  JointTaskParticipant: ResolverTypeWrapper<JointTaskParticipantRow>;
  JointTaskStep: ResolverTypeWrapper<JointTaskStepRow>;
  JointTaskDocument: ResolverTypeWrapper<JointTaskDocumentRow>;
  JointTaskReport: ResolverTypeWrapper<JointTaskReportRow>;
  OwnTaskKind: OwnTaskKind;
  OwnTaskConnection: ResolverTypeWrapper<object>;
  OwnTaskEdge: ResolverTypeWrapper<object>;
  OwnTask: ResolverTypeWrapper<OwnTaskRow>;
  JointTaskDocumentInput: JointTaskDocumentInput;
  OpenJointTaskInput: OpenJointTaskInput;
  JointTaskPartInput: JointTaskPartInput;
  ReturnJointTaskInput: ReturnJointTaskInput;
  RecordJointTaskStepInput: RecordJointTaskStepInput;
  SubmitJointTaskResultInput: SubmitJointTaskResultInput;
  CloseJointTaskInput: CloseJointTaskInput;
  ReasonedJointTaskInput: ReasonedJointTaskInput;
  DispatchDirection: DispatchDirection;
  DispatchState: DispatchState;
  DispatchPartState: DispatchPartState;
  DispatchRole: DispatchRole;
  DispatchFilter: DispatchFilter;
  DispatchOrder: DispatchOrder;
  DispatchConnection: ResolverTypeWrapper<object>;
  DispatchEdge: ResolverTypeWrapper<object>;
  Dispatch: ResolverTypeWrapper<DispatchRow>;
  DispatchPart: ResolverTypeWrapper<DispatchPartRow>;
  DispatchStep: ResolverTypeWrapper<DispatchStepRow>;
  DispatchDocument: ResolverTypeWrapper<DispatchDocumentRow>;
  DispatchReport: ResolverTypeWrapper<DispatchReportRow>;
  DispatchDocumentInput: DispatchDocumentInput;
  DispatchTaskInput: DispatchTaskInput;
  ReportUpInput: ReportUpInput;
  ReportedMatterInput: ReportedMatterInput;
  DispatchPartInput: DispatchPartInput;
  ReasonedDispatchPartInput: ReasonedDispatchPartInput;
  AnswerDispatchInput: AnswerDispatchInput;
  CloseDispatchInput: CloseDispatchInput;
  ReasonedDispatchInput: ReasonedDispatchInput;
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
  LegalEntity: LegalEntityRow;
  ID: Scalars["ID"]["output"];
  CriminalTransferConnection: object;
  CriminalTransferEdge: object;
  CriminalTransfer: CriminalTransferRow;
  CriminalTransferStep: CriminalTransferStepRow;
  TransferDocument: TransferDocumentRow;
  TransferGoods: TransferGoodsRow;
  CriminalTransferStatistic: CriminalTransferStatisticRow;
  Mutation: Record<PropertyKey, never>;
  CriminalTransferReport: CriminalTransferReportRow;
  ProposeCriminalTransferInput: ProposeCriminalTransferInput;
  DecideCriminalTransferInput: DecideCriminalTransferInput;
  TransferDocumentInput: TransferDocumentInput;
  TransferGoodsInput: TransferGoodsInput;
  SendCriminalTransferInput: SendCriminalTransferInput;
  AnswerCriminalTransferInput: AnswerCriminalTransferInput;
  AskAboutFilingInput: AskAboutFilingInput;
  HandOverGoodsInput: HandOverGoodsInput;
  SuperviseFilingInput: SuperviseFilingInput;
  ProsecuteCriminalTransferInput: ProsecuteCriminalTransferInput;
  JudgeCriminalTransferInput: JudgeCriminalTransferInput;
  RequestTemplate: RequestTemplateRow;
  RequestField: RequestFieldRow;
  RequestStep: RequestStepRow;
  CollaborationRequestConnection: object;
  CollaborationRequestEdge: object;
  CollaborationRequest: CollaborationRequestRow;
  InformationRequest: InformationRequestRow;
  ClueTransfer: ClueTransferRow;
  EvidenceRecognition: EvidenceRecognitionRow;
  PunishmentRequest: PunishmentRequestRow;
  RequestReport: RequestReportRow;
  SubmitRequestInput: SubmitRequestInput;
  RequestFieldInput: RequestFieldInput;
  AcceptRequestInput: AcceptRequestInput;
  ReasonedRequestInput: ReasonedRequestInput;
  FeedbackRequestInput: FeedbackRequestInput;
  JointTaskProcedure: JointTaskProcedureRow;
  JointTaskFilter: JointTaskFilter;
  JointTaskConnection: object;
  JointTaskEdge: object;
  JointTask: JointTaskRow;
  JointTaskParticipant: JointTaskParticipantRow;
  JointTaskStep: JointTaskStepRow;
  JointTaskDocument: JointTaskDocumentRow;
  JointTaskReport: JointTaskReportRow;
  OwnTaskConnection: object;
  OwnTaskEdge: object;
  OwnTask: OwnTaskRow;
  JointTaskDocumentInput: JointTaskDocumentInput;
  OpenJointTaskInput: OpenJointTaskInput;
  JointTaskPartInput: JointTaskPartInput;
  ReturnJointTaskInput: ReturnJointTaskInput;
  RecordJointTaskStepInput: RecordJointTaskStepInput;
  SubmitJointTaskResultInput: SubmitJointTaskResultInput;
  CloseJointTaskInput: CloseJointTaskInput;
  ReasonedJointTaskInput: ReasonedJointTaskInput;
  DispatchFilter: DispatchFilter;
  DispatchConnection: object;
  DispatchEdge: object;
  Dispatch: DispatchRow;
  DispatchPart: DispatchPartRow;
  DispatchStep: DispatchStepRow;
  DispatchDocument: DispatchDocumentRow;
  DispatchReport: DispatchReportRow;
  DispatchDocumentInput: DispatchDocumentInput;
  DispatchTaskInput: DispatchTaskInput;
  ReportUpInput: ReportUpInput;
  ReportedMatterInput: ReportedMatterInput;
  DispatchPartInput: DispatchPartInput;
  ReasonedDispatchPartInput: ReasonedDispatchPartInput;
  AnswerDispatchInput: AnswerDispatchInput;
  CloseDispatchInput: CloseDispatchInput;
  ReasonedDispatchInput: ReasonedDispatchInput;
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
  criminalTransfer?: Resolver<
    Maybe<ResolversTypes["CriminalTransfer"]>,
    ParentType,
    ContextType,
    RequireFields<QueryCriminalTransferArgs, "number">
  >;
  criminalTransfers?: Resolver<
    Maybe<ResolversTypes["CriminalTransferConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryCriminalTransfersArgs, "first">
  >;
  overdueTransfers?: Resolver<
    Maybe<ResolversTypes["CriminalTransferConnection"]>,
    ParentType,
    ContextType,
    RequireFields<QueryOverdueTransfersArgs, "first">
  >;
  criminalTransferStatistics?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes["CriminalTransferStatistic"]>>,
    ParentType,
    ContextType
  >;
  collaborationRequests?: Resolver<
    ResolversTypes["CollaborationRequestConnection"],
    ParentType,
    ContextType,
    RequireFields<QueryCollaborationRequestsArgs, "first">
  >;
  collaborationRequest?: Resolver<
    Maybe<ResolversTypes["CollaborationRequest"]>,
    ParentType,
    ContextType,
    RequireFields<QueryCollaborationRequestArgs, "number">
  >;
  jointTasks?: Resolver<
    ResolversTypes["JointTaskConnection"],
    ParentType,
    ContextType,
    RequireFields<QueryJointTasksArgs, "orderBy" | "first">
  >;
  jointTask?: Resolver<
    Maybe<ResolversTypes["JointTask"]>,
    ParentType,
    ContextType,
    RequireFields<QueryJointTaskArgs, "number">
  >;
  dispatches?: Resolver<
    ResolversTypes["DispatchConnection"],
    ParentType,
    ContextType,
    RequireFields<QueryDispatchesArgs, "orderBy" | "first">
  >;
  dispatch?: Resolver<
    Maybe<ResolversTypes["Dispatch"]>,
    ParentType,
    ContextType,
    RequireFields<QueryDispatchArgs, "number">
  >;
  myTasks?: Resolver<
    ResolversTypes["OwnTaskConnection"],
    ParentType,
    ContextType,
    RequireFields<QueryMyTasksArgs, "first">
  >;
  jointTaskProcedures?: Resolver<
    ReadonlyArray<ResolversTypes["JointTaskProcedure"]>,
    ParentType,
    ContextType
  >;
  requestTemplates?: Resolver<
    ReadonlyArray<ResolversTypes["RequestTemplate"]>,
    ParentType,
    ContextType
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
  criminalTransfers?: Resolver<
    Maybe<ResolversTypes["CriminalTransferConnection"]>,
    ParentType,
    ContextType,
    RequireFields<LegalEntityCriminalTransfersArgs, "first">
  >;
  jointTasks?: Resolver<
    Maybe<ResolversTypes["JointTaskConnection"]>,
    ParentType,
    ContextType,
    RequireFields<LegalEntityJointTasksArgs, "orderBy" | "first">
  >;
};

export type CriminalTransferConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CriminalTransferConnection"] =
    ResolversParentTypes["CriminalTransferConnection"],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes["CriminalTransfer"]>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes["CriminalTransferEdge"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type CriminalTransferEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CriminalTransferEdge"] =
    ResolversParentTypes["CriminalTransferEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["CriminalTransfer"], ParentType, ContextType>;
};

export type CriminalTransferResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CriminalTransfer"] =
    ResolversParentTypes["CriminalTransfer"],
> = {
  number?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  sender?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  proposedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  dueRule?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  isOverdue?: Resolver<Maybe<ResolversTypes["Boolean"]>, ParentType, ContextType>;
  steps?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes["CriminalTransferStep"]>>,
    ParentType,
    ContextType
  >;
  legalEntity?: Resolver<Maybe<ResolversTypes["LegalEntity"]>, ParentType, ContextType>;
  suspectedCrime?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  facts?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  documents?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes["TransferDocument"]>>,
    ParentType,
    ContextType
  >;
  goods?: Resolver<Maybe<ReadonlyArray<ResolversTypes["TransferGoods"]>>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes["Provenance"]>, ParentType, ContextType>;
};

export type CriminalTransferStepResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CriminalTransferStep"] =
    ResolversParentTypes["CriminalTransferStep"],
> = {
  action?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  department?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  doneAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type TransferDocumentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["TransferDocument"] =
    ResolversParentTypes["TransferDocument"],
> = {
  kind?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  number?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  title?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type TransferGoodsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["TransferGoods"] = ResolversParentTypes["TransferGoods"],
> = {
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type CriminalTransferStatisticResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CriminalTransferStatistic"] =
    ResolversParentTypes["CriminalTransferStatistic"],
> = {
  year?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  transfers?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type MutationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Mutation"] = ResolversParentTypes["Mutation"],
> = {
  submitRequest?: Resolver<
    Maybe<ResolversTypes["RequestReport"]>,
    ParentType,
    ContextType,
    RequireFields<MutationSubmitRequestArgs, "input">
  >;
  acceptRequest?: Resolver<
    Maybe<ResolversTypes["RequestReport"]>,
    ParentType,
    ContextType,
    RequireFields<MutationAcceptRequestArgs, "input">
  >;
  rejectRequest?: Resolver<
    Maybe<ResolversTypes["RequestReport"]>,
    ParentType,
    ContextType,
    RequireFields<MutationRejectRequestArgs, "input">
  >;
  feedbackRequest?: Resolver<
    Maybe<ResolversTypes["RequestReport"]>,
    ParentType,
    ContextType,
    RequireFields<MutationFeedbackRequestArgs, "input">
  >;
  withdrawRequest?: Resolver<
    Maybe<ResolversTypes["RequestReport"]>,
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawRequestArgs, "input">
  >;
  superviseRequest?: Resolver<
    Maybe<ResolversTypes["RequestReport"]>,
    ParentType,
    ContextType,
    RequireFields<MutationSuperviseRequestArgs, "input">
  >;
  openJointTask?: Resolver<
    Maybe<ResolversTypes["JointTaskReport"]>,
    ParentType,
    ContextType,
    RequireFields<MutationOpenJointTaskArgs, "input">
  >;
  acceptJointTask?: Resolver<
    Maybe<ResolversTypes["JointTaskReport"]>,
    ParentType,
    ContextType,
    RequireFields<MutationAcceptJointTaskArgs, "input">
  >;
  returnJointTask?: Resolver<
    Maybe<ResolversTypes["JointTaskReport"]>,
    ParentType,
    ContextType,
    RequireFields<MutationReturnJointTaskArgs, "input">
  >;
  recordJointTaskStep?: Resolver<
    Maybe<ResolversTypes["JointTaskReport"]>,
    ParentType,
    ContextType,
    RequireFields<MutationRecordJointTaskStepArgs, "input">
  >;
  submitJointTaskResult?: Resolver<
    Maybe<ResolversTypes["JointTaskReport"]>,
    ParentType,
    ContextType,
    RequireFields<MutationSubmitJointTaskResultArgs, "input">
  >;
  closeJointTask?: Resolver<
    Maybe<ResolversTypes["JointTaskReport"]>,
    ParentType,
    ContextType,
    RequireFields<MutationCloseJointTaskArgs, "input">
  >;
  withdrawJointTask?: Resolver<
    Maybe<ResolversTypes["JointTaskReport"]>,
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawJointTaskArgs, "input">
  >;
  urgeJointTask?: Resolver<
    Maybe<ResolversTypes["JointTaskReport"]>,
    ParentType,
    ContextType,
    RequireFields<MutationUrgeJointTaskArgs, "input">
  >;
  dispatchTask?: Resolver<
    Maybe<ResolversTypes["DispatchReport"]>,
    ParentType,
    ContextType,
    RequireFields<MutationDispatchTaskArgs, "input">
  >;
  reportUp?: Resolver<
    Maybe<ResolversTypes["DispatchReport"]>,
    ParentType,
    ContextType,
    RequireFields<MutationReportUpArgs, "input">
  >;
  acknowledgeDispatch?: Resolver<
    Maybe<ResolversTypes["DispatchReport"]>,
    ParentType,
    ContextType,
    RequireFields<MutationAcknowledgeDispatchArgs, "input">
  >;
  returnDispatch?: Resolver<
    Maybe<ResolversTypes["DispatchReport"]>,
    ParentType,
    ContextType,
    RequireFields<MutationReturnDispatchArgs, "input">
  >;
  answerDispatch?: Resolver<
    Maybe<ResolversTypes["DispatchReport"]>,
    ParentType,
    ContextType,
    RequireFields<MutationAnswerDispatchArgs, "input">
  >;
  closeDispatch?: Resolver<
    Maybe<ResolversTypes["DispatchReport"]>,
    ParentType,
    ContextType,
    RequireFields<MutationCloseDispatchArgs, "input">
  >;
  withdrawDispatch?: Resolver<
    Maybe<ResolversTypes["DispatchReport"]>,
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawDispatchArgs, "input">
  >;
  urgeDispatch?: Resolver<
    Maybe<ResolversTypes["DispatchReport"]>,
    ParentType,
    ContextType,
    RequireFields<MutationUrgeDispatchArgs, "input">
  >;
  proposeCriminalTransfer?: Resolver<
    Maybe<ResolversTypes["CriminalTransferReport"]>,
    ParentType,
    ContextType,
    RequireFields<MutationProposeCriminalTransferArgs, "input">
  >;
  decideCriminalTransfer?: Resolver<
    Maybe<ResolversTypes["CriminalTransferReport"]>,
    ParentType,
    ContextType,
    RequireFields<MutationDecideCriminalTransferArgs, "input">
  >;
  sendCriminalTransfer?: Resolver<
    Maybe<ResolversTypes["CriminalTransferReport"]>,
    ParentType,
    ContextType,
    RequireFields<MutationSendCriminalTransferArgs, "input">
  >;
  answerCriminalTransfer?: Resolver<
    Maybe<ResolversTypes["CriminalTransferReport"]>,
    ParentType,
    ContextType,
    RequireFields<MutationAnswerCriminalTransferArgs, "input">
  >;
  askReconsideration?: Resolver<
    Maybe<ResolversTypes["CriminalTransferReport"]>,
    ParentType,
    ContextType,
    RequireFields<MutationAskReconsiderationArgs, "input">
  >;
  askFilingSupervision?: Resolver<
    Maybe<ResolversTypes["CriminalTransferReport"]>,
    ParentType,
    ContextType,
    RequireFields<MutationAskFilingSupervisionArgs, "input">
  >;
  handOverGoods?: Resolver<
    Maybe<ResolversTypes["CriminalTransferReport"]>,
    ParentType,
    ContextType,
    RequireFields<MutationHandOverGoodsArgs, "input">
  >;
  superviseFiling?: Resolver<
    Maybe<ResolversTypes["CriminalTransferReport"]>,
    ParentType,
    ContextType,
    RequireFields<MutationSuperviseFilingArgs, "input">
  >;
  prosecuteCriminalTransfer?: Resolver<
    Maybe<ResolversTypes["CriminalTransferReport"]>,
    ParentType,
    ContextType,
    RequireFields<MutationProsecuteCriminalTransferArgs, "input">
  >;
  judgeCriminalTransfer?: Resolver<
    Maybe<ResolversTypes["CriminalTransferReport"]>,
    ParentType,
    ContextType,
    RequireFields<MutationJudgeCriminalTransferArgs, "input">
  >;
};

export type CriminalTransferReportResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CriminalTransferReport"] =
    ResolversParentTypes["CriminalTransferReport"],
> = {
  number?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  state?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
};

export type RequestTemplateResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["RequestTemplate"] =
    ResolversParentTypes["RequestTemplate"],
> = {
  kind?: Resolver<ResolversTypes["RequestKind"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  workingDays?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  document?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  isConfirmed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
};

export type RequestFieldResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["RequestField"] = ResolversParentTypes["RequestField"],
> = {
  code?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type RequestStepResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["RequestStep"] = ResolversParentTypes["RequestStep"],
> = {
  action?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  department?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  doneAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
};

export type CollaborationRequestConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CollaborationRequestConnection"] =
    ResolversParentTypes["CollaborationRequestConnection"],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes["CollaborationRequest"]>, ParentType, ContextType>;
  edges?: Resolver<
    ReadonlyArray<ResolversTypes["CollaborationRequestEdge"]>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type CollaborationRequestEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CollaborationRequestEdge"] =
    ResolversParentTypes["CollaborationRequestEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["CollaborationRequest"], ParentType, ContextType>;
};

export type CollaborationRequestResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CollaborationRequest"] =
    ResolversParentTypes["CollaborationRequest"],
> = {
  __resolveType: TypeResolveFn<
    "InformationRequest" | "ClueTransfer" | "EvidenceRecognition" | "PunishmentRequest",
    ParentType,
    ContextType
  >;
};

export type InformationRequestResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["InformationRequest"] =
    ResolversParentTypes["InformationRequest"],
> = {
  number?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["RequestKind"], ParentType, ContextType>;
  state?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  requester?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  addressee?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  submittedOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  template?: Resolver<ResolversTypes["RequestTemplate"], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes["RequestStep"]>, ParentType, ContextType>;
  legalEntity?: Resolver<Maybe<ResolversTypes["LegalEntity"]>, ParentType, ContextType>;
  content?: Resolver<Maybe<ReadonlyArray<ResolversTypes["RequestField"]>>, ParentType, ContextType>;
  remarks?: Resolver<Maybe<ReadonlyArray<ResolversTypes["RequestField"]>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClueTransferResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ClueTransfer"] = ResolversParentTypes["ClueTransfer"],
> = {
  number?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["RequestKind"], ParentType, ContextType>;
  state?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  requester?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  addressee?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  submittedOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  template?: Resolver<ResolversTypes["RequestTemplate"], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes["RequestStep"]>, ParentType, ContextType>;
  legalEntity?: Resolver<Maybe<ResolversTypes["LegalEntity"]>, ParentType, ContextType>;
  content?: Resolver<Maybe<ReadonlyArray<ResolversTypes["RequestField"]>>, ParentType, ContextType>;
  remarks?: Resolver<Maybe<ReadonlyArray<ResolversTypes["RequestField"]>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceRecognitionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["EvidenceRecognition"] =
    ResolversParentTypes["EvidenceRecognition"],
> = {
  number?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["RequestKind"], ParentType, ContextType>;
  state?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  requester?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  addressee?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  submittedOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  template?: Resolver<ResolversTypes["RequestTemplate"], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes["RequestStep"]>, ParentType, ContextType>;
  legalEntity?: Resolver<Maybe<ResolversTypes["LegalEntity"]>, ParentType, ContextType>;
  content?: Resolver<Maybe<ReadonlyArray<ResolversTypes["RequestField"]>>, ParentType, ContextType>;
  remarks?: Resolver<Maybe<ReadonlyArray<ResolversTypes["RequestField"]>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PunishmentRequestResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["PunishmentRequest"] =
    ResolversParentTypes["PunishmentRequest"],
> = {
  number?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["RequestKind"], ParentType, ContextType>;
  state?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  requester?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  addressee?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  submittedOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  template?: Resolver<ResolversTypes["RequestTemplate"], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes["RequestStep"]>, ParentType, ContextType>;
  legalEntity?: Resolver<Maybe<ResolversTypes["LegalEntity"]>, ParentType, ContextType>;
  content?: Resolver<Maybe<ReadonlyArray<ResolversTypes["RequestField"]>>, ParentType, ContextType>;
  remarks?: Resolver<Maybe<ReadonlyArray<ResolversTypes["RequestField"]>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestReportResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["RequestReport"] = ResolversParentTypes["RequestReport"],
> = {
  number?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  state?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
};

export type JointTaskProcedureResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["JointTaskProcedure"] =
    ResolversParentTypes["JointTaskProcedure"],
> = {
  kind?: Resolver<ResolversTypes["JointTaskKind"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  workingDays?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  isOfDistrict?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  isConfirmed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
};

export type JointTaskConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["JointTaskConnection"] =
    ResolversParentTypes["JointTaskConnection"],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes["JointTask"]>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes["JointTaskEdge"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type JointTaskEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["JointTaskEdge"] = ResolversParentTypes["JointTaskEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["JointTask"], ParentType, ContextType>;
};

export type JointTaskResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["JointTask"] = ResolversParentTypes["JointTask"],
> = {
  number?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["JointTaskKind"], ParentType, ContextType>;
  state?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  lead?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  participants?: Resolver<
    ReadonlyArray<ResolversTypes["JointTaskParticipant"]>,
    ParentType,
    ContextType
  >;
  area?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  urgedAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes["JointTaskProcedure"], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes["JointTaskStep"]>, ParentType, ContextType>;
  legalEntities?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes["LegalEntity"]>>,
    ParentType,
    ContextType
  >;
  content?: Resolver<Maybe<ReadonlyArray<ResolversTypes["RequestField"]>>, ParentType, ContextType>;
  documents?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes["JointTaskDocument"]>>,
    ParentType,
    ContextType
  >;
  provenance?: Resolver<ResolversTypes["Provenance"], ParentType, ContextType>;
};

export type JointTaskParticipantResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["JointTaskParticipant"] =
    ResolversParentTypes["JointTaskParticipant"],
> = {
  department?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  state?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
};

export type JointTaskStepResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["JointTaskStep"] = ResolversParentTypes["JointTaskStep"],
> = {
  action?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  procedureStep?: Resolver<Maybe<ResolversTypes["CodedValue"]>, ParentType, ContextType>;
  department?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  doneAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type JointTaskDocumentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["JointTaskDocument"] =
    ResolversParentTypes["JointTaskDocument"],
> = {
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  department?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  addedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
};

export type JointTaskReportResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["JointTaskReport"] =
    ResolversParentTypes["JointTaskReport"],
> = {
  number?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  state?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  participant?: Resolver<Maybe<ResolversTypes["JointTaskParticipant"]>, ParentType, ContextType>;
};

export type OwnTaskConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["OwnTaskConnection"] =
    ResolversParentTypes["OwnTaskConnection"],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes["OwnTask"]>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes["OwnTaskEdge"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type OwnTaskEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["OwnTaskEdge"] = ResolversParentTypes["OwnTaskEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["OwnTask"], ParentType, ContextType>;
};

export type OwnTaskResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["OwnTask"] = ResolversParentTypes["OwnTask"],
> = {
  kind?: Resolver<ResolversTypes["OwnTaskKind"], ParentType, ContextType>;
  number?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes["CollaborationRequest"]>, ParentType, ContextType>;
  jointTask?: Resolver<Maybe<ResolversTypes["JointTask"]>, ParentType, ContextType>;
  dispatch?: Resolver<Maybe<ResolversTypes["Dispatch"]>, ParentType, ContextType>;
};

export type DispatchConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["DispatchConnection"] =
    ResolversParentTypes["DispatchConnection"],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes["Dispatch"]>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes["DispatchEdge"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type DispatchEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["DispatchEdge"] = ResolversParentTypes["DispatchEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Dispatch"], ParentType, ContextType>;
};

export type DispatchResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Dispatch"] = ResolversParentTypes["Dispatch"],
> = {
  number?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes["DispatchDirection"], ParentType, ContextType>;
  state?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  sender?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes["DispatchPart"]>, ParentType, ContextType>;
  sentOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  urgedAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes["DispatchStep"]>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  legalEntities?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes["LegalEntity"]>>,
    ParentType,
    ContextType
  >;
  documents?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes["DispatchDocument"]>>,
    ParentType,
    ContextType
  >;
  provenance?: Resolver<ResolversTypes["Provenance"], ParentType, ContextType>;
};

export type DispatchPartResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["DispatchPart"] = ResolversParentTypes["DispatchPart"],
> = {
  department?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  state?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
};

export type DispatchStepResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["DispatchStep"] = ResolversParentTypes["DispatchStep"],
> = {
  action?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  department?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  doneAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type DispatchDocumentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["DispatchDocument"] =
    ResolversParentTypes["DispatchDocument"],
> = {
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  department?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  addedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
};

export type DispatchReportResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["DispatchReport"] =
    ResolversParentTypes["DispatchReport"],
> = {
  number?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  state?: Resolver<ResolversTypes["CodedValue"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes["DispatchPart"]>, ParentType, ContextType>;
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
  CriminalTransferConnection?: CriminalTransferConnectionResolvers<ContextType>;
  CriminalTransferEdge?: CriminalTransferEdgeResolvers<ContextType>;
  CriminalTransfer?: CriminalTransferResolvers<ContextType>;
  CriminalTransferStep?: CriminalTransferStepResolvers<ContextType>;
  TransferDocument?: TransferDocumentResolvers<ContextType>;
  TransferGoods?: TransferGoodsResolvers<ContextType>;
  CriminalTransferStatistic?: CriminalTransferStatisticResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  CriminalTransferReport?: CriminalTransferReportResolvers<ContextType>;
  RequestTemplate?: RequestTemplateResolvers<ContextType>;
  RequestField?: RequestFieldResolvers<ContextType>;
  RequestStep?: RequestStepResolvers<ContextType>;
  CollaborationRequestConnection?: CollaborationRequestConnectionResolvers<ContextType>;
  CollaborationRequestEdge?: CollaborationRequestEdgeResolvers<ContextType>;
  CollaborationRequest?: CollaborationRequestResolvers<ContextType>;
  InformationRequest?: InformationRequestResolvers<ContextType>;
  ClueTransfer?: ClueTransferResolvers<ContextType>;
  EvidenceRecognition?: EvidenceRecognitionResolvers<ContextType>;
  PunishmentRequest?: PunishmentRequestResolvers<ContextType>;
  RequestReport?: RequestReportResolvers<ContextType>;
  JointTaskProcedure?: JointTaskProcedureResolvers<ContextType>;
  JointTaskConnection?: JointTaskConnectionResolvers<ContextType>;
  JointTaskEdge?: JointTaskEdgeResolvers<ContextType>;
  JointTask?: JointTaskResolvers<ContextType>;
  JointTaskParticipant?: JointTaskParticipantResolvers<ContextType>;
  JointTaskStep?: JointTaskStepResolvers<ContextType>;
  JointTaskDocument?: JointTaskDocumentResolvers<ContextType>;
  JointTaskReport?: JointTaskReportResolvers<ContextType>;
  OwnTaskConnection?: OwnTaskConnectionResolvers<ContextType>;
  OwnTaskEdge?: OwnTaskEdgeResolvers<ContextType>;
  OwnTask?: OwnTaskResolvers<ContextType>;
  DispatchConnection?: DispatchConnectionResolvers<ContextType>;
  DispatchEdge?: DispatchEdgeResolvers<ContextType>;
  Dispatch?: DispatchResolvers<ContextType>;
  DispatchPart?: DispatchPartResolvers<ContextType>;
  DispatchStep?: DispatchStepResolvers<ContextType>;
  DispatchDocument?: DispatchDocumentResolvers<ContextType>;
  DispatchReport?: DispatchReportResolvers<ContextType>;
};
