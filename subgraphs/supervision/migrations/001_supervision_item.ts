import type { Migration } from "../../../kit/database/migrate.ts";
import { addProvenance } from "../../../kit/database/provenanceColumns.ts";
import { catalogue } from "../catalogue.ts";

/** The supervision lists, filled from the catalogue; items that come later come by a step of their own. */
export const supervisionItemMigration: Migration = {
  name: "001_supervision_item",
  tables: ["supervision_item"],
  async up(knex) {
    await knex.schema.createTable("supervision_item", (table) => {
      table.bigIncrements("id");
      table.string("code", 32).notNullable().unique();
      table.string("name", 200).notNullable();
      table.string("name_en", 200).notNullable();
      table.string("basis", 300).notNullable();
      table.string("object", 200).notNullable();
      table.string("frequency", 100).notNullable();
      table.string("method_code", 1).notNullable();
      addProvenance(table);
      table.index(["authority_code", "id"]);
    });
    await knex("supervision_item").insert(
      catalogue.map(({ code, name, nameEn, authority, basis, object, frequency, method }) => ({
        code,
        name,
        name_en: nameEn,
        basis,
        object,
        frequency,
        method_code: method,
        source_system: "SYNTHETIC",
        authority_code: authority,
        version: 1,
        recorded_at: "2016-04-01 00:00:00",
      })),
    );
  },
};
