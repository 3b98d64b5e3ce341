import type { Knex } from "knex";
import type { KnownClassified } from "../../policy/classifiedEntities.ts";
import type { Migration } from "../database/migrate.ts";

const TABLE = "classified_entity";

/**
 * The step that makes the list of classified entities (涉密主体). Every subgraph has one: records can be
 * reached without their entity, and no subgraph reads another's tables. Who classifies an entity enters it in
 * all of them.
 */
export function classifiedEntityMigration(name: string): Migration {
  return {
    name,
    tables: [TABLE],
    async up(knex) {
      await knex.schema.createTable(TABLE, (table) => {
        table.bigInteger("entity_id").primary();
        table.date("classified_on").notNullable();
      });
    },
  };
}

/**
 * Leaves out what is of a classified entity, for readers who may not know of it: it is then in no page, no
 * count and no look-up. `column` names the entity, such as `permit.entity_id`.
 */
export function withoutClassified(
  knex: Knex,
  query: Knex.QueryBuilder,
  column: string,
  { all }: KnownClassified,
): Knex.QueryBuilder {
  return all ? query : query.whereNotExists(classified(knex, column));
}

/** The entry of an entity in the list. */
export function classified(knex: Knex, column: string): Knex.QueryBuilder {
  return knex(TABLE).select(knex.raw("1")).where(`${TABLE}.entity_id`, knex.ref(column));
}
