import type { IngestKind } from "../../../kit/ingest/ingestKind.ts";
import { joinWaiting } from "../../../kit/ingest/joinWaiting.ts";
import { knownEntities } from "../../../kit/ingest/knownEntities.ts";
import type { PermitRowInput } from "../resolvers.generated.ts";
import type { PermitRow } from "../rows.ts";
import { readPermitRow } from "./readPermitRow.ts";

/** 行政许可: permits as departments submit them. */
export const permitIngest: IngestKind<PermitRowInput, PermitRow> = {
  table: "permit",
  name: "行政许可",
  nameEn: "permits",
  readRow: readPermitRow,
  listedUntil: ({ ended_on: ended, valid_to: until }) => ended ?? until,
};

/** The entities that permits can stand under. */
export const permitHolders = knownEntities((transaction, codes, clock) =>
  joinWaiting(transaction, permitIngest, codes, clock),
);
