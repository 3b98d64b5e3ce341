import type { Knex } from "knex";
import { todayBy } from "../../../kit/clock.ts";
import type { PlacedEvent } from "../../../kit/outbox/event.ts";
import type { Following } from "../../../kit/outbox/following.ts";
import { applyMeasures, publishedMeasures } from "../measures/applyMeasures.ts";
import { groundOfPenalty } from "../measures/ground.ts";
import { endGround, moveEnd, openGround } from "../measures/penaltyGrounds.ts";
import type { PenaltyGroundRow } from "../rows.ts";
import { type PublishedPenalty, publishedPenalty } from "./publishedPenalty.ts";

/**
 * Has measures follow from penalties in publication, and end with it: where one is revoked, sealed or stopped early, its
 * events tell of no publication any more.
 */
export const followPenalties: Following = {
  source: "supervision",
  types: ["penalty.recorded", "penalty.corrected", "penalty.publicityStopped"],
  async handle(transaction, events, clock) {
    const measures = await publishedMeasures(transaction);
    const today = todayBy(clock);
    const now = clock.now();
    for (const event of newestOfEach(events)) {
      const told = publishedPenalty(event, today);
      const before = await openGround(transaction, Number(event.payload["penalty"]));
      // A penalty of another gravity leads to other measures, as if it had been decided anew.
      if (before !== undefined && before.gravity_code !== told?.gravity_code)
        await endGround(transaction, before, today, now);
      if (told === undefined) continue;
      const ground = await groundOf(transaction, told, before);
      await applyMeasures(transaction, groundOfPenalty(ground), measures, now);
    }
  },
};

/** What is told last of each penalty: one that was revoked before anybody heard of it leads to nothing. */
function newestOfEach(events: readonly PlacedEvent[]): Iterable<PlacedEvent> {
  return new Map(events.map((event) => [event.payload["penalty"], event])).values();
}

/** The ground of a penalty: the one there is, up to the end that is told, or a new one. */
async function groundOf(
  knex: Knex.Transaction,
  told: PublishedPenalty,
  before: PenaltyGroundRow | undefined,
): Promise<PenaltyGroundRow> {
  if (before?.gravity_code === told.gravity_code)
    return moveEnd(knex, before, told.published_until);
  await knex("penalty_ground").insert(told);
  const made = await openGround(knex, told.penalty_id);
  if (made === undefined) throw new TypeError(`penalty ${told.penalty_id} is no ground`);
  return made;
}
