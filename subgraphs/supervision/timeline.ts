import {
  TIMELINE_EVENTS_PER_SOURCE,
  type TimelineEvent,
  timelineEvent,
} from "../../kit/timelineEvent.ts";
import { eventKindCode } from "./codes.ts";
import type { SupervisionLoaders } from "./loaders.ts";
import { newestRecords, openSources } from "./mergedRecords.ts";
import {
  isAction,
  isPenalty,
  occurredOn,
  recordId,
  recordSummary,
  type ToldRecordRow,
} from "./records.ts";

/**
 * The newest inspections, penalties in publication, confirmations, rewards and filings of each entity, as events. Orders
 * to rectify, enforcement and penalties outside publication are for use inside government and are told to nobody here.
 */
export async function supervisionEventsOf(
  entities: readonly number[],
  loaders: SupervisionLoaders,
): Promise<TimelineEvent[][]> {
  const records = await newestRecords(openSources(loaders), entities, TIMELINE_EVENTS_PER_SOURCE);
  return records.map((ofOne) => ofOne.map(eventOf));
}

function eventOf(row: ToldRecordRow): TimelineEvent {
  const told = {
    id: recordId(row),
    occurredOn: occurredOn(row),
    kind: eventKindCode(eventKind(row)),
    summary: recordSummary(row),
  };
  return timelineEvent(told, row);
}

/** How an action of an open kind is told of; the timeline has no other. */
const ACTION_EVENTS: Readonly<Record<string, string>> = {
  CONFIRMATION: "CONFIRMED",
  REWARD: "REWARDED",
  FILING: "FILED",
};

function eventKind(row: ToldRecordRow): string {
  if (isAction(row)) return ACTION_EVENTS[row.kind_code] ?? row.kind_code;
  return isPenalty(row) ? "PENALIZED" : "INSPECTED";
}
