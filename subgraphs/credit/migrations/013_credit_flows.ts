import type { Knex } from "knex";
import type { Migration } from "../../../kit/database/migrate.ts";

/** What tells who gave a row, and whether it is of a classified entity, without reading the row. */
const WHO_GAVE = ["source_system", "authority_code", "entity_id"] as const;

/**
 * What goes between the two platforms is counted by when it first came. A record that is changed is recorded anew, so
 * the first time is kept beside it; it is null while `recorded_at` still tells it. Of records that were changed before
 * this step, the first time is not known any more.
 */
export const creditFlowsMigration: Migration = {
  name: "013_credit_flows",
  tables: [],
  async up(knex) {
    await knex.schema.alterTable("credit_record", (table) => {
      table.datetime("first_recorded_at");
    });
    await addIndex(knex, "credit_record", ["first_recorded_at", "recorded_at", "catalogue_code"]);
    for (const table of ["credit_rating", "credit_risk_grade", "tax_credit_year"])
      await addIndex(knex, table, ["recorded_at"]);
  },
};

function addIndex(knex: Knex, name: string, columns: readonly string[]): Promise<void> {
  return knex.schema.alterTable(name, (table) => {
    table.index([...columns, ...WHO_GAVE], `${name}_by_arrival`);
  });
}
