import { PROVENANCE } from "../../kit/database/provenanceColumns.ts";
import type { AnnualReportRow, RegistrationChangeRow } from "./rows.ts";

/** What the timeline tells of a change, and of a report, besides their ids. */
export const TOLD_OF_CHANGES = [
  "changed_on",
  "item_code",
  ...PROVENANCE,
] as const satisfies readonly (keyof RegistrationChangeRow)[];
export const TOLD_OF_REPORTS = [
  "year",
  "submitted_on",
  ...PROVENANCE,
] as const satisfies readonly (keyof AnnualReportRow)[];

type Owned = "id" | "entity_id";
export type ToldChangeRow = Pick<RegistrationChangeRow, Owned | (typeof TOLD_OF_CHANGES)[number]>;
export type ToldReportRow = Pick<AnnualReportRow, Owned | (typeof TOLD_OF_REPORTS)[number]>;
