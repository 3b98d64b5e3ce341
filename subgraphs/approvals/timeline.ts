import { newestEvents } from "../../kit/connection/lifeEvents.ts";
import { lastingRequest } from "../../kit/connection/pageRequest.ts";
import {
  TIMELINE_EVENTS_PER_SOURCE,
  type TimelineEvent,
  timelineEvent,
} from "../../kit/timelineEvent.ts";
import { catalogue } from "./catalogue.ts";
import { eventKindCode, permitEndingCode } from "./codes.ts";
import type { ApprovalLoaders } from "./loaders.ts";
import { listOrders, PERMIT_LIFE } from "./repository.ts";
import type { PermitEvent } from "./rows.ts";

const itemNames = new Map(catalogue.map(({ code, name }) => [code, name]));

const NEWEST = lastingRequest({ first: TIMELINE_EVENTS_PER_SOURCE }, listOrders.permits, {
  isShort: true,
});

/** The newest decisions and early ends of each entity's permits. */
export async function permitEventsOf(
  entities: readonly number[],
  { permits, permitEvents }: ApprovalLoaders,
): Promise<TimelineEvent[][]> {
  const records = { list: permits, newest: NEWEST };
  const events = await newestEvents(entities, records, permitEvents, PERMIT_LIFE);
  return events.map((ofOne) => ofOne.map(permitEvent));
}

/** A decision, or an early end, as the timeline tells it. */
function permitEvent({ record: row, event, occurredOn }: PermitEvent): TimelineEvent {
  const item = itemNames.get(row.item_code) ?? row.title;
  const ended = event === "PERMIT_ENDED";
  const told = {
    id: `${ended ? "permit-end" : "permit"}:${row.id}`,
    occurredOn,
    kind: eventKindCode(event),
    summary: ended && row.ending_code ? `${item}：${permitEndingCode(row.ending_code).name}` : item,
  };
  return timelineEvent(told, row);
}
