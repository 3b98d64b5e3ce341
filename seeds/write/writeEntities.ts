import type { Knex } from "knex";
import type { Database } from "../../kit/database/database.ts";
import { insertRows } from "../../kit/database/insertRows.ts";
import type { StoredEntityRow } from "../../subgraphs/legal-entities/rows.ts";
import { legalEntityText } from "../../subgraphs/legal-entities/textSearch.ts";
import type { City } from "../city/city.ts";
import type { NamedDatabase } from "./cityDatabases.ts";
import { cityRows } from "./cityRows.ts";
import { stopped } from "./seedError.ts";
import { claimEntities } from "./seedProgress.ts";

/** Which entities are written: those numbered `from` to before `to`, of `target` in the end. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly target: number;
}

interface Writing extends NamedDatabase {
  readonly transaction: Knex.Transaction;
}

/** Rows that are in memory at a time; more of them live long enough to burden the garbage collector. */
const ENTITIES_IN_MEMORY = 100;

/**
 * Writes entities into databases, in one transaction for each that also records how far it is. What a
 * database does not commit, it forgets; the next run begins with that.
 */
export async function writeEntities(
  city: City,
  databases: readonly NamedDatabase[],
  stretch: Stretch,
): Promise<void> {
  const begun: Writing[] = [];
  try {
    for (const { name, database } of databases) {
      await explained(database, stretch, async () => {
        const transaction = await database.knex.transaction();
        begun.push({ name, database, transaction });
        await claimEntities(transaction, stretch.from, stretch.to);
      });
    }
    await writeRows(city, begun, stretch);
    for (const writing of begun)
      await explained(writing.database, stretch, () => finish(writing, stretch));
  } catch (error) {
    await Promise.allSettled(begun.map(({ transaction }) => transaction.rollback()));
    throw error;
  }
}

async function writeRows(
  city: City,
  writings: readonly Writing[],
  stretch: Stretch,
): Promise<void> {
  const names = writings.map(({ name }) => name);
  for (let from = stretch.from; from < stretch.to; from += ENTITIES_IN_MEMORY) {
    const rows = cityRows(city, from, Math.min(from + ENTITIES_IN_MEMORY, stretch.to), names);
    for (const { name, database, transaction } of writings) {
      const tables = rows.get(name) ?? new Map<string, object[]>();
      await explained(database, stretch, async () => {
        for (const [table, entityRows] of tables) await insertRows(transaction, table, entityRows);
        if (name === "legalEntities") await putTexts(database, transaction, tables);
      });
    }
  }
}

async function putTexts(
  { dialect }: Database,
  transaction: Knex.Transaction,
  tables: ReadonlyMap<string, object[]>,
): Promise<void> {
  const rows = (tables.get("legal_entity") ?? []) as StoredEntityRow[];
  const entries = rows.map(({ id, name_search: name, domicile_search: domicile }) => ({
    id,
    texts: { name, domicile },
  }));
  await legalEntityText(dialect).put(transaction, entries, true);
}

/** MySQL keeps statistics by itself; without any SQLite picks an index by guess. */
async function finish({ database, transaction }: Writing, { to, target }: Stretch): Promise<void> {
  // In the transaction, so that a city that is complete always has them.
  if (to === target && database.dialect === "sqlite") await transaction.raw("analyze");
  await transaction.commit();
}

/** What a database objects to becomes one line. */
async function explained(
  { label }: Database,
  { from }: Stretch,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    throw stopped(error, label, from);
  }
}
