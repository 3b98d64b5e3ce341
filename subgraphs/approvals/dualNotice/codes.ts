import { codeList } from "../../../kit/codes/codedValue.ts";

/** How a notice found its department. */
export const noticeRouteCode = codeList([
  ["AUTO", "自动告知", "Told by itself"],
  ["POOL", "待认领", "In the pool"],
  ["MANUAL", "登记机关分派", "Assigned by the registrar"],
]);

/** Why a notice went into the pool. */
export const unclearCode = codeList([
  ["NO_ITEM_NAMED", "经营范围未载明具体审批事项", "The scope names no item that needs approval"],
  ["SEVERAL_AUTHORITIES", "可能涉及多个审批部门", "Several departments may be the one"],
]);

/** What a department found when it followed a notice up (F054). */
export const noticeFeedbackCode = codeList([
  ["LICENSED", "已取得许可", "Licensed"],
  ["IN_PROGRESS", "正在办理许可", "Application in progress"],
  ["NOT_OPERATING", "未开展该项经营", "Does not carry on that business"],
  ["UNLICENSED_FOUND", "未经许可擅自经营", "Carries it on without a permit"],
]);

/** Whether the applicant has kept what it promised. */
export const commitmentStatusCode = codeList([
  ["VALID", "履行中", "Kept so far"],
  ["BREACHED", "已违反", "Breached"],
]);
