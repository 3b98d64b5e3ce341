import type { InspectionRow } from "../../../subgraphs/supervision/rows.ts";

/** When each department last checked an entity: by that, approvals knows which permits were followed up. */
export function permitChecks(inspections: readonly InspectionRow[]): object[] {
  const last = new Map<string, InspectionRow>();
  for (const inspection of inspections) {
    const known = last.get(inspection.authority_code);
    if (known === undefined || known.inspected_on < inspection.inspected_on)
      last.set(inspection.authority_code, inspection);
  }
  return Array.from(last.values(), (one) => ({
    entity_id: one.entity_id,
    authority_code: one.authority_code,
    last_on: one.inspected_on,
  }));
}
