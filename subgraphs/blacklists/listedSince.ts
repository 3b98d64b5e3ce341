import type { Knex } from "knex";

/** Listed from a day on, where one is named. */
export function listedSince(
  query: Knex.QueryBuilder,
  since: string | undefined,
): Knex.QueryBuilder {
  return since === undefined ? query : query.where("listed_on", ">=", since);
}
