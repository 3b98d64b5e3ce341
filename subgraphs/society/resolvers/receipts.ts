import { departmentOf } from "../../../kit/codes/provenance.ts";
import { endOrNull } from "../../../kit/openEnd.ts";
import { complaintStateCode } from "../handling/complaintWorkflow.ts";
import { reportStateCode } from "../handling/reportWorkflow.ts";
import type {
  ComplaintReceiptResolvers,
  HandlingReceiptResolvers,
  ReportReceiptResolvers,
} from "../resolvers.generated.ts";

export const ComplaintReceipt: ComplaintReceiptResolvers = {
  handler: (row) => departmentOf(row.authority_code),
  dueOn: (row) => endOrNull(row.due_on),
};

export const ReportReceipt: ReportReceiptResolvers = {
  dueOn: (row) => endOrNull(row.due_on),
};

export const HandlingReceipt: HandlingReceiptResolvers = {
  state: ({ kind, state_code: state }) =>
    kind === "COMPLAINT" ? complaintStateCode(state) : reportStateCode(state),
  dueOn: (row) => endOrNull(row.due_on),
};
