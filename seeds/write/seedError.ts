import { codeOf, firstLine } from "../../kit/database/databaseError.ts";

/** Seeding that cannot go on; the message is one line that says why and what to do. */
export class SeedError extends Error {
  readonly code = "SEED";
}

/** An error of a database, in one line that says what is kept and what to do. */
export function stopped(error: unknown, label: string, entities: number): unknown {
  const code = codeOf(error);
  if (code === undefined || error instanceof SeedError) return error;
  return new SeedError(
    `${label} stopped after ${entities} entities, which are kept: ${problemOf(error)}; run the same command again to go on`,
    { cause: error },
  );
}

/** knex puts the whole statement, thousands of values long, before what the database said. */
function problemOf(error: unknown): string {
  const { sqlMessage } = error as { sqlMessage?: string };
  return sqlMessage ?? firstLine(error).split(" - ").at(-1) ?? "";
}
