import { LegalEntity } from "./LegalEntity.ts";
import { Mutation } from "./Mutation.ts";
import { Permit } from "./Permit.ts";
import { PermitIngestReport, PermitRowReport } from "./PermitIngestReport.ts";
import { PermitItem } from "./PermitItem.ts";
import { PermitVersion } from "./PermitVersion.ts";
import { Query } from "./Query.ts";
import { RecordLineage } from "./RecordLineage.ts";
import { RecordSubmission } from "./RecordSubmission.ts";
import { RejectedPermitRow } from "./RejectedPermitRow.ts";

/** Resolvers by type; a field not named here reads the column of its name. */
export const resolvers = {
  LegalEntity,
  Mutation,
  Permit,
  PermitIngestReport,
  PermitItem,
  PermitRowReport,
  PermitVersion,
  Query,
  RecordLineage,
  RecordSubmission,
  RejectedPermitRow,
};
