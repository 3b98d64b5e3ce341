import type { AuditEvent, WriteStage } from "./event.ts";
import type { AuditKeys } from "./auditKeys.ts";
import { categorySetId, recordHash, subjectsDigest } from "./chain.ts";

/** A record of the chain, as the database holds it. */
export interface AuditRecordRow {
  readonly seq: number;
  readonly payload: string;
  /** Keys of its subjects, parted by blanks; the payload has their digest. */
  readonly subjects: string;
  readonly hash: string;
}

/** What a record is searched by, as the index beside the chain holds it. */
export interface AuditEntryRow {
  readonly seq: number;
  /** UTC, in ISO 8601 with milliseconds. */
  readonly recorded_at: string;
  readonly reader_code: string;
  readonly officer_key: string;
  readonly purpose_code: string | null;
  readonly basis_key: string | null;
  readonly category_set: string;
  readonly refusal: string | null;
  readonly subject_count: number;
  readonly masked_count: number;
  readonly withheld_count: number;
}

/** What the chain covers of an event. Whom it names stands in it as pseudonyms, or sealed. */
export interface AuditPayload {
  readonly at: string;
  readonly request: string;
  /** Reader code; of an enterprise that reads its own file `SELF`, and the pseudonym of its code. */
  readonly reader: string;
  readonly officer: string;
  readonly purpose: string | null;
  readonly basis: string | null;
  readonly secondFactor: boolean;
  /** The officer and the basis in full, sealed. */
  readonly sealed: string;
  readonly operation: { readonly name: string | null; readonly digest: string };
  readonly refusal: string | null;
  /** Of a write: how far it had come. Reads have none, nor have records that are older than writes. */
  readonly write?: WriteStage | undefined;
  readonly categories: readonly string[];
  readonly given: readonly string[];
  readonly masked: readonly string[];
  /** `coordinate cause`. */
  readonly withheld: readonly string[];
  readonly subjects: { readonly count: number; readonly digest: string };
  readonly rules: string;
}

/** What is sealed of an event. */
export interface SealedParts {
  readonly officer: string;
  readonly basis: string | null;
}

/** An event as it goes to the database: the record, and the keys of its subjects. */
export interface PreparedRecord {
  readonly text: string;
  readonly subjectKeys: readonly string[];
}

/** Names of operations are the client's own words: none that is long is kept. */
const MAX_OPERATION_NAME = 64;

/** Makes a record of an event, without its place in the chain yet. */
export function prepareRecord(event: AuditEvent, at: Date, keys: AuditKeys): PreparedRecord {
  const { use, officer } = event;
  const subjectKeys = [...new Set(event.subjects)].map((id) => keys.pseudonym("subject", id));
  const { categories, given } = namesOf(event.given);
  const sealed: SealedParts = { officer, basis: use.basis ?? null };
  const payload: AuditPayload = {
    at: at.toISOString(),
    request: event.requestId,
    reader: readerOf(event.reader, keys),
    officer: keys.pseudonym("officer", officer),
    purpose: use.purpose ?? null,
    basis: use.basis === undefined ? null : keys.pseudonym("basis", use.basis),
    secondFactor: use.secondFactor === true,
    sealed: keys.seal(JSON.stringify(sealed)),
    operation: {
      name: event.operation.name?.slice(0, MAX_OPERATION_NAME) ?? null,
      digest: event.operation.digest,
    },
    refusal: event.refusal ?? null,
    // JSON leaves it out where there is none.
    write: event.write,
    categories,
    given,
    masked: sorted(event.masked),
    withheld: sorted(event.withheld.map(({ coordinate, cause }) => `${coordinate} ${cause}`)),
    subjects: { count: subjectKeys.length, digest: subjectsDigest(subjectKeys) },
    rules: event.ruleVersion,
  };
  return { text: JSON.stringify(payload), subjectKeys };
}

type Names = Pick<AuditPayload, "categories" | "given">;

/** The fields of an operation are the same each time that it is answered. */
const namesByFields = new WeakMap<AuditEvent["given"], Names>();

function namesOf(given: AuditEvent["given"]): Names {
  const known = namesByFields.get(given);
  if (known !== undefined) return known;
  const names = {
    categories: sorted(given.flatMap(({ categories }) => categories)),
    given: sorted(given.map(({ coordinate }) => coordinate)),
  };
  namesByFields.set(given, names);
  return names;
}

/** An enterprise's code stands in the trail as every subject does. */
export function readerOf(code: string, keys: AuditKeys): string {
  return code.startsWith("SELF:") ? `SELF:${keys.pseudonym("subject", code.slice(5))}` : code;
}

/** Puts a record at its place in the chain. */
export function chainedRow(
  { text, subjectKeys }: PreparedRecord,
  seq: number,
  previousHash: string,
): AuditRecordRow {
  return {
    seq,
    payload: text,
    subjects: subjectKeys.join(" "),
    hash: recordHash(seq, previousHash, text),
  };
}

/** The keys of a record's subjects. */
export function subjectKeysOf({ subjects }: Pick<AuditRecordRow, "subjects">): string[] {
  return subjects === "" ? [] : subjects.split(" ");
}

/** The entry of a record in the index; it says again what the record's payload says. */
export function entryOf(seq: number, payload: AuditPayload): AuditEntryRow {
  return {
    seq,
    recorded_at: payload.at,
    reader_code: payload.reader,
    officer_key: payload.officer,
    purpose_code: payload.purpose,
    basis_key: payload.basis,
    category_set: categorySetId(payload.categories),
    refusal: payload.refusal,
    subject_count: payload.subjects.count,
    masked_count: payload.masked.length,
    withheld_count: payload.withheld.length,
  };
}

function sorted(values: readonly string[]): string[] {
  return [...new Set(values)].toSorted();
}
