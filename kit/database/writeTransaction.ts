import type { Knex } from "knex";
import type { Database } from "./database.ts";
import { codeOf } from "./databaseError.ts";
import { takeWriteLock } from "./writeLock.ts";

const ATTEMPTS = 4;

/** After which the database has undone everything, and the same may be tried again. */
const UNDONE = new Set(["ER_LOCK_DEADLOCK", "ER_LOCK_WAIT_TIMEOUT", "SQLITE_BUSY"]);

/**
 * Does some work on a subgraph's own database, all of it or nothing. The writes of a subgraph are done one
 * after the other, on SQLite and on MySQL alike: none decides by what another is about to change, and the
 * events in its outbox stand in the order in which they became true. What the work reads, it reads from the
 * transaction it is given. It may be begun again, so it does nothing but by that transaction.
 */
export async function writeTransaction<Result>(
  { knex }: Database,
  work: (transaction: Knex.Transaction) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await knex.transaction(async (transaction) => {
        await takeWriteLock(transaction);
        return work(transaction);
      });
    } catch (error) {
      if (attempt >= ATTEMPTS || !UNDONE.has(codeOf(error) ?? "")) throw error;
    }
  }
}
