import type { Knex } from "knex";
import type { Order } from "./pageRequest.ts";

/** Orders by the sort column, ties by id. */
export function inOrder(query: Knex.QueryBuilder, order: Order, table = ""): Knex.QueryBuilder {
  const prefix = table === "" ? "" : `${table}.`;
  if (order.column !== "id") void query.orderBy(`${prefix}${order.column}`, order.direction);
  return query.orderBy(`${prefix}id`, order.direction);
}
