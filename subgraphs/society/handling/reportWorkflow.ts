import { codeList } from "../../../kit/codes/codedValue.ts";
import { workflow } from "../../../kit/workflow.ts";

/** How far a report has come: the same states for named and for anonymous reports. */
export const reportStateCode = codeList([
  ["LODGED", "待处理", "To be taken up or not"],
  ["REFUSED", "不予处理", "Not taken up"],
  ["ACCEPTED", "待指定承办人员", "Taken up, to be assigned"],
  ["ASSIGNED", "核查中", "Being verified"],
  ["VERIFIED", "待答复", "Verified, to be answered"],
  ["ANSWERED", "已答复", "Answered"],
]);

export type ReportState = "LODGED" | "REFUSED" | "ACCEPTED" | "ASSIGNED" | "VERIFIED" | "ANSWERED";

/** What is done to a report, by the names that messages give it. */
export type ReportAction =
  | "acceptReport"
  | "refuseReport"
  | "assignReport"
  | "extendReport"
  | "verifyReport"
  | "answerReport"
  | "grantReward"
  | "payReward";

/**
 * From which states an action leads where. That a report is extended once, and that a reward is paid after it was
 * granted, its own columns say (`reportSteps.ts`).
 */
export const reportWorkflow = workflow<ReportState, ReportAction>(
  { thing: "举报", thingEn: "a report", stateCode: reportStateCode },
  {
    acceptReport: { from: ["LODGED"], to: "ACCEPTED" },
    refuseReport: { from: ["LODGED"], to: "REFUSED" },
    assignReport: { from: ["ACCEPTED", "ASSIGNED"], to: "ASSIGNED" },
    extendReport: { from: ["ASSIGNED"], to: "ASSIGNED" },
    verifyReport: { from: ["ASSIGNED"], to: "VERIFIED" },
    answerReport: { from: ["VERIFIED"], to: "ANSWERED" },
    grantReward: { from: ["ANSWERED"], to: "ANSWERED" },
    payReward: { from: ["ANSWERED"], to: "ANSWERED" },
  },
);
