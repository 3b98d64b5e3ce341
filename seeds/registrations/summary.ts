import type { ImportReport } from "./report.ts";

const SHOWN_QUARANTINE = 10;

/** The report for a person: a few lines that say what was done and what needs looking at. */
export function summaryOf(report: ImportReport): string {
  const { file, seconds, rowsPerSecond, resumedAfterLine } = report;
  return [
    `${file.name} is imported into ${report.database} (import ${report.importId}, ${seconds} s, ${rowsPerSecond} rows/s).`,
    ...(resumedAfterLine === null
      ? []
      : [`It went on after line ${resumedAfterLine}, where an earlier run had stopped.`]),
    `read ${report.read} = imported ${report.imported} + corrected ${report.corrected} + unchanged ${report.unchanged} + quarantined ${report.quarantined}`,
    ...section("Corrections", report.corrections),
    ...section("Notes", report.notes),
    ...section("Quarantined", report.quarantineReasons),
    ...quarantined(report),
  ].join("\n");
}

function section(
  title: string,
  counts: Readonly<Record<string, { readonly meaning: string; readonly count: number }>>,
): string[] {
  const lines = Object.entries(counts)
    .filter(([, { count }]) => count > 0)
    .map(([code, { count, meaning }]) => `  ${String(count).padStart(7)}  ${code}: ${meaning}`);
  return lines.length === 0 ? [] : [`${title}:`, ...lines];
}

function quarantined({ quarantinedRows }: ImportReport): string[] {
  const shown = quarantinedRows
    .slice(0, SHOWN_QUARANTINE)
    .map(({ line, reason, detail }) => `           line ${line}: ${reason}: ${detail}`);
  const rest = quarantinedRows.length - shown.length;
  return rest === 0 ? shown : [...shown, `           and ${rest} more; --report has them all`];
}
