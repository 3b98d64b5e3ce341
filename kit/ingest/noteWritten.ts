import type { Access } from "../authorization/access.ts";
import type { IngestReport } from "./ingestBatch.ts";
import type { RecordRow } from "./readRow.ts";

/** Tells the trail of whom a batch wrote: of every record that is not as it was. */
export function noteWritten<Report extends IngestReport<RecordRow>>(
  report: Report,
  { written }: Access,
): Report {
  for (const { status, record } of report.rows)
    if (record !== null && status !== "UNCHANGED") written.add(String(record.entity_id));
  return report;
}
