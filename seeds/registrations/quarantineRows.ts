import type { Knex } from "knex";
import type { QuarantinedRegistrationRow } from "../../subgraphs/legal-entities/rows.ts";
import type { QuarantineReason } from "./findings.ts";
import type { ImportRun } from "./importRun.ts";
import type { BatchPlan } from "./planBatch.ts";

const TABLE = "quarantined_registration";
const ROWS_PER_INSERT = 200;

/**
 * Sets rows aside, for lines after `committedLine` up to `lastLine`. What an earlier import of the same
 * file said of these lines is forgotten: the latest import speaks for the file.
 */
export async function writeQuarantine(
  transaction: Knex.Transaction,
  { id, file, committedLine }: ImportRun,
  lastLine: number,
  quarantined: BatchPlan["quarantined"],
): Promise<void> {
  await transaction(TABLE)
    .where("file_digest", file.digest)
    .where("line", ">", committedLine)
    .where("line", "<=", lastLine)
    .delete();
  const rows: Omit<QuarantinedRegistrationRow, "id">[] = quarantined.map(({ row, verdict }) => ({
    import_id: id,
    file_name: file.name,
    file_digest: file.digest,
    line: row.line,
    reason: verdict.reason,
    detail: verdict.detail,
    content: JSON.stringify(row.cells),
  }));
  for (let start = 0; start < rows.length; start += ROWS_PER_INSERT)
    await transaction(TABLE).insert(rows.slice(start, start + ROWS_PER_INSERT));
}

/** A row set aside, as a report names it. */
export interface QuarantinedLine {
  readonly line: number;
  readonly reason: QuarantineReason;
  readonly detail: string;
}

/** The rows of a file that are set aside, in the order of the file. */
export async function quarantinedLines(knex: Knex, digest: string): Promise<QuarantinedLine[]> {
  return knex(TABLE)
    .select("line", "reason", "detail")
    .where("file_digest", digest)
    .orderBy("line") as Promise<QuarantinedLine[]>;
}
