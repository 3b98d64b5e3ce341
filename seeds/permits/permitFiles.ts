import { approvals } from "../../subgraphs/approvals/index.ts";
import { permitIngest } from "../../subgraphs/approvals/ingest/permitIngest.ts";
import { catalogueItem } from "../../subgraphs/approvals/ingest/permitItems.ts";
import type { PermitRowInput } from "../../subgraphs/approvals/resolvers.generated.ts";
import type { PermitRow } from "../../subgraphs/approvals/rows.ts";
import type { FileKind } from "../submissions/fileKind.ts";
import { edition2016 } from "./edition2016.ts";
import { edition2019 } from "./edition2019.ts";

/** Files of permits (双公示, XK_). */
export const permitFiles: FileKind<PermitRowInput, PermitRow> = {
  command: "permits",
  description: "Submits a file of permits (双公示) for the department that gave them.",
  example: { authority: "SH-FDA", source: "FDA-PERMITS", item: "XK-001" },
  ingest: permitIngest,
  subgraph: approvals,
  act: "permits.submit",
  field: "ingestPermits",
  editions: [edition2016, edition2019],
  itemOf: catalogueItem,
  subjectOf: ({ holderUscc }) => holderUscc,
};
