import { type TimelineEvent, timelineEvent } from "../../kit/timelineEvent.ts";
import { catalogue } from "./catalogue.ts";
import { eventKindCode, permitEndingCode } from "./codes.ts";
import type { PermitEventRow } from "./rows.ts";

const itemNames = new Map(catalogue.map(({ code, name }) => [code, name]));

/** A decision, or an early end, as the timeline tells it. */
export function permitEvent(row: PermitEventRow): TimelineEvent {
  const item = itemNames.get(row.item_code) ?? row.title;
  const ended = row.event === "PERMIT_ENDED";
  const told = {
    id: `${ended ? "permit-end" : "permit"}:${row.id}`,
    occurredOn: row.occurred_on,
    kind: eventKindCode(row.event),
    summary: ended && row.ending_code ? `${item}：${permitEndingCode(row.ending_code).name}` : item,
  };
  return timelineEvent(told, row);
}
