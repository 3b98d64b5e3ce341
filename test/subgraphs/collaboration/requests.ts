import type { Database } from "../../../kit/database/database.ts";

/** A request for information about an entity that is not answered yet, such as TQ-1. */
export async function request(
  { knex }: Database,
  given: Readonly<Record<string, unknown>> & { readonly id: number },
): Promise<void> {
  await knex("collaboration_request").insert({
    entity_id: 1,
    number: `TQ-${given.id}`,
    kind_code: "INFO_SHARE",
    template_version: 1,
    state_code: "SUBMITTED",
    addressee_code: "SH-TAX",
    content: JSON.stringify({ MATTER: "内容" }),
    submitted_on: "2016-07-18",
    due_at: "2016-07-28 15:59:59",
    input_digest: "x",
    source_system: "TEST",
    authority_code: "SH-AIC",
    version: 1,
    recorded_at: "2016-07-18 08:00:00",
    ...given,
  });
}
