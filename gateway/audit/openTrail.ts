import { openAuditKeys } from "../../audit/auditKeys.ts";
import { type AuditTrail, openAuditTrail } from "../../audit/auditTrail.ts";
import type { Database } from "../../kit/database/database.ts";
import type { Configuration } from "../configuration/configuration.ts";

/** The trail of an installation, in the database that its gateways share. */
export async function openTrail(
  { auditKeysFile, auditAnchorsFile }: Configuration,
  database: Database,
  report: (error: unknown) => void,
): Promise<AuditTrail> {
  const keys = await openAuditKeys(auditKeysFile);
  return openAuditTrail({ database, keys, anchorsFile: auditAnchorsFile, report });
}
