import type { IngestKind } from "../../../kit/ingest/ingestKind.ts";
import { listedUntil } from "../../../standards/timeLimits/supervisionList.ts";
import type { InspectionRowInput } from "../resolvers.generated.ts";
import type { SubmittedInspection } from "../rows.ts";
import { readInspectionRow } from "./readInspectionRow.ts";

/** What marks batches of inspections: the platform's own form, since no standard has one. */
export const INSPECTION_EDITION = "PLATFORM";

/** 监督检查: inspections as departments submit them. */
export const inspectionIngest: IngestKind<InspectionRowInput, SubmittedInspection> = {
  table: "inspection",
  name: "监督检查",
  nameEn: "inspections",
  readRow: readInspectionRow,
  listedUntil: ({ inspected_on: day }) => listedUntil(day),
};
