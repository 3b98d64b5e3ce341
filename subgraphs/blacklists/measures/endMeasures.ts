import type { Knex } from "knex";
import { storedInstant } from "../../../kit/clock.ts";
import { type Ground, groundColumn, groundKey } from "./ground.ts";

/**
 * Ends the measures that rest on a listing or a penalty which a day ends, or has ended; those that ended before stay as
 * they are.
 */
export async function endMeasures(
  knex: Knex.Transaction,
  ground: Pick<Ground, "kind" | "id">,
  day: string,
  now: Date,
): Promise<void> {
  const resting = groundColumn(ground);
  await knex("restriction")
    .where(resting)
    .where("effective_from", "<=", day)
    .where("effective_to", ">", day)
    .update({ effective_to: day });
  // Such as were to begin later never were in force.
  await knex("restriction")
    .where(resting)
    .where("effective_from", ">", day)
    .update({ effective_to: knex.ref("effective_from") });
  await knex("measure_execution")
    .where({ trigger_key: groundKey(ground) })
    .whereIn("state_code", ["PENDING", "EXECUTED"])
    .update({
      state_code: "ENDED",
      version: knex.raw("version + 1"),
      recorded_at: storedInstant(now),
    });
}
