import { codedOrNull } from "../../../kit/codes/codedValue.ts";
import { departmentOf } from "../../../kit/codes/provenance.ts";
import { todayBy } from "../../../kit/clock.ts";
import { endOrNull } from "../../../kit/openEnd.ts";
import { categoryCode, findingCode, rewardStateCode } from "../codes.ts";
import { reportStateCode } from "../handling/reportWorkflow.ts";
import { ofRecord } from "../identityOfRecord.ts";
import type {
  ReportAnswerResolvers,
  ReportRewardResolvers,
  ViolationReportResolvers,
} from "../resolvers.generated.ts";
import type { ViolationReportRow } from "../rows.ts";

export const ViolationReport: ViolationReportResolvers = {
  legalEntity: ({ entity_id: id }) => ({ id }),
  handler: (row) => departmentOf(row.authority_code),
  state: (row) => reportStateCode(row.state_code),
  isExtended: (row) => row.is_extended === 1,
  dueOn: (row) => endOrNull(row.due_on),
  isOverdue: (row, _, { clock }) => row.due_on < todayBy(clock),
  isMine: ({ assignee }, _, { acting }) => assignee !== null && assignee === acting.officer,
  category: (row) => categoryCode(row.category_code),
  finding: (row) => codedOrNull(findingCode, row.finding_code),
  reporter: async (row, _, { loaders }) => ofRecord(row, await loaders.reporters.load(row.id)),
  reward: (row) => (row.reward_granted_on === null ? null : row),
};

export const ReportReward: ReportRewardResolvers = {
  amount: (row) => row.reward_amount,
  state: (row) => rewardStateCode(rewardState(row)),
  grantedOn: (row) => row.reward_granted_on,
  paidOn: (row) => row.reward_paid_on,
};

export const ReportAnswer: ReportAnswerResolvers = {
  state: (row) => reportStateCode(row.state_code),
  rewardState: (row) => (row.reward_granted_on === null ? null : rewardStateCode(rewardState(row))),
};

function rewardState({ reward_paid_on: paidOn }: ViolationReportRow): string {
  return paidOn === null ? "GRANTED" : "PAID";
}
