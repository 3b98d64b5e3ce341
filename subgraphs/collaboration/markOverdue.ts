import type { Knex } from "knex";
import { type Clock, storedInstant } from "../../kit/clock.ts";
import type { Database } from "../../kit/database/database.ts";
import { writeTransaction } from "../../kit/database/writeTransaction.ts";

const AT_A_TIME = 500;

/** What may become overdue: records with a state, the last instant in time, and when they were found to be late. */
interface Escalated<Row> {
  readonly table: string;
  /** States in which a record waits for somebody. */
  readonly states: readonly string[];
  /** Tells of a record that was found to be late. */
  tell(transaction: Knex.Transaction, row: Row, now: Date): Promise<void>;
}

/** Marks what waits and whose time is over as overdue, once each, and tells of it. */
export async function markOverdue<Row extends { readonly id: number }>(
  database: Database,
  clock: Clock,
  { table, states, tell }: Escalated<Row>,
): Promise<void> {
  const now = clock.now();
  const late = (knex: Database["knex"]) =>
    knex(table)
      .whereIn("state_code", [...states])
      .whereNull("overdue_at")
      .where("due_at", "<", storedInstant(now))
      .limit(AT_A_TIME);
  // Most times there is none, and no lock is to be taken.
  if ((await late(database.knex).select("id").first()) === undefined) return;
  await writeTransaction(database, async (transaction) => {
    const rows: Row[] = await late(transaction);
    await transaction(table)
      .whereIn(
        "id",
        rows.map(({ id }) => id),
      )
      .update({ overdue_at: storedInstant(now) });
    for (const row of rows) await tell(transaction, row, now);
  });
}
