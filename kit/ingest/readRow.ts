import { hash } from "node:crypto";
import type { Department } from "../../policy/departments/department.ts";
import type { ProvenanceColumns } from "../database/provenanceColumns.ts";
import type { FieldReader } from "./fieldReader.ts";
import type { RowError } from "./rowError.ts";

/** A record that departments submit, as the database holds it. */
export interface RecordRow extends ProvenanceColumns {
  readonly id: number;
  readonly entity_id: number;
  /** In the one spelling of `normalizeDocumentNumber`. */
  readonly document_number: string;
}

/** A record as a row tells of it: without an entity yet, and without its place among the records. */
export type Told<Row extends RecordRow> = Omit<Row, "id" | "entity_id" | "version" | "recorded_at">;

/** What is known of every record that was submitted beside its own columns. */
export interface SubmittedColumns {
  /** Unified code of the entity that it is of. */
  readonly subject_uscc: string;
  readonly row_digest: string;
}

/** A row that has been read. */
export interface ReadRow<Row extends RecordRow> {
  readonly told: Told<Row>;
  /** As the record has it. */
  readonly documentNumber: string;
  readonly subjectUscc: string;
  /** As the source counts; undefined where it does not. */
  readonly version: number | undefined;
  /** Of all that the row says, in one spelling: by it a row that comes again is known. */
  readonly digest: string;
  /** JSON of what it says and no column holds; null where that is nothing. */
  readonly besides: string | null;
}

/** A row that has been read to its end, or all that is wrong with it. */
export type Reading<Row extends RecordRow> = ReadRow<Row> | readonly RowError[];

/** Who submits, and when. */
export interface Submission {
  readonly department: Department;
  readonly sourceSystem: string;
  /** The day in Shanghai. */
  readonly today: string;
}

/** What a row says in the end. */
interface Said<Row extends RecordRow> {
  readonly told: Told<Row> & { readonly document_number: string };
  readonly subjectUscc: string;
  readonly version: number | null | undefined;
  /** What it says besides, and is not kept in columns. */
  readonly besides: readonly unknown[];
}

/** Ends the reading of a row. */
export function readOrErrors<Row extends RecordRow>(
  fields: FieldReader<never>,
  { told, subjectUscc, version, besides }: Said<Row>,
): Reading<Row> {
  if (version !== undefined && version !== null && version < 1)
    fields.refuse("version", "UNKNOWN_CODE", "版本号从 1 起 · versions begin with 1");
  if (fields.errors.length > 0) return fields.errors;
  // The order of the columns belongs to it: with another one, all that is recorded would seem to be corrected.
  const digest = digestOf(JSON.stringify([told, subjectUscc, besides]));
  const { document_number: documentNumber } = told;
  return {
    told,
    documentNumber,
    subjectUscc,
    version: version ?? undefined,
    digest,
    besides: besides.every((one) => one === null) ? null : JSON.stringify(besides),
  };
}

/** Whether a row could be read. */
export function isRead<Row extends RecordRow>(reading: Reading<Row>): reading is ReadRow<Row> {
  return "told" in reading;
}

export function digestOf(text: string): string {
  return hash("sha256", text, "hex");
}
