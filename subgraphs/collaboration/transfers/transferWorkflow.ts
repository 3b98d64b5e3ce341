import { codeList } from "../../../kit/codes/codedValue.ts";
import { workflow } from "../../../kit/workflow.ts";

/** How far a case is on its way from the administration to the court (国务院令310号). */
export const transferStateCode = codeList([
  ["PROPOSED", "待决定", "To be decided"],
  ["DECLINED", "不予移送", "Not transferred"],
  ["APPROVED", "待移送", "To be transferred"],
  ["TRANSFERRED", "已移送", "Transferred"],
  ["RECEIVED", "已受理", "Received by the police"],
  ["FILED", "已立案", "Filed"],
  ["NOT_FILED", "不予立案", "Not filed"],
  ["RECONSIDERING", "复议中", "Under reconsideration"],
  ["UPHELD", "复议维持不予立案", "Refusal to file upheld"],
  ["SUPERVISING", "立案监督中", "Under supervision of the procuratorate"],
  ["FILING_ORDERED", "检察机关通知立案", "Filing ordered by the procuratorate"],
  ["CLOSED", "监督终结", "Supervision closed"],
  ["PROSECUTED", "已起诉", "Prosecuted"],
  ["NOT_PROSECUTED", "不起诉", "Not prosecuted"],
  ["JUDGED", "已判决", "Judged"],
]);

export type TransferState =
  | "PROPOSED"
  | "DECLINED"
  | "APPROVED"
  | "TRANSFERRED"
  | "RECEIVED"
  | "FILED"
  | "NOT_FILED"
  | "RECONSIDERING"
  | "UPHELD"
  | "SUPERVISING"
  | "FILING_ORDERED"
  | "CLOSED"
  | "PROSECUTED"
  | "NOT_PROSECUTED"
  | "JUDGED";

export type TransferAction =
  | "approve"
  | "decline"
  | "transfer"
  | "receive"
  | "file"
  | "refuse"
  | "uphold"
  | "askReconsideration"
  | "askSupervision"
  | "handOverGoods"
  | "orderFiling"
  | "closeSupervision"
  | "prosecute"
  | "declineProsecution"
  | "judge";

/**
 * From which states an action leads where. A case that was once refused is filed after reconsideration, or because
 * the procuratorate told the police to; supervision may be asked for with or without reconsideration (§9).
 */
export const transferWorkflow = workflow<TransferState, TransferAction>(
  { thing: "移送案件", thingEn: "a transfer", stateCode: transferStateCode },
  {
    approve: { from: ["PROPOSED"], to: "APPROVED" },
    decline: { from: ["PROPOSED"], to: "DECLINED" },
    transfer: { from: ["APPROVED"], to: "TRANSFERRED" },
    receive: { from: ["TRANSFERRED"], to: "RECEIVED" },
    file: { from: ["TRANSFERRED", "RECEIVED", "RECONSIDERING", "FILING_ORDERED"], to: "FILED" },
    refuse: { from: ["TRANSFERRED", "RECEIVED"], to: "NOT_FILED" },
    askReconsideration: { from: ["NOT_FILED"], to: "RECONSIDERING" },
    uphold: { from: ["RECONSIDERING"], to: "UPHELD" },
    askSupervision: { from: ["NOT_FILED", "UPHELD"], to: "SUPERVISING" },
    orderFiling: { from: ["SUPERVISING"], to: "FILING_ORDERED" },
    closeSupervision: { from: ["SUPERVISING"], to: "CLOSED" },
    handOverGoods: { from: ["FILED"], to: "FILED" },
    prosecute: { from: ["FILED"], to: "PROSECUTED" },
    declineProsecution: { from: ["FILED"], to: "NOT_PROSECUTED" },
    judge: { from: ["PROSECUTED"], to: "JUDGED" },
  },
);

/** Which of the parties does what. */
export const ACTORS: Readonly<Record<TransferAction, TransferActor>> = {
  approve: "sender",
  decline: "sender",
  transfer: "sender",
  askReconsideration: "sender",
  askSupervision: "sender",
  handOverGoods: "sender",
  receive: "SH-PSB",
  file: "SH-PSB",
  refuse: "SH-PSB",
  uphold: "SH-PSB",
  orderFiling: "SH-PROC",
  closeSupervision: "SH-PROC",
  prosecute: "SH-PROC",
  declineProsecution: "SH-PROC",
  judge: "SH-CRT",
};

/** The department that sent the case, or one of the judicial organs. */
export type TransferActor = "sender" | "SH-PSB" | "SH-PROC" | "SH-CRT";
