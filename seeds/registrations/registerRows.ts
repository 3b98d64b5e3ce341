import type { Knex } from "knex";
import type { Database } from "../../kit/database/database.ts";
import type { StoredEntityRow } from "../../subgraphs/legal-entities/rows.ts";
import { legalEntityText } from "../../subgraphs/legal-entities/textSearch.ts";
import type { ImportedColumns } from "./entityRow.ts";
import { insertRows } from "../../kit/database/insertRows.ts";

/**
 * Imported entities are numbered from here. A synthetic city numbers its own from one and hangs records
 * of every subgraph on them; none of those may ever fall to a real enterprise.
 */
const FIRST_ID = 1_000_000_001;

const ROWS_PER_UPSERT = 200;

/** The id for the next entity, kept from other writers until the transaction ends. */
export async function nextEntityId(transaction: Knex.Transaction): Promise<number> {
  const last: Pick<StoredEntityRow, "id"> | undefined = await transaction("legal_entity")
    .select("id")
    .where("id", ">=", FIRST_ID)
    .orderBy("id", "desc")
    .first()
    .forUpdate();
  return last === undefined ? FIRST_ID : last.id + 1;
}

/** Writes entities with their text index, in a transaction of the caller's. */
export function createRegisterWriter({ dialect }: Database) {
  const text = legalEntityText(dialect);
  return {
    async add(transaction: Knex.Transaction, rows: ImportedColumns[]): Promise<void> {
      if (rows.length === 0) return;
      await insertRows(transaction, "legal_entity", rows);
      await text.put(transaction, rows.map(textEntry), true);
    },

    /** Replaces entities that are on the register, every column of them. */
    async replace(transaction: Knex.Transaction, rows: readonly StoredEntityRow[]): Promise<void> {
      for (let start = 0; start < rows.length; start += ROWS_PER_UPSERT) {
        const chunk = rows.slice(start, start + ROWS_PER_UPSERT);
        await transaction("legal_entity").insert(chunk).onConflict("id").merge();
        await text.put(transaction, chunk.map(textEntry), false);
      }
    },
  };
}

function textEntry({ id, name_search: name, domicile_search: domicile }: ImportedColumns) {
  return { id, texts: { name, domicile } };
}
