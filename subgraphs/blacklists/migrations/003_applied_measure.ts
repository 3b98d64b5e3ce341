import type { Knex } from "knex";
import type { Migration } from "../../../kit/database/migrate.ts";
import { addProvenance } from "../../../kit/database/provenanceColumns.ts";
import { OPEN_END } from "../../../kit/openEnd.ts";

/** Measures as applied to entities: restrictions are for government, incentives are public. */
export const appliedMeasureMigration: Migration = {
  name: "003_applied_measure",
  tables: ["restriction", "incentive"],
  async up(knex) {
    await knex.schema.createTable("restriction", addAppliedMeasure);
    await knex.schema.createTable("incentive", addAppliedMeasure);
  },
};

function addAppliedMeasure(table: Knex.CreateTableBuilder): void {
  table.bigIncrements("id");
  table.bigInteger("entity_id").notNullable();
  // A measure outside the catalogue may not be applied (上海市社会信用条例 §32).
  table
    .string("measure_code", 3)
    .notNullable()
    .references("code")
    .inTable("joint_punishment_measure");
  // Repeats the catalogue's domain, so that one table answers whether an entity is restricted.
  table.string("domain_code", 16).notNullable();
  table.bigInteger("listing_id");
  table.date("effective_from").notNullable();
  table.date("effective_to").notNullable().defaultTo(OPEN_END);
  table.string("executing_department_code", 24).notNullable();
  table.string("basis", 200).notNullable();
  table.string("document_number", 100);
  addProvenance(table);
  table.index(["entity_id", "effective_from", "id"]);
}
