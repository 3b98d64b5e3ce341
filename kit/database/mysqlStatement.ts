import type { Knex } from "knex";

type Value = string | number | null;

/** What is used of a connection of mysql2. */
interface MysqlConnection {
  query(
    text: string,
    values: readonly Value[],
    answered: (error: { sql?: unknown } | null, result: unknown) => void,
  ): void;
}

/**
 * Runs a statement of a transaction on MySQL as it stands. knex would look through thousands of values twice before
 * the driver does. Whoever counts statements hears of it as of others.
 */
export async function mysqlStatement<Result>(
  { client }: Knex.Transaction,
  sql: string,
  values: readonly Value[],
): Promise<Result> {
  const connection = (await client.acquireConnection()) as MysqlConnection;
  client.emit("query", { sql });
  return new Promise((resolve, reject) => {
    connection.query(sql, values, (error, result) => {
      if (error === null) return resolve(result as Result);
      // The driver keeps the statement with its values, which are nobody's to log.
      delete error.sql;
      return reject(error);
    });
  });
}
