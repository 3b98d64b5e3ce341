import type { Database } from "../../kit/database/database.ts";

/** Pages of 4 KiB that the log of a SQLite database may hold before they are copied into the file: 64 MiB. */
const CHECKPOINT_PAGES = 16_384;

/**
 * Prepares this connection for very many rows. On SQLite the pages of the indexes are written over and over
 * by one transaction after another; with a longer log they are copied into the file less often.
 */
export async function prepareForBulk({ knex, dialect }: Database): Promise<void> {
  if (dialect === "sqlite") await knex.raw(`pragma wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
}
