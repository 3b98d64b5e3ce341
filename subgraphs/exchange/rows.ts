import type { FollowerLag } from "../../kit/broker/followerLag.ts";
import type { ChangeTypeCode } from "./changeTypes.ts";

/** Something that a subgraph told of, in its place among all of them. */
export interface ChangeRow {
  readonly id: number;
  readonly type_code: ChangeTypeCode;
  readonly entity_id: number | null;
  /** Number or id of what it is of, where it is told to those whom it concerns. */
  readonly subject: string | null;
  /** UTC, `YYYY-MM-DD HH:MM:SS`. */
  readonly occurred_at: string;
}

/** How far a follower is behind a source, with the seconds that this is by the clock of now. */
export interface ExchangeLagRow extends FollowerLag {
  readonly seconds: number;
}
