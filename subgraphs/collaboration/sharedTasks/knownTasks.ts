import type { Knex } from "knex";
import { badUserInput } from "../../../kit/errors/badUserInput.ts";
import { isOverseeing } from "../overseeing.ts";
import type { SharedTaskKind } from "./sharedTaskKind.ts";
import type { SharedTask } from "./rows.ts";

/** Of which tasks a reader is told: of those that it gave or has a part in, or of all where it oversees them. */
export type Told = "own" | "overseen";

/**
 * The tasks that a reader may know of, each with the reader's own part in it: who has one is the addressee, to whom
 * a task is as much its own as to its giver. To all others a task is as one that there is not.
 */
export function knownTasks(
  knex: Knex,
  { tables: { tasks, parts }, isOverseen }: SharedTaskKind,
  reader: string,
  told: Told,
): Knex.QueryBuilder {
  const query = knex(tasks)
    .leftJoin({ own: parts }, (join) =>
      join.on("own.task_id", `${tasks}.id`).andOnVal("own.department_code", reader),
    )
    .select(`${tasks}.*`, {
      addressee_code: "own.department_code",
      own_state: "own.state_code",
    });
  if (told === "overseen" && isOverseen && isOverseeing(reader)) return query;
  return query.where((either) =>
    either.where(`${tasks}.authority_code`, reader).orWhereNotNull("own.id"),
  );
}

/** The same, once for each entity that a task is about. */
export function knownTasksByEntity(
  knex: Knex,
  kind: SharedTaskKind,
  reader: string,
  told: Told,
): Knex.QueryBuilder {
  return knownTasks(knex, kind, reader, told)
    .join({ subject: kind.tables.entities }, "subject.task_id", `${kind.tables.tasks}.id`)
    .select("subject.entity_id");
}

/** A task that whoever acts gave or has a part in; to others it is as one that there is not. */
export async function taskKnownTo<Task extends SharedTask>(
  knex: Knex.Transaction,
  { tables: { tasks, parts }, thing }: SharedTaskKind,
  number: string,
  department: string,
): Promise<Task> {
  const hasPart = knex(parts)
    .select(knex.raw("1"))
    .where({ department_code: department, task_id: knex.ref(`${tasks}.id`) });
  const task = (await knex(tasks)
    .where({ number })
    .where((either) => either.where("authority_code", department).orWhereExists(hasPart))
    .first()) as Task | undefined;
  if (task === undefined)
    throw badUserInput("input.number", `names no ${thing} that your department may know of`);
  return task;
}
