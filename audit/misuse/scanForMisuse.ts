import type { Knex } from "knex";
import type { Database } from "../../kit/database/database.ts";
import { type AuditRecordRow, subjectKeysOf } from "../auditRecord.ts";
import { readTrail } from "../readTrail.ts";
import { indexTrail } from "../trailIndex.ts";
import { joinedSuspicions } from "./joinedSuspicions.ts";
import { type KeptSuspicion, keepSuspicion } from "./keepSuspicion.ts";
import { longestHours, misuseWatch, type Suspicion } from "./misuseWatch.ts";
import { type RecordedUse, recordedUse } from "./recordedUse.ts";
import { misuseRules } from "./rules/index.ts";

/** What is looked through, and by which rules. */
export interface TrailToScan {
  readonly database: Database;
  readonly rules?: typeof misuseRules;
  /** Told how many records were looked at. */
  readonly progress?: (done: number) => void;
}

/** The outcome of a scan. */
export interface MisuseScan {
  /** Records that were looked at for the first time. */
  readonly records: number;
  readonly opened: number;
  /** Cases that were there, and have more evidence now. */
  readonly extended: number;
}

/** Another scan goes on; both would open the same cases. */
export class MisuseScanError extends Error {
  readonly code = "MISUSE_SCAN";
}

const HOUR = 3_600_000;
/** Several gateways write one trail, each by its own clock. */
const CLOCK_SKEW_HOURS = 1;

/**
 * Looks through the records that came since the last scan, and opens or extends cases by them. Records before
 * them are read again as far as the rules look back, so it does not matter how often a trail is scanned. Cases
 * and how far the scan has come are kept in one transaction: one that is broken off is taken up where it ended.
 */
export async function scanForMisuse(trail: TrailToScan): Promise<MisuseScan> {
  const { database, rules = misuseRules, progress } = trail;
  const { knex } = database;
  await indexTrail(database);
  const scanned = await scannedUpTo(knex);
  const end = await endOfTrail(knex);
  const start = await lookBack(knex, scanned, longestHours(rules));
  const watch = misuseWatch(rules);
  const opened = new Set<number>();
  const extended = new Set<number>();
  let kept = scanned;
  let records = 0;
  for await (const page of readTrail(knex, end, start)) {
    const found: Suspicion[] = [];
    for (const use of usesOf(page)) {
      const suspicions = watch(use);
      if (use.seq <= scanned) continue;
      records += 1;
      found.push(...suspicions);
    }
    const last = page.at(-1)?.seq ?? 0;
    if (last <= scanned) continue;
    for (const { id, isOpened } of await keepPage(knex, kept, last, found)) {
      if (isOpened) opened.add(id);
      else if (!opened.has(id)) extended.add(id);
    }
    kept = last;
    progress?.(records);
  }
  return { records, opened: opened.size, extended: extended.size };
}

/** Cases by a page of records, and that they were scanned: all of it, or nothing. */
async function keepPage(
  knex: Knex,
  from: number,
  to: number,
  found: readonly Suspicion[],
): Promise<KeptSuspicion[]> {
  return knex.transaction(async (transaction) => {
    const moved = await transaction("misuse_scan").where({ id: 1, seq: from }).update({ seq: to });
    if (moved === 0)
      throw new MisuseScanError("another scan of the trail is going on; it does the same");
    const kept: KeptSuspicion[] = [];
    for (const suspicion of joinedSuspicions(found))
      kept.push(await keepSuspicion(transaction, suspicion, new Date()));
    return kept;
  });
}

function usesOf(page: readonly AuditRecordRow[]): RecordedUse[] {
  return page.map((row) => recordedUse(row, subjectKeysOf(row)));
}

async function scannedUpTo(knex: Knex): Promise<number> {
  const row: { seq: number } | undefined = await knex("misuse_scan").where({ id: 1 }).first();
  if (row === undefined) throw new MisuseScanError("it is not known how far the trail was scanned");
  return row.seq;
}

/** The signed end: what stands beyond it is no record of the trail. */
async function endOfTrail(knex: Knex): Promise<number> {
  const head: { seq: number } | undefined = await knex("audit_head").where({ id: 1 }).first();
  return head?.seq ?? 0;
}

/** The record after which reading begins, so that all are read that may count together with a new one. */
async function lookBack(knex: Knex, scanned: number, hours: number): Promise<number> {
  const next: { recorded_at: string } | undefined = await knex("audit_entry")
    .where("seq", ">", scanned)
    .orderBy("seq")
    .first("recorded_at");
  if (next === undefined) return scanned;
  const since = new Date(Date.parse(next.recorded_at) - (hours + CLOCK_SKEW_HOURS) * HOUR);
  const [first]: { seq: number | null }[] = await knex("audit_entry")
    .where("recorded_at", ">=", since.toISOString())
    .where("seq", "<=", scanned)
    .min({ seq: "seq" });
  return first?.seq == null ? scanned : first.seq - 1;
}
