import type { Database } from "../../../../kit/database/database.ts";
import { FILLED_IN, WORKSHOP } from "./workshop.ts";

/** Enters the form for workshops, which its department shares with everybody, and one record of entity 1 by it. */
export async function enterFilledIn({ knex }: Database, id: number): Promise<void> {
  const authority_code = "SH-AIC";
  const code = `${authority_code}-WORKSHOP`;
  await knex("generic_form").insert({ id, code, authority_code, state_code: "OPEN", version: 1 });
  await knex("generic_form_version").insert({
    id,
    form_id: id,
    version: 1,
    input_digest: "x",
    title: "小作坊",
    subject: "食品小作坊",
    item_code: "SH-AIC-002",
    basis: "x",
    share_code: "SHARED",
    content_schema: JSON.stringify(WORKSHOP),
    defined_at: "2026-06-01 00:00:00",
  });
  await knex("generic_record").insert({
    id,
    entity_id: 1,
    item_code: "SH-AIC-002",
    level_code: "CITY",
    district_code: null,
    source_system: "TEST",
    authority_code,
    version: 1,
    recorded_at: "2026-06-29 00:00:00",
    document_number: "x",
    definition_id: id,
    form_code: code,
    occurred_on: "2026-06-29",
    share_code: "SHARED",
    content: JSON.stringify(FILLED_IN),
  });
}
