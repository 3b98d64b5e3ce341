import { idsOf } from "../entityReference.ts";
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
 * The connections of some owners' records, in the owners' order; owners that ask alike in one request share the
 * statements. Who says what is selected has the records read short where that is enough.
 */
export function connectionsFrom<Row extends Identified>(
  list: ListLoader<Row>,
  owners: readonly Identified[],
  args: PageArguments,
  orders: Orders,
  where: Conditions = NO_CONDITIONS,
  selected?: Selected,
): Promise<Connection<Row>[]> {
  const request = list.requestOf(args, orders, where, selected);
  const ids = idsOf(owners);
  return list.pages.loadAll(ids, request).then((pages) =>
    pages.map((page, index) => {
      const count = (): Promise<number> => list.counts.load(ids[index] as number, where);
      return connectionOf(page, request, totalOf(page, request, count));
    }),
  );
}

/** The connection of one owner's records, where owners have different lists. */
export async function connectionFrom<Row extends Identified>(
  list: ListLoader<Row>,
  owner: number,
  args: PageArguments,
  orders: Orders,
  where?: Conditions,
): Promise<Connection<Row>> {
  const [connection] = await connectionsFrom(list, [{ id: owner }], args, orders, where);
  return connection as Connection<Row>;
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
