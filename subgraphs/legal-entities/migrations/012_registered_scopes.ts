import type { Migration } from "../../../kit/database/migrate.ts";

/** Tells again of the entities that were told of by their codes alone: of their districts, and what notices are made of. */
export const registeredScopesMigration: Migration = {
  name: "012_registered_scopes",
  tables: [],
  async up(knex) {
    await knex.raw(`
      insert into outbox (event_type, entity_id, payload, occurred_at)
      select 'entity.registered', id, json_object(
          'uscc', uscc,
          'status', status_code,
          'scope', business_scope,
          'registrar', registration_authority_code,
          'district', domicile_district,
          'approvedOn', approved_on,
          'industry', industry_section
        ), current_timestamp
      from legal_entity where uscc is not null order by id
    `);
  },
};
