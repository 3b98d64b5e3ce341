import type { EntityScope as Scope } from "../../kit/authorization/entityScope.ts";
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from "graphql";
import type { ExchangeLagRow, ChangeRow } from "./rows.ts";
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
  /** 交换时延：各订阅方落后于各来源多少，落后多的在前 · How far each follower is behind each source of events, the farthest first */
  readonly exchangeLag?: Maybe<ReadonlyArray<ExchangeLag>>;
  /** 变更：一个游标之后各子图所发生的、读者可知的事，按次序，每件一次 · Changes: what became true in the subgraphs after a cursor, as far as the reader may know of it, in order and each once */
  readonly changesSince: ChangeConnection;
  /** 现在的游标：其后的、读者可知的变更都是新的 · The cursor of now: every change after it that the reader may know of is a new one */
  readonly latestChangeCursor: Scalars["String"]["output"];
  /** 最新变更的游标，不论谁可知；供网关的推送之用，不对外 · The newest change of all, whoever may know of it: for the gateway's streams, which tell it to nobody */
  readonly newestChangeCursor: Scalars["String"]["output"];
};

export type QueryChangesSinceArgs = {
  cursor?: InputMaybe<Scalars["String"]["input"]>;
  types?: InputMaybe<ReadonlyArray<ChangeType>>;
  ownOnly?: InputMaybe<Scalars["Boolean"]["input"]>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
};

/** 一个订阅方对一个来源的时延 · How far one follower is behind one source */
export type ExchangeLag = {
  readonly __typename?: "ExchangeLag";
  /** 来源子图 · The subgraph that tells */
  readonly source: Scalars["String"]["output"];
  /** 订阅方子图 · The subgraph that follows it */
  readonly follower: Scalars["String"]["output"];
  /** 尚未处理的事件数，至多计到 10000 · Events that it has yet to do, counted up to 10,000 */
  readonly events: Scalars["Int"]["output"];
  /** 是否不止此数 · Whether there are more than that */
  readonly isAtLeast: Scalars["Boolean"]["output"];
  /** 其中最早一件已过的秒数；没有未处理的为 0 · Seconds since the oldest of them happened; 0 where there are none */
  readonly seconds: Scalars["Int"]["output"];
  /** 测得的时间；来源停运后不再更新 · When it was measured, by the process of the source: not since it stopped */
  readonly measuredAt: Scalars["DateTime"]["output"];
};

/** 变更 · Changes */
export type ChangeConnection = {
  readonly __typename?: "ChangeConnection";
  /** 本页变更，先发生的在前 · The changes of this page, the earliest first */
  readonly nodes: ReadonlyArray<Change>;
  /** 本页变更及游标 · Changes with their cursors */
  readonly edges: ReadonlyArray<ChangeEdge>;
  /** 分页信息；没有变更时 endCursor 即所给的游标 · Page information; where there are no changes, endCursor is the cursor that was given */
  readonly pageInfo: PageInfo;
};

/** 变更及其游标 · A change with its cursor */
export type ChangeEdge = {
  readonly __typename?: "ChangeEdge";
  /** 其后的变更由此取得 · What comes after it is had by this cursor */
  readonly cursor: Scalars["String"]["output"];
  /** 变更 · The change */
  readonly node: Change;
};

/** 一件变更：发生了什么，关于哪个主体；内容由主体的字段取得，权限照常 · A change: what became true, and of which entity. What it says is had from the entity's fields, by the reader's own permissions */
export type Change = {
  readonly __typename?: "Change";
  /** 其后的变更由此取得 · What comes after it is had by this cursor */
  readonly cursor: Scalars["String"]["output"];
  /** 类型 · What became true */
  readonly type: ChangeType;
  /** 发生时间 · When */
  readonly occurredAt: Scalars["DateTime"]["output"];
  /** 所关于的主体；部门联动事项的，由提请、任务或者措施自身的字段取得 · The entity that it concerns; of what departments do together it is had from the request, task or measure */
  readonly legalEntity?: Maybe<LegalEntity>;
  /** 部门联动事项：提请或者任务的编号、异议或者惩戒措施执行的标识 · Of what departments do together: the number of the request or joint task, or the id of the objection or of the measure to execute */
  readonly subject?: Maybe<Scalars["String"]["output"]>;
};

