import { newestEvents } from "../../kit/connection/lifeEvents.ts";
import { lastingRequest } from "../../kit/connection/pageRequest.ts";
import {
  TIMELINE_EVENTS_PER_SOURCE,
  type TimelineEvent,
  timelineEvent,
} from "../../kit/timelineEvent.ts";
import { abnormalRemovalReasonCode, eventKindCode } from "./codes.ts";
import { listingSummary, listName, subject } from "./listingSummary.ts";
import type { BlacklistLoaders } from "./loaders.ts";
import { LISTING_LIFE, listOrders } from "./repository.ts";
import type { ListingEvent, ToldListingRow } from "./rows.ts";

const NEWEST = lastingRequest({ first: TIMELINE_EVENTS_PER_SOURCE }, listOrders.listings, {
  isShort: true,
});

/** The newest listings and removals of each entity. */
export async function listingEventsOf(
  entities: readonly number[],
  { listings, listingEvents }: BlacklistLoaders,
): Promise<TimelineEvent[][]> {
  const records = { list: listings, newest: NEWEST };
  const events = await newestEvents(entities, records, listingEvents, LISTING_LIFE);
  return events.map((ofOne) => ofOne.map(listingEvent));
}

/** A listing or a removal as the timeline tells it; only what the lists themselves publish. */
function listingEvent({ record: row, event, occurredOn }: ListingEvent): TimelineEvent {
  const listed = event === "LISTED";
  const told = {
    id: `${listed ? "listing" : "removal"}:${row.id}`,
    occurredOn,
    kind: eventKindCode(event),
    summary: listed ? listingSummary(row) : removal(row),
  };
  return timelineEvent(told, row);
}

const REVOKED = "2";

function removal(row: ToldListingRow): string {
  if (row.kind !== "ABNORMAL") return `移出${listName(row)}：${subject(row)}`;
  if (row.removal_kind_code === REVOKED) return `撤销列入${listName(row)}：${subject(row)}`;
  if (row.removal_reason_code === null) return `移出${listName(row)}`;
  return `移出${listName(row)}：${abnormalRemovalReasonCode(row.removal_reason_code).name}`;
}
