import type { Knex } from "knex";
import { withoutClassified } from "../../../kit/authorization/classifiedEntities.ts";
import { wholeTable } from "../../../kit/connection/wholeTable.ts";
import type { KnownClassified } from "../../../policy/classifiedEntities.ts";
import { PARTS, TASKS } from "../jointTasks/tables.ts";
import { UNANSWERED } from "../jointTasks/taskWorkflow.ts";
import { OPEN_STATES } from "../requests/requestWorkflow.ts";

/** What waits for a department: a request to it, its part of a joint task, or the end of a task that it leads. */
export type OwnTaskKindCode = "REQUEST" | "JOINT_TASK_PART" | "JOINT_TASK_END";

export interface OwnTaskRow {
  readonly id: number;
  readonly kind_code: OwnTaskKindCode;
  readonly number: string;
  readonly due_at: string;
}

const REQUESTS = "collaboration_request";

/** Everything that waits for a department, as one list. */
export function ownTasks(knex: Knex, department: string, known: KnownClassified) {
  const kind = (code: OwnTaskKindCode) => knex.raw("? as kind_code", [code]);
  const requests = withoutClassified(knex, knex(REQUESTS), `${REQUESTS}.entity_id`, known)
    .select("id", kind("REQUEST"), "number", "due_at")
    .where("addressee_code", department)
    .whereIn("state_code", OPEN_STATES);
  const parts = knex(PARTS)
    .join(TASKS, `${TASKS}.id`, `${PARTS}.task_id`)
    .select(`${PARTS}.id`, kind("JOINT_TASK_PART"), `${TASKS}.number`, `${PARTS}.due_at`)
    .where({ [`${PARTS}.department_code`]: department, [`${TASKS}.state_code`]: "OPEN" })
    .whereIn(`${PARTS}.state_code`, UNANSWERED);
  const ends = knex(TASKS)
    .select("id", kind("JOINT_TASK_END"), "number", "due_at")
    .where({ authority_code: department, state_code: "ANSWERED" });
  return wholeTable<OwnTaskRow>(knex, REQUESTS, () =>
    knex.from(requests.clone().unionAll([parts, ends]).as("own_task")),
  );
}
