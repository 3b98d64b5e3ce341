import type { PermitRow } from "../rows.ts";
import type { ReadRow } from "./readPermitRow.ts";
import type { RowError } from "./rowError.ts";

/** What is recorded of a permit before a batch. */
export interface Recorded {
  readonly permit: PermitRow;
  /** Null of a permit that was not submitted through the graph. */
  readonly digest: string | null;
  /** Of the versions before. */
  readonly earlierDigests: ReadonlySet<string>;
}

/** What there is that rows of a batch may meet, by the key of their permit. */
export interface Standing {
  /** Ids of entities by their unified code. */
  readonly entities: ReadonlyMap<string, number>;
  readonly recorded: ReadonlyMap<string, Recorded>;
  /** Digests of the last rows that wait for their entity. */
  readonly waiting: ReadonlyMap<string, string>;
}

/** What becomes of a row that could be read. */
export type Settlement =
  | { readonly kind: "accepted"; readonly entityId: number; readonly version: number }
  | { readonly kind: "corrected"; readonly before: Recorded; readonly version: number }
  /** Also of a row that came before in its own batch. */
  | { readonly kind: "unchanged" }
  | { readonly kind: "queued"; readonly isNew: boolean }
  | { readonly kind: "rejected"; readonly errors: readonly RowError[] };

/** What a permit is known by: its source, the decision, who gave it, and who holds it. */
export function permitKey({ told, holderUscc }: Pick<ReadRow, "told" | "holderUscc">): string {
  return keyOf(told.source_system, told.document_number, told.authority_code, holderUscc);
}

/** The same of what is stored. One decision may have several holders, so the holder belongs to it. */
export function keyOf(source: string, number: string, authority: string, holder: string): string {
  return [source, number, authority, holder].join("\n");
}

/** Settles the rows of a batch, each by what is recorded and by those before it. Pure. */
export function settleRows(rows: readonly ReadRow[], standing: Standing): readonly Settlement[] {
  const seen = new Map<string, { readonly digest: string; readonly settlement: Settlement }>();
  return rows.map((row) => {
    const key = permitKey(row);
    const earlier = seen.get(key);
    if (earlier !== undefined)
      return earlier.digest === row.digest ? again(earlier.settlement) : rejected(DUPLICATE);
    const settlement = settle(row, key, standing);
    seen.set(key, { digest: row.digest, settlement });
    return settlement;
  });
}

/** What becomes of a row that says what an earlier one of its batch said. */
function again(settlement: Settlement): Settlement {
  if (settlement.kind === "queued") return { kind: "queued", isNew: false };
  return settlement.kind === "rejected" ? settlement : { kind: "unchanged" };
}

function settle(row: ReadRow, key: string, { entities, recorded, waiting }: Standing): Settlement {
  const before = recorded.get(key);
  if (before !== undefined) return settleRecorded(row, before);
  const entityId = entities.get(row.holderUscc);
  if (entityId === undefined) return { kind: "queued", isNew: waiting.get(key) !== row.digest };
  return { kind: "accepted", entityId, version: row.version ?? 1 };
}

function settleRecorded({ digest, version }: ReadRow, before: Recorded): Settlement {
  const { permit, earlierDigests } = before;
  if (digest === before.digest) return { kind: "unchanged" };
  if (version === undefined) return { kind: "corrected", before, version: permit.version + 1 };
  if (version > permit.version) return { kind: "corrected", before, version };
  // An old file that is sent again says nothing new.
  return earlierDigests.has(digest) ? { kind: "unchanged" } : rejected(STALE);
}

const DUPLICATE: RowError = {
  field: "documentNumber",
  code: "DUPLICATE_IN_BATCH",
  message:
    "同一批中另有一条内容不同的同一许可，分批报送 · another row of the batch says something else of the same permit; submit them in batches of their own",
};

const STALE: RowError = {
  field: "version",
  code: "STALE_STATE",
  message:
    "该版本或更新的版本已有不同内容，更正须用更大的版本号 · this version or a later one is recorded with other content; a correction has a greater one",
};

function rejected(error: RowError): Settlement {
  return { kind: "rejected", errors: [error] };
}
