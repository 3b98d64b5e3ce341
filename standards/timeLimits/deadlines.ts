import type { LocalDate } from "../localDate.ts";
import { type DatedRule, type Grounds, isRuleInForce } from "./datedRule.ts";
import { type DayUnit, hoursAfter, lastDayOf } from "./span.ts";

/** By when something must be done that an event sets going. */
export interface Deadline extends DatedRule, Grounds {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly amount: number;
  readonly unit: DayUnit | "hour";
}

/**
 * One deadline a line: code, name, English name, amount, unit, legal basis, `V` where it was found there or in
 * an abstract of it or `M` where it is unconfirmed, and the first day in force where that is known. A rule
 * that takes the place of another has a line of its own, and the older one its last column: the first day no
 * longer in force.
 *
 * The three days of order 310 are calendar days (日, not 工作日) and are not moved by holidays, so that a case
 * never waits for an office. Deadlines of requests between departments and of joint tasks are the platform's own.
 */
const TABLE = `
REGISTRAR_PUBLICITY|登记机关公示登记信息|The registrar publishes a registration|20|workingDay|企业信息公示暂行条例 §6|V|2014-10-01
ENTERPRISE_PUBLICITY|企业公示即时信息|An enterprise publishes what has happened|20|workingDay|企业信息公示暂行条例 §10|V|2014-10-01
PUBLICITY_REPORT_CHECK|核查对公示信息的举报|A report on published information is checked|20|workingDay|企业信息公示暂行条例 §13|V|2014-10-01
ABNORMAL_LISTING|年报期满后作出列入经营异常名录决定|Put on the abnormal list after the reports were due|10|workingDay|经营异常名录管理暂行办法（总局令第68号）|M|
ABNORMAL_REMOVAL|申请后移出经营异常名录|Removed from the abnormal list once asked for|5|workingDay|经营异常名录管理暂行办法（总局令第68号）|M|
ABNORMAL_OBJECTION|对列入经营异常名录提出异议|Objection against a listing as abnormal|30|day|经营异常名录管理暂行办法（总局令第68号）|M|
SECOND_LETTER_EARLIEST|无法联系：第二次邮寄不早于|Out of contact: the second letter not before|15|day|经营异常名录管理暂行办法（总局令第68号）|M|
SECOND_LETTER_LATEST|无法联系：第二次邮寄不晚于|Out of contact: the second letter not after|30|day|经营异常名录管理暂行办法（总局令第68号）|M|
DEFAULTER_DELETION|删除失信被执行人信息|A judgment defaulter is taken off the list|3|workingDay|最高人民法院失信被执行人规定（2017）|M|
COMPLAINT_ACCEPTANCE|投诉受理|A complaint is accepted or not|7|workingDay|市场监督管理投诉举报处理暂行办法（总局令第20号）|V|
COMPLAINT_MEDIATION|投诉调解|A complaint is mediated|45|workingDay|市场监督管理投诉举报处理暂行办法（总局令第20号）|V|
REPORT_VERIFICATION|举报核查|A report is verified|15|workingDay|市场监督管理投诉举报处理暂行办法（总局令第20号）|V|
REPORT_VERIFICATION_EXTENSION|举报核查延长|More time to verify a report|15|workingDay|市场监督管理投诉举报处理暂行办法（总局令第20号）|V|
REPORTER_NOTICE|告知实名举报人|A reporter who gave a name is told|5|workingDay|市场监督管理投诉举报处理暂行办法（总局令第20号）|V|
CRIMINAL_TRANSFER_DECISION|决定是否移送涉嫌犯罪案件|To transfer a suspected crime or not is decided|3|day|国务院令第310号 §5|V|
CRIMINAL_TRANSFER|向公安机关移送|A case goes to the police|24|hour|国务院令第310号 §5|V|
POLICE_FILING_DECISION|公安机关决定是否立案|The police file a case or not|3|day|国务院令第310号 §8|V|
FILING_RECONSIDERATION|提请复议不予立案决定|Reconsideration of a refusal to file is asked for|3|day|国务院令第310号 §9|V|
RECONSIDERATION_DECISION|公安机关作出复议决定|The police decide on reconsideration|3|day|国务院令第310号 §9|M|
FILING_SUPERVISION_REQUEST|建议人民检察院立案监督|Supervision of filing is asked for|3|day|国务院令第310号 §9|M|
ORDERED_FILING|公安机关按检察机关通知立案|The police file a case that they were told to file|15|day|人民检察院刑事诉讼规则|M|
GOODS_HANDOVER|移交涉案物品|Goods of a case are handed over|3|day|国务院令第310号 §12|V|
ENFORCEMENT_END|查封、扣押、冻结期限届满（延长和法律另有规定的除外）|A sealing, detention or freezing ends, unless it is extended or a law says otherwise|30|day|行政强制法 §25、§32|M|2012-01-01
PENALTY_WITHDRAWAL|撤回已公示的处罚|A published penalty is withdrawn|3|workingDay|行政处罚法 §48|V|
PUBLICITY_WITHDRAWAL|处罚撤销、变更后撤回公示|The publication of a decision that was revoked or changed is withdrawn|3|workingDay|总局令第45号 §11|V|2021-09-01
EARLY_STOP_ACCEPTANCE|受理信用修复申请|An application for repair is accepted|2|workingDay|国市监信规〔2021〕3号|M|2021-09-01
EARLY_STOP_DECISION|决定信用修复|Repair is decided|15|workingDay|国市监信规〔2021〕3号|M|2021-09-01
EARLY_STOP|信用修复后停止公示|Publication stops once repair is decided|3|workingDay|国市监信规〔2021〕3号|M|2021-09-01
OBJECTION_MARK|异议标注|A record that is objected to is marked|1|workingDay|上海市社会信用条例 §36|V|2017-10-01
OBJECTION_DECISION|异议处理|An objection is decided|5|workingDay|上海市社会信用条例 §36|V|2017-10-01
OBJECTION_TRANSFER|异议转交信息提供单位|An objection goes to who provided the record|2|workingDay|上海市社会信用条例 §36|V|2017-10-01
OBJECTION_CHECK|信息提供单位核查异议|Who provided the record checks it|5|workingDay|上海市社会信用条例 §36|V|2017-10-01
REVOKED_RECORD_DELETION|行为被撤销后删除信用信息|A record of what was revoked is deleted|3|workingDay|上海市社会信用条例 §37|V|2017-10-01
REPAIRED_RECORD_DELETION|信用修复后从查询界面删除|A repaired record leaves the query|3|workingDay|上海市社会信用条例 §38|V|2017-10-01
NOTICE_CLAIM|认领双告知|A notice to a department is claimed|5|workingDay|本平台设定，待确认|M|
NOTICE_REASSIGNMENT|登记机关重新分派退回的双告知|A notice that was returned is assigned anew|3|workingDay|本平台设定，待确认|M|
NOTICE_FEEDBACK|反馈双告知|A notice that was claimed is followed up, and what was found fed back|20|workingDay|本平台设定，待确认|M|
PERMIT_FOLLOW_UP|取得许可后首次检查|The holder of a permit is checked for the first time|365|day|本平台设定，待确认|M|
INFO_SHARE_ANSWER|答复信息共享提请|A request for information is answered|5|workingDay|本平台设定，待确认|M|
CLUE_TRANSFER_ANSWER|答复线索移送|A transferred clue is accepted or returned|5|workingDay|本平台设定，待确认|M|
EVIDENCE_RECOGNITION_ANSWER|答复证据互认提请|A request to recognise evidence is answered|10|workingDay|本平台设定，待确认|M|
PUNISHMENT_ANSWER|答复实施惩戒提请|A request for punishment is answered|10|workingDay|本平台设定，待确认|M|
JOINT_TASK_ACCEPTANCE|接受或者退回联合监管任务|A part of a joint task is accepted or returned|3|workingDay|本平台设定，待确认|M|
JOINT_INSPECTION_TASK|办理联合检查任务|A joint inspection is done|20|workingDay|本平台设定，待确认|M|
SPECIAL_CAMPAIGN_TASK|办理专项整治任务|A special campaign is done|60|workingDay|本平台设定，待确认|M|
DISTRICT_HANDLING_TASK|办理区内综合处置任务|A matter is handled jointly within a district|10|workingDay|本平台设定，待确认|M|
DISTRICT_REPORT_RECEIPT|市级部门签收区级部门上报的事项|The city acknowledges what a district reports up|3|workingDay|本平台设定，待确认|M|
DISTRICT_REPORT_ANSWER|市级部门答复区级部门上报的事项|The city answers what a district reports up|15|workingDay|本平台设定，待确认|M|
MEASURE_FEEDBACK|反馈惩戒措施执行情况|What was done about a measure is said|10|workingDay|本平台设定，待确认|M|
`;

