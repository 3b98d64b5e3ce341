import { type CodedValue, type CodeList, codedOrNull } from "../../../kit/codes/codedValue.ts";
import { departmentOf } from "../../../kit/codes/provenance.ts";
import { readingOf } from "../../../kit/connection/columnsRead.ts";
import {
  conclusionCode,
  environmentalMediumCode,
  foodStageCode,
  hygieneGradeCode,
  methodCode,
  recordKindCode,
  standardisationGradeCode,
} from "../codes.ts";
import { inspectionResults, resultEditionCode } from "../inspectionResults.ts";
import { inspectionTypes } from "../inspectionTypes.ts";
import { recordFields } from "../recordFields.ts";
import { inspectionSummary } from "../records.ts";
import type {
  CampaignInspectionResolvers,
  DailyInspectionResolvers,
  EnvironmentInspectionResolvers,
  FoodInspectionResolvers,
  InspectionResolvers,
  SafetyInspectionResolvers,
  SpotCheckResolvers,
} from "../resolvers.generated.ts";
import type { InspectionOfficerRow, InspectionRow } from "../rows.ts";

const reading = readingOf<InspectionRow>();

export const Inspection: InspectionResolvers = {
  __resolveType: reading(["kind_code"], (row) => inspectionTypes[row.kind_code]),
};

const inspectionFields = {
  ...recordFields,
  occurredOn: reading(["inspected_on"], (row) => row.inspected_on),
  summary: reading(["item_code", "result_edition", "result_codes"], inspectionSummary),
  kind: reading(["kind_code"], (row) => recordKindCode(row.kind_code)),
  method: (row: InspectionRow) => methodCode(row.method_code),
  resultEdition: (row: InspectionRow) => resultEditionCode(row.result_edition),
  results: reading(["result_edition", "result_codes"], (row) =>
    inspectionResults(row.result_edition, row.result_codes),
  ),
  conclusion: (row: InspectionRow) => codedOrNull(conclusionCode, row.conclusion_code),
  officers: (row: InspectionRow) =>
    // Whose they are goes with them: it decides who may read their names.
    (JSON.parse(row.officers) as InspectionOfficerRow[]).map((officer) => ({
      ...officer,
      entity_id: row.entity_id,
      authority_code: row.authority_code,
    })),
  followUp: (row: InspectionRow) => row,
};

export const DailyInspection: DailyInspectionResolvers = inspectionFields;

export const SpotCheck: SpotCheckResolvers = {
  ...inspectionFields,
  jointDepartments: (row) => codedList(departmentOf, row["joint_department_codes"]),
};

export const CampaignInspection: CampaignInspectionResolvers = {
  ...inspectionFields,
  participants: (row) => codedList(departmentOf, row["participant_codes"]),
};

export const FoodInspection: FoodInspectionResolvers = {
  ...inspectionFields,
  stage: (row) => foodStageCode(String(row["stage_code"])),
  hygieneGrade: (row) => codedDetail(hygieneGradeCode, row["hygiene_grade_code"]),
};

export const SafetyInspection: SafetyInspectionResolvers = {
  ...inspectionFields,
  standardisationGrade: (row) =>
    codedDetail(standardisationGradeCode, row["standardisation_grade_code"]),
};

export const EnvironmentInspection: EnvironmentInspectionResolvers = {
  ...inspectionFields,
  media: (row) => codedList(environmentalMediumCode, row["medium_codes"]),
};

/** Details come from JSON, so their codes are whatever was written there. */
function codedDetail(list: CodeList, code: unknown): CodedValue | null {
  return typeof code === "string" ? list(code) : null;
}

function codedList(list: CodeList, codes: unknown): CodedValue[] {
  return Array.isArray(codes) ? codes.map((code) => list(String(code))) : [];
}
