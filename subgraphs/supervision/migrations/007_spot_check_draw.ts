import type { Dialect } from "../../../kit/database/database.ts";
import type { Migration } from "../../../kit/database/migrate.ts";
import { addProvenance } from "../../../kit/database/provenanceColumns.ts";

/** Draws, pairings and results; a draw is open from the first day of its checks on (R6). */
export const spotCheckDrawMigration: Migration = {
  name: "007_spot_check_draw",
  tables: ["spot_check_draw", "spot_check_pairing", "spot_check_assignment", "spot_check_result"],
  async up(knex, dialect) {
    await knex.schema.createTable("spot_check_draw", (table) => {
      table.bigIncrements("id");
      // One draw for a task: whoever could draw again would draw until it pleased.
      table.bigInteger("task_id").notNullable().unique();
      table.string("algorithm", 32).notNullable();
      table.string("seed", 64).notNullable();
      table.datetime("drawn_at").notNullable();
      table.integer("objects_in_scope").notNullable();
      table.text("record", "longtext").notNullable();
      addProvenance(table);
    });
    await knex.schema.createTable("spot_check_pairing", (table) => {
      table.bigIncrements("id");
      table.bigInteger("task_id").notNullable();
      table.bigInteger("draw_id").notNullable();
      table.bigInteger("entity_id").notNullable();
      table.integer("place").notNullable();
      table.text("inspectors").notNullable();
      table.index(["draw_id", "place", "id"]);
      table.index(["task_id", "place", "id"]);
    });
    await knex.schema.createTable("spot_check_assignment", (table) => {
      table.bigInteger("inspector_id").notNullable();
      table.bigInteger("pairing_id").notNullable();
      table.primary(["inspector_id", "pairing_id"]);
    });
    await knex.schema.createTable("spot_check_result", (table) => {
      table.bigIncrements("id");
      table.bigInteger("pairing_id").notNullable().unique();
      table.bigInteger("task_id").notNullable();
      table.bigInteger("entity_id").notNullable();
      table.string("state_code", 1).notNullable();
      table.date("inspected_on");
      table.string("result_edition", 8);
      table.string("result_codes", 64);
      table.date("published_on");
      table.date("withdrawn_on");
      table.string("withdrawal_reason", 300);
      addProvenance(table);
      table.index(["published_on", "id"]);
    });
    // Without the record, which may be long and is read only where it is asked for.
    await knex.raw(
      `create view categorized_spot_check_draw as
       select spot_check_draw.id, task_id, algorithm, seed, drawn_at, objects_in_scope,
         spot_check_draw.source_system, spot_check_draw.authority_code, spot_check_draw.version,
         spot_check_draw.recorded_at, spot_check_task.commitment as task_commitment,
         case when spot_check_task.checks_from > ${TODAY[dialect]}
           then 'spotCheck.pairing' else 'open' end as category
       from spot_check_draw
       join spot_check_task on spot_check_task.id = spot_check_draw.task_id`,
    );
    // State 5 is 已公示; what was withdrawn is published no longer.
    await knex.raw(
      `create view published_spot_check_result as
       select * from spot_check_result where state_code = '5' and withdrawn_on is null`,
    );
  },
};

/** Checks begin at midnight in Shanghai, eight hours before the day begins in UTC. */
const TODAY: Readonly<Record<Dialect, string>> = {
  sqlite: "date('now', '+8 hours')",
  mysql: "date(utc_timestamp() + interval 8 hour)",
};
