import {
  type DocumentNode,
  type FieldNode,
  getNamedType,
  GraphQLError,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLType,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from "graphql";
import { type Fragments, fragmentsOf } from "../document/fragments.ts";
import { type OperationBudget, operationBudget } from "./operationLimits.ts";

/** The most records that an operation may ask for, all its lists multiplied. */
export const MAX_RECORDS = 20_000;

/** What a list without a page size is taken to hold. */
const UNPAGED_LIST = 10;

/**
 * A list in an operation: how many records it asks for, by a number or by a variable that is one or names so
 * many, and the lists below.
 */
interface ListCost {
  readonly size: number | { readonly variable: string; readonly otherwise: number };
  readonly below: readonly ListCost[];
}

/** How many records an operation asks for with given variables. */
export type OperationCost = (variables: Readonly<Record<string, unknown>>) => number;

interface Walk {
  readonly schema: GraphQLSchema;
  readonly fragments: Fragments;
  readonly budget: OperationBudget;
  /** What a variable is where the request leaves it out. */
  readonly defaults: ReadonlyMap<string, number>;
}

/**
 * Works out the cost of an operation with its fragments spread, once; page sizes that are variables are put
 * in for each request. Aliases count each for itself.
 */
export function operationCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): OperationCost {
  const fragments = fragmentsOf(document);
  const walk = { schema, fragments, budget: operationBudget(), defaults: defaultsOf(operation) };
  const root = schema.getRootType(operation.operation) ?? undefined;
  const lists = listsIn(walk, operation.selectionSet, root, 1);
  return (variables) => recordsOf(lists, variables);
}

/** Refuses an operation that asks for too many records, before anything of it is planned. */
export function assertAffordable(records: number): void {
  if (records <= MAX_RECORDS) return;
  throw new GraphQLError(
    `The operation may answer ${records} records, more than ${MAX_RECORDS}; ask for smaller pages, or for fewer lists within lists.`,
    { extensions: { code: "OPERATION_TOO_LARGE", http: { status: 400 } } },
  );
}

function recordsOf(
  lists: readonly ListCost[],
  variables: Readonly<Record<string, unknown>>,
): number {
  let records = 0;
  for (const { size, below } of lists)
    records += sizeOf(size, variables) * (1 + recordsOf(below, variables));
  return records;
}

function sizeOf(size: ListCost["size"], variables: Readonly<Record<string, unknown>>): number {
  if (typeof size === "number") return size;
  const value = variables[size.variable];
  if (Array.isArray(value)) return value.length;
  return typeof value === "number" && value >= 0 ? value : size.otherwise;
}

function listsIn(
  walk: Walk,
  { selections }: SelectionSetNode,
  parent: GraphQLNamedType | undefined,
  depth: number,
): ListCost[] {
  const lists: ListCost[] = [];
  for (const selection of selections) {
    walk.budget.spend(depth, selection);
    if (selection.kind === Kind.FIELD) {
      lists.push(...listsOfField(walk, selection, parent, depth));
      continue;
    }
    const fragment =
      selection.kind === Kind.FRAGMENT_SPREAD
        ? walk.fragments.get(selection.name.value)
        : selection;
    if (fragment === undefined) continue;
    const { typeCondition, selectionSet } = fragment;
    const type =
      typeCondition === undefined ? parent : walk.schema.getType(typeCondition.name.value);
    lists.push(...listsIn(walk, selectionSet, type, depth));
  }
  return lists;
}

function listsOfField(
  walk: Walk,
  field: FieldNode,
  parent: GraphQLNamedType | undefined,
  depth: number,
): readonly ListCost[] {
  const definition = definitionOf(field.name.value, parent);
  if (definition === undefined || field.selectionSet === undefined) return [];
  const type = getNamedType(definition.type);
  const below = listsIn(walk, field.selectionSet, type, depth + 1);
  const size =
    pageSize(walk, field, definition) ??
    (isPlainList(definition, parent) ? (named(field, definition) ?? UNPAGED_LIST) : 0);
  return size === 0 ? below : [{ size, below }];
}

function definitionOf(
  fieldName: string,
  parent: GraphQLNamedType | undefined,
): GraphQLField<unknown, unknown> | undefined {
  if (fieldName === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (fieldName === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  if (parent === undefined || !("getFields" in parent)) return undefined;
  return parent.getFields()[fieldName] as GraphQLField<unknown, unknown> | undefined;
}

/** `first` of a connection: a number, a variable, or the default of the schema. */
function pageSize(
  { defaults }: Walk,
  field: FieldNode,
  definition: GraphQLField<unknown, unknown>,
): ListCost["size"] | undefined {
  const first = definition.args.find(({ name }) => name === "first");
  if (first === undefined) return undefined;
  const otherwise = typeof first.defaultValue === "number" ? first.defaultValue : UNPAGED_LIST;
  const value = field.arguments?.find(({ name }) => name.value === "first")?.value;
  if (value?.kind === Kind.INT) return Math.max(0, Number(value.value));
  if (value?.kind !== Kind.VARIABLE) return otherwise;
  const { value: variable } = value.name;
  return { variable, otherwise: defaults.get(variable) ?? otherwise };
}

/** What a list answers one record for each of: the values of its argument that is a list. */
function named(
  field: FieldNode,
  definition: GraphQLField<unknown, unknown>,
): ListCost["size"] | undefined {
  const keys = definition.args.find(({ type }) => isListed(type));
  const value = field.arguments?.find(({ name }) => name.value === keys?.name)?.value;
  if (value?.kind === Kind.LIST) return value.values.length;
  if (value?.kind !== Kind.VARIABLE) return undefined;
  return { variable: value.name.value, otherwise: UNPAGED_LIST };
}

function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Map<string, number> {
  return new Map(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue?.kind === Kind.INT
        ? [[variable.name.value, Number(defaultValue.value)] as const]
        : [],
    ),
  );
}

/** A list that is no page of a connection: the pages are counted by their connection already. */
function isPlainList(
  definition: GraphQLField<unknown, unknown>,
  parent: GraphQLNamedType | undefined,
): boolean {
  return isListed(definition.type) && parent?.name.endsWith("Connection") !== true;
}

function isListed(type: GraphQLType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}
