import type { Database } from "../../kit/database/database.ts";
import type { LegalEntityRow } from "../../subgraphs/legal-entities/rows.ts";
import { legalEntityText } from "../../subgraphs/legal-entities/textSearch.ts";
import { reportDuties } from "../city/annualReports.ts";
import { type City, SOURCE_SYSTEM } from "../city/city.ts";
import { cityEntity } from "../city/cityEntity.ts";
import { entityRows } from "../city/entityRows.ts";
import { recordsOf } from "../city/records/index.ts";
import { allOf, type CityDatabases } from "./cityDatabases.ts";
import { collect, RowWriter } from "./rowWriter.ts";
import { recordProgress, SeedError, startProgress } from "./seedProgress.ts";

/** What to write, and where. */
export interface SeedRequest {
  readonly databases: CityDatabases;
  readonly city: City;
  readonly entities: number;
  /** Hears how many entities are in every database. */
  readonly onProgress?: (entities: number) => void;
}

const BATCH = 500;

/**
 * Writes the city's entities in order, a batch at a time, into each database in a transaction of its own
 * that also records how far it is. Killed anywhere, it goes on where each database stands; asked again,
 * it adds only what is missing. Memory is that of one batch.
 */
export async function seedCity({
  databases,
  city,
  entities,
  onProgress,
}: SeedRequest): Promise<void> {
  await refuseImported(databases.legalEntities, entities);
  const started = await Promise.all(
    allOf(databases).map((database) => startProgress(database, city, entities)),
  );
  const writers = writersOf(databases, started);
  for (let from = Math.min(...started); from < entities; from += BATCH) {
    const to = Math.min(from + BATCH, entities);
    const batch = batchOf(city, from, to);
    for (const writer of writers) await writer(batch, from, to);
    onProgress?.(to);
  }
  if (Math.min(...started) < entities) await analyze(databases);
}

/** Entities of an import have taken the ids that follow, so the city cannot grow any more. */
async function refuseImported({ knex, label }: Database, entities: number): Promise<void> {
  const other: { id?: number | null } | undefined = await knex("legal_entity")
    .whereNot("source_system", SOURCE_SYSTEM)
    .min({ id: "id" })
    .first();
  if (other?.id === undefined || other.id === null || other.id > entities) return;
  throw new SeedError(
    `${label} holds imported entities; seed before importing, or into another data folder`,
  );
}

type Batch = Readonly<Record<keyof CityDatabases, ReadonlyMap<string, object[]>>>;

function batchOf(city: City, from: number, to: number): Batch {
  const batch = {
    legalEntities: new Map<string, object[]>(),
    approvals: new Map<string, object[]>(),
    supervision: new Map<string, object[]>(),
    credit: new Map<string, object[]>(),
    blacklists: new Map<string, object[]>(),
  };
  for (let number = from; number < to; number += 1) {
    const entity = cityEntity(city, number);
    const duties = reportDuties(city, entity);
    const records = recordsOf(city, entity, duties);
    collect(batch.legalEntities, entityRows(city, entity, duties));
    collect(batch.approvals, records.approvals);
    collect(batch.supervision, records.supervision);
    collect(batch.credit, records.credit);
    collect(batch.blacklists, records.blacklists);
  }
  return batch;
}

type WriteBatch = (batch: Batch, from: number, to: number) => Promise<void>;

/** One for each database. A database that is ahead of the others passes over what it has. */
function writersOf(databases: CityDatabases, started: readonly number[]): WriteBatch[] {
  const names = Object.keys(databases) as (keyof CityDatabases)[];
  return names.map((name, at): WriteBatch => {
    const writer = new RowWriter();
    const database = databases[name];
    const has = started[at] ?? 0;
    return async (batch, from, to) => {
      if (to <= has) return;
      const rows = from < has ? withoutFirst(batch[name], has) : batch[name];
      await database.knex.transaction(async (transaction) => {
        await writer.write(transaction, rows);
        if (name === "legalEntities") await index(database, transaction, rows);
        await recordProgress(transaction, to);
      });
    };
  });
}

/** Rows of entities that are not there yet; ids of entities are their numbers from one. */
function withoutFirst(tables: ReadonlyMap<string, object[]>, has: number): Map<string, object[]> {
  return new Map(
    Array.from(tables, ([table, rows]) => [
      table,
      rows.filter((row) => {
        const { entity_id: owner, id } = row as { entity_id?: number; id?: number };
        return (owner ?? id ?? 0) > has;
      }),
    ]),
  );
}

async function index(
  { dialect }: Database,
  transaction: Parameters<RowWriter["write"]>[0],
  tables: ReadonlyMap<string, object[]>,
): Promise<void> {
  const rows = (tables.get("legal_entity") ?? []) as LegalEntityRow[];
  await legalEntityText(dialect).put(
    transaction,
    rows.map(({ id, name_search: name, domicile_search: domicile }) => ({
      id,
      texts: { name, domicile },
    })),
    true,
  );
}

/** Without statistics SQLite picks an index by guess. */
async function analyze(databases: CityDatabases): Promise<void> {
  for (const { knex, dialect } of allOf(databases)) {
    if (dialect === "sqlite") await knex.raw("analyze");
  }
}
