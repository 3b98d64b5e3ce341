import type { Knex } from "knex";
import { insertRows } from "../../kit/database/insertRows.ts";
import type { Migration } from "../../kit/database/migrate.ts";
import { badUserInput } from "../../kit/errors/badUserInput.ts";
import type { Following } from "../../kit/outbox/following.ts";
import { isUscc, normalizeUscc } from "../../standards/uscc.ts";

const TABLE = "known_entity";

/** The entities that cases and requests can be about, by their unified codes. */
export const knownEntityMigration: Migration = {
  name: "001_known_entity",
  tables: [TABLE],
  async up(knex) {
    await knex.schema.createTable(TABLE, (table) => {
      table.string("uscc", 18).primary();
      table.bigInteger("entity_id").notNullable();
    });
  },
};

/** Learns of entities that the register tells of. */
export const followRegister: Following = {
  source: "legal-entities",
  types: ["entity.registered"],
  async handle(transaction, events) {
    const entities = new Map<string, number>();
    for (const { entityId, payload } of events) {
      const { uscc } = payload;
      if (entityId !== null && typeof uscc === "string") entities.set(uscc, entityId);
    }
    await transaction(TABLE)
      .whereIn("uscc", [...entities.keys()])
      .delete();
    const rows = Array.from(entities, ([uscc, entity_id]) => ({ uscc, entity_id }));
    await insertRows(transaction, TABLE, rows);
  },
};

/** The id of the entity of a unified code that a client gave as `input.uscc`. */
export async function knownEntity(knex: Knex.Transaction, text: string): Promise<number> {
  const uscc = normalizeUscc(text);
  const known: { entity_id: number } | undefined = isUscc(uscc)
    ? await knex(TABLE).where({ uscc }).first()
    : undefined;
  if (known === undefined)
    throw badUserInput("input.uscc", "is the unified code of no entity of the register");
  return known.entity_id;
}
