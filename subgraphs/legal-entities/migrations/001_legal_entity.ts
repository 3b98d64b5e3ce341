import type { Migration } from "../../../kit/database/migrate.ts";
import { addProvenance } from "../../../kit/database/provenanceColumns.ts";
import { legalEntityText } from "../textSearch.ts";

/** The entity itself, with an index for every condition of the comprehensive search. */
export const legalEntityMigration: Migration = {
  name: "001_legal_entity",
  tables: ["legal_entity", "legal_entity_particulars"],
  async up(knex, dialect) {
    await knex.schema.createTable("legal_entity", (table) => {
      table.bigInteger("id").primary();
      table.string("uscc", 18).unique();
      table.string("registration_number", 15).index();
      table.string("organization_code", 9).index();
      table.string("name", 200).notNullable().index();
      table.string("name_search", 200).notNullable();
      table.string("kind_code", 2).notNullable();
      table.string("type_code", 4);
      table.string("status_code", 1).notNullable();
      table.string("registration_authority_code", 6);
      table.date("established_on").notNullable();
      table.date("approved_on");
      table.date("operating_from");
      table.date("operating_to");
      table.date("ended_on");
      table.bigInteger("capital_amount");
      table.string("capital_currency", 3);
      table.text("business_scope");
      table.string("industry_division", 2);
      table.string("industry_code", 4);
      table.string("industry_section", 1);
      table.string("domicile_text", 300);
      table.string("domicile_search", 300).notNullable();
      table.integer("domicile_is_home").notNullable().defaultTo(0);
      table.string("domicile_district", 6);
      table.string("domicile_area", 32);
      table.string("domicile_subdistrict", 9);
      table.string("domicile_postal_code", 6);
      table.integer("longitude_micro");
      table.integer("latitude_micro");
      table.bigInteger("parent_entity_id").index();
      table.string("content_digest", 32);
      addProvenance(table);
      table.index(["domicile_district", "id"]);
      table.index(["industry_code", "id"]);
      table.index(["industry_division", "id"]);
      table.index(["industry_section", "id"]);
      table.index(["type_code", "id"]);
      table.index(["kind_code", "id"]);
      table.index(["status_code", "id"]);
      table.index(["established_on", "id"]);
      table.index(["capital_currency", "capital_amount", "id"], "legal_entity_capital_index");
    });
    await knex.schema.createTable("legal_entity_particulars", (table) => {
      table.bigInteger("entity_id").primary();
      table.string("type_name", 40).notNullable();
      table.text("details").notNullable();
    });
    await legalEntityText(dialect).create(knex);
  },
};
