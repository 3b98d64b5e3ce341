import type { Knex } from "knex";
import { OPEN_END } from "../../kit/openEnd.ts";

/**
 * Still listed on a day: no removal has been recorded, and a term that was published with the listing is not
 * over. The terms of the registrars' lists end nothing by themselves, and are not published with them.
 */
export function stillListed(query: Knex.QueryBuilder, day: string): Knex.QueryBuilder {
  return query
    .where("removed_on", OPEN_END)
    .where((either) => either.whereNull("expires_on").orWhere("expires_on", ">=", day));
}
