import type { IngestKind } from "../../../kit/ingest/ingestKind.ts";
import { listedUntil } from "../../../standards/timeLimits/supervisionList.ts";
import type { PenaltyRowInput } from "../resolvers.generated.ts";
import type { PenaltyRow } from "../rows.ts";
import { publicationTold } from "../publicity/publicationTold.ts";
import { EARLY_STOP } from "../publicityTerms.ts";
import { readPenaltyRow } from "./readPenaltyRow.ts";

/** 行政处罚: penalties as departments submit them. */
export const penaltyIngest: IngestKind<PenaltyRowInput, PenaltyRow> = {
  table: "penalty",
  name: "行政处罚",
  nameEn: "penalties",
  readRow: readPenaltyRow,
  listedUntil: ({ decided_on: day }) => listedUntil(day),
  // A correction of what was decided does not publish again what was stopped.
  kept: ({ publicity_term_code: rule, published_until: until }) =>
    rule === EARLY_STOP ? { publicity_term_code: rule, published_until: until } : {},
  tells: publicationTold,
};
