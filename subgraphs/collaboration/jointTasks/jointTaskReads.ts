import { type KeptEntities, withoutKept } from "../../../kit/authorization/keptEntities.ts";
import { ownedRecords } from "../../../kit/connection/ownedRecords.ts";
import { wholeTable } from "../../../kit/connection/wholeTable.ts";
import type { Database } from "../../../kit/database/database.ts";
import { rowsOf } from "../../../kit/database/rowsOf.ts";
import { inKeyOrder } from "../../../kit/loader/rowLoader.ts";
import { knownTasks, knownTasksByEntity, type Told } from "./knownTasks.ts";
import type { JointTaskRow, StoredPart } from "./rows.ts";
import { ENTITIES, PARTS, TASKS } from "./tables.ts";
import { UNENDED } from "./taskWorkflow.ts";

/** Which tasks are asked for, beside what stands in a column. Instants as the databases keep them. */
export interface JointTasksAsked {
  readonly dueUntil?: string;
  /** Those that have not ended, and should have before this. */
  readonly lateAt?: string;
  /** Those that are not late at this. */
  readonly inTimeAt?: string;
}

/** How joint tasks are read. Methods take sets and answer one result per key, in the keys' order. */
export function jointTaskReads<Step>(
  database: Database,
  stepsOf: (tasks: readonly number[]) => Promise<Step[][]>,
) {
  const { knex, reads } = database;
  return {
    jointTasks: (reader: string, { dueUntil, lateAt, inTimeAt }: JointTasksAsked) =>
      wholeTable<JointTaskRow>(knex, TASKS, () => {
        const query = knex.from(knownTasks(knex, reader, "overseen").as("known_task"));
        if (dueUntil !== undefined) void query.where("due_at", "<=", dueUntil);
        if (lateAt !== undefined)
          void query.where("due_at", "<", lateAt).whereIn("state_code", UNENDED);
        if (inTimeAt !== undefined)
          void query.where((either) =>
            either.where("due_at", ">=", inTimeAt).orWhereNotIn("state_code", UNENDED),
          );
        return query;
      }),
    jointTasksOfEntity: (reader: string, told: Told) =>
      ownedRecords<JointTaskRow>(database, "joint_task by entity", "entity_id", {
        name: `${told} of ${reader}`,
        joins: true,
        narrowed: (writer) =>
          writer.from(knownTasksByEntity(writer, reader, told).as("known_task")),
      }),
    jointTaskByNumber:
      (reader: string) =>
      async (numbers: readonly string[]): Promise<(JointTaskRow | undefined)[]> => {
        const name = `joint tasks by number of ${reader}`;
        const rows = await reads.rows<JointTaskRow>(name, numbers, (writer, keys) =>
          knownTasks(writer, reader, "overseen").whereIn("number", keys),
        );
        return inKeyOrder(numbers, rows, ({ number }) => number);
      },
    async jointTaskParts(tasks: readonly number[]): Promise<StoredPart[][]> {
      const rows = await rowsOf<StoredPart>(database, PARTS, "task_id", tasks);
      const ordered = rows.toSorted((left, right) =>
        left.department_code < right.department_code ? -1 : 1,
      );
      return tasks.map((id) => ordered.filter(({ task_id: task }) => task === id));
    },
    jointTaskEntities:
      (kept: KeptEntities) =>
      async (tasks: readonly number[]): Promise<number[][]> => {
        const rows = await reads.rows<Subject>(
          `entities of joint tasks ${JSON.stringify(kept)}`,
          tasks,
          (writer, keys) =>
            withoutKept(writer, writer(ENTITIES), `${ENTITIES}.entity_id`, kept)
              .whereIn("task_id", keys)
              .orderBy("entity_id"),
        );
        return tasks.map((id) =>
          rows.filter(({ task_id: task }) => task === id).map(({ entity_id: entity }) => entity),
        );
      },
    jointTaskSteps: stepsOf,
  };
}

interface Subject {
  readonly task_id: number;
  readonly entity_id: number;
}
