import type { Migration } from "../../kit/database/migrate.ts";

/**
 * Cases of suspected misuse (数据滥用线索), drawn from the trail, and how far it was looked through for them. They
 * name whom they concern as the trail does: by a pseudonym, and by records in which the name is sealed.
 */
export const misuseCaseMigration: Migration = {
  name: "002_misuse_case",
  tables: ["misuse_case", "misuse_evidence", "misuse_scan"],
  async up(knex) {
    await knex.schema.createTable("misuse_case", (table) => {
      table.bigIncrements("id");
      table.string("rule_code", 24).notNullable();
      table.string("reader_code", 48).notNullable();
      table.string("officer_key", 22).notNullable();
      table.string("state_code", 16).notNullable();
      table.string("opened_at", 24).notNullable();
      table.string("first_at", 24).notNullable();
      table.string("last_at", 24).notNullable();
      /** A record that names the officer. */
      table.bigInteger("first_seq").notNullable();
      table.index(["officer_key", "id"]);
      table.index(["reader_code", "id"]);
      table.index(["rule_code", "id"]);
      table.index(["state_code", "id"]);
      table.index(["last_at", "id"]);
    });
    // `id` is the record's place in the trail.
    await knex.schema.createTable("misuse_evidence", (table) => {
      table.bigInteger("case_id").notNullable();
      table.bigInteger("id").notNullable();
      table.primary(["case_id", "id"]);
    });
    await knex.schema.createTable("misuse_scan", (table) => {
      table.integer("id").notNullable().primary();
      table.bigInteger("seq").notNullable();
    });
    await knex("misuse_scan").insert({ id: 1, seq: 0 });
  },
};
