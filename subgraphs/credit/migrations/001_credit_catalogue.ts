import type { Migration } from "../../../kit/database/migrate.ts";
import { addProvenance } from "../../../kit/database/provenanceColumns.ts";
import { creditCatalogue } from "../catalogue.ts";

/** The catalogue of public credit information, with its items. A change of the catalogue is a new step. */
export const creditCatalogueMigration: Migration = {
  name: "001_credit_catalogue",
  tables: ["credit_catalogue_item"],
  async up(knex) {
    await knex.schema.createTable("credit_catalogue_item", (table) => {
      table.bigIncrements("id");
      table.string("code", 16).notNullable().unique();
      table.string("name", 100).notNullable();
      table.string("name_en", 100).notNullable();
      table.string("nature", 8).notNullable();
      table.string("record_kind", 32).notNullable();
      table.string("source_department_code", 24).notNullable();
      table.string("openness_code", 16).notNullable();
      table.string("legal_basis", 200).notNullable();
      addProvenance(table);
      table.index(["nature", "code", "id"]);
    });
    await knex("credit_catalogue_item").insert([...creditCatalogue]);
  },
};
