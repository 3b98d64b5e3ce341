/** Something that became true in a subgraph, told to whoever follows it. */
export interface OutboxEvent {
  /** Such as `permit.recorded`: the thing, and what became of it. */
  readonly type: string;
  /** Id of the entity that it concerns; none where it concerns no entity. */
  readonly entityId: number | null;
  /** What a follower needs to know what to ask for: keys, never data that a reader may not have. */
  readonly payload: Readonly<Record<string, string | number | null>>;
}

/** An event in its place: whoever has read up to it goes on after `cursor`. */
export interface PlacedEvent extends OutboxEvent {
  readonly cursor: number;
  /** UTC, `YYYY-MM-DD HH:MM:SS`. */
  readonly occurredAt: string;
}
