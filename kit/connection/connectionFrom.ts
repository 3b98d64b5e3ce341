import type { ListLoader } from "../loader/listLoader.ts";
import type { Selected } from "./askedShort.ts";
import { type Connection, connectionOf, type Page, type TotalOf } from "./connection.ts";
import {
  type Conditions,
  NO_CONDITIONS,
  type Orders,
  type PageArguments,
  type PageRequest,
  pageRequest,
} from "./pageRequest.ts";
import type { WholeTable } from "./wholeTable.ts";

interface Identified {
  readonly id: number;
}

/**
 * The connection of one owner's records; owners that ask alike in one request share the statements. Who says what is
 * selected has the records read short where that is enough.
 */
export function connectionFrom<Row extends Identified>(
  list: ListLoader<Row>,
  owner: number,
  args: PageArguments,
  orders: Orders,
  where: Conditions = NO_CONDITIONS,
  selected?: Selected,
): Promise<Connection<Row>> {
  const request = list.requestOf(args, orders, where, selected);
  return list.pages.load(owner, request).then((page) =>
    connectionOf(
      page,
      request,
      totalOf(page, request, () => list.counts.load(owner, where)),
    ),
  );
}

/** The connection of a list that belongs to no entity. */
export async function connectionOfTable<Row extends Identified>(
  table: WholeTable<Row>,
  args: PageArguments,
  orders: Orders,
  where: Conditions = {},
): Promise<Connection<Row>> {
  const request = pageRequest(args, orders, where);
  const page = await table.page(request);
  return connectionOf(
    page,
    request,
    totalOf(page, request, () => table.count(where)),
  );
}

/** A first page that is the last one as well has been counted by being read. */
function totalOf(
  { rows, hasNextPage }: Page<unknown>,
  { after }: PageRequest,
  count: TotalOf,
): TotalOf {
  return after === undefined && !hasNextPage ? () => rows.length : count;
}
