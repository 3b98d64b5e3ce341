import { openAuditKeys } from "../../audit/auditKeys.ts";
import { type AuditTrail, openAuditTrail } from "../../audit/auditTrail.ts";
import { openDatabase } from "../../kit/database/openDatabase.ts";
import type { Configuration } from "../configuration/configuration.ts";

/** The trail of an installation; closing it closes its database. */
export async function openTrail(
  { auditKeysFile, auditAnchorsFile, databaseOf }: Configuration,
  report: (error: unknown) => void,
): Promise<AuditTrail> {
  const keys = await openAuditKeys(auditKeysFile);
  const database = await openDatabase(databaseOf("governance"));
  const trail = await openAuditTrail({ database, keys, anchorsFile: auditAnchorsFile, report });
  return {
    record: trail.record,
    async close() {
      await trail.close();
      await database.close();
    },
  };
}
