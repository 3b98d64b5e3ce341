import type { Knex } from "knex";
import type { Dialect } from "../../../kit/database/database.ts";
import type { Migration } from "../../../kit/database/migrate.ts";
import { addRecordColumns } from "../recordColumns.ts";

/**
 * Penalties, and the two sets of them that may be listed. A step that adds a column creates the views
 * anew, since MySQL fixes their columns when they are made.
 */
export const penaltyMigration: Migration = {
  name: "003_penalty",
  tables: ["penalty"],
  async up(knex, dialect) {
    await createPenalty(knex);
    // 处罚时未成年人的记录封存: in no list, whoever asks (domain rule R4).
    await knex.raw("create view unsealed_penalty as select * from penalty where sealed = 0");
    // In publication: has a term that has not ended, and was not revoked (总局令45号 §11, §13, §14).
    await knex.raw(
      `create view published_penalty as select * from penalty
       where sealed = 0 and status_code <> '1' and published_until >= ${todayInShanghai(dialect)}`,
    );
  },
};

/** A term ends at midnight in Shanghai, eight hours before it does in UTC. */
function todayInShanghai(dialect: Dialect): string {
  return dialect === "sqlite"
    ? "date('now', '+8 hours')"
    : "date(utc_timestamp() + interval 8 hour)";
}

/** Sorting by fine needs the column filled: 0 stands for no fine. */
async function createPenalty(knex: Knex): Promise<void> {
  await knex.schema.createTable("penalty", (table) => {
    addRecordColumns(table);
    table.string("document_number", 128).notNullable().index();
    table.string("case_name", 200);
    table.text("violation_type").notNullable();
    table.text("facts").notNullable();
    table.text("basis").notNullable();
    table.string("category_edition", 8).notNullable();
    table.string("category_codes", 64).notNullable();
    table.text("content").notNullable();
    table.bigInteger("fine").notNullable().defaultTo(0);
    table.bigInteger("confiscation");
    table.string("suspended_licence", 200);
    table.date("decided_on").notNullable();
    table.date("valid_until");
    table.date("published_until");
    table.string("publicity_term_code", 32).notNullable();
    table.string("authority_uscc", 18);
    table.integer("simple_procedure").notNullable().defaultTo(0);
    table.string("status_code", 1).notNullable();
    table.string("party_kind_code", 24).notNullable();
    table.string("party_name", 200).notNullable();
    table.string("person_id_type_code", 3);
    table.string("person_id_number", 64);
    table.string("legal_representative_name", 100);
    table.string("legal_representative_id_type_code", 3);
    table.string("legal_representative_id_number", 64);
    table.integer("prior_offences");
    table.text("decision_text");
    table.string("remark", 512);
    table.integer("sealed").notNullable().defaultTo(0);
    table.index(["entity_id", "decided_on", "id"]);
    table.index(["entity_id", "fine", "id"]);
  });
}
