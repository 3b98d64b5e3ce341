import type { Knex } from "knex";
import { type Clock, storedInstant, todayBy } from "../../../kit/clock.ts";

/** Takes a record out of the query (沪社会信用条例 §37, §38), and its mark with it; only audit reads it from then on. */
export async function removeRecord(
  knex: Knex.Transaction,
  id: number,
  clock: Clock,
): Promise<void> {
  await knex("credit_record")
    .where({ id })
    .whereNull("removed_on")
    .update({
      removed_on: todayBy(clock),
      objection_marked_on: null,
      version: knex.raw("version + 1"),
      recorded_at: storedInstant(clock.now()),
    });
}
