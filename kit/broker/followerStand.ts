import type { Followed } from "../outbox/followAll.ts";

/** A follower of a source, and the last event of it that it has done. */
export interface FollowerStand extends Followed {
  readonly cursor: number;
}
