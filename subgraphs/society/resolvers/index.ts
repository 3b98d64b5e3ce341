import { Complaint } from "./Complaint.ts";
import { ComplaintStatisticsCell } from "./ComplaintStatisticsCell.ts";
import { LegalEntity } from "./LegalEntity.ts";
import { Mutation } from "./Mutation.ts";
import { Query } from "./Query.ts";
import { ComplaintReceipt, HandlingReceipt, ReportReceipt } from "./receipts.ts";
import { ReportAnswer, ReportReward, ViolationReport } from "./ViolationReport.ts";

/** Resolvers by type; a field not named here reads the column of its name. */
export const resolvers = {
  Complaint,
  ComplaintReceipt,
  ComplaintStatisticsCell,
  HandlingReceipt,
  LegalEntity,
  Mutation,
  Query,
  ReportAnswer,
  ReportReceipt,
  ReportReward,
  ViolationReport,
};
