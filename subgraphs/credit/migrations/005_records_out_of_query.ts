import type { Dialect } from "../../../kit/database/database.ts";
import type { Migration } from "../../../kit/database/migrate.ts";

/** What each database calls today in Shanghai, which has no summer time. */
const TODAY: Readonly<Record<Dialect, string>> = {
  sqlite: "date('now', '+8 hours')",
  mysql: "date(utc_timestamp() + interval 8 hour)",
};

/** A join that starts from its left side whatever the statistics say, as the views of query have it. */
const JOIN_FROM_LEFT: Readonly<Record<Dialect, string>> = {
  sqlite: "cross join",
  mysql: "straight_join",
};

/**
 * Records that the query no longer shows: those past their five years (沪社会信用条例 §35), and those removed
 * after repair or revocation (§37, §38), which stay removed however old they are.
 */
export const recordsOutOfQueryMigration: Migration = {
  name: "005_records_out_of_query",
  tables: [],
  async up(knex, dialect) {
    const records = `select record.*, item.nature, item.record_kind, item.openness_code
      from credit_record as record
      ${JOIN_FROM_LEFT[dialect]} credit_catalogue_item as item on item.code = record.catalogue_code`;
    await knex.raw(
      `create view expired_credit_record as ${records}
       where record.removed_on is null and record.query_until < ${TODAY[dialect]}`,
    );
    await knex.raw(
      `create view removed_credit_record as ${records} where record.removed_on is not null`,
    );
  },
};
