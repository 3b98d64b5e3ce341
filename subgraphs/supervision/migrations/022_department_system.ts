import type { Dialect } from "../../../kit/database/database.ts";
import type { Migration } from "../../../kit/database/migrate.ts";

/** Of each kind of feed, the table of the batches by which it comes. */
const BATCHES = {
  INSPECTIONS: "inspection_batch",
  PENALTIES: "penalty_batch",
  ACTIONS: "action_batch",
  GENERIC_RECORDS: "generic_record_batch",
} as const;

/**
 * The register of the departments' supervision systems, with all its versions. When a system was last heard of is not
 * kept: the views ask the batches that came.
 */
export const departmentSystemMigration: Migration = {
  name: "022_department_system",
  tables: ["department_system", "department_system_version", "department_system_feed"],
  async up(knex, dialect) {
    for (const table of Object.values(BATCHES))
      await knex.schema.alterTable(table, (batches) => {
        batches.index(
          ["department_code", "source_system", "received_at"],
          `${table}_department_source`,
        );
      });
    await knex.schema.createTable("department_system", (table) => {
      table.bigIncrements("id");
      table.string("code", 32).notNullable();
      table.string("name", 100).notNullable();
      table.string("district_code", 6);
      table.string("interface_code", 16).notNullable();
      table.integer("interval_days").notNullable();
      table.date("taken_in_on").notNullable();
      table.date("retired_on");
      table.string("steward", 100).notNullable();
      table.string("input_digest", 64).notNullable();
      table.string("source_system", 32).notNullable();
      table.string("authority_code", 24).notNullable();
      table.integer("version").notNullable();
      table.datetime("recorded_at").notNullable();
      table.unique(["authority_code", "code"]);
      table.index(["district_code", "id"]);
    });
    await knex.schema.createTable("department_system_version", (table) => {
      table.bigInteger("system_id").notNullable();
      table.integer("version").notNullable();
      table.text("content").notNullable();
      table.string("officer_key", 64);
      table.datetime("recorded_at").notNullable();
      table.primary(["system_id", "version"]);
    });
    await knex.schema.createTable("department_system_feed", (table) => {
      table.bigInteger("system_id").notNullable();
      table.string("type_code", 16).notNullable();
      table.primary(["system_id", "type_code"]);
    });
    await knex.raw(
      `create view department_system_heard as
       select system_id, type_code, taken_in_on, interval_days, retired_on,
         case type_code ${Object.entries(BATCHES)
           .map(([type, table]) => `when '${type}' then (${lastOf(table)})`)
           .join(" ")} end as last_received_at
       from department_system_feed join department_system on department_system.id = system_id`,
    );
    await knex.raw(
      `create view department_system_feed_state as
       select system_id, type_code, last_received_at, retired_on, ${DUE[dialect]} as due_on
       from department_system_heard`,
    );
    await knex.raw(
      `create view department_system_state as
       select department_system.*,
         (select min(due_on) from department_system_feed_state where system_id = department_system.id) as due_on
       from department_system`,
    );
  },
};

function lastOf(batches: string): string {
  return `select max(received_at) from ${batches}
    where ${batches}.department_code = department_system.authority_code
      and ${batches}.source_system = department_system.code`;
}

/** So many days after the day in Shanghai, eight hours before UTC, on which it was last heard of or taken in. */
const DUE: Readonly<Record<Dialect, string>> = {
  sqlite:
    "date(coalesce(datetime(last_received_at, '+8 hours'), taken_in_on), '+' || interval_days || ' days')",
  mysql:
    "date(coalesce(last_received_at + interval 8 hour, taken_in_on)) + interval interval_days day",
};
