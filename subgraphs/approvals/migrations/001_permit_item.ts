import type { Migration } from "../../../kit/database/migrate.ts";
import { addProvenance } from "../../../kit/database/provenanceColumns.ts";
import { catalogue } from "../catalogue.ts";

/** The permit items, filled from the catalogue; items that come later come by a step of their own. */
export const permitItemMigration: Migration = {
  name: "001_permit_item",
  tables: ["permit_item"],
  async up(knex) {
    await knex.schema.createTable("permit_item", (table) => {
      table.bigIncrements("id");
      table.string("code", 16).notNullable().unique();
      table.string("name", 100).notNullable();
      table.string("name_en", 100).notNullable();
      table.string("level_code", 8).notNullable();
      table.string("stage_code", 4).notNullable();
      table.string("category_code", 1).notNullable();
      table.string("certificate_name", 64);
      table.integer("term_years");
      table.string("legal_basis", 200).notNullable();
      addProvenance(table);
      table.index(["authority_code", "id"]);
    });
    await knex("permit_item").insert(
      catalogue.map(({ code, name, nameEn, authority, level, stage, category, ...item }) => ({
        code,
        name,
        name_en: nameEn,
        level_code: level,
        stage_code: stage,
        category_code: category,
        certificate_name: item.certificate,
        term_years: item.termYears,
        legal_basis: item.basis,
        source_system: "SYNTHETIC",
        authority_code: authority,
        version: 1,
        recorded_at: "2016-04-01 00:00:00",
      })),
    );
  },
};
