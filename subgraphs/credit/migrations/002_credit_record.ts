import type { Knex } from "knex";
import type { Dialect } from "../../../kit/database/database.ts";
import type { Migration } from "../../../kit/database/migrate.ts";
import { addProvenance } from "../../../kit/database/provenanceColumns.ts";

/** What each database calls today in Shanghai, which has no summer time. */
const TODAY: Readonly<Record<Dialect, string>> = {
  sqlite: "date('now', '+8 hours')",
  mysql: "date(utc_timestamp() + interval 8 hour)",
};

/**
 * A join that starts from its left side whatever the statistics say: an entity's records are found by their
 * index and stay in its order, and the catalogue, which is small, is never the way into them.
 */
const JOIN_FROM_LEFT: Readonly<Record<Dialect, string>> = {
  sqlite: "cross join",
  mysql: "straight_join",
};

/** Public credit records, and the views through which alone they are read. */
export const creditRecordMigration: Migration = {
  name: "002_credit_record",
  tables: ["credit_record"],
  async up(knex, dialect) {
    await createRecords(knex);
    await createViews(knex, dialect);
  },
};

async function createRecords(knex: Knex): Promise<void> {
  await knex.schema.createTable("credit_record", (table) => {
    table.bigIncrements("id");
    table.bigInteger("entity_id").notNullable();
    // No catalogue item, no record (沪社会信用条例 §9): the database itself refuses it.
    table.string("catalogue_code", 16).notNullable();
    table.foreign("catalogue_code").references("credit_catalogue_item.code");
    table.string("title", 200).notNullable();
    table.date("happened_on").notNullable();
    table.date("conduct_ended_on");
    table.date("query_until");
    table.date("published_until");
    table.date("removed_on");
    table.date("objection_marked_on");
    table.string("document_number", 64);
    table.text("detail");
    table.string("award_level_code", 16);
    table.string("commitment_kind_code", 16);
    table.string("fulfilment_code", 16);
    table.string("result_kind_code", 16);
    table.string("tax_kind_code", 8);
    table.bigInteger("amount");
    table.date("period_from");
    table.date("period_to");
    table.integer("headcount");
    table.string("contract_number", 64);
    table.string("counterparty", 200);
    addProvenance(table);
    table.index(["entity_id", "happened_on", "id"]);
  });
}

/** A view fixes its columns when it is made: a later step that adds one makes the views anew. */
async function createViews(knex: Knex, dialect: Dialect): Promise<void> {
  const today = TODAY[dialect];
  // 查询界面: neither removed after repair or revocation (§37, §38), nor past its five years (§35).
  await knex.raw(
    `create view shared_credit_record as
     select record.*, item.nature, item.record_kind, item.openness_code
     from credit_record as record
     ${JOIN_FROM_LEFT[dialect]} credit_catalogue_item as item on item.code = record.catalogue_code
     where record.removed_on is null
       and (record.query_until is null or record.query_until >= ${today})`,
  );
  // A penalty without a term is one that is never published (总局令45号 §2); other records need no term.
  await knex.raw(
    `create view published_credit_record as
     select * from shared_credit_record
     where openness_code = 'PUBLIC'
       and (published_until >= ${today}
         or (published_until is null and coalesce(result_kind_code, '') <> 'PENALTY'))`,
  );
}
