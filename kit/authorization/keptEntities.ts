import type { Knex } from "knex";
import type { KnownClassified } from "../../policy/classifiedEntities.ts";
import { withoutClassified } from "./classifiedEntities.ts";

/** Of which entities records are kept from whoever asks, though they are found around their entity. */
export interface KeptEntities {
  /** Of which classified ones it may know (R9). */
  readonly classified: KnownClassified;
  /** Ids of those that its officer avoids (R8), in ascending order. */
  readonly avoided: readonly number[];
}

/**
 * Leaves out of a list what is of entities that are kept from whoever asks: it is then in no page and no count.
 * For lists whose records are not open to everybody; `column` names the entity, such as `dual_notice.entity_id`.
 */
export function withoutKept(
  knex: Knex,
  query: Knex.QueryBuilder,
  column: string,
  { classified, avoided }: KeptEntities,
): Knex.QueryBuilder {
  return withoutAvoided(withoutClassified(knex, query, column, classified), column, avoided);
}

/** Leaves out what is of entities that the officer avoids; the statement of an officer who avoids none stays as it is. */
export function withoutAvoided(
  query: Knex.QueryBuilder,
  column: string,
  avoided: KeptEntities["avoided"],
): Knex.QueryBuilder {
  return avoided.length === 0 ? query : query.whereNotIn(column, avoided);
}

/** Of a view with a column `category`: leaves of these entities what everybody may read, and nothing else. */
export function onlyOpenOfAvoided(
  query: Knex.QueryBuilder,
  column: string,
  avoided: KeptEntities["avoided"],
): Knex.QueryBuilder {
  if (avoided.length === 0) return query;
  return query.where((either) => either.where("category", "open").orWhereNotIn(column, avoided));
}
