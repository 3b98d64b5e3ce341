import { badUserInput } from "../errors/badUserInput.ts";
import { ofLasting } from "../lasting.ts";
import { decodeCursor, type KeysetPosition } from "./cursor.ts";

/** A sort order: one indexed NOT NULL column, ties broken by `id` in the same direction. */
export interface Order {
  readonly column: string;
  readonly direction: "asc" | "desc";
}

/** The closed list of orders of one list, by the name of its GraphQL enum value. */
export type Orders = Readonly<Record<string, Order>>;

/** The paging arguments as GraphQL hands them over. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly orderBy?: string | null | undefined;
}

/** Equality conditions by column; only columns that a resolver names itself, never a client's text. */
export type Conditions = Readonly<Record<string, string | number>>;

/** The same for all that are asked without any, so that they are seen to be alike. */
export const NO_CONDITIONS: Conditions = Object.freeze({});

/**
 * Conditions on the columns of which a client has said something. None is for what bounds a reader, such as its own
 * department: of what is empty it would have everything.
 */
export function conditionsOf(
  given: Readonly<Record<string, string | number | null | undefined>>,
): Conditions {
  let conditions: Record<string, string | number> | undefined;
  for (const column in given) {
    const value = given[column];
    if (value) (conditions ??= {})[column] = value;
  }
  return conditions ?? NO_CONDITIONS;
}

/** A checked request for one page. */
export interface PageRequest {
  readonly first: number;
  readonly orderName: string;
  readonly order: Order;
  readonly after: KeysetPosition | undefined;
  readonly where: Conditions;
  /** Whether it is enough to read the records of a table short, where that can be. */
  readonly isShort?: boolean;
}

/** The most rows one page may hold. */
export const MAX_PAGE = 100;
const DEFAULT_PAGE = 20;

/**
 * Checks paging arguments against a list's orders. The first order named is the default.
 * Refuses `first` outside 1…100 and foreign cursors with BAD_USER_INPUT.
 */
export function pageRequest(
  args: PageArguments,
  orders: Orders,
  where: Conditions = {},
): PageRequest {
  const first = args.first ?? DEFAULT_PAGE;
  if (first < 1 || first > MAX_PAGE) {
    throw badUserInput("first", `must be between 1 and ${MAX_PAGE}, got ${first}`);
  }
  const orderName = args.orderBy ?? Object.keys(orders)[0] ?? "";
  const order = orders[orderName];
  if (order === undefined) {
    throw badUserInput("orderBy", `must be one of ${Object.keys(orders).join(", ")}`);
  }
  const after =
    args.after === null || args.after === undefined
      ? undefined
      : decodeCursor(orderName, args.after);
  return { first, orderName, order, after, where };
}

/** One that is asked of every entity; what statements are called that answer it is worked out once. */
export function lastingRequest(
  args: PageArguments,
  orders: Orders,
  { where = NO_CONDITIONS, isShort = false }: Partial<Pick<PageRequest, "where" | "isShort">> = {},
): PageRequest {
  return Object.freeze({ ...pageRequest(args, orders, where), isShort });
}

/** The same for the same page, and for no other. */
export function signatureOfPage(request: PageRequest): string {
  return `${request.first} ${signatureOfRows(request)}`;
}

/** The same for pages that begin alike, and read as much of each record. */
export function signatureOfRows(request: PageRequest): string {
  return `${request.isShort === true ? "short " : ""}${signatureOfBeginning(request)}`;
}

/**
 * The same for pages of one list that begin alike, however long they are, and short or whole: written out, since it is
 * made for every list of every entity.
 */
export const signatureOfBeginning = ofLasting(({ order, after, where }: PageRequest): string => {
  const position = after === undefined ? "" : JSON.stringify(after);
  return `${order.column} ${order.direction} ${position} ${signatureOfConditions(where)}`;
});

/** The same for the same conditions, named in the same order. */
export function signatureOfConditions(where: Conditions): string {
  for (const _column in where) return JSON.stringify(where);
  return "";
}
