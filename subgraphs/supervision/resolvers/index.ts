import {
  AdministrativeAction,
  AdministrativeConfirmation,
  AdministrativeEnforcement,
  AdministrativeFiling,
  AdministrativeReward,
} from "./AdministrativeAction.ts";
import {
  CampaignInspection,
  DailyInspection,
  EnvironmentInspection,
  FoodInspection,
  Inspection,
  SafetyInspection,
  SpotCheck,
} from "./Inspection.ts";
import { DepartmentSystem, DepartmentSystemFeed } from "./DepartmentSystem.ts";
import { GenericForm, GenericRecord } from "./GenericForm.ts";
import {
  AdministrativeActionIngestReport,
  AdministrativeActionRowReport,
  InspectionIngestReport,
  InspectionRowReport,
  PenaltyIngestReport,
  PenaltyRowReport,
  RejectedAdministrativeActionRow,
  RejectedInspectionRow,
  RejectedPenaltyRow,
} from "./IngestReports.ts";
import { InspectionFollowUp } from "./InspectionFollowUp.ts";
import { LegalEntity } from "./LegalEntity.ts";
import { ListBlindSpot, PenaltyItem, PermitItem } from "./MergedLists.ts";
import { Mutation } from "./Mutation.ts";
import { OnestopSupervision } from "./OnestopSupervision.ts";
import { Penalty } from "./Penalty.ts";
import { Query } from "./Query.ts";
import { RecordLineage, RecordSubmission } from "./RecordLineage.ts";
import { Rectification } from "./Rectification.ts";
import { SpotCheckDraw, SpotCheckInspector, SpotCheckPairing } from "./SpotCheckDraw.ts";
import { SpotCheckDrawCount } from "./SpotCheckDrawCount.ts";
import { SpotCheckResultReport, SpotCheckTaskReport } from "./SpotCheckReports.ts";
import { SpotCheckResult } from "./SpotCheckResult.ts";
import {
  SpotCheckDepartment,
  SpotCheckItem,
  SpotCheckPlan,
  SpotCheckTask,
} from "./SpotCheckTask.ts";
import { SpotCheckResultWork, SpotCheckWork } from "./SpotCheckWork.ts";
import { SupervisionItem } from "./SupervisionItem.ts";
import { SupervisionRecord } from "./SupervisionRecord.ts";

/** Resolvers by type; a field not named here reads the column of its name. */
export const resolvers = {
  AdministrativeAction,
  AdministrativeActionIngestReport,
  AdministrativeActionRowReport,
  AdministrativeConfirmation,
  AdministrativeEnforcement,
  AdministrativeFiling,
  AdministrativeReward,
  CampaignInspection,
  DailyInspection,
  DepartmentSystem,
  DepartmentSystemFeed,
  EnvironmentInspection,
  FoodInspection,
  GenericForm,
  GenericRecord,
  Inspection,
  InspectionFollowUp,
  InspectionIngestReport,
  InspectionRowReport,
  LegalEntity,
  ListBlindSpot,
  Mutation,
  OnestopSupervision,
  Penalty,
  PenaltyIngestReport,
  PenaltyItem,
  PenaltyRowReport,
  PermitItem,
  Query,
  RecordLineage,
  RecordSubmission,
  Rectification,
  RejectedAdministrativeActionRow,
  RejectedInspectionRow,
  RejectedPenaltyRow,
  SafetyInspection,
  SpotCheck,
  SpotCheckDepartment,
  SpotCheckDraw,
  SpotCheckDrawCount,
  SpotCheckInspector,
  SpotCheckItem,
  SpotCheckPairing,
  SpotCheckPlan,
  SpotCheckResult,
  SpotCheckResultReport,
  SpotCheckResultWork,
  SpotCheckTask,
  SpotCheckTaskReport,
  SpotCheckWork,
  SupervisionItem,
  SupervisionRecord,
};
