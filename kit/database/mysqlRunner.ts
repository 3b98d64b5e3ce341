import type { Knex } from "knex";
import { Slot, type StatementRunner } from "./preparedReads.ts";

/** Up to here sizes double; beyond, they grow by as much. */
const LARGEST_DOUBLE = 1_024;

/** A list of keys has one of few lengths, so that few statements are kept; the last key fills it up. */
export function mysqlRunner(knex: Knex): StatementRunner {
  async function run(sql: string, values: readonly Knex.Value[]): Promise<unknown[]> {
    const [rows] = (await knex.raw(sql, [...values])) as unknown as [unknown[]];
    return rows;
  }

  return {
    slotsFor: (keys) =>
      keys > LARGEST_DOUBLE
        ? Math.ceil(keys / LARGEST_DOUBLE) * LARGEST_DOUBLE
        : 2 ** Math.ceil(Math.log2(keys)),
    prepare:
      ({ sql, values }) =>
      (keys) =>
        run(
          sql,
          values.map((value) =>
            value instanceof Slot ? (keys[value.index] ?? keys.at(-1) ?? null) : value,
          ),
        ),
    run,
  };
}
