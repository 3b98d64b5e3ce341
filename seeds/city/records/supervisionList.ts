import { OPEN_END } from "../../../kit/openEnd.ts";
import type { PermitRow } from "../../../subgraphs/approvals/rows.ts";
import type { SupervisionListRow } from "../../../subgraphs/legal-entities/rows.ts";
import type { ComplaintRow } from "../../../subgraphs/society/rows.ts";
import { actionListedUntil } from "../../../subgraphs/supervision/actionListedUntil.ts";
import type {
  InspectionRow,
  PenaltyRow,
  SubmittedAction,
} from "../../../subgraphs/supervision/rows.ts";
import { dayOf, dayText, endOfTerm } from "../calendar.ts";
import type { TableRows } from "../tableRows.ts";

/** How long a department's own work on an entity keeps it on its list (rule R2). */
const YEARS = 5;

/** The records that put an entity on lists. */
type ListedBy = Readonly<Record<"approvals" | "supervision" | "society", TableRows>>;

/** Who of the city have an entity on their lists: by a live permit, or by work or a complaint within five years. */
export function supervisionListRows(
  id: number,
  { approvals, supervision, society }: ListedBy,
): SupervisionListRow[] {
  const until = new Map<string, string>();
  const note = (code: string, day: string): void => {
    if (/^(?:SH-|CPC$)/u.test(code) && day > (until.get(code) ?? "")) until.set(code, day);
  };
  for (const permit of (approvals["permit"] ?? []) as PermitRow[])
    if (permit.status_code === "VALID") note(permit.authority_code, permit.valid_to ?? OPEN_END);
  for (const inspection of (supervision["inspection"] ?? []) as InspectionRow[])
    note(inspection.authority_code, fiveYearsAfter(inspection.inspected_on));
  for (const penalty of (supervision["penalty"] ?? []) as PenaltyRow[])
    note(penalty.authority_code, fiveYearsAfter(penalty.decided_on));
  for (const action of (supervision["action"] ?? []) as SubmittedAction[])
    note(action.authority_code, actionListedUntil(action));
  // The consumer council has whoever is complained of on its list.
  for (const complaint of (society["complaint"] ?? []) as ComplaintRow[])
    note("CPC", fiveYearsAfter(complaint.lodged_on));
  return Array.from(until, ([department, day]) => ({
    entity_id: id,
    department_code: department,
    until_on: day,
  }));
}

function fiveYearsAfter(day: string): string {
  return dayText(endOfTerm(dayOf(day), YEARS));
}
