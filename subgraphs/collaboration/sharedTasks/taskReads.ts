import { type KeptEntities, withoutKept } from "../../../kit/authorization/keptEntities.ts";
import { ownedRecords } from "../../../kit/connection/ownedRecords.ts";
import { wholeTable } from "../../../kit/connection/wholeTable.ts";
import type { Database } from "../../../kit/database/database.ts";
import { rowsOf } from "../../../kit/database/rowsOf.ts";
import { inKeyOrder } from "../../../kit/loader/rowLoader.ts";
import { knownTasks, knownTasksByEntity, type Told } from "./knownTasks.ts";
import type { SharedTaskKind } from "./sharedTaskKind.ts";
import type { SharedTask, StoredPart } from "./rows.ts";

/** Which tasks are asked for, beside what stands in a column. Instants as the databases keep them. */
export interface TasksAsked {
  readonly dueUntil?: string;
  /** Those that have not ended, and should have before this. */
  readonly lateAt?: string;
  /** Those that are not late at this. */
  readonly inTimeAt?: string;
}

/** How tasks of a kind are read. Methods take sets and answer one result per key, in the keys' order. */
export function taskReads<Task extends SharedTask>(database: Database, kind: SharedTaskKind) {
  const { knex, reads } = database;
  const { tables, unended } = kind;
  return {
    list: (reader: string, { dueUntil, lateAt, inTimeAt }: TasksAsked) =>
      wholeTable<Task>(knex, tables.tasks, () => {
        const query = knex.from(knownTasks(knex, kind, reader, "overseen").as("known_task"));
        if (dueUntil !== undefined) void query.where("due_at", "<=", dueUntil);
        if (lateAt !== undefined)
          void query.where("due_at", "<", lateAt).whereIn("state_code", [...unended]);
        if (inTimeAt !== undefined)
          void query.where((either) =>
            either.where("due_at", ">=", inTimeAt).orWhereNotIn("state_code", [...unended]),
          );
        return query;
      }),
    ofEntity: (reader: string, told: Told) =>
      ownedRecords<Task>(database, `${tables.tasks} by entity`, "entity_id", {
        name: `${told} of ${reader}`,
        joins: true,
        narrowed: (writer) =>
          writer.from(knownTasksByEntity(writer, kind, reader, told).as("known_task")),
      }),
    byNumber:
      (reader: string) =>
      async (numbers: readonly string[]): Promise<(Task | undefined)[]> => {
        const name = `${tables.tasks} by number of ${reader}`;
        const rows = await reads.rows<Task>(name, numbers, (writer, keys) =>
          knownTasks(writer, kind, reader, "overseen").whereIn("number", keys),
        );
        return inKeyOrder(numbers, rows, ({ number }) => number);
      },
    async parts(tasks: readonly number[]): Promise<StoredPart[][]> {
      const rows = await rowsOf<StoredPart>(database, tables.parts, "task_id", tasks);
      const ordered = rows.toSorted((left, right) =>
        left.department_code < right.department_code ? -1 : 1,
      );
      return tasks.map((id) => ordered.filter(({ task_id: task }) => task === id));
    },
    /** Without those that the officer who asks avoids: the task itself stays, as it is of several (R8). */
    entities:
      (kept: KeptEntities) =>
      async (tasks: readonly number[]): Promise<number[][]> => {
        const rows = await reads.rows<Subject>(
          `entities in ${tables.entities} ${JSON.stringify(kept)}`,
          tasks,
          (writer, keys) =>
            withoutKept(writer, writer(tables.entities), `${tables.entities}.entity_id`, kept)
              .whereIn("task_id", keys)
              .orderBy("entity_id"),
        );
        return tasks.map((id) =>
          rows.filter(({ task_id: task }) => task === id).map(({ entity_id: entity }) => entity),
        );
      },
  };
}

interface Subject {
  readonly task_id: number;
  readonly entity_id: number;
}
