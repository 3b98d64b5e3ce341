import { workflow } from "../../../kit/workflow.ts";
import { repairStatusCode } from "../codes.ts";

export type RepairState = "APPLIED" | "ACCEPTED" | "APPROVED" | "REFUSED" | "REMOVED";

/** What is done to an application for repair. */
export type RepairAction = "acceptCreditRepair" | "GRANT" | "REFUSE";

/**
 * From which states an action leads where. A record that is repaired leaves the query with the decision, which is
 * sooner than the three working days that the law allows (沪社会信用条例 §38).
 */
export const repairWorkflow = workflow<RepairState, RepairAction>(
  { thing: "修复申请", thingEn: "an application for repair", stateCode: repairStatusCode },
  {
    acceptCreditRepair: { from: ["APPLIED"], to: "ACCEPTED" },
    GRANT: { from: ["ACCEPTED"], to: "REMOVED" },
    REFUSE: { from: ["APPLIED", "ACCEPTED"], to: "REFUSED" },
  },
);
