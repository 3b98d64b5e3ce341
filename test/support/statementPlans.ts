import type { Knex } from "knex";
import type { Database } from "../../kit/database/database.ts";

/** A statement as knex ran it. */
export interface Statement {
  readonly sql: string;
  readonly bindings: readonly Knex.RawBinding[];
}

/** Notes statements from now on; each call tells those since the last. */
export function noteStatements({ knex }: Database): () => Statement[] {
  let noted: Statement[] = [];
  knex.on("query", ({ sql, bindings }: Statement) => noted.push({ sql, bindings }));
  return () => {
    const since = noted;
    noted = [];
    return since;
  };
}

/** The steps of a statement's plan in which a whole table or a whole index is read. */
export async function fullScans(database: Database, statement: Statement): Promise<string[]> {
  return database.dialect === "sqlite"
    ? sqliteScans(database, statement)
    : mysqlScans(database, statement);
}

/** What the window function ranks is read whole, as the values that a statement is given are; none is a table. */
const TABLE_SCAN = /^SCAN (?!ranked|CONSTANT ROW|json_each)\w/u;

async function sqliteScans({ knex }: Database, { sql, bindings }: Statement): Promise<string[]> {
  const steps: { detail: string }[] = await knex.raw(`explain query plan ${sql}`, [...bindings]);
  return steps.map(({ detail }) => detail).filter((detail) => TABLE_SCAN.test(detail));
}

interface MysqlStep {
  readonly table: string | null;
  readonly type: string | null;
  readonly key: string | null;
}

async function mysqlScans({ knex }: Database, { sql, bindings }: Statement): Promise<string[]> {
  const [steps] = (await knex.raw(`explain ${sql}`, [...bindings])) as unknown as [MysqlStep[]];
  return steps
    .filter(({ table }) => table !== null && !table.startsWith("<derived"))
    .filter(({ type, key }) => type === "ALL" || type === "index" || key === null)
    .map(({ table, type }) => `${table} ${type}`);
}

/** Tells the database how its tables are filled, as it learns by itself in time. */
export async function analyze(
  { knex, dialect }: Database,
  tables: readonly string[],
): Promise<void> {
  if (dialect === "sqlite") await knex.raw("analyze");
  else await knex.raw(`analyze table ${tables.join(", ")}`);
}
