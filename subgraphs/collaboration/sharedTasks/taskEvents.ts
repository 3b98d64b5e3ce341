import type { Knex } from "knex";
import { concerning } from "../../../kit/outbox/concerned.ts";
import { appendEvents } from "../../../kit/outbox/outbox.ts";
import type { SharedTaskKind, TaskTables } from "./sharedTaskKind.ts";
import type { SharedTask, StoredPart } from "./rows.ts";

/** The entities that a task is about, in the order of their ids. */
export async function entitiesOf(
  knex: Knex,
  { entities }: TaskTables,
  task: number,
): Promise<readonly number[]> {
  const rows: { entity_id: number }[] = await knex(entities)
    .where({ task_id: task })
    .orderBy("entity_id");
  return rows.map(({ entity_id: id }) => id);
}

/** The parts of a task. */
export function partsOf(knex: Knex, { parts }: TaskTables, task: number): Promise<StoredPart[]> {
  return knex<StoredPart>(parts).where({ task_id: task }).orderBy("department_code");
}

/**
 * Tells what happened to a task, and which departments it concerns. It opens no row to anybody: a task that goes
 * over a district's border is worked on by what policy and requests give (R1).
 */
export async function tellOfTask(
  transaction: Knex.Transaction,
  { tables, event }: SharedTaskKind,
  { id, number, authority_code: giver }: SharedTask,
  happened: string,
  now: Date,
): Promise<void> {
  const addressees = (await partsOf(transaction, tables, id)).map(
    ({ department_code: one }) => one,
  );
  const payload = { number, ...concerning([giver, ...addressees]) };
  const told = { type: `${event}.${happened}`, entityId: null, payload };
  await appendEvents(transaction, [told], now);
}
