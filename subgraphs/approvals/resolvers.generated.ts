import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from "graphql";
import type {
  LegalEntityRow,
  PermitConnectionRow,
  PermitRow,
  PermitItemConnectionRow,
  PermitItemRow,
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
  _FieldSet: { input: unknown; output: unknown };
};

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

/** 主体归属：判断读者与主体关系的依据，不对外提供 · Where an entity belongs, by which a reader's standing to it is told; never given out */
export type EntityScope = {
  readonly __typename?: "EntityScope";
  /** 统一社会信用代码 · Unified code */
  readonly uscc?: Maybe<Scalars["String"]["output"]>;
  /** 隶属主体的统一社会信用代码（分支机构） · Unified code of the parent, of a branch */
  readonly parentUscc?: Maybe<Scalars["String"]["output"]>;
  /** 住所所在区 · District of the domicile */
  readonly district?: Maybe<Scalars["String"]["output"]>;
  /** 登记机关的区划 · Division of the registrar */
  readonly registrationAuthority?: Maybe<Scalars["String"]["output"]>;
  /** 将其列入监管清单的部门 · Departments that have it on their supervision list */
  readonly supervisors: ReadonlyArray<Scalars["String"]["output"]>;
  /** 当前操作人员是否已申报回避 · Whether the officer who asks declared that he avoids it */
  readonly avoided: Scalars["Boolean"]["output"];
};

export type Query = {
  readonly __typename?: "Query";
  /** 按许可决定文书号查行政许可；一份决定书可有多个相对人，至多 100 条 · Permits by the number of their decision, which may concern several holders; at most 100 */
  readonly permitsByDocumentNumber: ReadonlyArray<Permit>;
  /** 许可事项目录 · The catalogue of permit items */
  readonly permitItems: PermitItemConnection;
  /** 按代码查一个许可事项 · One permit item by its code */
  readonly permitItem?: Maybe<PermitItem>;
};

export type QueryPermitsByDocumentNumberArgs = {
  documentNumber: Scalars["String"]["input"];
};

export type QueryPermitItemsArgs = {
  authority?: InputMaybe<Scalars["String"]["input"]>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryPermitItemArgs = {
  code: Scalars["String"]["input"];
};

/** 主体（一户一档）：GB 32100 所列各类法人和其他组织 · A subject of supervision: every kind of legal person and organisation that GB 32100 knows */
export type LegalEntity = {
  readonly __typename?: "LegalEntity";
  /** 主体身份代码 · Identifier of the entity in this graph */
  readonly id: Scalars["ID"]["output"];
  /** 主体归属，由法人库随引用提供 · Where it belongs, given by the legal-entity subgraph with each reference */
  readonly scope: EntityScope;
  /** 行政许可 · Permits */
  readonly permits: PermitConnection;
  /** 许可事件（供时间线汇集） · Approval events, gathered by the timeline */
  readonly approvalEvents: ReadonlyArray<TimelineEvent>;
};

/** 主体（一户一档）：GB 32100 所列各类法人和其他组织 · A subject of supervision: every kind of legal person and organisation that GB 32100 knows */
export type LegalEntityPermitsArgs = {
  status?: InputMaybe<PermitStatus>;
  item?: InputMaybe<Scalars["String"]["input"]>;
  orderBy?: InputMaybe<PermitOrder>;
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
  /** 数据来源 · Where the record comes from */
  readonly provenance: Provenance;
};

/** 行政许可（双公示标准 XK_ 各项；相对人的代码见主体） · A permit, by the standard of publication (XK_ fields); the codes of its holder are those of the entity */
export type PermitIsInForceArgs = {
  asOf: Scalars["Date"]["input"];
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
      | GraphQLRecursivePick<
          FederationTypes["LegalEntity"],
          {
            scope: {
              uscc: true;
              parentUscc: true;
              district: true;
              registrationAuthority: true;
              supervisors: true;
              avoided: true;
            };
          }
        >
    );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars["Date"]["output"]>;
  DateTime: ResolverTypeWrapper<Scalars["DateTime"]["output"]>;
  WanAmount: ResolverTypeWrapper<Scalars["WanAmount"]["output"]>;
  CodedValue: ResolverTypeWrapper<CodedValueRow>;
  String: ResolverTypeWrapper<Scalars["String"]["output"]>;
  Provenance: ResolverTypeWrapper<ProvenanceRow>;
  Int: ResolverTypeWrapper<Scalars["Int"]["output"]>;
  PageInfo: ResolverTypeWrapper<object>;
  Boolean: ResolverTypeWrapper<Scalars["Boolean"]["output"]>;
  TimelineEvent: ResolverTypeWrapper<object>;
  ID: ResolverTypeWrapper<Scalars["ID"]["output"]>;
  EntityScope: ResolverTypeWrapper<EntityScope>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  LegalEntity: ResolverTypeWrapper<LegalEntityRow>;
  PermitStatus: PermitStatus;
  PermitOrder: PermitOrder;
  PermitConnection: ResolverTypeWrapper<PermitConnectionRow>;
  PermitEdge: ResolverTypeWrapper<object>;
  Permit: ResolverTypeWrapper<PermitRow>;
  PermitItemConnection: ResolverTypeWrapper<PermitItemConnectionRow>;
  PermitItemEdge: ResolverTypeWrapper<object>;
  PermitItem: ResolverTypeWrapper<PermitItemRow>;
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
  TimelineEvent: object;
  ID: Scalars["ID"]["output"];
  EntityScope: EntityScope;
  Query: Record<PropertyKey, never>;
  LegalEntity: LegalEntityRow;
  PermitConnection: PermitConnectionRow;
  PermitEdge: object;
  Permit: PermitRow;
  PermitItemConnection: PermitItemConnectionRow;
  PermitItemEdge: object;
  PermitItem: PermitItemRow;
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

export type EntityScopeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["EntityScope"] = ResolversParentTypes["EntityScope"],
> = {
  uscc?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  parentUscc?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  registrationAuthority?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  supervisors?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  avoided?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
};

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
  approvalEvents?: Resolver<
    ReadonlyArray<ResolversTypes["TimelineEvent"]>,
    ParentType,
    ContextType
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
> = {
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

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  WanAmount?: GraphQLScalarType;
  CodedValue?: CodedValueResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  TimelineEvent?: TimelineEventResolvers<ContextType>;
  EntityScope?: EntityScopeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  LegalEntity?: LegalEntityResolvers<ContextType>;
  PermitConnection?: PermitConnectionResolvers<ContextType>;
  PermitEdge?: PermitEdgeResolvers<ContextType>;
  Permit?: PermitResolvers<ContextType>;
  PermitItemConnection?: PermitItemConnectionResolvers<ContextType>;
  PermitItemEdge?: PermitItemEdgeResolvers<ContextType>;
  PermitItem?: PermitItemResolvers<ContextType>;
};