/** Every deadline, oldest rule first. */
export const deadlines: readonly Deadline[] = TABLE.trim().split("\n").map(deadline);

function deadline(line: string): Deadline {
  const [code = "", name = "", nameEn = "", amount, unit, legalBasis = "", status, from, to] =
    line.split("|");
  return {
    code,
    name,
    nameEn,
    amount: Number(amount),
    unit: unit as Deadline["unit"],
    legalBasis,
    confirmed: status === "V",
    ...(from ? { effectiveFrom: from } : {}),
    ...(to ? { effectiveTo: to } : {}),
  };
}

/** The rule of a deadline that is in force on a day. Throws where there is none: nobody is late by no rule. */
export function deadlineOn(code: string, day: string): Deadline {
  const found = deadlines.find((one) => one.code === code && isRuleInForce(one, day));
  if (found === undefined) throw new RangeError(`no deadline ${code} is in force on ${day}`);
  return found;
}

/** The last day in time, by the rule of the day of the event, `YYYY-MM-DD`. */
export function dueOn(code: string, eventOn: string): LocalDate {
  const { amount, unit } = deadlineOn(code, eventOn);
  if (unit === "hour") throw new TypeError(`${code} ends at an instant: ask dueAt`);
  return lastDayOf({ amount, unit }, eventOn);
}

const SHANGHAI_OFFSET = 8;

/** The last instant in time, for what is counted in hours; both in milliseconds since 1970. */
export function dueAt(code: string, event: number): number {
  const day = new Date(hoursAfter(SHANGHAI_OFFSET, event)).toISOString().slice(0, 10);
  const { amount, unit } = deadlineOn(code, day);
  if (unit !== "hour") throw new TypeError(`${code} ends on a day: ask dueOn`);
  return hoursAfter(amount, event);
}
