import type { Knex } from "knex";
import { DatabaseError, firstLine } from "./databaseError.ts";

/** knex prints what it also throws; the thrown error is the one that is shown. */
const SILENT: Knex.Logger = {
  warn: () => undefined,
  error: () => undefined,
  deprecate: () => undefined,
  debug: () => undefined,
};

/** Errors are logged with their statement, without the values in it, which may be those of a person. */
export const WITHOUT_VALUES = { log: SILENT, compileSqlOnError: false } as const;

/** Asks a database that has just been opened for something; closes it where it does not answer. */
export async function probe(knex: Knex, label: string): Promise<void> {
  try {
    await knex.raw("select 1");
  } catch (error) {
    await knex.destroy();
    throw unavailable(label, error);
  }
}

export function unavailable(label: string, error: unknown): DatabaseError {
  return new DatabaseError(
    "DATABASE_UNAVAILABLE",
    `cannot open database ${label}: ${firstLine(error)}`,
    error,
  );
}
