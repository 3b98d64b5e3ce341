import type { Migration } from "../../../kit/database/migrate.ts";
import { addProvenance } from "../../../kit/database/provenanceColumns.ts";

/** Permits by the standard of publication (双公示, XK_). */
export const permitMigration: Migration = {
  name: "002_permit",
  tables: ["permit"],
  async up(knex) {
    await knex.schema.createTable("permit", (table) => {
      table.bigIncrements("id");
      table.bigInteger("entity_id").notNullable();
      table.string("item_code", 16).notNullable();
      table.string("title", 64).notNullable();
      table.string("document_number", 128).notNullable().index();
      table.string("project_name", 200);
      table.string("category_code", 1).notNullable();
      table.string("certificate_name", 64);
      table.string("certificate_number", 64);
      table.text("content").notNullable();
      table.date("decided_on").notNullable();
      table.date("valid_from").notNullable();
      table.date("valid_to").notNullable();
      table.string("status_code", 8).notNullable();
      table.string("ending_code", 16);
      table.date("ended_on");
      table.string("authority_uscc", 18);
      table.string("level_code", 8).notNullable();
      table.string("district_code", 6);
      table.string("source_unit_code", 24).notNullable();
      table.string("source_unit_uscc", 18);
      table.string("holder_kind_code", 24).notNullable();
      table.string("holder_name", 200).notNullable();
      table.string("person_id_type_code", 3);
      table.string("person_id_number", 64);
      table.string("legal_representative_name", 100);
      table.string("legal_representative_id_type_code", 3);
      table.string("legal_representative_id_number", 64);
      table.string("remark", 512);
      addProvenance(table);
      table.index(["entity_id", "decided_on", "id"]);
      table.index(["entity_id", "valid_to", "id"]);
    });
  },
};
