import type { Knex } from "knex";
import type { ProvenanceColumns } from "../../../kit/database/provenanceColumns.ts";
import type { SpotCheckPlanRow } from "../rows.ts";
import type { PlannedTask } from "./taskInput.ts";

/** The department's plan of the year; its first task opens it. */
export async function planId(
  knex: Knex.Transaction,
  { owner, year, today }: PlannedTask,
  provenance: ProvenanceColumns,
): Promise<number> {
  const plan = await knex<SpotCheckPlanRow>("spot_check_plan")
    .where({ year, authority_code: owner.code })
    .orderBy("id")
    .first();
  if (plan !== undefined) return plan.id;
  const [id = 0] = await knex("spot_check_plan").insert({
    year,
    title: `${owner.name}${year}年度随机抽查计划`,
    published_on: today,
    ...provenance,
  });
  return id;
}
