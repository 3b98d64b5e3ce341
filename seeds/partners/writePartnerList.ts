import type { Database } from "../../kit/database/database.ts";
import type { PartnerContract } from "../../policy/partners/contract.ts";
import type { StoredEntityRow, SupervisionListRow } from "../../subgraphs/legal-entities/rows.ts";

const BATCH = 400;

/** What became of a list: how many entities are on it now, and which codes the register does not have. */
export interface WrittenList {
  readonly listed: number;
  readonly unknown: readonly string[];
}

/**
 * Puts a partner's contract list into the register, in place of the one before, until its contract ends. It
 * stands with the departments' supervision lists: both say who has an entity on its list.
 */
export async function writePartnerList(
  { knex }: Database,
  { code, validTo }: PartnerContract,
  usccs: readonly string[],
): Promise<WrittenList> {
  return knex.transaction(async (transaction) => {
    await transaction("supervision_list").where({ department_code: code }).delete();
    const known = new Set<string>();
    for (let at = 0; at < usccs.length; at += BATCH) {
      const rows: Pick<StoredEntityRow, "id" | "uscc">[] = await transaction("legal_entity")
        .select("id", "uscc")
        .whereIn("uscc", usccs.slice(at, at + BATCH));
      for (const { uscc } of rows) known.add(uscc ?? "");
      const list: SupervisionListRow[] = rows.map(({ id }) => ({
        entity_id: id,
        department_code: code,
        until_on: validTo,
      }));
      if (list.length > 0) await transaction("supervision_list").insert(list);
    }
    return { listed: known.size, unknown: usccs.filter((uscc) => !known.has(uscc)) };
  });
}
