import type { Identity, IdentityOfRecord, MatterRow } from "./rows.ts";

/** An identity with the columns of its record that decide who may read it; null where it is nobody's. */
export function ofRecord(
  { entity_id, authority_code, assignee }: MatterRow,
  identity: Identity | null | undefined,
): IdentityOfRecord | null {
  return identity ? { ...identity, entity_id, authority_code, assignee } : null;
}
