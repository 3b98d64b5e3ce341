import type { Knex } from "knex";
import { withoutClassified } from "../../kit/authorization/classifiedEntities.ts";
import { type KeptEntities, onlyOpenOfAvoided } from "../../kit/authorization/keptEntities.ts";
import { type RecordSubset, withinSubset } from "../../kit/authorization/recordSubset.ts";

/** The view that says of each penalty what kind of data it is today. */
export const PENALTIES = "categorized_penalty";

/**
 * Leaves of records that are found around their entity those that the reader gets: within its subset, and of an
 * entity that its officer avoids those that everybody may read. `view` says of each what kind of data it is.
 */
export function recordsGiven(
  knex: Knex,
  query: Knex.QueryBuilder,
  view: string,
  subset: RecordSubset,
  { classified, avoided }: KeptEntities,
): Knex.QueryBuilder {
  const column = `${view}.entity_id`;
  const known = withoutClassified(knex, query, column, classified);
  return onlyOpenOfAvoided(withinSubset(known, subset), column, avoided);
}
