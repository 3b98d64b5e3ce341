import type { Knex } from "knex";
import type { Page } from "./connection.ts";
import { inOrder } from "./inOrder.ts";
import { afterPosition, pageOf } from "./pagesByEntity.ts";
import type { Conditions, PageRequest } from "./pageRequest.ts";

/** Adds conditions to a query. */
type Narrowed = (query: Knex.QueryBuilder) => Knex.QueryBuilder;

/** A list that belongs to no entity, such as a catalogue: pages and counts of a whole table, or
 * of the part of it that `narrowed` leaves. */
export function wholeTable<Row>(knex: Knex, table: string, narrowed: Narrowed = (query) => query) {
  return {
    async page(request: PageRequest): Promise<Page<Row>> {
      const query = narrowed(knex(table))
        .where(request.where)
        .limit(request.first + 1);
      void inOrder(afterPosition(query, request.order, request.after), request.order);
      return pageOf((await query) as Row[], request.first);
    },
    async count(where: Conditions): Promise<number> {
      const [row]: { total?: number | string }[] = await narrowed(knex(table))
        .where(where)
        .count({ total: "*" });
      return Number(row?.total ?? 0);
    },
  };
}

/** A list that belongs to no entity. */
export type WholeTable<Row> = ReturnType<typeof wholeTable<Row>>;
