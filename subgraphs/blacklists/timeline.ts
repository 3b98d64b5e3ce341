import { newestEvents } from "../../kit/connection/lifeEvents.ts";
import { pageRequest } from "../../kit/connection/pageRequest.ts";
import {
  TIMELINE_EVENTS_PER_SOURCE,
  type TimelineEvent,
  timelineEvent,
} from "../../kit/timelineEvent.ts";
import {
  abnormalReasonCode,
  abnormalRemovalReasonCode,
  eventKindCode,
  listingKindCode,
  seriousReasonCode,
} from "./codes.ts";
import type { BlacklistLoaders } from "./loaders.ts";
import { LISTING_LIFE, listOrders } from "./repository.ts";
import type { ListingEvent, ToldListingRow } from "./rows.ts";

const NEWEST = pageRequest({ first: TIMELINE_EVENTS_PER_SOURCE }, listOrders.listings);

/** The newest listings and removals of an entity. */
export async function listingEventsOf(
  entity: number,
  { listings, listingEvents }: BlacklistLoaders,
): Promise<TimelineEvent[]> {
  const records = { list: listings, newest: NEWEST };
  return (await newestEvents(entity, records, listingEvents, LISTING_LIFE)).map(listingEvent);
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

/** That an entity was put on a list, and why. */
export function listingSummary(row: ToldListingRow): string {
  return `列入${listName(row)}：${subject(row)}`;
}

function listName({ kind }: Pick<ToldListingRow, "kind">): string {
  return listingKindCode(kind).name;
}

/** What a listing is about: its reason, its case, or the list in its own name. */
function subject(row: ToldListingRow): string {
  if (row.kind === "ABNORMAL") return abnormalReasonCode(row.reason_code).name;
  if (row.kind === "SERIOUS") return seriousReasonCode(row.reason_code).name;
  return row.kind === "COURT_DEFAULTER" ? row.case_number : row.list_name;
}

const REVOKED = "2";

function removal(row: ToldListingRow): string {
  if (row.kind !== "ABNORMAL") return `移出${listName(row)}：${subject(row)}`;
  if (row.removal_kind_code === REVOKED) return `撤销列入${listName(row)}：${subject(row)}`;
  if (row.removal_reason_code === null) return `移出${listName(row)}`;
  return `移出${listName(row)}：${abnormalRemovalReasonCode(row.removal_reason_code).name}`;
}
