import type { FieldReader, TextField } from "../../../kit/ingest/fieldReader.ts";
import type { InspectionRowInput } from "../resolvers.generated.ts";
import type { InspectionKindCode } from "../rows.ts";
import { FOOD_STAGES, MEDIA, YES_OR_NO } from "./inspectionWords.ts";

type Fields = FieldReader<TextField<InspectionRowInput>>;
type Field = TextField<InspectionRowInput>;

/** Reads what only an inspection's own kind has, by the columns that its GraphQL type reads. */
export function readDetails(
  fields: Fields,
  kind: InspectionKindCode | undefined,
  department: string,
): object {
  switch (kind) {
    case "DAILY":
      return {
        checklist_items: fields.count("checklistItems"),
        checklist_failed: fields.count("checklistFailed"),
      };
    case "CAMPAIGN":
      return {
        campaign_theme: fields.required("campaignTheme", 200),
        campaign_from: fields.date("campaignFrom"),
        campaign_to: fields.date("campaignTo"),
        participant_codes: [department],
      };
    case "FOOD":
      return {
        stage_code: fields.word("foodStage", FOOD_STAGES, fields.required("foodStage", 16)),
        food_licence_number: fields.optional("foodLicenceNumber", 64),
      };
    case "SAFETY":
      return { hazardous_chemicals: yesOrNo(fields, "hazardousChemicals") };
    case "ENVIRONMENT":
      return {
        medium_codes: mediaOf(fields),
        discharge_permit_number: fields.optional("dischargePermitNumber", 64),
        limit_exceeded: yesOrNo(fields, "limitExceeded"),
        online_monitoring: yesOrNo(fields, "onlineMonitoring"),
      };
    default:
      return {};
  }
}

function yesOrNo(fields: Fields, field: Field): boolean | undefined {
  return fields.word(field, YES_OR_NO, fields.required(field, 1));
}

function mediaOf(fields: Fields): (string | undefined)[] {
  const text = fields.required("media", 64);
  return listed(text).map((word) => fields.word("media", MEDIA, word));
}

/** The parts of a list, whatever they are divided by. */
export function listed(text: string): string[] {
  return text
    .split(/[;；,，、]/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
