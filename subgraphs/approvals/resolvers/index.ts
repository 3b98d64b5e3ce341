import { DualNotice, NoticeStep, OverdueNotice } from "./DualNotice.ts";
import { LegalEntity } from "./LegalEntity.ts";
import { Mutation } from "./Mutation.ts";
import { NoticeCommitment, NoticeLetter } from "./NoticeLetter.ts";
import { OnestopApproval } from "./OnestopApproval.ts";
import { Permit } from "./Permit.ts";
import { PermitIngestReport, PermitRowReport } from "./PermitIngestReport.ts";
import { PermitItem } from "./PermitItem.ts";
import { PermitVersion } from "./PermitVersion.ts";
import {
  PostLicensingCatalogue,
  PostLicensingEntry,
  PostLicensingNeed,
} from "./PostLicensingCatalogue.ts";
import { Query } from "./Query.ts";
import { RecordLineage, RecordSubmission } from "./RecordLineage.ts";
import { RejectedPermitRow } from "./RejectedPermitRow.ts";
import { ResponsibleDepartment } from "./ResponsibleDepartment.ts";

/** Resolvers by type; a field not named here reads the column of its name. */
export const resolvers = {
  DualNotice,
  LegalEntity,
  Mutation,
  NoticeCommitment,
  NoticeLetter,
  NoticeStep,
  OnestopApproval,
  OverdueNotice,
  Permit,
  PermitIngestReport,
  PermitItem,
  PermitRowReport,
  PermitVersion,
  PostLicensingCatalogue,
  PostLicensingEntry,
  PostLicensingNeed,
  Query,
  RecordLineage,
  RecordSubmission,
  RejectedPermitRow,
  ResponsibleDepartment,
};
