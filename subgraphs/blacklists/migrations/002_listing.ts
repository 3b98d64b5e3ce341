import type { Knex } from "knex";
import type { Migration } from "../../../kit/database/migrate.ts";
import { addProvenance } from "../../../kit/database/provenanceColumns.ts";
import { OPEN_END } from "../../../kit/openEnd.ts";

/**
 * All lists in one table, so that an entity's listings of every kind are one statement. What only one
 * kind has is a typed column, null in the others, rather than JSON: the columns can be indexed, checked
 * and read by name, and each kind's own are required by a constraint.
 */
export const listingMigration: Migration = {
  name: "002_listing",
  tables: ["listing", "serious_listing_proposal"],
  async up(knex) {
    await knex.schema.createTable("listing", (table) => {
      addListing(table);
      addRegistrarsLists(table);
      addCourtDefaulter(table);
      addIncentiveList(table);
      table.date("expires_on");
      addProvenance(table);
      addIndexes(table);
    });
    await createProposal(knex);
  },
};

function addListing(table: Knex.CreateTableBuilder): void {
  table.bigIncrements("id");
  table.bigInteger("entity_id").notNullable();
  table.string("kind", 16).notNullable();
  table.date("listed_on").notNullable();
  table.string("listing_authority_code", 24).notNullable();
  table.string("document_number", 100);
  table.date("removed_on").notNullable().defaultTo(OPEN_END);
  table.string("removal_authority_code", 24);
  table.string("removal_document_number", 100);
  requiredOf(table, "ABNORMAL", ["reason_code"]);
  requiredOf(table, "SERIOUS", ["reason_code", "rule_set_code"]);
  requiredOf(table, "COURT_DEFAULTER", [
    "debtor_name",
    "court",
    "case_number",
    "filed_on",
    "obligation",
    "performance_code",
    "behaviour_codes",
    "published_on",
  ]);
  requiredOf(table, "INCENTIVE", ["list_name", "measure_codes"]);
}

/** 经营异常名录 and 严重违法失信名单. */
function addRegistrarsLists(table: Knex.CreateTableBuilder): void {
  table.string("rule_set_code", 4);
  table.string("reason_code", 8);
  table.string("removal_kind_code", 1);
  table.string("removal_reason_code", 2);
}

/** The fields that the Supreme People's Court publishes of an organisation (2017 §6). */
function addCourtDefaulter(table: Knex.CreateTableBuilder): void {
  table.string("debtor_name", 200);
  table.string("organization_code", 9);
  table.string("legal_representative_name", 100);
  table.string("legal_representative_id_number", 32);
  table.string("court", 100);
  table.string("region", 32);
  table.string("case_number", 64).index();
  table.string("basis_document_number", 100);
  table.string("basis_issuer", 100);
  table.date("filed_on");
  table.text("obligation");
  table.string("performance_code", 1);
  table.string("performed_part", 300);
  table.string("unperformed_part", 300);
  table.string("behaviour_codes", 16);
  table.date("published_on");
}

function addIncentiveList(table: Knex.CreateTableBuilder): void {
  table.string("list_name", 100);
  table.string("measure_codes", 40);
}

/**
 * A whole list is read by `list_kind`, which repeats `kind`: were `kind` itself the head of an index,
 * SQLite would read an entity's few listings of one kind by walking that whole list.
 */
function addIndexes(table: Knex.CreateTableBuilder): void {
  table.specificType("list_kind", "varchar(16) generated always as (kind) virtual");
  table.index(["entity_id", "listed_on", "id"]);
  table.index(["entity_id", "removed_on", "id"]);
  table.index(["list_kind", "listed_on", "id"]);
  table.index(["list_kind", "removed_on", "listed_on", "id"], "listing_current_index");
}

function requiredOf(
  table: Knex.CreateTableBuilder,
  kind: string,
  columns: readonly string[],
): void {
  const present = columns.map((column) => `${column} is not null`).join(" and ");
  table.check(`kind <> '${kind}' or (${present})`, [], `listing_${kind.toLowerCase()}_check`);
}

/** Kept apart from the listings: an entity that is only proposed is on no list, and not to be published. */
async function createProposal(knex: Knex): Promise<void> {
  await knex.schema.createTable("serious_listing_proposal", (table) => {
    table.bigIncrements("id");
    table.bigInteger("entity_id").notNullable();
    table.string("rule_set_code", 4).notNullable();
    table.string("reason_code", 8).notNullable();
    table.date("proposed_on").notNullable();
    table.string("proposing_authority_code", 24).notNullable();
    table.string("document_number", 100);
    table.string("outcome_code", 8);
    table.date("decided_on");
    addProvenance(table);
    table.index(["entity_id", "proposed_on", "id"]);
  });
}
