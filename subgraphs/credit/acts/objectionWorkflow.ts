import { workflow } from "../../../kit/workflow.ts";
import { objectionStatusCode } from "../codes.ts";

export type ObjectionState = "FILED" | "MARKED" | "TRANSFERRED" | "UPHELD" | "REJECTED";

/** From which states a decision on an objection leads where; one that is filed here is marked at once. */
export const objectionWorkflow = workflow<ObjectionState, "UPHOLD" | "REJECT">(
  { thing: "异议", thingEn: "an objection", stateCode: objectionStatusCode },
  {
    UPHOLD: { from: ["FILED", "MARKED", "TRANSFERRED"], to: "UPHELD" },
    REJECT: { from: ["FILED", "MARKED", "TRANSFERRED"], to: "REJECTED" },
  },
);
