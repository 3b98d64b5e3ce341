import type { Knex } from "knex";
import { departmentByCode } from "../../policy/departments/index.ts";
import { storedInstant } from "../../kit/clock.ts";
import { insertRows } from "../../kit/database/insertRows.ts";
import type { Migration } from "../../kit/database/migrate.ts";
import type { PlacedEvent } from "../../kit/outbox/event.ts";
import type { Following } from "../../kit/outbox/following.ts";
import type { OpenedRowRow, PlacedEntityRow } from "./rows.ts";

const TABLE = "opened_row";

/**
 * Rows of entities that are open to a department of another district, by the request that opened each (rule R1). What
 * was closed stays here with its day, so that it can be told who had access and when.
 */
export const openedRowMigration: Migration = {
  name: "010_opened_row",
  tables: [TABLE],
  async up(knex) {
    await knex.schema.createTable(TABLE, (table) => {
      table.string("request_number", 40).primary();
      table.bigInteger("entity_id").notNullable();
      table.string("requester_code", 24).notNullable();
      table.string("department_code", 24).notNullable();
      table.datetime("opened_at").notNullable();
      table.datetime("closed_at");
      table.index(["entity_id"]);
    });
  },
};

const OPENED = "crossDistrictRequest.opened";
const CLOSED = "crossDistrictRequest.closed";

/** Hears of requests that open a row, and of their end. */
export const followRequests: Following = {
  source: "collaboration",
  types: [OPENED, CLOSED],
  async handle(transaction, events, clock) {
    // One after the other: a request may be opened and closed among the same events.
    for (const event of events) {
      if (event.type === OPENED) await open(transaction, event);
      else await close(transaction, event, clock.now());
    }
  },
};

async function open(
  transaction: Knex.Transaction,
  { entityId, payload, occurredAt }: PlacedEvent,
): Promise<void> {
  const { request, requester, addressee } = payload;
  if (entityId === null) return;
  await insertRows(transaction, TABLE, [
    {
      request_number: request,
      entity_id: entityId,
      requester_code: requester,
      department_code: addressee,
      opened_at: occurredAt,
      closed_at: null,
    },
  ]);
}

async function close(
  transaction: Knex.Transaction,
  { payload: { request } }: PlacedEvent,
  now: Date,
): Promise<void> {
  await transaction(TABLE)
    .where("request_number", request)
    .whereNull("closed_at")
    .update({ closed_at: storedInstant(now) });
}

/**
 * The departments to which an entity's row is open now. Nobody opens more than he has: a request counts only while
 * the district that asks is that of the entity, by its domicile or its registrar.
 */
export function openedTo(
  { domicile_district: district, registration_authority_code: registrar }: PlacedEntityRow,
  openings: readonly OpenedRowRow[],
): readonly string[] {
  return openings
    .filter(({ requester_code: requester }) => {
      const asking = departmentByCode(requester)?.district;
      return asking !== undefined && (asking === district || asking === registrar);
    })
    .map(({ department_code: department }) => department);
}
