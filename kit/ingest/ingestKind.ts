import type { OutboxEvent } from "../outbox/event.ts";
import type { Reading, RecordRow, Submission, SubmittedColumns, Told } from "./readRow.ts";

/** A row as it is submitted: its fields as they are written at the source. */
export interface SubmittedInput {
  readonly documentNumber?: string | null;
  readonly version?: number | null;
}

/** A kind of record that departments submit (信息归集): where it is kept, and how a row of it is read. */
export interface IngestKind<Input extends SubmittedInput, Row extends RecordRow> {
  /** The table of its records, after which the others are named (`migrations.ts`), and its events. */
  readonly table: string;
  /** What a message calls its records. */
  readonly name: string;
  readonly nameEn: string;
  /** Reads one row, or says all that is wrong with it. */
  readRow(row: Input, by: Submission, edition: string): Reading<Row>;
  /** Until when a record keeps its entity on the supervision list of its authority (rule R2), `YYYY-MM-DD`. */
  listedUntil(record: Row): string;
  /** What was decided of the record since, and a correction of its row leaves as it is. */
  kept?(before: Row, told: Told<Row>): Partial<Row>;
  /** What its events tell of a record besides its id and version, as of a day: nothing that is not open on it. */
  tells?(record: Row, today: string): OutboxEvent["payload"];
}

/** A record that was submitted. */
export type SubmittedRecord<Row extends RecordRow> = Row & SubmittedColumns;
