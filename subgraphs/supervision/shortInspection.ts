import { PROVENANCE } from "../../kit/database/provenanceColumns.ts";
import type { InspectionRow } from "./rows.ts";

/** What most who list inspections ask of them, and what the timeline tells. */
export const SHORT_INSPECTION = [
  "inspected_on",
  "kind_code",
  "item_code",
  "result_edition",
  "result_codes",
  ...PROVENANCE,
] as const satisfies readonly (keyof InspectionRow)[];

/** An inspection as far as it is read short. */
export type ShortInspectionRow = Pick<
  InspectionRow,
  "id" | "entity_id" | (typeof SHORT_INSPECTION)[number]
>;
