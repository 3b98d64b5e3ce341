import type { Migration } from "../../../kit/database/migrate.ts";
import { addProvenance } from "../../../kit/database/provenanceColumns.ts";
import { PERSONS } from "../defaulters/personDefaulterReads.ts";

/** 失信被执行人（自然人）: who it is stands sealed, and is found again by a keyed digest of the identity number. */
export const personDefaulterMigration: Migration = {
  name: "013_person_defaulter",
  tables: [PERSONS],
  async up(knex) {
    await knex.schema.createTable(PERSONS, (table) => {
      table.bigInteger("id").primary();
      table.bigInteger("entity_id");
      table.string("organization_code", 9);
      table.string("case_number", 100).notNullable();
      table.string("person_key", 64).notNullable();
      table.text("sealed");
      table.string("court", 100).notNullable();
      table.string("region", 50);
      table.string("basis_document_number", 200);
      table.string("basis_issuer", 200);
      table.date("filed_on").notNullable();
      table.text("obligation").notNullable();
      table.string("performance_code", 1).notNullable();
      table.text("performed_part");
      table.text("unperformed_part");
      table.string("behaviour_codes", 20).notNullable();
      table.date("published_on").notNullable();
      table.integer("published_year").notNullable();
      table.date("expires_on");
      table.date("removed_on").notNullable();
      addProvenance(table);
      table.unique(["case_number", "person_key"]);
      table.index(["person_key"]);
      table.index(["entity_id", "published_on", "id"]);
      table.index(["removed_on", "published_on", "id"]);
    });
  },
};
