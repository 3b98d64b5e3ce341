import type { IngestKind } from "../../../kit/ingest/ingestKind.ts";
import { actionListedUntil } from "../actionListedUntil.ts";
import type { AdministrativeActionRowInput } from "../resolvers.generated.ts";
import type { SubmittedAction } from "../rows.ts";
import { readActionRow } from "./readActionRow.ts";

/** What marks batches of administrative actions: the platform's own form, since no standard has one. */
export const ACTION_EDITION = "PLATFORM";

/** 行政强制、行政确认、行政奖励、行政备案: administrative actions as departments submit them. */
export const actionIngest: IngestKind<AdministrativeActionRowInput, SubmittedAction> = {
  table: "action",
  name: "行政强制、确认、奖励和备案",
  nameEn: "administrative actions",
  readRow: readActionRow,
  listedUntil: actionListedUntil,
};
