import type { Migration } from "../../../kit/database/migrate.ts";

/** Tells of the avoidances that hold already, those entered by hand among them. */
export const avoidanceEventsMigration: Migration = {
  name: "015_avoidance_events",
  tables: [],
  async up(knex) {
    await knex.raw(`
      insert into outbox (event_type, entity_id, payload, occurred_at)
      select 'avoidance.declared', entity_id, json_object('officer', officer_key), current_timestamp
      from officer_avoidance where withdrawn_on is null order by officer_key, entity_id
    `);
  },
};
