import type { Knex } from "knex";
import { type KeptEntities, withoutKept } from "../../../kit/authorization/keptEntities.ts";
import { wholeTable } from "../../../kit/connection/wholeTable.ts";
import { DISPATCH } from "../dispatches/dispatchKind.ts";
import { JOINT_TASK } from "../jointTasks/jointTaskKind.ts";
import type { SharedTaskKind } from "../sharedTasks/sharedTaskKind.ts";
import { OPEN_STATES } from "../requests/requestWorkflow.ts";

/**
 * What waits for a department: a request to it, its part of a joint task or of a dispatch, or the end of one that it
 * gave.
 */
export type OwnTaskKindCode =
  "REQUEST" | "JOINT_TASK_PART" | "JOINT_TASK_END" | "DISPATCH_PART" | "DISPATCH_END";

export interface OwnTaskRow {
  readonly id: number;
  readonly kind_code: OwnTaskKindCode;
  readonly number: string;
  readonly due_at: string;
}

const REQUESTS = "collaboration_request";

/** The kinds, in the order by which rows of one table are told from those of another. */
const KINDS: readonly OwnTaskKindCode[] = [
  "REQUEST",
  "JOINT_TASK_PART",
  "JOINT_TASK_END",
  "DISPATCH_PART",
  "DISPATCH_END",
];

/** Everything that waits for a department, as one list. */
export function ownTasks(knex: Knex, department: string, kept: KeptEntities) {
  const requests = withoutKept(knex, knex(REQUESTS), `${REQUESTS}.entity_id`, kept)
    .select(...ofKind(knex, "REQUEST", "id"), "number", "due_at")
    .where("addressee_code", department)
    .whereIn("state_code", OPEN_STATES);
  const others = [
    ...ofTasks(knex, department, JOINT_TASK, ["JOINT_TASK_PART", "JOINT_TASK_END"]),
    ...ofTasks(knex, department, DISPATCH, ["DISPATCH_PART", "DISPATCH_END"]),
  ];
  return wholeTable<OwnTaskRow>(knex, REQUESTS, () =>
    knex.from(requests.clone().unionAll(others).as("own_task")),
  );
}

/** Two tables may have the same id: a page goes on after one row, and misses none that is due that day. */
function ofKind(knex: Knex, code: OwnTaskKindCode, id: string) {
  return [
    knex.raw("?? * ? + ? as id", [id, KINDS.length, KINDS.indexOf(code)]),
    knex.raw("? as kind_code", [code]),
  ];
}

/** The parts that a department has not answered, and the tasks that it gave and all have answered. */
function ofTasks(
  knex: Knex,
  department: string,
  { tables: { tasks, parts }, unanswered }: SharedTaskKind,
  [part, end]: readonly [part: OwnTaskKindCode, end: OwnTaskKindCode],
) {
  return [
    knex(parts)
      .join(tasks, `${tasks}.id`, `${parts}.task_id`)
      .select(...ofKind(knex, part, `${parts}.id`), `${tasks}.number`, `${parts}.due_at`)
      .where({ [`${parts}.department_code`]: department, [`${tasks}.state_code`]: "OPEN" })
      .whereIn(`${parts}.state_code`, [...unanswered]),
    knex(tasks)
      .select(...ofKind(knex, end, "id"), "number", "due_at")
      .where({ authority_code: department, state_code: "ANSWERED" }),
  ];
}
