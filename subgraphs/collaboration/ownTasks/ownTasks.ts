import type { Knex } from "knex";
import { type KeptEntities, withoutKept } from "../../../kit/authorization/keptEntities.ts";
import { wholeTable } from "../../../kit/connection/wholeTable.ts";
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

/** The kinds, in the order by which rows of one table are told from those of another. */
const KINDS: readonly OwnTaskKindCode[] = ["REQUEST", "JOINT_TASK_PART", "JOINT_TASK_END"];

/** Everything that waits for a department, as one list. */
export function ownTasks(knex: Knex, department: string, kept: KeptEntities) {
  /** Two tables may have the same id: a page goes on after one row, and misses none that is due that day. */
  const ofKind = (code: OwnTaskKindCode, id: string) => [
    knex.raw("?? * ? + ? as id", [id, KINDS.length, KINDS.indexOf(code)]),
    knex.raw("? as kind_code", [code]),
  ];
  const requests = withoutKept(knex, knex(REQUESTS), `${REQUESTS}.entity_id`, kept)
    .select(...ofKind("REQUEST", "id"), "number", "due_at")
    .where("addressee_code", department)
    .whereIn("state_code", OPEN_STATES);
  const parts = knex(PARTS)
    .join(TASKS, `${TASKS}.id`, `${PARTS}.task_id`)
    .select(...ofKind("JOINT_TASK_PART", `${PARTS}.id`), `${TASKS}.number`, `${PARTS}.due_at`)
    .where({ [`${PARTS}.department_code`]: department, [`${TASKS}.state_code`]: "OPEN" })
    .whereIn(`${PARTS}.state_code`, UNANSWERED);
  const ends = knex(TASKS)
    .select(...ofKind("JOINT_TASK_END", "id"), "number", "due_at")
    .where({ authority_code: department, state_code: "ANSWERED" });
  return wholeTable<OwnTaskRow>(knex, REQUESTS, () =>
    knex.from(requests.clone().unionAll([parts, ends]).as("own_task")),
  );
}
