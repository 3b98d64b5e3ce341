import type { SupervisionListRow } from "../../../subgraphs/legal-entities/rows.ts";
import { dayOf, dayText, endOfTerm } from "../calendar.ts";
import type { TableRows } from "../tableRows.ts";

/** How long a department's own work on an entity keeps it on its list (rule R2). */
const YEARS = 5;
const FOREVER = "9999-12-31";

/** What tells of a department's work on an entity. */
interface Work {
  readonly authority_code: string;
  readonly status_code?: string;
  readonly valid_to?: string | null;
  readonly inspected_on?: string;
  readonly decided_on?: string;
}

/** The city departments that have an entity on their lists: by a live permit, or by work within five years. */
export function supervisionListRows(
  id: number,
  approvals: TableRows,
  supervision: TableRows,
): SupervisionListRow[] {
  const until = new Map<string, string>();
  const note = (code: string, day: string): void => {
    if (code.startsWith("SH-") && day > (until.get(code) ?? "")) until.set(code, day);
  };
  for (const permit of (approvals["permit"] ?? []) as Work[])
    if (permit.status_code === "VALID") note(permit.authority_code, permit.valid_to ?? FOREVER);
  for (const table of ["inspection", "penalty"])
    for (const work of (supervision[table] ?? []) as Work[])
      note(work.authority_code, fiveYearsAfter(work.inspected_on ?? work.decided_on ?? FOREVER));
  return Array.from(until, ([department, day]) => ({
    entity_id: id,
    department_code: department,
    until_on: day,
  }));
}

function fiveYearsAfter(day: string): string {
  return dayText(endOfTerm(dayOf(day), YEARS));
}
