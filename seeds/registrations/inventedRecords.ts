import type { Knex } from "knex";
import { SOURCE_SYSTEM as SYNTHETIC } from "../city/city.ts";

/** One row per entity and no source of its own: they share the entity's. */
const PARTS = ["legal_entity_particulars", "legal_representative", "liaison"] as const;
const RECORDS = ["shareholder", "officer", "registration_change", "annual_report"] as const;

/**
 * Removes what the register says of synthetic entities beside their own row, once real ones take their
 * place: an invented shareholder must not appear as that of a real enterprise.
 */
export async function removeInventedRecords(
  transaction: Knex.Transaction,
  entityIds: readonly number[],
): Promise<void> {
  if (entityIds.length === 0) return;
  for (const table of PARTS) await transaction(table).whereIn("entity_id", entityIds).delete();
  for (const table of RECORDS)
    await transaction(table)
      .whereIn("entity_id", entityIds)
      .where("source_system", SYNTHETIC)
      .delete();
}
