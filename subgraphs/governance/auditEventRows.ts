import type { AuditPayload, AuditRecordRow } from "../../audit/auditRecord.ts";
import { type Connection, connectionOf } from "../../kit/connection/connection.ts";
import { type PageArguments, pageRequest } from "../../kit/connection/pageRequest.ts";
import type { UsesVisible, UsesWanted } from "./auditRepository.ts";
import type { GovernanceLoaders } from "./loaders.ts";
import { listOrders } from "./repository.ts";
import type { AuditEventRow } from "./rows.ts";

/** A page of records of uses, as far as they are visible. */
export async function usesOf(
  { uses }: GovernanceLoaders,
  visible: UsesVisible,
  wanted: UsesWanted,
  args: PageArguments,
  entityId?: number,
): Promise<Connection<AuditEventRow>> {
  const request = pageRequest(args, listOrders.uses);
  const { rows, hasNextPage } = await uses.page(visible, wanted, request);
  const events = rows.map((row) => auditEventRow(row, visible, entityId));
  return connectionOf({ rows: events, hasNextPage }, request, () => uses.count(visible, wanted));
}

/** A use is the record of whoever used: its reader stands to it as to what it made. */
function auditEventRow(
  { seq, reader_code: reader, payload }: AuditRecordRow,
  { whose }: UsesVisible,
  entityId: number | undefined,
): AuditEventRow {
  return {
    id: seq,
    // An enterprise stands in the trail under a pseudonym; where only one reader's uses are visible, it asks.
    authority_code: whose === "all" ? reader : whose,
    ...(entityId === undefined ? {} : { entity_id: entityId }),
    payload: JSON.parse(payload) as AuditPayload,
  };
}
