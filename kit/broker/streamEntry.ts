import type { PlacedEvent } from "../outbox/event.ts";

/** An entry of a stream as Redis gives it back. */
export interface StreamEntry {
  readonly id: string;
  readonly message: Readonly<Record<string, string>>;
}

/** The id of an entry is the place of its event in the outbox, so that none is added twice or out of order. */
export function entryId(cursor: number): string {
  return `${cursor}-0`;
}

export function cursorOf({ id }: StreamEntry): number {
  return Number(id.split("-")[0]);
}

/** Beside the event stands the one before it, by which whoever reads it sees that none is missing. */
export function messageOf(event: PlacedEvent, after: number): Record<string, string> {
  return { after: String(after), event: JSON.stringify(event) };
}

/** The events that follow a cursor without a gap, and whether there is a gap then. */
export function withoutGap(
  entries: readonly StreamEntry[],
  cursor: number,
): { readonly events: readonly PlacedEvent[]; readonly hasGap: boolean } {
  const events: PlacedEvent[] = [];
  let at = cursor;
  for (const entry of entries) {
    if (!(Number(entry.message["after"]) <= at)) return { events, hasGap: true };
    events.push(JSON.parse(entry.message["event"] ?? "") as PlacedEvent);
    at = cursorOf(entry);
  }
  return { events, hasGap: false };
}
