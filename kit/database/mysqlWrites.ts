import type { Knex } from "knex";
import type { Outcome, Statement, PreparedWrites } from "./preparedWrites.ts";

/** Runs each transaction on a connection of the pool. */
export function mysqlWrites(knex: Knex): PreparedWrites {
  return {
    transaction: (work) =>
      knex.transaction(async (transaction) => {
        const statements = work();
        let step = statements.next();
        while (step.done !== true) step = statements.next(await outcomeOf(transaction, step.value));
        return step.value;
      }),
  };
}

async function outcomeOf(
  transaction: Knex.Transaction,
  { sql, values }: Statement,
): Promise<Outcome> {
  const [result] = (await transaction.raw(sql, [...values])) as unknown as [
    unknown[] | { readonly affectedRows: number },
  ];
  return Array.isArray(result)
    ? { rows: result, changed: 0 }
    : { rows: [], changed: result.affectedRows };
}
