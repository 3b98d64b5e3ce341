import type { Knex } from "knex";
import { insertRows } from "../../kit/database/insertRows.ts";
import { departmentsConcerned } from "../../kit/outbox/concerned.ts";
import type { PlacedEvent } from "../../kit/outbox/event.ts";
import type { Following } from "../../kit/outbox/following.ts";
import { type ChangeTypeCode, changeTypeCodes, changeTypeRule } from "./changeTypes.ts";

/** Writes what each subgraph tells of into the one order of all changes. */
export const followed: readonly Following[] = Object.entries(typesBySource()).map(
  ([source, types]) => ({
    source,
    types: [...types.keys()],
    async handle(transaction, events) {
      const told = events.flatMap((event) => {
        const code = types.get(event.type);
        return code === undefined ? [] : changeOf(source, code, event);
      });
      await insertRows(
        transaction,
        "change_log",
        told.map(({ row }) => row),
      );
      await noteConcerned(transaction, source, told);
    },
  }),
);

/** An event as the log keeps it, and the departments that it concerns. */
interface ToldChange {
  readonly row: { readonly source_cursor: number };
  readonly departments: readonly string[];
}

/** What the log keeps of an event; nothing where it is for those whom it concerns, and it names nobody. */
function changeOf(source: string, code: ChangeTypeCode, event: PlacedEvent): ToldChange[] {
  const rule = changeTypeRule(code);
  const isLinkage = "toConcerned" in rule;
  const departments = isLinkage ? departmentsConcerned(event.payload) : [];
  if (isLinkage && departments.length === 0) return [];
  const row = {
    type_code: code,
    entity_id: isLinkage ? null : event.entityId,
    subject: isLinkage ? String(event.payload[rule.subject]) : null,
    occurred_at: event.occurredAt,
    source,
    source_cursor: event.cursor,
  };
  return [{ row, departments }];
}

/** Keeps for whom changes are that were written just now, and are not for everybody. */
async function noteConcerned(
  transaction: Knex.Transaction,
  source: string,
  told: readonly ToldChange[],
): Promise<void> {
  const concerning = told.filter(({ departments }) => departments.length > 0);
  if (concerning.length === 0) return;
  const cursors = concerning.map(({ row }) => row.source_cursor);
  const rows: { id: number; source_cursor: number }[] = await transaction("change_log")
    .select("id", "source_cursor")
    .where({ source })
    .whereIn("source_cursor", cursors);
  const ids = new Map(rows.map((row) => [row.source_cursor, row.id]));
  await insertRows(
    transaction,
    "concerned_department",
    concerning.flatMap(({ row, departments }) =>
      departments.map((code) => ({
        department_code: code,
        change_id: ids.get(row.source_cursor) ?? null,
      })),
    ),
  );
}

/** Codes of changes by the type of event, of each source. */
function typesBySource(): Readonly<Record<string, Map<string, ChangeTypeCode>>> {
  const bySource: Record<string, Map<string, ChangeTypeCode>> = {};
  for (const code of changeTypeCodes) {
    const { source, event } = changeTypeRule(code);
    (bySource[source] ??= new Map()).set(event, code);
  }
  return bySource;
}
