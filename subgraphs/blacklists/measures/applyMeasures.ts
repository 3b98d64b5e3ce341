import type { Knex } from "knex";
import { shanghaiDay } from "../../../kit/shanghaiToday.ts";
import { executorsOf } from "../measureTriggers.ts";
import type { JointPunishmentMeasureRow } from "../rows.ts";
import { applyMeasure } from "./applyMeasure.ts";
import { type Ground, measureEnds } from "./ground.ts";
import { isPublished, mayRestOn } from "./measureRefusals.ts";

/** The catalogue as far as it is published. */
export function publishedMeasures(
  knex: Knex.Transaction,
): Promise<readonly JointPunishmentMeasureRow[]> {
  return knex<JointPunishmentMeasureRow>("joint_punishment_measure")
    .whereNotNull("published_on")
    .orderBy("id");
}

/**
 * Applies the measures of the catalogue that follow from a ground: each department that the catalogue names gets its
 * task, once. What any department may do, each decides for itself.
 */
export async function applyMeasures(
  knex: Knex.Transaction,
  ground: Ground,
  measures: readonly JointPunishmentMeasureRow[],
  now: Date,
): Promise<void> {
  const today = shanghaiDay(now.getTime());
  for (const measure of measures) {
    if (!isPublished(measure, today) || !mayRestOn(measure, ground.conduct)) continue;
    if (measureEnds(measure.code, ground) <= today) continue;
    for (const department of executorsOf(measure.executing_departments) ?? [])
      await applyMeasure(knex, { ground, measure, department }, now);
  }
}
