import type { Database } from "../../../kit/database/database.ts";
import { apply, provenance } from "./lists.ts";

/** A measure that SH-AIC has to carry out on an entity, and has not yet. */
export async function execution(
  database: Database,
  { id, entity_id }: { readonly id: number; readonly entity_id: number },
): Promise<void> {
  await apply(database, "restriction", { id, entity_id });
  await database.knex("measure_execution").insert({
    id,
    restriction_id: id,
    entity_id,
    trigger_key: `listing:${id}`,
    measure_code: "J12",
    department_code: "SH-AIC",
    batch_number: `B-${id}`,
    state_code: "PENDING",
    feedback_due_on: "2016-08-18",
    ...provenance,
  });
}
