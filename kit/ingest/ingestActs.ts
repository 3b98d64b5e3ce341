import { wholeTable } from "../connection/wholeTable.ts";
import type { Database } from "../database/database.ts";
import { writeTransaction } from "../database/writeTransaction.ts";
import { correctRow, type SubmittedCorrection } from "./correctRow.ts";
import { ingestBatch, type IngestReport, type SubmittedBatch } from "./ingestBatch.ts";
import type { IngestKind, SubmittedInput } from "./ingestKind.ts";
import type { RecordRow } from "./readRow.ts";
import type { RejectedRow } from "./rejectedRows.ts";

/** What departments do with a kind of record that they submit, for the repository of its subgraph. */
export function ingestActs<Input extends SubmittedInput, Row extends RecordRow>(
  database: Database,
  kind: IngestKind<Input, Row>,
) {
  return {
    ingest: async (submitted: SubmittedBatch<Input>): Promise<IngestReport<Row>> =>
      writeTransaction(database, await ingestBatch(kind, submitted)),
    correct: (submitted: SubmittedCorrection<Input>): Promise<IngestReport<Row>> =>
      correctRow(database, kind, submitted),
    rejectedRows: wholeTable<RejectedRow>(database.knex, `${kind.table}_batch_row`, (query) =>
      query.where("status_code", "REJECTED"),
    ),
  };
}
