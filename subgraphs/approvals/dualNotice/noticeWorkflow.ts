import { codeList } from "../../../kit/codes/codedValue.ts";
import { workflow } from "../../../kit/workflow.ts";

export type NoticeState =
  "UNCLAIMED" | "OVERDUE" | "CLAIMED" | "CLAIMED_LATE" | "RETURNED" | "FED_BACK";

/** The first four as the platform of another province names them〔待确认〕. */
export const noticeStateCode = codeList([
  ["UNCLAIMED", "未认领", "Unclaimed"],
  ["OVERDUE", "超时未认领", "Unclaimed past its time"],
  ["CLAIMED", "已认领", "Claimed"],
  ["CLAIMED_LATE", "超时认领", "Claimed past its time"],
  ["RETURNED", "已退回", "Returned to the registrar"],
  ["FED_BACK", "已反馈", "Fed back"],
]);

/** What is done to a notice, by the names of the mutations. */
type NoticeAction = "claimNotice" | "returnNotice" | "reassignNotice" | "feedbackNotice";

const named = { thing: "双告知", thingEn: "a notice", stateCode: noticeStateCode };

/** From which states an action of a department leads where. Feedback may be followed by other feedback. */
export const noticeWorkflow = workflow<NoticeState, NoticeAction>(named, {
  claimNotice: [
    { from: ["UNCLAIMED"], to: "CLAIMED" },
    { from: ["OVERDUE"], to: "CLAIMED_LATE" },
  ],
  returnNotice: { from: ["UNCLAIMED", "OVERDUE", "CLAIMED", "CLAIMED_LATE"], to: "RETURNED" },
  reassignNotice: { from: ["UNCLAIMED", "OVERDUE", "RETURNED"], to: "UNCLAIMED" },
  feedbackNotice: { from: ["CLAIMED", "CLAIMED_LATE", "FED_BACK"], to: "FED_BACK" },
});

/** Whether a department still has something to do about a notice. */
export function isOpen(state: NoticeState): boolean {
  return state !== "RETURNED" && state !== "FED_BACK";
}

/** What the clock does. */
export const noticeTimeOut = workflow<NoticeState, "timeOut">(named, {
  timeOut: { from: ["UNCLAIMED"], to: "OVERDUE" },
});
