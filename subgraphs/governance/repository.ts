import { openAuditKeys } from "../../audit/auditKeys.ts";
import { revokeConsent } from "../../kit/authorization/consentRevocations.ts";
import type { Database } from "../../kit/database/database.ts";
import type { InstallationFiles } from "../../kit/defineSubgraph.ts";
import type { Orders } from "../../kit/connection/pageRequest.ts";
import { wholeList } from "../../kit/connection/wholeList.ts";
import { auditRepository } from "./auditRepository.ts";
import { departmentRows } from "./departmentRows.ts";
import { misuseRepository } from "./misuseRepository.ts";

/** The sort orders of each list; the first is the default. */
export const listOrders = {
  departments: { PLAN: { column: "id", direction: "asc" } },
  uses: { RECORDED_DESC: { column: "id", direction: "desc" } },
  misuseCases: { OPENED_DESC: { column: "id", direction: "desc" } },
  misuseEvidence: { RECORDED_ASC: { column: "id", direction: "asc" } },
} as const satisfies Record<string, Orders>;

/** The departments, which policy names, the audit trail, and what was found in it. */
export async function createGovernanceRepository(
  database: Database,
  { auditKeysFile }: InstallationFiles,
) {
  const keys = await openAuditKeys(auditKeysFile);
  return {
    departments: wholeList(departmentRows),
    uses: auditRepository(database, keys),
    misuse: misuseRepository(database, keys),
    unseal: keys.unseal,
    revokeConsent: (revocation: Parameters<typeof revokeConsent>[1]) =>
      revokeConsent(database, revocation),
  };
}

export type GovernanceRepository = Awaited<ReturnType<typeof createGovernanceRepository>>;
