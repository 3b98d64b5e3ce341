import type { Knex } from "knex";
import { withoutClassified } from "../../kit/authorization/classifiedEntities.ts";
import { type KeptEntities, onlyOpenOfAvoided } from "../../kit/authorization/keptEntities.ts";
import { type RecordSubset, withinSubset } from "../../kit/authorization/recordSubset.ts";

/** The view that says of each penalty what kind of data it is today. */
export const PENALTIES = "categorized_penalty";

/**
 * Leaves of penalties that are found around their entity those that the reader gets: within its subset, and of an
 * entity that its officer avoids those that everybody may read.
 */
export function penaltiesGiven(
  knex: Knex,
  query: Knex.QueryBuilder,
  subset: RecordSubset,
  { classified, avoided }: KeptEntities,
): Knex.QueryBuilder {
  const column = `${PENALTIES}.entity_id`;
  const known = withoutClassified(knex, query, column, classified);
  return onlyOpenOfAvoided(withinSubset(known, subset), column, avoided);
}
