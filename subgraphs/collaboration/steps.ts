import type { Knex } from "knex";
import type { Acting } from "../../kit/authorization/acting.ts";
import { storedInstant } from "../../kit/clock.ts";

/** What is worked on in steps: every step is a version, and none is overwritten. */
export interface Stepped {
  readonly id: number;
  readonly version: number;
}

/** A step as it is taken: what is done, and what is said of it. */
export interface Step {
  readonly action: string;
  readonly content: Readonly<Record<string, unknown>>;
}

/** A step as it is stored. */
export interface StoredStep {
  readonly record_id: number;
  readonly action_code: string;
  readonly department_code: string;
  readonly done_at: string;
  readonly content: string;
}

/** Who takes a step, and when. */
export interface Taking {
  readonly acting: Acting;
  readonly now: Date;
}

/** Makes the table of the steps of some records. */
export async function createStepTable(knex: Knex, name: string): Promise<void> {
  await knex.schema.createTable(name, (table) => {
    table.bigIncrements("id");
    table.bigInteger("record_id").notNullable();
    table.integer("version").notNullable();
    table.string("action_code", 24).notNullable();
    table.text("content").notNullable();
    table.string("department_code", 24).notNullable();
    table.string("officer_key", 64);
    table.datetime("done_at").notNullable();
    // Of two who act on the same version, the database itself lets one through.
    table.unique(["record_id", "version"]);
  });
}

/** Keeps a step under the version that it makes. */
export async function keepStep(
  knex: Knex.Transaction,
  table: string,
  { id, version }: Stepped,
  { action, content }: Step,
  { acting, now }: Taking,
): Promise<void> {
  await knex(table).insert({
    record_id: id,
    version,
    action_code: action,
    content: JSON.stringify(content),
    department_code: acting.department,
    officer_key: acting.officer ?? null,
    done_at: storedInstant(now),
  });
}

/**
 * Whether the step that is asked for is the one that was taken last, on the version that is named: the same
 * department asks again, and nothing is to be done.
 */
export async function isRepeated(
  knex: Knex.Transaction,
  table: string,
  { id, version }: Stepped,
  expected: number,
  step: Step,
  taking: Taking,
): Promise<boolean> {
  return version === expected + 1 && isTaken(knex, table, { id, version }, step, taking);
}

/** Whether the step of a version is this one, taken by the same department. */
export async function isTaken(
  knex: Knex.Transaction,
  table: string,
  { id, version }: Stepped,
  { action, content }: Step,
  { acting }: Taking,
): Promise<boolean> {
  const last: { content: string } | undefined = await knex(table)
    .where({ record_id: id, version, action_code: action, department_code: acting.department })
    .first();
  return last?.content === JSON.stringify(content);
}
