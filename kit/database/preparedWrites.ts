import type { Knex } from "knex";

/** A statement as a transaction gives it, its values in the order of the question marks. */
export interface Statement {
  readonly sql: string;
  readonly values: readonly Knex.Value[];
}

/** What came of a statement. */
export interface Outcome {
  /** Of a statement that reads; `[]` of one that writes. */
  readonly rows: readonly unknown[];
  /** How many rows one that writes has changed. */
  readonly changed: number;
}

/**
 * The statements of one transaction, one after the other; each is told what came of the one before. A generator,
 * so that the same transaction runs without waiting on SQLite, where nothing comes between, and by waiting on
 * MySQL. What it throws undoes all of it.
 */
export type Transaction<Result> = () => Generator<Statement, Result, Outcome>;

/** PreparedWrites that come with every request: their statements are prepared once. */
export interface PreparedWrites {
  /** Resolves once all of it is durable, and outlives a loss of power. */
  transaction<Result>(work: Transaction<Result>): Promise<Result>;
}
