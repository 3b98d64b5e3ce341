import { supervision } from "../../subgraphs/supervision/index.ts";
import { penaltyIngest } from "../../subgraphs/supervision/ingest/penaltyIngest.ts";
import { supervisionItem } from "../../subgraphs/supervision/ingest/supervisionItems.ts";
import type { PenaltyRowInput } from "../../subgraphs/supervision/resolvers.generated.ts";
import type { PenaltyRow } from "../../subgraphs/supervision/rows.ts";
import type { FileKind } from "../submissions/fileKind.ts";
import { edition2016 } from "./edition2016.ts";
import { edition2019 } from "./edition2019.ts";

/** Files of penalties (双公示, CF_). */
export const penaltyFiles: FileKind<PenaltyRowInput, PenaltyRow> = {
  command: "penalties",
  description: "Submits a file of penalties (双公示) for the department that imposed them.",
  example: { authority: "SH-FDA", source: "FDA-CASES", item: "SH-FDA-002" },
  ingest: penaltyIngest,
  subgraph: supervision,
  act: "penalties.submit",
  field: "ingestPenalties",
  editions: [edition2016, edition2019],
  itemOf: supervisionItem,
  subjectOf: ({ partyUscc }) => partyUscc,
};
