import type { PermitIngestReportResolvers } from "../resolvers.generated.ts";
import type { PermitRowStatusCode } from "../rows.ts";

export const PermitIngestReport: PermitIngestReportResolvers = {
  totals({ rows }) {
    const counted = (status: PermitRowStatusCode): number =>
      rows.filter((row) => row.status === status).length;
    return {
      accepted: counted("ACCEPTED"),
      unchanged: counted("UNCHANGED"),
      corrected: counted("CORRECTED"),
      queued: counted("QUEUED"),
      rejected: counted("REJECTED"),
    };
  },
};
