import type { Knex } from "knex";
import type { Acting } from "../../../kit/authorization/acting.ts";
import { entityId } from "../../../kit/entityReference.ts";
import { NOT_AUTHORITATIVE_SOURCE, actError } from "../../../kit/errors/actErrors.ts";
import { badUserInput } from "../../../kit/errors/badUserInput.ts";
import { entityById } from "../../../kit/knownEntities/knownEntity.ts";
import type { CreditRecordRow } from "../rows.ts";

const SELF = "SELF:";

/** A record that an enterprise may still query, of its own; of any other it is as if there were none. */
export async function ownRecord(
  knex: Knex.Transaction,
  id: string | number,
  { department: reader }: Acting,
): Promise<CreditRecordRow> {
  const record = await knex<CreditRecordRow>("shared_credit_record")
    .where("id", entityId(id) ?? 0)
    .first();
  const entity = record && (await entityById(knex, record.entity_id));
  if (record === undefined || entity === undefined || reader !== `${SELF}${entity.uscc}`)
    throw badUserInput("input.record", "is the id of no record in your own credit file");
  return record;
}

/** Refuses whoever did not provide a record. */
export async function assertProvided(
  knex: Knex.Transaction,
  record: number,
  { department }: Acting,
): Promise<void> {
  const { authority_code: provider }: { readonly authority_code: string } = await knex(
    "credit_record",
  )
    .where({ id: record })
    .first("authority_code");
  if (provider !== department)
    throw actError(
      NOT_AUTHORITATIVE_SOURCE,
      `该信息由 ${provider} 提供，${department} 不能办理 · The record was provided by ${provider}; ${department} does not decide on it.`,
    );
}
