import { codeList } from "../../../kit/codes/codedValue.ts";
import { workflow } from "../../../kit/workflow.ts";
import type { ProposalState } from "../rows.ts";

/** How a proposal for the serious list stands. */
export const proposalStateCode = codeList([
  ["PROPOSED", "拟列入", "Proposed"],
  ["LISTED", "决定列入", "Listed"],
  ["DROPPED", "决定不予列入", "Not listed"],
]);

/** What is decided on a proposal: once. */
export const proposalWorkflow = workflow<ProposalState, "LIST" | "DROP">(
  { thing: "拟列入记录", thingEn: "a proposal", stateCode: proposalStateCode },
  {
    LIST: { from: ["PROPOSED"], to: "LISTED" },
    DROP: { from: ["PROPOSED"], to: "DROPPED" },
  },
);
