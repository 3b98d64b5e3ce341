import type { Knex } from "knex";
import { type Clock, storedInstant } from "../../../kit/clock.ts";

/**
 * Changes records as a new version, recorded now. When a record first came is kept beside it, because the flows
 * between the two platforms count by that and not by what becomes of it later.
 */
export async function changeRecord(
  knex: Knex.Transaction,
  which: Readonly<Record<string, number | null>>,
  columns: Readonly<Record<string, string | null>>,
  clock: Clock,
): Promise<void> {
  await knex("credit_record")
    .where(which)
    .whereNull("first_recorded_at")
    .update({ first_recorded_at: knex.ref("recorded_at") });
  await knex("credit_record")
    .where(which)
    .update({
      ...columns,
      version: knex.raw("version + 1"),
      recorded_at: storedInstant(clock.now()),
    });
}
