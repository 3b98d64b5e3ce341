import { codeList } from "../../../kit/codes/codedValue.ts";
import { OPEN_END } from "../../../kit/openEnd.ts";
import { workflow } from "../../../kit/workflow.ts";
import type { ListingRow, ListingState } from "../rows.ts";

/** How a listing stands. */
export const listingStateCode = codeList([
  ["LISTED", "已列入", "Listed"],
  ["OBJECTED", "已列入，异议处理中", "Listed, objected to"],
  ["REMOVED", "已移出", "Removed"],
  ["REVOKED", "已撤销", "Revoked as wrongly listed"],
]);

/** What is done to a listing, by the names of the mutations; of an objection, what is decided. */
export type ListingAction =
  "removeFromList" | "revokeListing" | "objectToListing" | "upholdObjection" | "dismissObjection";

/**
 * From which states an action leads where. A removal (移出) ends a listing that was right, a revocation (撤销) undoes
 * one that was wrong; an objection that is upheld revokes it.
 */
export const listingWorkflow = workflow<ListingState, ListingAction>(
  { thing: "列入记录", thingEn: "a listing", stateCode: listingStateCode },
  {
    removeFromList: { from: ["LISTED", "OBJECTED"], to: "REMOVED" },
    revokeListing: { from: ["LISTED", "OBJECTED"], to: "REVOKED" },
    objectToListing: { from: ["LISTED"], to: "OBJECTED" },
    upholdObjection: { from: ["OBJECTED"], to: "REVOKED" },
    dismissObjection: { from: ["OBJECTED"], to: "LISTED" },
  },
);

/** Codes of `removal_kind_code`. */
export const REMOVED = "1";
export const REVOKED = "2";

/** The state of a listing, which its columns tell. */
export function listingState(row: ListingRow): ListingState {
  if (row.removed_on === OPEN_END) return row.objected_on === null ? "LISTED" : "OBJECTED";
  return row.removal_kind_code === REVOKED ? "REVOKED" : "REMOVED";
}
