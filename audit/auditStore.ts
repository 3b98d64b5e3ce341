import type { Database } from "../kit/database/database.ts";
import { codeOf } from "../kit/database/databaseError.ts";
import { inserts } from "../kit/database/inserts.ts";
import type { Outcome, Statement } from "../kit/database/preparedWrites.ts";
import type { AuditKeys } from "./auditKeys.ts";
import { type AuditRecordRow, chainedRow, type PreparedRecord } from "./auditRecord.ts";
import { type Checkpoint, signCheckpoint } from "./checkpoint.ts";

interface Head {
  readonly seq: number;
  readonly hash: string;
}

/** Appends records to the chain, each batch in one transaction. */
export interface AuditStore {
  /** Resolves with the signed end of the chain once the records are durable. */
  append(records: readonly PreparedRecord[], at: Date): Promise<Checkpoint>;
  keepCheckpoint(checkpoint: Checkpoint): Promise<void>;
}

const ATTEMPTS = 8;

/** Errors after which the same batch may be tried again. */
const TRANSIENT = new Set([
  "ER_LOCK_DEADLOCK",
  "ER_LOCK_WAIT_TIMEOUT",
  "SQLITE_BUSY",
  "HEAD_MOVED",
]);

/** Another gateway has appended meanwhile. */
class HeadMovedError extends Error {
  readonly code = "HEAD_MOVED";
}

/** The chain of one database. Several gateways may append to it: each batch begins where the last ended. */
export function auditStore({ writes, dialect }: Database, keys: AuditKeys): AuditStore {
  let head: Head | undefined;

  /** Made once: the engine keeps something of each generator function for long, and with it all that it closes over. */
  function* appending(
    records: readonly PreparedRecord[],
    at: Date,
  ): Generator<Statement, Checkpoint, Outcome> {
    const before = head ?? (yield* lockedHead());
    const rows = chainedRows(records, before);
    const last = rows.at(-1) ?? before;
    const signed = signCheckpoint(last.seq, last.hash, at, keys);
    const { changed } = yield movedHead(before, signed);
    if (changed !== 1) throw new HeadMovedError("another gateway has appended meanwhile");
    yield* inserts(dialect, "audit_record", rows);
    return signed;
  }

  async function appendOnce(records: readonly PreparedRecord[], at: Date): Promise<Checkpoint> {
    const end = await writes.transaction(() => appending(records, at));
    head = end;
    return end;
  }

  return {
    async append(records, at) {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await appendOnce(records, at);
        } catch (error) {
          // The batch may or may not have become durable: the next one reads where the chain ends.
          head = undefined;
          if (attempt >= ATTEMPTS || !TRANSIENT.has(codeOf(error) ?? "")) throw error;
        }
      }
    },
    async keepCheckpoint(checkpoint) {
      await writes.transaction(function* () {
        yield* inserts(dialect, "audit_checkpoint", [checkpoint], "ignore");
      });
    },
  };
}

/** Where the chain ends, held until the transaction does: writing to the row locks it in both databases. */
function* lockedHead(): Generator<Statement, Head, Outcome> {
  yield { sql: "update audit_head set id = 1 where id = 1", values: [] };
  const { rows } = yield { sql: "select seq, hash from audit_head where id = 1", values: [] };
  const [head] = rows as readonly Head[];
  if (head === undefined) throw new TypeError("the audit trail has lost its head");
  return head;
}

function movedHead({ seq }: Head, to: Checkpoint): Statement {
  const columns = Object.keys(to).map((column) => `${column} = ?`);
  return {
    sql: `update audit_head set ${columns.join(", ")} where id = 1 and seq = ?`,
    values: [...Object.values(to), seq] as (string | number)[],
  };
}

function chainedRows(records: readonly PreparedRecord[], before: Head): AuditRecordRow[] {
  const rows: AuditRecordRow[] = [];
  let { seq, hash } = before;
  for (const record of records) {
    seq += 1;
    const row = chainedRow(record, seq, hash);
    rows.push(row);
    ({ hash } = row);
  }
  return rows;
}
