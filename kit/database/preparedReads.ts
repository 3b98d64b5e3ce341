import { deepStrictEqual } from "node:assert";
import type { Knex } from "knex";
import { LRUCache } from "lru-cache";
import { KEPT_STATEMENTS } from "./keptStatements.ts";

/** What a read asks for a set of: an id, a code. */
export type Key = number | string;

/** Writes a statement with knex. All that it says besides the keys must follow from the read's name. */
export type WriteStatement = (knex: Knex, keys: readonly never[]) => Knex.QueryBuilder;

/** Reads by sets of keys, each written by knex once and then only given its keys. */
export interface PreparedReads {
  /**
   * The rows of a statement. `name` stands for everything but the keys: two reads of one name are one
   * statement. Where there are no keys there are no rows.
   */
  rows<Row>(name: string, keys: readonly Key[], write: WriteStatement): Promise<Row[]>;
  /** The rows of a query that knex writes anew, since its conditions are the client's to choose. */
  found<Row>(query: Knex.QueryBuilder): Promise<Row[]>;
}

/** The place of the n-th key among a statement's values. */
export class Slot {
  readonly index: number;
  constructor(index: number) {
    this.index = index;
  }
}

/** A statement as knex wrote it, its values in the order of the question marks. */
export interface Template {
  readonly sql: string;
  readonly values: readonly (Knex.Value | Slot)[];
}

/** Runs a statement that is ready with the keys that it is given. */
export type RunWithKeys = (keys: readonly Key[]) => unknown[] | Promise<unknown[]>;

/** How a database takes sets of keys, and runs a statement whose values are all known. */
export interface StatementRunner {
  /** For how many keys a statement is written that will be given so many. */
  slotsFor(keys: number): number;
  /** Makes a statement ready that will be given sets of keys of the size that it was written for. */
  prepare(template: Template): RunWithKeys;
  run(sql: string, values: readonly Knex.Value[]): unknown[] | Promise<unknown[]>;
}

/** A statement as it was written, and ready to be run. */
interface Kept {
  readonly template: Template;
  readonly run: RunWithKeys;
}

/**
 * Keeps statements by name and number of keys. With `isChecked`, which the tests set, statements that are kept
 * are written anew and compared, so that a name that says too little does not stay hidden.
 */
export function preparedReads(
  knex: Knex,
  runner: StatementRunner,
  isChecked = process.env["NODE_ENV"] === "test",
): PreparedReads {
  /** By name, and then by number of keys. */
  const statements = new LRUCache<string, Map<number, Kept>>({ max: KEPT_STATEMENTS });

  let uses = 0;

  function statementOf(name: string, slots: number, write: WriteStatement): RunWithKeys {
    // Who asks which of a few hundred statements last is not worth keeping account of.
    const ofName = statements.peek(name);
    const known = ofName?.get(slots);
    uses += 1;
    if (known !== undefined && !(isChecked && isLookedAt(uses))) return known.run;
    const template = written(knex, slots, write);
    if (known !== undefined) {
      deepStrictEqual(template, known.template, `two statements are called ${name}`);
      return known.run;
    }
    const run = runner.prepare(template);
    statements.set(name, new Map(ofName).set(slots, { template, run }));
    return run;
  }

  return {
    async rows<Row>(name: string, keys: readonly Key[], write: WriteStatement): Promise<Row[]> {
      if (keys.length === 0) return [];
      const run = statementOf(name, runner.slotsFor(keys.length), write);
      return (await run(keys)) as Row[];
    },
    async found<Row>(query: Knex.QueryBuilder): Promise<Row[]> {
      const { sql, bindings } = query.toSQL().toNative();
      return (await runner.run(sql, bindings)) as Row[];
    },
  };
}

/** The first hundreds of a database's reads, and then some. */
function isLookedAt(uses: number): boolean {
  return uses <= 500 || uses % 16 === 0;
}

function written(knex: Knex, count: number, write: WriteStatement): Template {
  const slots = Array.from({ length: count }, (_, index) => new Slot(index));
  const { sql, bindings } = write(knex, slots as unknown as readonly never[])
    .toSQL()
    .toNative();
  const values = bindings as readonly (Knex.Value | Slot)[];
  return {
    sql,
    values: values.map((value) => (typeof value === "boolean" ? Number(value) : value)),
  };
}
