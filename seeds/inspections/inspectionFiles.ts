import { supervision } from "../../subgraphs/supervision/index.ts";
import { inspectionIngest } from "../../subgraphs/supervision/ingest/inspectionIngest.ts";
import type { SubmittedInspection } from "../../subgraphs/supervision/rows.ts";
import { supervisionItem } from "../../subgraphs/supervision/ingest/supervisionItems.ts";
import type { InspectionRowInput } from "../../subgraphs/supervision/resolvers.generated.ts";
import type { FileKind } from "../submissions/fileKind.ts";
import { platformEdition } from "./platformEdition.ts";

/** Files of inspections. */
export const inspectionFiles: FileKind<InspectionRowInput, SubmittedInspection> = {
  command: "inspections",
  description: "Submits a file of inspections for the department that inspected.",
  example: { authority: "SH-FDA", source: "FDA-INSPECTIONS", item: "SH-FDA-003" },
  ingest: inspectionIngest,
  subgraph: supervision,
  act: "inspections.submit",
  field: "ingestInspections",
  editions: [platformEdition],
  itemOf: supervisionItem,
  subjectOf: ({ subjectUscc }) => subjectUscc,
};
