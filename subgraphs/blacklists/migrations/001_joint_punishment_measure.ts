import type { Migration } from "../../../kit/database/migrate.ts";
import { catalogue } from "../catalogue.ts";

/** The measures catalogue with the rows first published; an amendment to it is a step of its own. */
export const jointPunishmentMeasureMigration: Migration = {
  name: "001_joint_punishment_measure",
  tables: ["joint_punishment_measure"],
  async up(knex) {
    await knex.schema.createTable("joint_punishment_measure", (table) => {
      table.bigIncrements("id");
      table.string("code", 3).notNullable().unique();
      table.string("name", 100).notNullable();
      table.string("name_en", 100).notNullable();
      table.string("domain_code", 16).notNullable();
      table.string("class_code", 20).notNullable();
      table.string("executing_departments", 100).notNullable();
      table.string("legal_basis", 100).notNullable();
      table.integer("confirmed").notNullable();
      table.date("published_on");
    });
    await knex("joint_punishment_measure").insert([...catalogue]);
  },
};
