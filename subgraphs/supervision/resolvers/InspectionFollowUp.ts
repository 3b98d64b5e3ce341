import { codedOrNull } from "../../../kit/codes/codedValue.ts";
import { disposalCode, nextStepCode } from "../codes.ts";
import type { InspectionFollowUpResolvers } from "../resolvers.generated.ts";

/** For use inside government: a next step would tell of an order or a case that is not published. */
export const InspectionFollowUp: InspectionFollowUpResolvers = {
  disposal: (row) => codedOrNull(disposalCode, row.disposal_code),
  nextStep: (row) => codedOrNull(nextStepCode, row.next_step_code),
};
