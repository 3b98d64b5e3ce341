import { type KeptEntities, withoutKept } from "../../kit/authorization/keptEntities.ts";
import type { RecordSubset } from "../../kit/authorization/recordSubset.ts";
import { ownedSubset } from "../../kit/connection/ownedRecords.ts";
import type { Orders } from "../../kit/connection/pageRequest.ts";
import { wholeTable } from "../../kit/connection/wholeTable.ts";
import type { Database } from "../../kit/database/database.ts";
import type { InstallationFiles } from "../../kit/defineSubgraph.ts";
import { openSealingKeys } from "../../kit/keys/sealingKeys.ts";
import { createSocietyActs } from "./handling/acts.ts";
import { claimPrint } from "./handling/claimCode.ts";
import { openedIdentity } from "./handling/identity.ts";
import { countedComplaints } from "./statistics/countedComplaints.ts";
import type {
  ComplaintRow,
  Identity,
  MatterKind,
  SealedIdentityRow,
  ViolationReportRow,
} from "./rows.ts";

/** The sort orders of each list; the first is the default. */
export const listOrders = {
  matters: {
    LODGED_DESC: { column: "lodged_on", direction: "desc" },
    LODGED_ASC: { column: "lodged_on", direction: "asc" },
  },
  work: { DUE: { column: "due_on", direction: "asc" } },
} as const satisfies Record<string, Orders>;

/** Complaints and reports. Methods take sets and answer one result per key, in the keys' order. */
export async function createSocietyRepository(
  database: Database,
  { sealingKeysFile }: InstallationFiles,
) {
  const { reads, knex } = database;
  const sealing = await openSealingKeys(sealingKeysFile);
  return {
    complaintsWithin: (subset: RecordSubset) =>
      ownedSubset<ComplaintRow>(database, "categorized_complaint", subset),
    reportsWithin: (subset: RecordSubset) =>
      ownedSubset<ViolationReportRow>(database, "categorized_report", subset),
    complaintWork: (kept: KeptEntities) =>
      wholeTable<ComplaintRow>(knex, "complaint", (query) =>
        withoutKept(knex, query, "complaint.entity_id", kept),
      ),
    reportWork: (kept: KeptEntities) =>
      wholeTable<ViolationReportRow>(knex, "violation_report", (query) =>
        withoutKept(knex, query, "violation_report.entity_id", kept),
      ),
    /** Opened one by one, for whoever may: nothing is opened to be thrown away. */
    async identities(kind: MatterKind, ids: readonly number[]): Promise<(Identity | null)[]> {
      const rows = await reads.rows<SealedIdentityRow>(`identities of ${kind}`, ids, (one, keys) =>
        one("sealed_identity").where("kind_code", kind).whereIn("record_id", keys),
      );
      const byRecord = new Map(rows.map((row) => [row.record_id, row]));
      return ids.map((id) => {
        const row = byRecord.get(id);
        return row === undefined ? null : openedIdentity(sealing, row);
      });
    },
    async reportByClaimCode(code: string): Promise<ViolationReportRow | undefined> {
      return knex<ViolationReportRow>("violation_report")
        .where("claim_print", claimPrint(sealing, code))
        .first();
    },
    countedComplaints: (lastYear: number) => countedComplaints(database, lastYear),
    acts: createSocietyActs({ database, sealing }),
  };
}

export type SocietyRepository = Awaited<ReturnType<typeof createSocietyRepository>>;
