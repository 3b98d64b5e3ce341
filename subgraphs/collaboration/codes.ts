import { type CodedValue, codeList } from "../../kit/codes/codedValue.ts";
import { deadlines } from "../../standards/timeLimits/deadlines.ts";

/** 移送材料 (国务院令310号 §6). */
export const documentKindCode = codeList([
  ["TRANSFER_LETTER", "涉嫌犯罪案件移送书", "Letter of transfer"],
  ["INVESTIGATION_REPORT", "涉嫌犯罪案件情况的调查报告", "Report of the investigation"],
  ["GOODS_LIST", "涉案物品清单", "List of goods"],
  ["INSPECTION_REPORT", "检验报告或者鉴定结论", "Report of an inspection or appraisal"],
  ["OTHER", "其他材料", "Other"],
]);

export const transferActionCode = codeList([
  ["propose", "提出移送", "Proposed"],
  ["approve", "决定移送", "Transfer decided"],
  ["decline", "决定不移送", "Transfer declined"],
  ["transfer", "移送", "Transferred"],
  ["receive", "受理", "Received"],
  ["file", "立案", "Filed"],
  ["refuse", "不予立案", "Filing refused"],
  ["askReconsideration", "提请复议", "Reconsideration asked for"],
  ["uphold", "复议维持", "Refusal upheld"],
  ["askSupervision", "建议立案监督", "Supervision asked for"],
  ["orderFiling", "通知立案", "Filing ordered"],
  ["closeSupervision", "监督终结", "Supervision closed"],
  ["handOverGoods", "移交涉案物品", "Goods handed over"],
  ["prosecute", "起诉", "Prosecuted"],
  ["declineProsecution", "不起诉", "Not prosecuted"],
  ["judge", "判决", "Judged"],
]);

export const outcomeCode = codeList([
  ["PENDING", "办理中", "Pending"],
  ["NOT_FILED", "未立案", "Not filed"],
  ["FILED", "已立案", "Filed"],
  ["PROSECUTED", "已起诉", "Prosecuted"],
  ["JUDGED", "已判决", "Judged"],
]);

export const requestActionCode = codeList([
  ["submit", "提请", "Submitted"],
  ["accept", "受理", "Accepted"],
  ["reject", "退回", "Returned"],
  ["feedback", "反馈", "Answered"],
  ["withdraw", "撤回", "Withdrawn"],
  ["supervise", "督办", "Urged on"],
]);

export const jointTaskActionCode = codeList([
  ["open", "发起", "Opened"],
  ["accept", "接受", "Accepted"],
  ["return", "退回", "Returned"],
  ["record", "完成步骤", "Step done"],
  ["submit", "提交结果", "Result submitted"],
  ["close", "办结", "Closed"],
  ["withdraw", "撤销", "Withdrawn"],
  ["urge", "催办", "Urged on"],
]);

export const dispatchActionCode = codeList([
  ["dispatch", "下达", "Dispatched"],
  ["raise", "上报", "Reported up by itself"],
  ["acknowledge", "签收", "Acknowledged"],
  ["return", "退回", "Returned"],
  ["report", "上报办理结果", "Result reported"],
  ["answer", "答复", "Answered"],
  ["urge", "催办", "Urged on"],
  ["close", "办结", "Closed"],
  ["withdraw", "撤回", "Withdrawn"],
]);

/** The rule that sets a deadline, by its code. */
export function deadlineCode(code: string): CodedValue {
  const rule = deadlines.find((one) => one.code === code);
  return { code, name: rule?.name ?? code, nameEn: rule?.nameEn ?? null };
}
