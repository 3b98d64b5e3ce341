import type { Knex } from "knex";
import { withoutClassified } from "../../../kit/authorization/classifiedEntities.ts";
import type { Database } from "../../../kit/database/database.ts";
import type { KnownClassified } from "../../../policy/classifiedEntities.ts";
import { SUPERVISION_GRAPH } from "../acts/sourceSystem.ts";
import type { CreditFlowKind, CreditFlowPartRow } from "../rows.ts";
import { keyOf } from "./creditFlow.ts";
import type { FlowDays } from "./flowDays.ts";

/** Rows of one kind by when they came: each is counted by one statement along its index. */
interface Arrivals {
  readonly kind: CreditFlowKind;
  readonly table: string;
  /** Column of the instant at which a row came. */
  readonly at: "recorded_at" | "first_recorded_at";
  /** Whether its rows are of items of the catalogue. */
  readonly isCatalogued?: true;
  /** Narrows it to rows of which `at` tells. */
  readonly only?: (query: Knex.QueryBuilder) => Knex.QueryBuilder;
}

const records = { kind: "RECORD", table: "credit_record", isCatalogued: true } as const;
/** Of records there are two sorts: those as they came, and those that were changed since. */
const RECORDS: readonly Arrivals[] = [
  { ...records, at: "recorded_at", only: (query) => query.whereNull("first_recorded_at") },
  { ...records, at: "first_recorded_at" },
];
const EVERYTHING: readonly Arrivals[] = [
  ...RECORDS,
  { kind: "RATING", table: "credit_rating", at: "recorded_at" },
  { kind: "RISK_GRADE", table: "credit_risk_grade", at: "recorded_at" },
  { kind: "TAX_CREDIT", table: "tax_credit_year", at: "recorded_at" },
];

/** Leaves what goes one way. */
type Direction = (query: Knex.QueryBuilder) => Knex.QueryBuilder;
const outwards: Direction = (query) => query.where("source_system", SUPERVISION_GRAPH);
const inwards: Direction = (query) => query.whereNot("source_system", SUPERVISION_GRAPH);

/** What the two platforms share (F031), counted for a reader: without classified entities that it may not know of. */
export function createCreditFlows({ knex }: Database) {
  async function parts(
    arrivals: readonly Arrivals[],
    direction: Direction,
    days: FlowDays,
    known: KnownClassified,
  ): Promise<readonly CreditFlowPartRow[]> {
    const counted = await Promise.all(
      arrivals.map((of) => count(knex, of, direction, days, known)),
    );
    return merged(counted.flat());
  }
  return {
    inbound: (days: FlowDays, known: KnownClassified) => parts(EVERYTHING, inwards, days, known),
    // Ratings, grades and tax credit are not given from here.
    outbound: (days: FlowDays, known: KnownClassified) => parts(RECORDS, outwards, days, known),
  };
}

async function count(
  knex: Knex,
  { kind, table, at, isCatalogued, only = (query) => query }: Arrivals,
  direction: Direction,
  { since, before }: FlowDays,
  known: KnownClassified,
): Promise<readonly CreditFlowPartRow[]> {
  const who = ["authority_code", "source_system", ...(isCatalogued ? ["catalogue_code"] : [])];
  const came = only(knex(table).where(at, ">=", since).where(at, "<", before));
  const rows: CountedRow[] = await withoutClassified(
    knex,
    direction(came),
    `${table}.entity_id`,
    known,
  )
    .select(who)
    .count({ records: "*" })
    .max({ newest_at: at })
    .groupBy(who);
  return rows.map((row) => ({
    kind,
    provider_code: row.authority_code,
    source_system: row.source_system,
    catalogue_code: row.catalogue_code ?? null,
    records: Number(row.records),
    newest_at: row.newest_at,
  }));
}

interface CountedRow {
  readonly authority_code: string;
  readonly source_system: string;
  readonly catalogue_code?: string;
  readonly records: number | string;
  readonly newest_at: string;
}

/** One part where records of the same are counted in both sorts. */
function merged(parts: readonly CreditFlowPartRow[]): readonly CreditFlowPartRow[] {
  const byKey = new Map<string, CreditFlowPartRow>();
  for (const part of parts) {
    const key = keyOf(part);
    const other = byKey.get(key);
    byKey.set(key, other === undefined ? part : sum(part, other));
  }
  return [...byKey.values()];
}

function sum(one: CreditFlowPartRow, other: CreditFlowPartRow): CreditFlowPartRow {
  const newest_at = one.newest_at > other.newest_at ? one.newest_at : other.newest_at;
  return { ...one, records: one.records + other.records, newest_at };
}
