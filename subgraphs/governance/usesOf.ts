import { type Connection, connectionOf } from "../../kit/connection/connection.ts";
import { type PageArguments, pageRequest } from "../../kit/connection/pageRequest.ts";
import { auditEventRow } from "./auditEventRow.ts";
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
  const { whose } = visible;
  // An enterprise stands in the trail under a pseudonym; where only one reader's uses are visible, it asks.
  const asker = whose === "all" ? {} : { reader: whose };
  const events = rows.map((row) => auditEventRow(row, { ...asker, entityId }));
  return connectionOf({ rows: events, hasNextPage }, request, () => uses.count(visible, wanted));
}
