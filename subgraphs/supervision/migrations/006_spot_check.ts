import type { Migration } from "../../../kit/database/migrate.ts";
import { addProvenance } from "../../../kit/database/provenanceColumns.ts";
import { spotCheckItems } from "../spotCheckItems.ts";

/** 双随机: what is checked at random, annual plans, their tasks, and the directory of inspectors. */
export const spotCheckMigration: Migration = {
  name: "006_spot_check",
  tables: ["spot_check_item", "spot_check_plan", "spot_check_task", "inspector"],
  async up(knex) {
    await knex.schema.createTable("spot_check_item", (table) => {
      table.bigIncrements("id");
      table.string("item_code", 32).notNullable().unique();
      table.integer("ratio").notNullable();
      table.integer("times_per_year").notNullable();
      addProvenance(table);
      table.index(["authority_code", "id"]);
    });
    await knex("spot_check_item").insert([...spotCheckItems]);
    await knex.schema.createTable("spot_check_plan", (table) => {
      table.bigIncrements("id");
      table.integer("year").notNullable();
      table.string("title", 200).notNullable();
      table.date("published_on").notNullable();
      addProvenance(table);
      table.index(["year", "id"]);
    });
    await knex.schema.createTable("spot_check_task", (table) => {
      table.bigIncrements("id");
      table.bigInteger("plan_id").notNullable();
      table.string("number", 32).notNullable().unique();
      table.string("name", 200).notNullable();
      table.string("item_code", 32).notNullable();
      table.string("method_code", 1).notNullable();
      table.text("departments").notNullable();
      table.integer("ratio").notNullable();
      table.date("checks_from").notNullable();
      table.date("checks_to").notNullable();
      table.string("commitment", 64);
      addProvenance(table);
      table.index(["plan_id", "id"]);
    });
    await knex.schema.createTable("inspector", (table) => {
      table.bigIncrements("id");
      table.string("number", 32).notNullable().unique();
      table.string("department_code", 24).notNullable();
      // The key by which claims name an officer; who it is, is not known here.
      table.string("officer_key", 64);
      table.index(["officer_key"]);
    });
  },
};
