import type { Knex } from "knex";
import { concerning } from "../../../kit/outbox/concerned.ts";
import { appendEvents } from "../../../kit/outbox/outbox.ts";
import type { StoredPart, StoredTask } from "./rows.ts";
import { ENTITIES, PARTS } from "./tables.ts";

/** The entities that a task is about, in the order of their ids. */
export async function entitiesOf(knex: Knex, task: number): Promise<readonly number[]> {
  const rows: { entity_id: number }[] = await knex(ENTITIES)
    .where({ task_id: task })
    .orderBy("entity_id");
  return rows.map(({ entity_id: id }) => id);
}

/** The parts of a task. */
export function partsOf(knex: Knex, task: number): Promise<StoredPart[]> {
  return knex<StoredPart>(PARTS).where({ task_id: task }).orderBy("department_code");
}

/**
 * Tells what happened to a task, and which departments it concerns. It opens no row to anybody: a task that goes
 * over a district's border is worked on by what policy and requests give (R1).
 */
export async function tellOfTask(
  transaction: Knex.Transaction,
  { id, number, authority_code: lead }: StoredTask,
  happened: string,
  now: Date,
): Promise<void> {
  const participants = (await partsOf(transaction, id)).map(({ department_code: code }) => code);
  const payload = { number, ...concerning([lead, ...participants]) };
  const told = { type: `jointTask.${happened}`, entityId: null, payload };
  await appendEvents(transaction, [told], now);
}