/** 变更的类型；提请、任务和措施只告知有关部门 · What a change is of; requests, tasks and measures are told to the departments that they concern alone */
export type ChangeType =
  /** 登记信息新增或变动 · An entity is in the register, or changed in it */
  | "ENTITY_REGISTERED"
  /** 新的行政许可 · A permit was recorded */
  | "PERMIT_RECORDED"
  /** 行政许可更正 · A permit was corrected */
  | "PERMIT_CORRECTED"
  /** 列入名录或名单 · An entity was listed */
  | "LISTING_MADE"
  /** 移出名录或名单 · An entity was removed from a list */
  | "LISTING_REMOVED"
  /** 撤销列入决定 · A listing was revoked */
  | "LISTING_REVOKED"
  /** 收到或者提出的提请 · A request was submitted, by one's own department or to it */
  | "REQUEST_SUBMITTED"
  /** 提请已受理 · A request was accepted */
  | "REQUEST_ACCEPTED"
  /** 提请已退回 · A request was returned */
  | "REQUEST_RETURNED"
  /** 提请已反馈 · A request was answered */
  | "REQUEST_ANSWERED"
  /** 提请已撤回 · A request was withdrawn */
  | "REQUEST_WITHDRAWN"
  /** 提请被督办 · A request was urged on */
  | "REQUEST_URGED"
  /** 提请超期 · A request is overdue */
  | "REQUEST_OVERDUE"
  /** 联合监管任务发起 · A joint task was opened */
  | "JOINT_TASK_OPENED"
  /** 参加部门接受任务 · A part of a joint task was accepted */
  | "JOINT_TASK_ACCEPTED"
  /** 参加部门退回任务 · A part of a joint task was returned */
  | "JOINT_TASK_RETURNED"
  /** 参加部门完成一个步骤 · A step of a joint task is done */
  | "JOINT_TASK_STEP_DONE"
  /** 参加部门提交结果 · A result was submitted to a joint task */
  | "JOINT_TASK_RESULT_SUBMITTED"
  /** 联合监管任务办结 · A joint task was closed */
  | "JOINT_TASK_CLOSED"
  /** 联合监管任务撤销 · A joint task was withdrawn */
  | "JOINT_TASK_WITHDRAWN"
  /** 联合监管任务超期 · A joint task is overdue */
  | "JOINT_TASK_OVERDUE"
  /** 联合监管任务被催办 · A joint task was urged on */
  | "JOINT_TASK_URGED"
  /** 市级部门下达任务 · The city dispatched a task to districts */
  | "DISPATCH_SENT"
  /** 区级部门自行上报事项 · A district reported a matter up by itself */
  | "DISPATCH_RAISED"
  /** 上通下达事项已签收 · A dispatch was acknowledged */
  | "DISPATCH_ACKNOWLEDGED"
  /** 上通下达事项已退回 · A dispatch was returned */
  | "DISPATCH_RETURNED"
  /** 区级部门上报办理结果 · A district reported on a dispatch */
  | "DISPATCH_REPORTED"
  /** 市级部门答复上报事项 · The city answered what was reported up */
  | "DISPATCH_ANSWERED"
  /** 上通下达事项被催办 · A dispatch was urged on */
  | "DISPATCH_URGED"
  /** 上通下达事项办结 · A dispatch was closed */
  | "DISPATCH_CLOSED"
  /** 上通下达事项撤回 · A dispatch was withdrawn */
  | "DISPATCH_WITHDRAWN"
  /** 上通下达事项超期 · A dispatch is overdue */
  | "DISPATCH_OVERDUE"
  /** 异议转交本部门核查 · An objection to a record of one's own department is to be checked */
  | "OBJECTION_TRANSFERRED"
  /** 待执行的惩戒措施 · A measure is for one's own department to execute */
  | "MEASURE_TO_EXECUTE";

/** 主体（一户一档）：GB 32100 所列各类法人和其他组织 · A subject of supervision: every kind of legal person and organisation that GB 32100 knows */
export type LegalEntity = {
  readonly __typename?: "LegalEntity";
  /** 主体身份代码 · Identifier of the entity in this graph */
  readonly id: Scalars["ID"]["output"];
};

export type ResolverTypeWrapper<T> = T | Promise<T> | (() => T | Promise<T>);

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
  ExchangeLag: ResolverTypeWrapper<ExchangeLagRow>;
  ChangeConnection: ResolverTypeWrapper<object>;
  ChangeEdge: ResolverTypeWrapper<object>;
  Change: ResolverTypeWrapper<ChangeRow>;
  ChangeType: ChangeType;
  LegalEntity: ResolverTypeWrapper<object>;
  ID: ResolverTypeWrapper<Scalars["ID"]["output"]>;
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
  ExchangeLag: ExchangeLagRow;
  ChangeConnection: object;
  ChangeEdge: object;
  Change: ChangeRow;
  LegalEntity: object;
  ID: Scalars["ID"]["output"];
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
  exchangeLag?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes["ExchangeLag"]>>,
    ParentType,
    ContextType
  >;
  changesSince?: Resolver<
    ResolversTypes["ChangeConnection"],
    ParentType,
    ContextType,
    RequireFields<QueryChangesSinceArgs, "ownOnly" | "first">
  >;
  latestChangeCursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  newestChangeCursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type ExchangeLagResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ExchangeLag"] = ResolversParentTypes["ExchangeLag"],
> = {
  source?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  follower?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  events?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  isAtLeast?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  seconds?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  measuredAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
};

export type ChangeConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ChangeConnection"] =
    ResolversParentTypes["ChangeConnection"],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes["Change"]>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes["ChangeEdge"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ChangeEdge"] = ResolversParentTypes["ChangeEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Change"], ParentType, ContextType>;
};

export type ChangeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Change"] = ResolversParentTypes["Change"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  type?: Resolver<ResolversTypes["ChangeType"], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  legalEntity?: Resolver<Maybe<ResolversTypes["LegalEntity"]>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type LegalEntityResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["LegalEntity"] = ResolversParentTypes["LegalEntity"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
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
  ExchangeLag?: ExchangeLagResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  LegalEntity?: LegalEntityResolvers<ContextType>;
};
