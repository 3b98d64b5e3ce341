import { withinSubset, type RecordSubset } from "../../../kit/authorization/recordSubset.ts";
import type { Database } from "../../../kit/database/database.ts";
import { isPriorOn } from "../../../standards/timeLimits/repeatedPenalties.ts";
import { PENALTIES } from "../recordsGiven.ts";
import type { PenaltyRow } from "../rows.ts";

/** What it takes to tell which penalties of an entity are for the same conduct. */
export type PenalizedConduct = Pick<
  PenaltyRow,
  "id" | "entity_id" | "violation_type" | "decided_on"
>;

/** The penalties of entities that a reader may have, by the ids of the entities. */
export function conductWithin({ reads }: Database, subset: RecordSubset) {
  return async function conduct(entities: readonly number[]): Promise<PenalizedConduct[][]> {
    const name = `conduct within ${JSON.stringify(subset)}`;
    const rows = await reads.rows<PenalizedConduct>(name, entities, (knex, keys) =>
      withinSubset(knex(PENALTIES), subset)
        .whereIn("entity_id", keys)
        .select("id", "entity_id", "violation_type", "decided_on"),
    );
    return entities.map((entity) => rows.filter(({ entity_id: id }) => id === entity));
  };
}

/**
 * How many of some penalties of its entity are prior to one: for the same conduct, as its source words it, and within
 * the window of its day. Of one day, the one that was recorded first is prior. Null where no rule says what counts.
 */
export function priorOffences(
  { id, violation_type: conduct, decided_on: day }: PenalizedConduct,
  penalties: readonly PenalizedConduct[],
): number | null {
  if (isPriorOn(day, day) === undefined) return null;
  return penalties.filter(
    (one) =>
      one.violation_type === conduct &&
      isPriorOn(day, one.decided_on) === true &&
      (one.decided_on < day || one.id < id),
  ).length;
}
