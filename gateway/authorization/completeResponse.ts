import type { GraphQLError } from "graphql";
import { withheldError } from "../../kit/authorization/withheldError.ts";
import { isIncluded, type Variables } from "../document/included.ts";
import { getOwn, setOwn } from "../execution/ownKey.ts";
import { SUBJECT_KEY } from "./operationLimits.ts";
import { plainFieldsFor } from "./plainFields.ts";
import type { FieldItem, ResponseShape, ShapeItem } from "./responseShape.ts";

type ResponseObject = Record<string, unknown>;

/** The answer in the client's shape, and one error for each field that was withheld. */
export interface Completed {
  readonly data: ResponseObject | null;
  readonly errors: readonly GraphQLError[];
  /** Ids of the entities of which something is disclosed. */
  readonly subjects: ReadonlySet<string>;
}

/** One answer on its way back to the client's shape. */
interface Completion {
  readonly variables: Variables;
  readonly subjects: Set<string>;
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
  if (hasDenials(shape)) collectDenials(shape, [], variables, errors);
  const completion = { variables, subjects: new Set<string>() };
  const completed =
    data === null || data === undefined ? null : completeObject(shape, data, completion, true);
  return { data: completed, errors: [...errors.values()], subjects: completion.subjects };
}

/** `isAlone` where no key around the object is asked for twice, so that nobody else's fields are in it. */
function completeObject(
  shape: ResponseShape,
  data: ResponseObject,
  completion: Completion,
  isAlone: boolean,
): ResponseObject {
  if (shape.isSubject === true) noteSubject(data[SUBJECT_KEY], completion.subjects);
  const plain = plainFieldsFor(shape, data);
  if (plain === undefined) {
    const completed: ResponseObject = {};
    mergeItems(shape.items, data, completion, completed);
    return completed;
  }
  const completed: ResponseObject = plain.blank();
  for (const { key, shape: below } of plain.fields)
    completed[key] = completeValue(below, data[key], completion, isAlone);
  return completed;
}

/** An entity gives its own id; a record gives the entity that it belongs to. */
function noteSubject(asked: unknown, subjects: Set<string>): void {
  const id = isObject(asked) ? asked[SUBJECT_KEY] : asked;
  if (typeof id === "string") subjects.add(id);
}

function mergeItems(
  items: readonly ShapeItem[],
  data: ResponseObject,
  completion: Completion,
  into: ResponseObject,
): void {
  for (const item of items) {
    if (!isIncluded(item.directives, completion.variables)) continue;
    if (item.kind === "field") mergeField(item, data, completion, into);
    else if (applies(item.types, data)) mergeItems(item.shape.items, data, completion, into);
  }
}

function mergeField(
  item: FieldItem,
  data: ResponseObject,
  completion: Completion,
  into: ResponseObject,
): void {
  if (item.denial !== undefined) {
    setOwn(into, item.key, getOwn(into, item.key) ?? null);
    return;
  }
  const value = completeValue(item.shape, data[item.key], completion, false);
  setOwn(into, item.key, merged(getOwn(into, item.key), value));
}

function completeValue(
  shape: ResponseShape | undefined,
  value: unknown,
  completion: Completion,
  isAlone: boolean,
): unknown {
  if (value === null || value === undefined) return null;
  if (shape === undefined || (isAlone && shape.isAsFetched === true)) return value;
  if (Array.isArray(value))
    return value.map((one: unknown) => completeValue(shape, one, completion, isAlone));
  return completeObject(shape, value as ResponseObject, completion, isAlone);
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

const denying = new WeakMap<ResponseShape, boolean>();

/** Whether anything was withheld anywhere in an operation: of most nothing was, and they are not looked through again. */
function hasDenials(shape: ResponseShape): boolean {
  const known = denying.get(shape);
  if (known !== undefined) return known;
  const answer = shape.items.some(
    (item) =>
      (item.kind === "field" && item.denial !== undefined) ||
      (item.shape !== undefined && hasDenials(item.shape)),
  );
  denying.set(shape, answer);
  return answer;
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
