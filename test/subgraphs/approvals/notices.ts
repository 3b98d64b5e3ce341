import type { Database } from "../../../kit/database/database.ts";

/** Records a notice of entity 1 that nobody has answered, with its letter; SH-AIC has it unless said otherwise. */
export async function notice(
  { knex }: Database,
  {
    authority_code: authority,
    ...given
  }: Readonly<Record<string, unknown>> & { readonly id: number },
): Promise<void> {
  const entity = { entity_id: given["entity_id"] ?? 1 };
  await knex("notice_letter").insert({
    id: given.id,
    ...entity,
    number: `GZ-${given.id}`,
    edition_code: "2016",
    registered_on: "2016-07-18",
    issued_on: "2016-07-18",
    source_system: "TEST",
    authority_code: authority ?? "SH-AIC",
    version: 1,
    recorded_at: "2016-07-18 08:00:00",
  });
  await knex("dual_notice").insert({
    ...entity,
    letter_id: given.id,
    candidates: "[]",
    level_code: "CITY",
    division_code: "310000",
    route_code: "POOL",
    holder_code: "SH-AIC",
    state_code: "UNCLAIMED",
    sent_on: "2016-07-18",
    claim_by: "2016-07-28",
    due_on: "2016-07-28",
    version: 1,
    ...given,
  });
}
