import type { Migration } from "../../../kit/database/migrate.ts";

/**
 * What was told of an entity before now says its districts too, as they are today: who begins to follow the
 * register reads all of it, and who has read it loses nothing.
 */
export const registeredDistrictsMigration: Migration = {
  name: "012_registered_districts",
  tables: [],
  async up(knex) {
    await knex.raw(`
      update outbox set payload = (
        select json_object(
          'uscc', uscc, 'district', domicile_district, 'registrar', registration_authority_code
        ) from legal_entity where legal_entity.id = outbox.entity_id
      )
      where event_type = 'entity.registered'
        and entity_id in (select id from legal_entity where uscc is not null)
    `);
  },
};
