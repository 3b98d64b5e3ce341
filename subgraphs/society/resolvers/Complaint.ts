import { codedOrNull } from "../../../kit/codes/codedValue.ts";
import { departmentOf } from "../../../kit/codes/provenance.ts";
import { todayBy } from "../../../kit/clock.ts";
import { endOrNull } from "../../../kit/openEnd.ts";
import { categoryCode, outcomeCode } from "../codes.ts";
import { complaintStateCode } from "../handling/complaintWorkflow.ts";
import { ofRecord } from "../identityOfRecord.ts";
import type { ComplaintResolvers } from "../resolvers.generated.ts";

export const Complaint: ComplaintResolvers = {
  legalEntity: ({ entity_id: id }) => ({ id }),
  handler: (row) => departmentOf(row.authority_code),
  state: (row) => complaintStateCode(row.state_code),
  dueOn: (row) => endOrNull(row.due_on),
  isOverdue: (row, _, { clock }) => row.due_on < todayBy(clock),
  isMine: ({ assignee }, _, { acting }) => assignee !== null && assignee === acting.officer,
  category: (row) => categoryCode(row.category_code),
  outcome: (row) => codedOrNull(outcomeCode, row.outcome_code),
  complainant: async (row, _, { loaders }) =>
    ofRecord(row, await loaders.complainants.load(row.id)),
};
