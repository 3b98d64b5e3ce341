import type { Migration } from "../../../kit/database/migrate.ts";
import { addProvenance } from "../../../kit/database/provenanceColumns.ts";
import { type CatalogueItem, catalogue } from "../catalogue.ts";

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
    await knex("permit_item").insert(catalogue.map(itemRow));
  },
};

/** An item as a row of its table. */
export function itemRow(item: CatalogueItem): object {
  return {
    code: item.code,
    name: item.name,
    name_en: item.nameEn,
    level_code: item.level,
    stage_code: item.stage,
    category_code: item.category,
    certificate_name: item.certificate,
    term_years: item.termYears,
    legal_basis: item.basis,
    source_system: "SYNTHETIC",
    authority_code: item.authority,
    version: 1,
    recorded_at: "2016-04-01 00:00:00",
  };
}
