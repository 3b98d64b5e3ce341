import { todayBy } from "../../../kit/clock.ts";
import { endOrNull } from "../../../kit/openEnd.ts";
import { executionStateCode } from "../measures/executionWorkflow.ts";
import type { JointPunishmentExecutionResolvers } from "../resolvers.generated.ts";

export const JointPunishmentExecution: JointPunishmentExecutionResolvers = {
  legalEntity: ({ entity_id: id }) => ({ id }),
  restriction: async ({ restriction_id: id }, _, { loaders }) =>
    (await loaders.restrictionsById.load(id)) ?? null,
  state: (row) => executionStateCode(row.state_code),
  feedbackDue: (row) => endOrNull(row.feedback_due_on),
  isOverdue: (row, _, { clock }) =>
    row.state_code === "PENDING" && row.feedback_due_on < todayBy(clock),
};
