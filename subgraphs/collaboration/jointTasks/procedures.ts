import type { CodedValue } from "../../../kit/codes/codedValue.ts";
import {
  type DatedRule,
  type Grounds,
  isRuleInForce,
} from "../../../standards/timeLimits/datedRule.ts";

/** 联合监管任务的种类. */
export type JointTaskKindCode = "JOINT_INSPECTION" | "SPECIAL_CAMPAIGN" | "DISTRICT_HANDLING";

/** What a joint task of a kind must say, by which steps it goes, by when, and between whom. */
export interface JointTaskProcedure extends DatedRule, Grounds {
  readonly kind: JointTaskKindCode;
  readonly version: number;
  /** 内容: all of it is required. */
  readonly fields: readonly CodedValue[];
  /** 步骤, in their order. */
  readonly steps: readonly CodedValue[];
  /** 期限: a rule of `standards/timeLimits`. */
  readonly deadline: string;
  /** Whether all who work on it are departments of one district. */
  readonly isOfDistrict: boolean;
}

const named = (code: string, name: string, nameEn: string): CodedValue => ({ code, name, nameEn });

const MATTER = named("MATTER", "事项", "The matter");
const LEGAL_BASIS = named("LEGAL_BASIS", "法律依据", "Legal basis");
const REQUIREMENTS = named("REQUIREMENTS", "工作要求", "What is asked of the participants");

/** The plan asks for joint work (三、六); how it goes is the platform's own, and to be confirmed. */
const ASSUMED: Grounds = {
  legalBasis: "沪府办发〔2016〕29号 三、六；程序由本平台设定，待确认",
  confirmed: false,
};

/** Every procedure, oldest first. One that takes the place of another is a line of its own, with the next version. */
export const jointTaskProcedures: readonly JointTaskProcedure[] = [
  {
    kind: "JOINT_INSPECTION",
    version: 1,
    fields: [MATTER, LEGAL_BASIS, REQUIREMENTS],
    steps: [
      named("PREPARE", "制定检查方案", "The inspection is planned"),
      named("INSPECT", "现场检查", "The entities are inspected"),
      named("FOLLOW_UP", "处理发现的问题", "What was found is dealt with"),
    ],
    deadline: "JOINT_INSPECTION_TASK",
    isOfDistrict: false,
    ...ASSUMED,
  },
  {
    kind: "SPECIAL_CAMPAIGN",
    version: 1,
    fields: [MATTER, LEGAL_BASIS, REQUIREMENTS, named("SCOPE", "整治范围", "What it covers")],
    steps: [
      named("SURVEY", "摸底排查", "What there is is surveyed"),
      named("RECTIFY", "集中整治", "It is put right"),
      named("RECHECK", "复查验收", "It is checked again"),
    ],
    deadline: "SPECIAL_CAMPAIGN_TASK",
    isOfDistrict: false,
    ...ASSUMED,
  },
  {
    kind: "DISTRICT_HANDLING",
    version: 1,
    fields: [MATTER, LEGAL_BASIS, REQUIREMENTS, named("PLACE", "地点", "Where")],
    steps: [
      named("VERIFY", "现场核实", "It is verified on the spot"),
      named("HANDLE", "联合处置", "It is handled jointly"),
      named("REVISIT", "回访", "The place is visited again"),
    ],
    deadline: "DISTRICT_HANDLING_TASK",
    isOfDistrict: true,
    ...ASSUMED,
  },
];

/** The procedure of a kind by which a task is opened on a day; throws where there is none. */
export function procedureOn(kind: JointTaskKindCode, day: string): JointTaskProcedure {
  const found = jointTaskProcedures.find((one) => one.kind === kind && isRuleInForce(one, day));
  if (found === undefined) throw new RangeError(`no procedure of ${kind} is in force on ${day}`);
  return found;
}

/** The procedure that a task follows. */
export function procedureOf(kind: JointTaskKindCode, version: number): JointTaskProcedure {
  const found = jointTaskProcedures.find((one) => one.kind === kind && one.version === version);
  if (found === undefined) throw new RangeError(`no procedure ${version} of ${kind}`);
  return found;
}
