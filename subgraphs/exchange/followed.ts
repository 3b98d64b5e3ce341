import type { Following } from "../../kit/outbox/following.ts";
import { insertRows } from "../../kit/database/insertRows.ts";
import { CHANGE_TYPES, changeTypeCodes } from "./changeTypes.ts";

/** Writes what each subgraph tells of into the one order of all changes. */
export const followed: readonly Following[] = Object.entries(typesBySource()).map(
  ([source, types]) => ({
    source,
    types: [...types.keys()],
    handle: (transaction, events) =>
      insertRows(
        transaction,
        "change_log",
        events.map((event) => ({
          type_code: types.get(event.type),
          entity_id: event.entityId,
          occurred_at: event.occurredAt,
          source,
          source_cursor: event.cursor,
        })),
      ),
  }),
);

/** Codes of changes by the type of event, of each source. */
function typesBySource(): Readonly<Record<string, Map<string, string>>> {
  const bySource: Record<string, Map<string, string>> = {};
  for (const code of changeTypeCodes) {
    const { source, event } = CHANGE_TYPES[code];
    (bySource[source] ??= new Map()).set(event, code);
  }
  return bySource;
}
