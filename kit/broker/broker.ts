import type { PlacedEvent } from "../outbox/event.ts";
import type { EventSource } from "../outbox/follow.ts";
import type { FollowerLag } from "./followerLag.ts";
import type { FollowerStand } from "./followerStand.ts";

/**
 * Carries events between processes that cannot read each other's outboxes. It is transport and no memory: a
 * follower says how far it is, and is sent what comes after. What gets lost on the way is sent again from the
 * outbox; what comes twice is passed over by its cursor.
 */
export interface Broker {
  /** Whether it can be reached just now; while it cannot, everything else here fails at once. */
  readonly isConnected: boolean;
  /** Says how far a follower is, and answers what it was sent from there on, in order and none left out. */
  receive(stand: FollowerStand, limit: number): Promise<readonly PlacedEvent[]>;
  /** Who said that it follows a source, and how far it was when it said so last. */
  followersOf(source: string): Promise<readonly FollowerStand[]>;
  /**
   * Sends a follower what it was not sent yet, as `eventsAfter` answers it, up to so many events ahead of what
   * it has done; answers how many.
   */
  send(to: FollowerStand, eventsAfter: EventSource["eventsAfter"]): Promise<number>;
  /** Tells all processes how far followers are behind the sources of this one. */
  noteLags(lags: readonly FollowerLag[]): Promise<void>;
  /** What the processes of all sources noted last. */
  lags(): Promise<readonly FollowerLag[]>;
  close(): Promise<void>;
}
