import { rejectedRowFields } from "../../../kit/ingest/rejectedRows.ts";
import { totalsOf } from "../../../kit/ingest/totals.ts";
import type {
  AdministrativeActionIngestReportResolvers,
  AdministrativeActionRowReportResolvers,
  InspectionIngestReportResolvers,
  InspectionRowReportResolvers,
  PenaltyIngestReportResolvers,
  PenaltyRowReportResolvers,
  RejectedAdministrativeActionRowResolvers,
  RejectedInspectionRowResolvers,
  RejectedPenaltyRowResolvers,
} from "../resolvers.generated.ts";

export const PenaltyIngestReport: PenaltyIngestReportResolvers = {
  totals: ({ rows }) => totalsOf(rows),
};

/** A sealed record is told of in no report. */
export const PenaltyRowReport: PenaltyRowReportResolvers = {
  penalty: ({ record }) => (record?.sealed === 0 ? record : null),
};

export const InspectionIngestReport: InspectionIngestReportResolvers = {
  totals: ({ rows }) => totalsOf(rows),
};

export const InspectionRowReport: InspectionRowReportResolvers = {
  recordId: ({ record }) => (record === null ? null : `inspection:${record.id}`),
};

export const AdministrativeActionIngestReport: AdministrativeActionIngestReportResolvers = {
  totals: ({ rows }) => totalsOf(rows),
};

export const AdministrativeActionRowReport: AdministrativeActionRowReportResolvers = {
  recordId: ({ record }) => (record === null ? null : `action:${record.id}`),
};

export const RejectedPenaltyRow: RejectedPenaltyRowResolvers = rejectedRowFields;

export const RejectedInspectionRow: RejectedInspectionRowResolvers = rejectedRowFields;

export const RejectedAdministrativeActionRow: RejectedAdministrativeActionRowResolvers =
  rejectedRowFields;
