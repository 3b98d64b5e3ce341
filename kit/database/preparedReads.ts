import { deepStrictEqual } from "node:assert";
import type { Knex } from "knex";
import { LRUCache } from "lru-cache";

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
}

/** Runs a statement whose values are all known. */
export type RunStatement = (
  sql: string,
  values: readonly Knex.Value[],
) => unknown[] | Promise<unknown[]>;

/** The place of the n-th key among a statement's values. */
class Slot {
  readonly index: number;
  constructor(index: number) {
    this.index = index;
  }
}

interface Template {
  readonly sql: string;
  readonly values: readonly (Knex.Value | Slot)[];
}

const KEPT_STATEMENTS = 1_000;

/**
 * Keeps statements by name and number of keys. With `isChecked`, which the tests set, every statement that
 * is kept is written anew and compared each time, so that a name that says too little does not stay hidden.
 */
export function preparedReads(
  knex: Knex,
  run: RunStatement,
  isChecked = process.env["NODE_ENV"] === "test",
): PreparedReads {
  const templates = new LRUCache<string, Template>({ max: KEPT_STATEMENTS });

  function templateOf(name: string, count: number, write: WriteStatement): Template {
    const id = `${count} ${name}`;
    const known = templates.get(id);
    if (known !== undefined && !isChecked) return known;
    const template = written(knex, count, write);
    if (known !== undefined) deepStrictEqual(template, known, `two statements are called ${name}`);
    templates.set(id, template);
    return template;
  }

  return {
    async rows<Row>(name: string, keys: readonly Key[], write: WriteStatement): Promise<Row[]> {
      const last = keys.at(-1);
      if (last === undefined) return [];
      const { sql, values } = templateOf(name, statementSize(keys.length), write);
      const bound = values.map((value) =>
        value instanceof Slot ? (keys[value.index] ?? last) : value,
      );
      return (await run(sql, bound)) as Row[];
    },
  };
}

function written(knex: Knex, count: number, write: WriteStatement): Template {
  const slots = Array.from({ length: count }, (_, index) => new Slot(index));
  const { sql, bindings } = write(knex, slots as unknown as readonly never[])
    .toSQL()
    .toNative();
  return {
    sql,
    values: bindings.map((value) => (value === true ? 1 : value === false ? 0 : value)),
  };
}

/** Up to here sizes double; beyond, they grow by as much. */
const LARGEST_DOUBLE = 1_024;

/** Statements are kept for few sizes; the last key fills up what is left. */
function statementSize(count: number): number {
  if (count > LARGEST_DOUBLE) return Math.ceil(count / LARGEST_DOUBLE) * LARGEST_DOUBLE;
  return 2 ** Math.ceil(Math.log2(count));
}
