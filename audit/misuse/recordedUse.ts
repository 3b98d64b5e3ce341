import type { AuditPayload, AuditRecordRow } from "../auditRecord.ts";

/** A record of the trail, as far as the rules of misuse look at it. */
export interface RecordedUse {
  /** Its place in the trail. */
  readonly seq: number;
  /** When, in milliseconds since 1970. */
  readonly at: number;
  /** Reader code. */
  readonly reader: string;
  /** Pseudonym of the person behind it. */
  readonly officer: string;
  /** The kinds of data that are not open and were given. */
  readonly categories: readonly string[];
  /** Keys of the entities that it was about. */
  readonly subjects: readonly string[];
  /** Where the whole request was refused, its code. */
  readonly refusal: string | null;
  /** Whether something was withheld because the officer had declared to avoid the entity (回避). */
  readonly isAvoided: boolean;
}

/** Reads a record, by what the chain covers of it and not by its columns. */
export function recordedUse(
  { seq, payload }: Pick<AuditRecordRow, "seq" | "payload">,
  subjects: readonly string[],
): RecordedUse {
  const { at, reader, officer, categories, refusal, withheld } = JSON.parse(
    payload,
  ) as AuditPayload;
  return {
    seq,
    at: Date.parse(at),
    reader,
    officer,
    categories,
    subjects,
    refusal,
    isAvoided: withheld.some((field) => field.endsWith(" AVOIDANCE")),
  };
}

/**
 * Whether the rules watch a reader: not an enterprise with its own file, nor the public, of which nobody is
 * known, nor a partner, whose contract bounds what and how much its system reads.
 */
export function isWatched({ reader }: Pick<RecordedUse, "reader">): boolean {
  return reader !== "PUBLIC" && !reader.startsWith("SELF:") && !reader.startsWith("PARTNER-");
}
