import type { Migration } from "../../../kit/database/migrate.ts";
import { addProvenance } from "../../../kit/database/provenanceColumns.ts";

/** What an entity may do about a record: apply for its repair, or object to it. */
export const repairAndObjectionMigration: Migration = {
  name: "004_repair_and_objection",
  tables: ["credit_repair", "credit_objection"],
  async up(knex) {
    await knex.schema.createTable("credit_repair", (table) => {
      table.bigIncrements("id");
      table.bigInteger("entity_id").notNullable();
      table.bigInteger("credit_record_id").unsigned().notNullable();
      table.foreign("credit_record_id").references("credit_record.id");
      table.date("applied_on").notNullable();
      table.text("remedy");
      table.string("status_code", 16).notNullable();
      table.date("decided_on");
      table.date("removed_on");
      addProvenance(table);
      table.index(["entity_id", "applied_on", "id"]);
    });
    await knex.schema.createTable("credit_objection", (table) => {
      table.bigIncrements("id");
      table.bigInteger("entity_id").notNullable();
      table.bigInteger("credit_record_id").unsigned().notNullable();
      table.foreign("credit_record_id").references("credit_record.id");
      table.date("filed_on").notNullable();
      table.text("grounds").notNullable();
      table.string("status_code", 16).notNullable();
      table.date("marked_on");
      table.date("decided_on");
      addProvenance(table);
      table.index(["entity_id", "filed_on", "id"]);
    });
  },
};
