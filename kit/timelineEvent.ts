import type { CodedValue } from "./codes/codedValue.ts";
import type { Provenance } from "./codes/provenance.ts";

/** One event in the life of an entity, as every subgraph contributes it to the timeline. */
export interface TimelineEvent {
  /** Unique in the graph: the subgraph's word for the record, then its id, such as `penalty:17`. */
  readonly id: string;
  readonly occurredOn: string;
  readonly kind: CodedValue;
  readonly summary: string;
  readonly provenance: Provenance;
}

/** How many of its newest events a source contributes to an entity's timeline. */
export const TIMELINE_EVENTS_PER_SOURCE = 100;
