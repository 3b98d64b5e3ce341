import type { Knex } from "knex";
import { badUserInput } from "../../../kit/errors/badUserInput.ts";
import { concerning } from "../../../kit/outbox/concerned.ts";
import { appendEvents } from "../../../kit/outbox/outbox.ts";
import type { CreditObjectionReportRow, CreditObjectionRow } from "../rows.ts";

export const OBJECTIONS = "credit_objection";

export async function objectionOf(knex: Knex.Transaction, id: number): Promise<CreditObjectionRow> {
  const found = await knex<CreditObjectionRow>(OBJECTIONS).where({ id }).first();
  if (found === undefined)
    throw badUserInput("input.objection", "is the id of no objection; see CreditFile.objections");
  return found;
}

export function reportOf(objection: CreditObjectionRow): CreditObjectionReportRow {
  return { objection, state: objection.status_code, version: objection.version };
}

/** Tells what happened to an objection; it concerns who provided the record. */
export async function tellOfObjection(
  knex: Knex.Transaction,
  { id, entity_id: entityId, authority_code: provider }: CreditObjectionRow,
  what: string,
  now: Date,
): Promise<void> {
  const payload = { objection: id, ...concerning([provider]) };
  await appendEvents(knex, [{ type: `creditObjection.${what}`, entityId, payload }], now);
}
