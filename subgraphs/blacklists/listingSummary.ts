import { abnormalReasonCode, listingKindCode, seriousReasonCode } from "./codes.ts";
import type { ToldListingRow } from "./rows.ts";

/** That an entity was put on a list, and why. */
export function listingSummary(row: ToldListingRow): string {
  return `列入${listName(row)}：${subject(row)}`;
}

/** The name of the list that a listing is on. */
export function listName({ kind }: Pick<ToldListingRow, "kind">): string {
  return listingKindCode(kind).name;
}

/** What a listing is about: its reason, its case, or the list in its own name. */
export function subject(row: ToldListingRow): string {
  if (row.kind === "ABNORMAL") return abnormalReasonCode(row.reason_code).name;
  if (row.kind === "SERIOUS") return seriousReasonCode(row.reason_code).name;
  return row.kind === "COURT_DEFAULTER" ? row.case_number : row.list_name;
}
