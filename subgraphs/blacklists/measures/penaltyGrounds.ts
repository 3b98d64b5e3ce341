import type { Knex } from "knex";
import { type Clock, todayBy } from "../../../kit/clock.ts";
import type { Database } from "../../../kit/database/database.ts";
import { writeTransaction } from "../../../kit/database/writeTransaction.ts";
import { OPEN_END } from "../../../kit/openEnd.ts";
import { addDays } from "../../../standards/localDate.ts";
import { dayOf } from "../../../standards/timeLimits/span.ts";
import type { PenaltyGroundRow } from "../rows.ts";
import { endMeasures } from "./endMeasures.ts";
import { groundColumn, groundKey, groundOfPenalty } from "./ground.ts";

const AT_A_TIME = 200;

/** The ground that a penalty is; undefined where it is none, or was one. */
export function openGround(
  knex: Knex.Transaction,
  penalty: number,
): Promise<PenaltyGroundRow | undefined> {
  return knex<PenaltyGroundRow>("penalty_ground")
    .where({ penalty_id: penalty, ended_on: OPEN_END })
    .first();
}

/** Ends a ground on a day, and the measures that rest on it. */
export async function endGround(
  knex: Knex.Transaction,
  { id }: PenaltyGroundRow,
  day: string,
  now: Date,
): Promise<void> {
  await knex("penalty_ground").where({ id }).update({ ended_on: day });
  await endMeasures(knex, { kind: "penalty", id }, day, now);
}

/** Has the measures that departments are to carry out, or do, end with another last day of publication. */
export async function moveEnd(
  knex: Knex.Transaction,
  before: PenaltyGroundRow,
  publishedUntil: string,
): Promise<PenaltyGroundRow> {
  if (before.published_until === publishedUntil) return before;
  const ground = { ...before, published_until: publishedUntil };
  await knex("penalty_ground").where({ id: before.id }).update({ published_until: publishedUntil });
  const of = groundOfPenalty(ground);
  const standing = knex("measure_execution")
    .where({ trigger_key: groundKey(of) })
    .whereIn("state_code", ["PENDING", "EXECUTED"])
    .select("restriction_id");
  await knex("restriction")
    .where(groundColumn(of))
    .whereIn("id", standing)
    .update({ effective_to: addDays(dayOf(publishedUntil), 1) });
  return ground;
}

/** Ends what rests on penalties whose publication is over: their measures are, by the clock, in force no more already. */
export async function endPassedGrounds(database: Database, clock: Clock): Promise<void> {
  const passed = (knex: Knex) =>
    knex<PenaltyGroundRow>("penalty_ground")
      .where("ended_on", OPEN_END)
      .where("published_until", "<", todayBy(clock));
  for (;;) {
    if ((await passed(database.knex).first("id")) === undefined) return;
    await writeTransaction(database, async (transaction) => {
      for (const ground of await passed(transaction).orderBy("id").limit(AT_A_TIME))
        await endGround(
          transaction,
          ground,
          addDays(dayOf(ground.published_until), 1),
          clock.now(),
        );
    });
  }
}
