import { totalsOf } from "../../../kit/ingest/totals.ts";
import type {
  PermitIngestReportResolvers,
  PermitRowReportResolvers,
} from "../resolvers.generated.ts";

export const PermitIngestReport: PermitIngestReportResolvers = {
  totals: ({ rows }) => totalsOf(rows),
};

export const PermitRowReport: PermitRowReportResolvers = {
  permit: ({ record }) => record,
};
