import type { FieldReader, TextField } from "../../../kit/ingest/fieldReader.ts";
import { enforcementEnd } from "../../../standards/timeLimits/enforcementTerm.ts";
import { TERMED_MEASURES } from "../actionCodes.ts";
import type { AdministrativeActionRowInput } from "../resolvers.generated.ts";
import type { ActionKindCode } from "../rows.ts";
import { FILING_TYPES, MEASURES, OUTCOMES, REWARD_FORMS } from "./actionWords.ts";

type Fields = FieldReader<TextField<AdministrativeActionRowInput>>;

/** What only an action's own kind has, by the columns that its GraphQL type reads. */
interface ActionDetails {
  readonly details: object;
  /** The last day of a term that is set by law where the row tells none. */
  readonly endsOn: string | null;
}

/** Reads what only an action's own kind has; `actedOn` is empty where it could not be read. */
export function readActionDetails(
  fields: Fields,
  kind: ActionKindCode | undefined,
  actedOn: string,
  today: string,
): ActionDetails {
  switch (kind) {
    case "ENFORCEMENT":
      return enforcement(fields, actedOn, today);
    case "CONFIRMATION":
      return {
        details: {
          outcome_code: fields.word("outcome", OUTCOMES, fields.required("outcome", 16)),
        },
        endsOn: null,
      };
    case "REWARD":
      return { details: reward(fields), endsOn: null };
    case "FILING":
      return {
        details: {
          filing_type_code: fields.word(
            "filingType",
            FILING_TYPES,
            fields.required("filingType", 16),
          ),
        },
        endsOn: null,
      };
    default:
      return { details: {}, endsOn: null };
  }
}

function enforcement(fields: Fields, actedOn: string, today: string): ActionDetails {
  const measure = fields.word("measure", MEASURES, fields.required("measure", 32));
  const liftedOn = fields.optionalDate("liftedOn");
  if (liftedOn !== null && liftedOn > today)
    fields.refuse("liftedOn", "IN_THE_FUTURE", "日期晚于今日 · lies in the future");
  if (liftedOn !== null && liftedOn < actedOn)
    fields.refuse("liftedOn", "DATE_ORDER", "早于决定日期 · lies before the day of the decision");
  const isTermed = actedOn !== "" && measure !== undefined && TERMED_MEASURES.has(measure);
  return {
    details: {
      measure_code: measure,
      object: fields.required("object", 2_000),
      lifted_on: liftedOn,
    },
    endsOn: isTermed ? enforcementEnd(actedOn) : null,
  };
}

function reward(fields: Fields): object {
  const form = fields.word("form", REWARD_FORMS, fields.required("form", 16));
  const amount = fields.wanYuan("amount");
  if (form === "PRIZE" && amount === null)
    fields.refuse(
      "amount",
      "REQUIRED",
      "奖励形式为奖金，须填金额（万元） · the reward is prize money, so its amount in 万元 must be there",
    );
  return { form_code: form, amount };
}
