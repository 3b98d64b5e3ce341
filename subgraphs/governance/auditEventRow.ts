import type { AuditPayload, AuditRecordRow } from "../../audit/auditRecord.ts";
import type { AuditEventRow } from "./rows.ts";

/** A use is the record of whoever used: its reader stands to it as to what it made. */
export function auditEventRow(
  { seq, payload }: AuditRecordRow,
  reader: string,
  entityId?: number,
): AuditEventRow {
  return {
    id: seq,
    authority_code: reader,
    ...(entityId === undefined ? {} : { entity_id: entityId }),
    payload: JSON.parse(payload) as AuditPayload,
  };
}
