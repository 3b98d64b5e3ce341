import type { Knex } from "knex";
import type { Migration } from "../../../kit/database/migrate.ts";
import { addProvenance } from "../../../kit/database/provenanceColumns.ts";

/** Persons around an entity, its registered changes and annual reports. */
export const peopleAndHistoryMigration: Migration = {
  name: "002_people_and_history",
  tables: [
    "legal_representative",
    "liaison",
    "shareholder",
    "officer",
    "registration_change",
    "annual_report",
  ],
  async up(knex) {
    await createPeople(knex);
    await createHistory(knex);
  },
};

async function createPeople(knex: Knex): Promise<void> {
  await knex.schema.createTable("legal_representative", (table) => {
    table.bigInteger("entity_id").primary();
    table.string("name", 100).notNullable();
    table.string("position_code", 8);
    table.string("id_type_code", 3);
    table.string("id_number", 32);
    table.string("phone", 32);
  });
  await knex.schema.createTable("liaison", (table) => {
    table.bigInteger("entity_id").primary();
    table.string("name", 100).notNullable();
    table.string("phone", 32);
  });
  await knex.schema.createTable("shareholder", (table) => {
    table.bigIncrements("id");
    table.bigInteger("entity_id").notNullable();
    table.string("holder_kind", 8).notNullable();
    table.string("name", 200).notNullable();
    table.bigInteger("holder_entity_id").index();
    table.string("id_number", 32);
    table.bigInteger("subscribed_amount");
    table.bigInteger("paid_in_amount");
    table.string("currency", 3);
    table.date("subscribed_until");
    table.string("contribution_form_code", 4);
    addProvenance(table);
    table.index(["entity_id", "id"]);
  });
  await knex.schema.createTable("officer", (table) => {
    table.bigIncrements("id");
    table.bigInteger("entity_id").notNullable();
    table.string("name", 100).notNullable();
    table.string("id_number", 32);
    table.string("position_code", 8).notNullable();
    table.date("appointed_on");
    addProvenance(table);
    table.index(["entity_id", "id"]);
  });
}

async function createHistory(knex: Knex): Promise<void> {
  await knex.schema.createTable("registration_change", (table) => {
    table.bigIncrements("id");
    table.bigInteger("entity_id").notNullable();
    table.string("item_code", 4).notNullable();
    table.text("before_text");
    table.text("after_text");
    table.string("person_before", 100);
    table.string("person_after", 100);
    table.date("changed_on").notNullable();
    addProvenance(table);
    table.index(["entity_id", "changed_on", "id"]);
  });
  await knex.schema.createTable("annual_report", (table) => {
    table.bigIncrements("id");
    table.bigInteger("entity_id").notNullable();
    table.integer("year").notNullable();
    table.date("submitted_on").notNullable();
    table.string("contact_phone", 32);
    table.string("contact_email", 100);
    table.integer("employees");
    table.bigInteger("total_assets");
    table.bigInteger("revenue");
    table.bigInteger("profit");
    table.bigInteger("tax_paid");
    addProvenance(table);
    table.index(["entity_id", "year", "id"]);
  });
}
