import type { CodedValue } from "./codes/codedValue.ts";
import type { ProvenanceColumns } from "./database/provenanceColumns.ts";

/**
 * One event in the life of an entity, as every subgraph contributes it to the timeline: flat, so that it goes from
 * one subgraph to another as it is, and shares nothing with the rows that it was made of.
 */
export interface TimelineEvent extends ProvenanceColumns {
  /** Unique in the graph: the subgraph's word for the record, then its id, such as `penalty:17`. */
  readonly id: string;
  readonly occurredOn: string;
  readonly kind_code: string;
  readonly kind_name: string;
  readonly kind_name_en: string | null;
  readonly summary: string;
}

/** What a subgraph says of an event. */
interface Told extends Pick<TimelineEvent, "id" | "occurredOn" | "summary"> {
  readonly kind: CodedValue;
}

/** The event that a record tells of. */
export function timelineEvent(
  { id, occurredOn, kind, summary }: Told,
  record: ProvenanceColumns,
): TimelineEvent {
  return {
    id,
    occurredOn,
    kind_code: kind.code,
    kind_name: kind.name,
    kind_name_en: kind.nameEn,
    summary,
    source_system: record.source_system,
    authority_code: record.authority_code,
    version: record.version,
    recorded_at: record.recorded_at,
  };
}

/** How many of its newest events a source contributes to an entity's timeline. */
export const TIMELINE_EVENTS_PER_SOURCE = 100;
