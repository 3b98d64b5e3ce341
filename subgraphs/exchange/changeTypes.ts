import type { RecordCategory } from "../../kit/authorization/recordSubset.ts";

/** A type of change as the graph gives it, and where it comes from. */
interface ChangeTypeRule {
  /** The subgraph that tells of it, and the type of its event. */
  readonly source: string;
  readonly event: string;
  /**
   * The kind of data whose reader may know that there is such a record: of any entity, since a change is told
   * before it is known where its entity belongs.
   */
  readonly category: RecordCategory;
}

/**
 * Every type of change. What is not named here is told to nobody. All are open, and so told of entities that an officer
 * avoids as well; of one that is not, the log would have to leave these out (`withoutKept`).
 */
export const CHANGE_TYPES = {
  ENTITY_REGISTERED: { source: "legal-entities", event: "entity.registered", category: "open" },
  PERMIT_RECORDED: { source: "approvals", event: "permit.recorded", category: "open" },
  PERMIT_CORRECTED: { source: "approvals", event: "permit.corrected", category: "open" },
  LISTING_MADE: { source: "blacklists", event: "listing.made", category: "open" },
  LISTING_REMOVED: { source: "blacklists", event: "listing.removed", category: "open" },
  LISTING_REVOKED: { source: "blacklists", event: "listing.revoked", category: "open" },
} as const satisfies Record<string, ChangeTypeRule>;

export type ChangeTypeCode = keyof typeof CHANGE_TYPES;

export const changeTypeCodes = Object.keys(CHANGE_TYPES) as ChangeTypeCode[];
