import { setImmediate } from "node:timers/promises";
import type { Database } from "../kit/database/database.ts";
import { migrate } from "../kit/database/migrate.ts";
import { appendAnchor } from "./anchors.ts";
import type { AuditKeys } from "./auditKeys.ts";
import { type PreparedRecord, prepareRecord } from "./auditRecord.ts";
import { auditStore } from "./auditStore.ts";
import type { Checkpoint } from "./checkpoint.ts";
import type { AuditEvent } from "./event.ts";
import { awaitedCompany } from "./awaitedCompany.ts";
import { auditMigrations } from "./migrations/index.ts";
import { indexTrail } from "./trailIndex.ts";

/** Where a gateway puts what was used of the data, and by whom (监管留痕). */
export interface AuditTrail {
  /** Resolves once the event is durable; rejects with an `AuditUnavailableError` where it is not. */
  record(event: AuditEvent): Promise<void>;
  /**
   * Tells that an answer is being made that is recorded when it is: batches wait a moment for it. What is returned is
   * called once the answer has been recorded, or never will be.
   */
  announce(): () => void;
  /** Waits for what is under way, and keeps a checkpoint of the end of the chain. The database stays open. */
  close(): Promise<void>;
}

/** What only records, and makes no answers. */
export type Recording = Pick<AuditTrail, "record">;

/** The trail cannot be written: nothing that it has to record may be answered. */
export class AuditUnavailableError extends Error {
  readonly code = "AUDIT_UNAVAILABLE";
}

/** What a trail is made of. */
export interface AuditTrailParts {
  readonly database: Database;
  readonly keys: AuditKeys;
  /** File of the checkpoints outside the database. */
  readonly anchorsFile: string;
  /** Told of checkpoints and an index that could not be written; the records are durable nonetheless. */
  readonly report: (error: unknown) => void;
}

interface Waiting {
  readonly record: PreparedRecord;
  readonly resolve: () => void;
  readonly reject: (error: AuditUnavailableError) => void;
}

const MAX_BATCH = 500;
const MAX_WAITING = 20_000;
const RECORDS_PER_CHECKPOINT = 1_000;
const MILLISECONDS_PER_CHECKPOINT = 60_000;
/** So many records, and subjects of records, wait at most to be indexed, and so long after the last of them. */
const RECORDS_PER_INDEXING = 1_000;
const SUBJECTS_PER_INDEXING = 10_000;
const QUIET_MILLISECONDS = 1_000;
/** A batch waits so long for answers that are being made, and for no others. */
const COMPANY_MILLISECONDS = 2;
/** A client is not kept waiting for a store that hangs. */
const PATIENCE_MILLISECONDS = 10_000;

/**
 * Opens a trail. Events that arrive together, or while a batch is being written, make up one batch (group
 * commit), and so do answers that are being made at the same time: a busy gateway pays for few transactions.
 */
export async function openAuditTrail(parts: AuditTrailParts): Promise<AuditTrail> {
  const { database, keys, anchorsFile, report } = parts;
  await migrate(database, auditMigrations);
  const store = auditStore(database, keys);
  const waiting: Waiting[] = [];
  const company = awaitedCompany(COMPANY_MILLISECONDS);
  let isWriting = false;
  let writing = Promise.resolve();
  let end: Checkpoint | undefined;
  /** The first batch after a start is vouched for at once. */
  let kept = { seq: 0, at: 0 };
  const notIndexed = { records: 0, subjects: 0 };
  let indexing = Promise.resolve();
  const whenQuiet = setTimeout(index, QUIET_MILLISECONDS).unref();

  async function write(): Promise<void> {
    // Requests that came in together, or while these were executed, are executed before this goes on, and share a
    // transaction: two turns of the event loop are nothing to wait for where there are none.
    await setImmediate();
    await setImmediate();
    for (;;) {
      if (waiting.length > 0 && waiting.length < MAX_BATCH) await company.gathered();
      const batch = waiting.splice(0, MAX_BATCH);
      // Nothing may come between seeing that none waits and saying so, or an event would wait for ever.
      isWriting = batch.length > 0;
      if (!isWriting) return;
      await writeBatch(batch);
    }
  }

  async function writeBatch(batch: readonly Waiting[]): Promise<void> {
    try {
      end = await inTime(
        store.append(
          batch.map(({ record }) => record),
          new Date(),
        ),
      );
      for (const { resolve } of batch) resolve();
    } catch (cause) {
      const error = new AuditUnavailableError("the audit trail cannot be written", { cause });
      for (const { reject } of batch) reject(error);
      return;
    }
    if (isDue(end)) await keepCheckpoint(end);
    notIndexed.records += batch.length;
    for (const { record } of batch) notIndexed.subjects += record.subjectKeys.length;
    const isMuch =
      notIndexed.records >= RECORDS_PER_INDEXING || notIndexed.subjects >= SUBJECTS_PER_INDEXING;
    if (isMuch) index();
    else whenQuiet.refresh();
  }

  function index(): void {
    notIndexed.records = 0;
    notIndexed.subjects = 0;
    indexing = indexing.then(() => indexTrail(database)).catch(report);
  }

  function isDue({ seq }: Checkpoint): boolean {
    return (
      seq - kept.seq >= RECORDS_PER_CHECKPOINT ||
      Date.now() - kept.at >= MILLISECONDS_PER_CHECKPOINT
    );
  }

  async function keepCheckpoint(checkpoint: Checkpoint): Promise<void> {
    kept = { seq: checkpoint.seq, at: Date.now() };
    try {
      await store.keepCheckpoint(checkpoint);
      await appendAnchor(anchorsFile, checkpoint);
    } catch (error) {
      report(error);
    }
  }

  return {
    record(event) {
      if (waiting.length >= MAX_WAITING) {
        return Promise.reject(new AuditUnavailableError("the audit trail is too far behind"));
      }
      const record = prepareRecord(event, new Date(), keys);
      return new Promise((resolve, reject) => {
        waiting.push({ record, resolve, reject });
        if (isWriting) return;
        isWriting = true;
        writing = write();
      });
    },
    announce: company.announce,
    async close() {
      clearTimeout(whenQuiet);
      await writing;
      index();
      await indexing;
      if (end !== undefined && end.seq > kept.seq) await keepCheckpoint(end);
    },
  };
}

async function inTime<Result>(work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new Error(`no answer within ${PATIENCE_MILLISECONDS} ms`)),
      PATIENCE_MILLISECONDS,
    );
  });
  try {
    return await Promise.race([work, patience]);
  } finally {
    clearTimeout(timer);
  }
}
