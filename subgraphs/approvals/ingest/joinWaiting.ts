import type { Knex } from "knex";
import { type Clock, todayBy } from "../../../kit/clock.ts";
import type { Database } from "../../../kit/database/database.ts";
import { insertRows } from "../../../kit/database/insertRows.ts";
import { writeTransaction } from "../../../kit/database/writeTransaction.ts";
import { departmentByCode } from "../../../policy/departments/index.ts";
import type { PermitRowInput } from "../resolvers.generated.ts";
import { readPermitRow } from "./readPermitRow.ts";
import { type RecordedRow, recordPermits } from "./recordPermits.ts";
import type { RowError } from "./rowError.ts";

/** An entity that is in the register. */
export interface RegisteredEntity {
  readonly uscc: string;
  readonly entityId: number;
}

interface WaitingRow {
  readonly id: number;
  readonly authority_code: string;
  readonly source_system: string;
  readonly content: string;
}

/**
 * Learns of entities that are in the register, and lets the rows that waited for them join, in the order in
 * which they came. Entities that are known already are no matter. Answers how many rows joined.
 */
export async function noteEntities(
  database: Database,
  entities: readonly RegisteredEntity[],
  clock: Clock,
): Promise<number> {
  return writeTransaction(database, (transaction) => noteIn(transaction, entities, clock));
}

/** The same in a transaction of `writeTransaction`; no entity twice. */
export async function noteIn(
  transaction: Knex.Transaction,
  entities: readonly RegisteredEntity[],
  clock: Clock,
): Promise<number> {
  const codes = entities.map(({ uscc }) => uscc);
  await transaction("known_entity").whereIn("uscc", codes).delete();
  await insertRows(
    transaction,
    "known_entity",
    entities.map(({ uscc, entityId }) => ({ uscc, entity_id: entityId })),
  );
  const waiting: WaitingRow[] = await transaction("permit_batch_row")
    .select("id", "authority_code", "source_system", "content")
    .whereIn("holder_uscc", codes)
    .where("status_code", "QUEUED")
    .orderBy("id");
  for (const row of waiting) await join(transaction, row, clock);
  return waiting.length;
}

/** One by one: a row that waits is the exception, and a later one corrects an earlier. */
async function join(
  transaction: Knex.Transaction,
  { id, authority_code: authority, source_system: sourceSystem, content }: WaitingRow,
  clock: Clock,
): Promise<void> {
  const department = departmentByCode(authority);
  if (department === undefined) throw new TypeError(`${authority}, of row ${id}, is no department`);
  const row = JSON.parse(content) as PermitRowInput;
  const read = readPermitRow(row, { department, sourceSystem, today: todayBy(clock) });
  const rows = "told" in read ? [read] : [];
  const [joined] = await recordPermits(transaction, { authority, sourceSystem }, rows, clock.now());
  const errors = "told" in read ? errorsOf(joined) : read;
  const made = joined?.settlement.kind === "corrected" ? "CORRECTED" : "ACCEPTED";
  await transaction("permit_batch_row")
    .where({ id })
    .update({
      status_code: errors.length > 0 ? "REJECTED" : made,
      permit_id: joined?.permit?.id ?? null,
      errors: JSON.stringify(errors),
    });
}

function errorsOf(joined: RecordedRow | undefined): readonly RowError[] {
  return joined?.settlement.kind === "rejected" ? joined.settlement.errors : [];
}
