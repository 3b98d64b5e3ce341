import type { Knex } from "knex";
import { badUserInput } from "../../../kit/errors/badUserInput.ts";
import { isOverseeing } from "../overseeing.ts";
import type { StoredTask } from "./rows.ts";
import { ENTITIES, PARTS, TASKS } from "./tables.ts";

/** Of which tasks a reader is told: of those that it leads or takes part in, or of all where it oversees them. */
export type Told = "own" | "overseen";

/**
 * The tasks that a reader may know of, each with the reader's own part in it: who takes part is the addressee, to whom
 * a task is as much its own as to its lead. To all others a task is as one that there is not.
 */
export function knownTasks(knex: Knex, reader: string, told: Told): Knex.QueryBuilder {
  const query = knex(TASKS)
    .leftJoin({ own: PARTS }, (join) =>
      join.on("own.task_id", `${TASKS}.id`).andOnVal("own.department_code", reader),
    )
    .select(`${TASKS}.*`, {
      addressee_code: "own.department_code",
      own_state: "own.state_code",
    });
  if (told === "overseen" && isOverseeing(reader)) return query;
  return query.where((either) =>
    either.where(`${TASKS}.authority_code`, reader).orWhereNotNull("own.id"),
  );
}

/** The same, once for each entity that a task is about. */
export function knownTasksByEntity(knex: Knex, reader: string, told: Told): Knex.QueryBuilder {
  return knownTasks(knex, reader, told)
    .join({ subject: ENTITIES }, "subject.task_id", `${TASKS}.id`)
    .select("subject.entity_id");
}

/** A task that whoever acts leads or takes part in; to others it is as one that there is not. */
export async function taskKnownTo(
  knex: Knex.Transaction,
  number: string,
  department: string,
): Promise<StoredTask> {
  const takesPart = knex(PARTS)
    .select(knex.raw("1"))
    .where({ department_code: department, task_id: knex.ref(`${TASKS}.id`) });
  const task = await knex<StoredTask>(TASKS)
    .where({ number })
    .where((either) => either.where("authority_code", department).orWhereExists(takesPart))
    .first();
  if (task === undefined)
    throw badUserInput("input.number", "names no joint task that your department may know of");
  return task;
}
