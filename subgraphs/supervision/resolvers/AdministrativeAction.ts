import { todayBy } from "../../../kit/clock.ts";
import { endOrNull } from "../../../kit/openEnd.ts";
import {
  confirmationOutcomeCode,
  filingTypeCode,
  measureCode,
  rewardFormCode,
} from "../actionCodes.ts";
import { actionTypes } from "../actionTypes.ts";
import { recordFields } from "../recordFields.ts";
import type {
  AdministrativeActionResolvers,
  AdministrativeConfirmationResolvers,
  AdministrativeEnforcementResolvers,
  AdministrativeFilingResolvers,
  AdministrativeRewardResolvers,
} from "../resolvers.generated.ts";
import type { AdministrativeActionRow } from "../rows.ts";

export const AdministrativeAction: AdministrativeActionResolvers = {
  __resolveType(row) {
    if (row.kind_code === "ENFORCEMENT") throw new TypeError(`action ${row.id} is not open`);
    return actionTypes[row.kind_code];
  },
};

const actionFields = {
  ...recordFields,
  validUntil: ({ valid_until: until }: AdministrativeActionRow) =>
    until === null ? null : endOrNull(until),
};

export const AdministrativeConfirmation: AdministrativeConfirmationResolvers = {
  ...actionFields,
  outcome: (row) => confirmationOutcomeCode(String(row["outcome_code"])),
};

export const AdministrativeReward: AdministrativeRewardResolvers = {
  ...actionFields,
  form: (row) => rewardFormCode(String(row["form_code"])),
};

export const AdministrativeFiling: AdministrativeFilingResolvers = {
  ...actionFields,
  filingType: (row) => filingTypeCode(String(row["filing_type_code"])),
};

export const AdministrativeEnforcement: AdministrativeEnforcementResolvers = {
  ...actionFields,
  measure: (row) => measureCode(String(row["measure_code"])),
  isOverdue: ({ valid_until: until, lifted_on: lifted }, _, { clock }) =>
    until !== null && (lifted ?? null) === null && until < todayBy(clock),
};
