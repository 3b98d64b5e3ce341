import {
  TIMELINE_EVENTS_PER_SOURCE,
  type TimelineEvent,
  timelineEvent,
} from "../../kit/timelineEvent.ts";
import { eventKindCode } from "./codes.ts";
import type { SupervisionLoaders } from "./loaders.ts";
import { newestRecords, openSources } from "./mergedRecords.ts";
import { isPenalty, occurredOn, recordId, recordSummary } from "./records.ts";
import type { SupervisionRecordRow } from "./rows.ts";

/**
 * The newest inspections and penalties in publication, as events. Orders to rectify and penalties outside
 * publication are for use inside government and are told to nobody here.
 */
export async function supervisionEventsOf(
  entity: number,
  loaders: SupervisionLoaders,
): Promise<TimelineEvent[]> {
  const records = await newestRecords(openSources(loaders), entity, TIMELINE_EVENTS_PER_SOURCE);
  return records.map(eventOf);
}

function eventOf(row: SupervisionRecordRow): TimelineEvent {
  const told = {
    id: recordId(row),
    occurredOn: occurredOn(row),
    kind: eventKindCode(isPenalty(row) ? "PENALIZED" : "INSPECTED"),
    summary: recordSummary(row),
  };
  return timelineEvent(told, row);
}
