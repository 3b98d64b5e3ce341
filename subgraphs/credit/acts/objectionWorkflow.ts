import { workflow } from "../../../kit/workflow.ts";
import { objectionStatusCode } from "../codes.ts";

export type ObjectionState = "FILED" | "MARKED" | "TRANSFERRED" | "UPHELD" | "REJECTED";

/** In which an objection waits to be transferred, or to be decided by who provided the record. */
export const UNTRANSFERRED: readonly ObjectionState[] = ["FILED", "MARKED"];
export const UNDECIDED: readonly ObjectionState[] = [...UNTRANSFERRED, "TRANSFERRED"];

type ObjectionAction = "TRANSFER" | "UPHOLD" | "REJECT";

/** From which states what is done about an objection leads where; one that is filed here is marked at once. */
export const objectionWorkflow = workflow<ObjectionState, ObjectionAction>(
  { thing: "异议", thingEn: "an objection", stateCode: objectionStatusCode },
  {
    TRANSFER: { from: UNTRANSFERRED, to: "TRANSFERRED" },
    UPHOLD: { from: UNDECIDED, to: "UPHELD" },
    REJECT: { from: UNDECIDED, to: "REJECTED" },
  },
);
