import type { Migration } from "../../../kit/database/migrate.ts";

/** Tells of the entities that were in the register before it told of any. */
export const registeredEventsMigration: Migration = {
  name: "009_registered_events",
  tables: [],
  async up(knex) {
    await knex.raw(`
      insert into outbox (event_type, entity_id, payload, occurred_at)
      select 'entity.registered', id, json_object('uscc', uscc), current_timestamp
      from legal_entity where uscc is not null order by id
    `);
  },
};
