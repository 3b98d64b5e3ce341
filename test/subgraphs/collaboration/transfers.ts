import type { Database } from "../../../kit/database/database.ts";
import type { CriminalTransferRow } from "../../../subgraphs/collaboration/rows.ts";

/** A case of entity 1 that SH-FDA sent to the police, with a document, goods and a step. */
export async function enterTransfer(
  { knex }: Database,
  changes: Partial<CriminalTransferRow> & { readonly id: number },
): Promise<void> {
  await knex("criminal_transfer").insert({
    entity_id: 1,
    number: `SH-FDA-XS-2026-${changes.id}`,
    state_code: "TRANSFERRED",
    suspected_crime: "涉嫌销售不符合安全标准的食品",
    facts: "货值较大",
    goods: JSON.stringify([{ name: "食品", quantity: "12 箱" }]),
    proposed_on: "2026-06-25",
    proposed_year: 2026,
    prosecuted_on: null,
    due_code: "POLICE_FILING_DECISION",
    due_at: "2026-06-30 15:59:59",
    input_digest: "x",
    source_system: "SYNTHETIC",
    authority_code: "SH-FDA",
    version: 3,
    recorded_at: "2026-06-27 08:00:00",
    ...changes,
  });
  await knex("criminal_transfer_document").insert({
    transfer_id: changes.id,
    kind_code: "TRANSFER_LETTER",
    number: "1",
    title: "移送书",
    issued_on: "2026-06-27",
    sha256: "0".repeat(64),
  });
  await knex("criminal_transfer_step").insert({
    record_id: changes.id,
    version: 3,
    action_code: "refuse",
    content: JSON.stringify({ document: "沪公〔2026〕1号", reason: "证据不足" }),
    department_code: "SH-PSB",
    done_at: "2026-06-27 08:00:00",
  });
}
