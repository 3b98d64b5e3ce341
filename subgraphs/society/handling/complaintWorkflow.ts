import { codeList } from "../../../kit/codes/codedValue.ts";
import { workflow } from "../../../kit/workflow.ts";

/** How far a complaint has come. */
export const complaintStateCode = codeList([
  ["LODGED", "待受理", "To be accepted or not"],
  ["REFUSED", "不予受理", "Not accepted"],
  ["ACCEPTED", "待指定承办人员", "Accepted, to be assigned"],
  ["ASSIGNED", "调解中", "In mediation"],
  ["CONCLUDED", "已终结", "Concluded"],
]);

export type ComplaintState = "LODGED" | "REFUSED" | "ACCEPTED" | "ASSIGNED" | "CONCLUDED";

/** What is done to a complaint, by the names that messages give it. */
export type ComplaintAction =
  "acceptComplaint" | "refuseComplaint" | "assignComplaint" | "concludeComplaint";

/** From which states an action leads where; a complaint in mediation may be assigned to another officer. */
export const complaintWorkflow = workflow<ComplaintState, ComplaintAction>(
  { thing: "投诉", thingEn: "a complaint", stateCode: complaintStateCode },
  {
    acceptComplaint: { from: ["LODGED"], to: "ACCEPTED" },
    refuseComplaint: { from: ["LODGED"], to: "REFUSED" },
    assignComplaint: { from: ["ACCEPTED", "ASSIGNED"], to: "ASSIGNED" },
    concludeComplaint: { from: ["ASSIGNED"], to: "CONCLUDED" },
  },
);
