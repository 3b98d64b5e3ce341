import type { Dialect } from "../../../kit/database/database.ts";
import type { Migration } from "../../../kit/database/migrate.ts";

/**
 * Each penalty with the category that decides who reads it today, the strictest first: a record of a minor is
 * sealed, a revoked one gone, whatever else they are; a mere warning and the simple procedure are never
 * published (总局令45号 §2, §11, §13, §14). What is in publication is open.
 */
export const penaltyCategoriesMigration: Migration = {
  name: "004_penalty_categories",
  tables: [],
  async up(knex, dialect) {
    const today = TODAY[dialect];
    await knex.raw(
      `create view categorized_penalty as
       select penalty.*,
         case
           when sealed <> 0 then 'penalty.minor'
           when status_code = '1' then 'record.revoked'
           when simple_procedure <> 0 or published_until is null then 'penalty.unpublished'
           when published_until < ${today} then 'penalty.expired'
           else 'open'
         end as category
       from penalty`,
    );
    await knex.raw(
      `create view categorized_rectification as
       select rectification.*, 'rectification' as category from rectification`,
    );
    await knex.raw("drop view unsealed_penalty");
    await knex.raw("drop view published_penalty");
    await knex.raw(
      "create view published_penalty as select * from categorized_penalty where category = 'open'",
    );
  },
};

/** A term ends at midnight in Shanghai, eight hours before it does in UTC. */
const TODAY: Readonly<Record<Dialect, string>> = {
  sqlite: "date('now', '+8 hours')",
  mysql: "date(utc_timestamp() + interval 8 hour)",
};
