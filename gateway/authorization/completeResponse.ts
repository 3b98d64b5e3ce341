import {
  type DirectiveNode,
  type GraphQLError,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  getDirectiveValues,
} from "graphql";
import { withheldError } from "../../kit/authorization/withheldError.ts";
import type { FieldItem, ResponseShape, ShapeItem } from "./responseShape.ts";

export type Variables = Readonly<Record<string, unknown>>;
type ResponseObject = Record<string, unknown>;

/** The answer in the client's shape, and one error for each field that was withheld. */
export interface Completed {
  readonly data: ResponseObject | null;
  readonly errors: readonly GraphQLError[];
}

/**
 * Puts the client's shape back on what was fetched: its key order, `null` for what was withheld, and an
 * error per withheld field, with its path by response keys. The errors follow from the operation alone,
 * so they do not tell how long a list is or whether an object exists.
 */
export function completeResponse(
  shape: ResponseShape,
  data: ResponseObject | null | undefined,
  variables: Variables,
): Completed {
  const errors = new Map<string, GraphQLError>();
  collectDenials(shape, [], variables, errors);
  const completed =
    data === null || data === undefined ? null : completeObject(shape, data, variables);
  return { data: completed, errors: [...errors.values()] };
}

function completeObject(
  shape: ResponseShape,
  data: ResponseObject,
  variables: Variables,
): ResponseObject {
  const completed: ResponseObject = {};
  mergeItems(shape.items, data, variables, completed);
  return completed;
}

function mergeItems(
  items: readonly ShapeItem[],
  data: ResponseObject,
  variables: Variables,
  into: ResponseObject,
): void {
  for (const item of items) {
    if (!isIncluded(item.directives, variables)) continue;
    if (item.kind === "field") mergeField(item, data, variables, into);
    else if (applies(item.types, data)) mergeItems(item.shape.items, data, variables, into);
  }
}

function mergeField(
  item: FieldItem,
  data: ResponseObject,
  variables: Variables,
  into: ResponseObject,
): void {
  if (item.denial !== undefined) {
    into[item.key] ??= null;
    return;
  }
  const value = completeValue(item.shape, data[item.key], variables);
  into[item.key] = merged(into[item.key], value);
}

function completeValue(
  shape: ResponseShape | undefined,
  value: unknown,
  variables: Variables,
): unknown {
  if (value === null || value === undefined) return null;
  if (shape === undefined) return value;
  if (Array.isArray(value))
    return value.map((one: unknown) => completeValue(shape, one, variables));
  return completeObject(shape, value as ResponseObject, variables);
}

/** Two selections of one field contribute to one object. */
function merged(earlier: unknown, later: unknown): unknown {
  if (Array.isArray(earlier) && Array.isArray(later)) {
    return earlier.map((one: unknown, index) => merged(one, later[index]));
  }
  if (!isObject(earlier) || !isObject(later)) return later;
  for (const [key, value] of Object.entries(later)) earlier[key] = merged(earlier[key], value);
  return earlier;
}

function isObject(value: unknown): value is ResponseObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Under an abstract type `__typename` was always fetched; elsewhere a fragment's type is the only one. */
function applies(types: ReadonlySet<string>, data: ResponseObject): boolean {
  const { __typename: name } = data;
  return typeof name !== "string" || types.has(name);
}

/** Whether `@include` and `@skip` let a field in. */
export function isIncluded(directives: readonly DirectiveNode[], variables: Variables): boolean {
  if (directives.length === 0) return true;
  const node = { directives };
  return (
    getDirectiveValues(GraphQLSkipDirective, node, variables)?.["if"] !== true &&
    getDirectiveValues(GraphQLIncludeDirective, node, variables)?.["if"] !== false
  );
}

function collectDenials(
  { items }: ResponseShape,
  path: readonly string[],
  variables: Variables,
  errors: Map<string, GraphQLError>,
): void {
  for (const item of items) {
    if (!isIncluded(item.directives, variables)) continue;
    if (item.kind === "fragment") {
      collectDenials(item.shape, path, variables, errors);
      continue;
    }
    const here = [...path, item.key];
    if (item.denial !== undefined) errors.set(here.join("."), withheldError(item.denial, here));
    else if (item.shape !== undefined) collectDenials(item.shape, here, variables, errors);
  }
}
