import type { AuditPayload, AuditRecordRow } from "../../audit/auditRecord.ts";
import type { AuditEventRow } from "./rows.ts";

/** A record of the trail: its place, and what the chain covers of it. */
export type PlacedPayload = Pick<AuditRecordRow, "seq" | "payload">;

/**
 * A use is the record of whoever used: its reader stands to it as to what it made. The reader is the record's own,
 * unless another code is given for it.
 */
export function auditEventRow(
  { seq, payload: text }: PlacedPayload,
  { reader, entityId }: { readonly reader?: string; readonly entityId?: number | undefined } = {},
): AuditEventRow {
  const payload = JSON.parse(text) as AuditPayload;
  return {
    id: seq,
    authority_code: reader ?? payload.reader,
    ...(entityId === undefined ? {} : { entity_id: entityId }),
    payload,
  };
}
