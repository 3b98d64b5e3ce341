import type { Migration } from "../../kit/database/migrate.ts";
import { GENESIS_HASH } from "../chain.ts";

/**
 * The trail of uses (监管留痕): a chain of records, signed at its head and at checkpoints. `payload` is what
 * the chain covers; the columns beside it are for searching and are checked against it.
 */
export const auditRecordMigration: Migration = {
  name: "001_audit_record",
  tables: ["audit_record", "audit_subject", "audit_category_set", "audit_head", "audit_checkpoint"],
  async up(knex) {
    await knex.schema.createTable("audit_record", (table) => {
      table.bigInteger("seq").notNullable().primary();
      table.string("recorded_at", 24).notNullable();
      table.string("reader_code", 48).notNullable();
      table.string("officer_key", 22).notNullable();
      table.string("purpose_code", 3);
      table.string("basis_key", 22);
      table.string("category_set", 16).notNullable();
      table.string("refusal", 32);
      table.integer("subject_count").notNullable();
      table.integer("masked_count").notNullable();
      table.integer("withheld_count").notNullable();
      table.text("payload", "mediumtext").notNullable();
      table.string("hash", 64).notNullable();
      table.index(["recorded_at", "seq"]);
      table.index(["reader_code", "seq"]);
      table.index(["officer_key", "seq"]);
      table.index(["purpose_code", "seq"]);
      table.index(["basis_key", "seq"]);
      table.index(["category_set", "seq"]);
    });
    await knex.schema.createTable("audit_subject", (table) => {
      table.string("subject_key", 22).notNullable();
      table.bigInteger("seq").notNullable();
      table.primary(["subject_key", "seq"]);
      table.index(["seq"]);
    });
    await knex.schema.createTable("audit_category_set", (table) => {
      table.string("id", 16).notNullable().primary();
      table.text("categories").notNullable();
    });
    for (const name of ["audit_head", "audit_checkpoint"]) {
      await knex.schema.createTable(name, (table) => {
        if (name === "audit_head") table.integer("id").notNullable().primary();
        table.bigInteger("seq").notNullable();
        table.string("hash", 64).notNullable();
        table.string("signed_at", 24).notNullable();
        table.string("kid", 64).notNullable();
        table.string("signature", 88).notNullable();
        if (name === "audit_checkpoint") table.primary(["seq"]);
      });
    }
    await knex("audit_head").insert({
      id: 1,
      seq: 0,
      hash: GENESIS_HASH,
      signed_at: "",
      kid: "",
      signature: "",
    });
  },
};
