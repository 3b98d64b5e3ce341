import {
  CampaignInspection,
  DailyInspection,
  EnvironmentInspection,
  FoodInspection,
  Inspection,
  SafetyInspection,
  SpotCheck,
} from "./Inspection.ts";
import { InspectionFollowUp } from "./InspectionFollowUp.ts";
import { LegalEntity } from "./LegalEntity.ts";
import { Penalty } from "./Penalty.ts";
import { Query } from "./Query.ts";
import { Rectification } from "./Rectification.ts";
import { SupervisionItem } from "./SupervisionItem.ts";
import { SupervisionRecord } from "./SupervisionRecord.ts";

/** Resolvers by type; a field not named here reads the column of its name. */
export const resolvers = {
  CampaignInspection,
  DailyInspection,
  EnvironmentInspection,
  FoodInspection,
  Inspection,
  InspectionFollowUp,
  LegalEntity,
  Penalty,
  Query,
  Rectification,
  SafetyInspection,
  SpotCheck,
  SupervisionItem,
  SupervisionRecord,
};
