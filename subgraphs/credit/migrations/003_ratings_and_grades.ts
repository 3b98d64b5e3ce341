import type { Migration } from "../../../kit/database/migrate.ts";
import { addProvenance } from "../../../kit/database/provenanceColumns.ts";

/** Ratings by associations and agencies, credit risk grades and tax credit. */
export const ratingsAndGradesMigration: Migration = {
  name: "003_ratings_and_grades",
  tables: ["credit_rating", "credit_risk_grade", "tax_credit_year"],
  async up(knex) {
    await knex.schema.createTable("credit_rating", (table) => {
      table.bigIncrements("id");
      table.bigInteger("entity_id").notNullable();
      table.string("rating_kind", 16).notNullable();
      table.string("rating_body", 200).notNullable();
      table.bigInteger("rating_body_entity_id");
      table.string("grade_code", 8).notNullable();
      table.string("method", 200);
      table.date("valid_from").notNullable();
      table.date("valid_to");
      table.integer("published").notNullable().defaultTo(0);
      table.string("sector", 100);
      table.string("agency_filing_number", 64);
      table.string("model", 100);
      addProvenance(table);
      table.index(["entity_id", "valid_from", "id"]);
    });
    await knex.schema.createTable("credit_risk_grade", (table) => {
      table.bigIncrements("id");
      table.bigInteger("entity_id").notNullable();
      table.string("grade_code", 1).notNullable();
      table.string("scored_month", 7).notNullable();
      table.string("model_version", 32).notNullable();
      table.string("driver_codes", 200);
      addProvenance(table);
      table.index(["entity_id", "scored_month", "id"]);
    });
    await knex.schema.createTable("tax_credit_year", (table) => {
      table.bigIncrements("id");
      table.bigInteger("entity_id").notNullable();
      table.integer("year").notNullable();
      table.string("grade_code", 1).notNullable();
      table.date("evaluated_on").notNullable();
      table.date("published_on");
      addProvenance(table);
      table.index(["entity_id", "year", "id"]);
    });
  },
};
