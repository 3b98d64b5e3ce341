import type { Knex } from "knex";
import type { CategoryCode } from "../../policy/categories/index.ts";

/** What a view says of each record: the kind of data that it is, or that everybody may read it. */
export type RecordCategory = CategoryCode | "open";

/**
 * The records of a list that a reader gets. A record outside it is not there for the reader: in no page, no
 * count, no order.
 */
export interface RecordSubset {
  /** Categories it gets as it stands to the entity. */
  readonly categories: readonly RecordCategory[];
  /** The reader's code, by which the records that it made itself are known. */
  readonly maker: string;
  /** Categories it gets of those records besides. */
  readonly own: readonly RecordCategory[];
}

/** Narrows a query on a view with a column `category` to the records of a subset. */
export function withinSubset(
  query: Knex.QueryBuilder,
  { categories, maker, own }: RecordSubset,
): Knex.QueryBuilder {
  if (own.length === 0) return query.whereIn("category", categories);
  return query.where((either) =>
    either
      .whereIn("category", categories)
      .orWhere((made) => made.where("authority_code", maker).whereIn("category", own)),
  );
}
