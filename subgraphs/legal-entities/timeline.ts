import { type Connection, connectionOf } from "../../kit/connection/connection.ts";
import type { KeysetPosition } from "../../kit/connection/cursor.ts";
import {
  lastingRequest,
  type PageArguments,
  type PageRequest,
  pageRequest,
} from "../../kit/connection/pageRequest.ts";
import {
  TIMELINE_EVENTS_PER_SOURCE,
  type TimelineEvent,
  timelineEvent,
} from "../../kit/timelineEvent.ts";
import { idsOf } from "../../kit/entityReference.ts";
import { changeItemCode, eventKindCode, statusCode } from "./codes.ts";
import type { LegalEntityLoaders } from "./loaders.ts";
import { listOrders } from "./repository.ts";
import type { LegalEntityRow } from "./rows.ts";
import type { ToldChangeRow, ToldReportRow } from "./timelineRows.ts";

/** The events that other subgraphs contribute, as the gateway puts them into the reference. */
const CONTRIBUTIONS = ["approvalEvents", "supervisionEvents", "listingEvents", "creditEvents"];

const timelineOrders = { OCCURRED_DESC: { column: "occurredOn", direction: "desc" } } as const;

/** The life of each entity: its own registration events merged with what every other subgraph contributed. */
export async function timelinesOf(
  entities: readonly LegalEntityRow[],
  args: PageArguments,
  loaders: LegalEntityLoaders,
): Promise<Connection<TimelineEvent>[]> {
  const request = pageRequest(args, timelineOrders);
  const own = await ownEvents(entities, loaders);
  return entities.map((entity, index) =>
    timelineOf([...contributed(entity), ...(own[index] ?? [])].sort(newestFirst), request),
  );
}

function timelineOf(
  events: readonly TimelineEvent[],
  request: PageRequest,
): Connection<TimelineEvent> {
  const { after, first } = request;
  const rest = after === undefined ? events : events.filter((event) => isAfter(event, after));
  const page = { rows: rest.slice(0, first), hasNextPage: rest.length > first };
  return connectionOf(page, request, () => events.length);
}

function contributed(entity: LegalEntityRow): TimelineEvent[] {
  return CONTRIBUTIONS.flatMap((field): TimelineEvent[] => {
    const events = entity.contributed?.[field];
    return Array.isArray(events) ? events : [];
  });
}

const NEWEST = { first: TIMELINE_EVENTS_PER_SOURCE };
const NEWEST_CHANGES = lastingRequest(NEWEST, listOrders.changes);
const NEWEST_REPORTS = lastingRequest(NEWEST, listOrders.annualReports);

async function ownEvents(
  entities: readonly LegalEntityRow[],
  loaders: LegalEntityLoaders,
): Promise<TimelineEvent[][]> {
  const ids = idsOf(entities);
  const [changes, reports] = await Promise.all([
    loaders.changesTold.pages.loadAll(ids, NEWEST_CHANGES),
    loaders.reportsTold.pages.loadAll(ids, NEWEST_REPORTS),
  ]);
  return entities.map((entity, index) => [
    ...lifeEvents(entity),
    ...(changes[index]?.rows ?? []).map(changeEvent),
    ...(reports[index]?.rows ?? []).map(reportEvent),
  ]);
}

function lifeEvents(entity: LegalEntityRow): TimelineEvent[] {
  const established = {
    id: `established:${entity.id}`,
    occurredOn: entity.established_on,
    kind: eventKindCode("ESTABLISHED"),
    summary: "设立登记",
  };
  if (entity.ended_on === null) return [timelineEvent(established, entity)];
  const ended = {
    id: `ended:${entity.id}`,
    occurredOn: entity.ended_on,
    kind: eventKindCode("ENDED"),
    summary: statusCode(entity.status_code).name,
  };
  return [timelineEvent(established, entity), timelineEvent(ended, entity)];
}

function changeEvent(row: ToldChangeRow): TimelineEvent {
  const told = {
    id: `change:${row.id}`,
    occurredOn: row.changed_on,
    kind: eventKindCode("CHANGED"),
    summary: changeItemCode(row.item_code).name,
  };
  return timelineEvent(told, row);
}

function reportEvent(row: ToldReportRow): TimelineEvent {
  const told = {
    id: `report:${row.id}`,
    occurredOn: row.submitted_on,
    kind: eventKindCode("REPORTED"),
    summary: `${row.year}年度报告`,
  };
  return timelineEvent(told, row);
}

function newestFirst(left: TimelineEvent, right: TimelineEvent): number {
  return compare(right.occurredOn, left.occurredOn) || compare(right.id, left.id);
}

function isAfter(event: TimelineEvent, { value, id }: KeysetPosition): boolean {
  const byDay = compare(String(value), event.occurredOn);
  return byDay > 0 || (byDay === 0 && compare(String(id), event.id) > 0);
}

/** By code unit: the same in every process, unlike a locale's order. */
function compare(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
