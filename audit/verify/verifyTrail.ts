import type { Knex } from "knex";
import { isTorn, readAnchors } from "../anchors.ts";
import type { AuditVerifier } from "../auditKeys.ts";
import type { AuditRecordRow } from "../auditRecord.ts";
import { categorySetId, GENESIS_HASH } from "../chain.ts";
import type { Checkpoint } from "../checkpoint.ts";
import { readTrail } from "../readTrail.ts";
import { type Finding, type Findings, findings } from "./finding.ts";
import { indexedSubjects } from "./indexedSubjects.ts";
import { ExpectedCheckpoints, type KeptCheckpoint } from "./verifyCheckpoints.ts";
import { verifyIndex } from "./verifyIndex.ts";
import { verifyRecord } from "./verifyRecord.ts";

/** What is verified, and by which keys. */
export interface TrailToVerify {
  readonly knex: Knex;
  readonly verifier: AuditVerifier;
  readonly anchorsFile: string;
  /** Told how far it is, and of how many records. */
  readonly progress?: (done: number, total: number) => void;
}

/** The outcome: how much was verified, and what was found. */
export interface Verification {
  readonly records: number;
  readonly checkpoints: number;
  readonly findings: readonly Finding[];
  /** All findings, also those beyond the ones that are listed. */
  readonly findingCount: number;
  /** Anchors that a loss of power cut short: they vouch for nothing, and nobody tampered with them. */
  readonly torn: readonly string[];
}

const LISTED_FINDINGS = 100;

/**
 * Reads a whole trail and finds every record that was altered, left out or put elsewhere, every index row
 * that hides or invents one, and an end that was cut off.
 */
export async function verifyTrail(trail: TrailToVerify): Promise<Verification> {
  const { knex, verifier, anchorsFile, progress } = trail;
  const found = findings(LISTED_FINDINGS);
  const head = await readHead(knex, found);
  const written = await keptCheckpoints(knex, head);
  const anchored = anchors(anchorsFile, written, found);
  const checkpoints = [...written, ...anchored.kept];
  const expected = new ExpectedCheckpoints(checkpoints, verifier, found);
  const upTo = head?.seq ?? Number.MAX_SAFE_INTEGER;
  let before = { seq: 0, hash: GENESIS_HASH };
  let records = 0;
  const indexed = await indexedUpTo(knex);
  const subjects = await indexedSubjects(knex);
  for await (const page of readTrail(knex, upTo)) {
    const sound: AuditRecordRow[] = [];
    for (const row of page) {
      if (verifyRecord(row, before, found)) sound.push(row);
      expected.meet(row.seq, row.hash);
      before = row;
    }
    await verifyIndex(knex, sound, indexed, subjects, found);
    records += page.length;
    progress?.(records, upTo);
  }
  expected.end(before.seq);
  await verifyNothingUnsigned(knex, found);
  await verifyNothingInvented(knex, upTo, found);
  await verifyCategorySets(knex, found);
  return {
    records,
    checkpoints: checkpoints.length,
    findings: found.kept,
    findingCount: found.count(),
    torn: anchored.torn,
  };
}

async function readHead(knex: Knex, found: Findings): Promise<Checkpoint | undefined> {
  const head: Checkpoint | undefined = await knex("audit_head").where({ id: 1 }).first();
  if (head === undefined) found.add("HEAD_LOST", 0, "the head of the trail is missing");
  return head;
}

/** Later records are indexed before they are searched for. */
async function indexedUpTo(knex: Knex): Promise<number> {
  const indexed: { seq: number } | undefined = await knex("audit_indexed").first("seq");
  return indexed?.seq ?? 0;
}

/** Entries beyond the head are of no record. */
async function verifyNothingInvented(knex: Knex, head: number, found: Findings): Promise<void> {
  for (const table of ["audit_entry", "audit_subject"]) {
    const invented: { seq: number } | undefined = await knex(table)
      .where("seq", ">", head)
      .orderBy("seq")
      .first("seq");
    if (invented !== undefined)
      found.add(
        "INDEX_DIFFERS",
        invented.seq,
        `${table} has entries of records that are not there`,
      );
  }
}

async function keptCheckpoints(
  knex: Knex,
  head: Checkpoint | undefined,
): Promise<KeptCheckpoint[]> {
  const rows: Checkpoint[] = await knex("audit_checkpoint").orderBy("seq");
  const kept = rows.map((checkpoint) => ({
    where: `the checkpoint of record ${checkpoint.seq}`,
    checkpoint,
  }));
  // Before the first record the head is not signed.
  if (head === undefined || head.seq === 0) return kept;
  return [...kept, { where: "the head of the trail", checkpoint: head }];
}

/** Records come with the head in one transaction: asked in this order, none is ever ahead of it. */
async function verifyNothingUnsigned(knex: Knex, found: Findings): Promise<void> {
  const [last]: { seq: number | null }[] = await knex("audit_record").max({ seq: "seq" });
  const head: Checkpoint | undefined = await knex("audit_head").where({ id: 1 }).first();
  const seq = last?.seq ?? 0;
  if (head !== undefined && seq > head.seq)
    found.add(
      "NOT_SIGNED",
      seq,
      `records ${head.seq + 1} to ${seq} stand beyond the head of the trail`,
    );
}

function anchors(
  file: string,
  written: readonly KeptCheckpoint[],
  found: Findings,
): { readonly kept: KeptCheckpoint[]; readonly torn: string[] } {
  const kept: KeptCheckpoint[] = [];
  const torn: string[] = [];
  const inDatabase = written.map(({ checkpoint }) => checkpoint);
  for (const anchor of readAnchors(file)) {
    const where = `line ${anchor.line} of ${file}`;
    if (anchor.checkpoint !== undefined) kept.push({ where, checkpoint: anchor.checkpoint });
    else if (isTorn(anchor, inDatabase)) torn.push(where);
    else found.add("CHECKPOINT_FORGED", 0, `${where} is not a checkpoint`);
  }
  return { kept, torn };
}

async function verifyCategorySets(knex: Knex, found: Findings): Promise<void> {
  const sets: { id: string; categories: string }[] = await knex("audit_category_set");
  const known = new Set(sets.map(({ id }) => id));
  for (const { id, categories } of sets) {
    const isRight = categorySetId(categories === "" ? [] : categories.split(",")) === id;
    if (!isRight) found.add("CATEGORIES_DIFFER", 0, `the set of categories ${id} was altered`);
  }
  const used: { category_set: string }[] = await knex("audit_entry").distinct("category_set");
  for (const { category_set: id } of used) {
    if (!known.has(id)) found.add("CATEGORIES_DIFFER", 0, `the set of categories ${id} is missing`);
  }
}
