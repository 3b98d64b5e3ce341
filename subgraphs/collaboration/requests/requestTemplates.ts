import type { CodedValue } from "../../../kit/codes/codedValue.ts";
import {
  type DatedRule,
  type Grounds,
  isRuleInForce,
} from "../../../standards/timeLimits/datedRule.ts";

/** 提请的种类 (沪府办发〔2016〕29号 五(一)5). */
export type RequestKindCode =
  "INFO_SHARE" | "CLUE_TRANSFER" | "EVIDENCE_RECOGNITION" | "PUNISHMENT";

/** What a request of a kind must say, how it goes, by when, and by which document. */
export interface RequestTemplate extends DatedRule, Grounds {
  readonly kind: RequestKindCode;
  readonly version: number;
  /** 内容: all of it is required. */
  readonly fields: readonly CodedValue[];
  /** 程序, in its order. */
  readonly steps: readonly CodedValue[];
  /** 期限: a rule of `standards/timeLimits`. */
  readonly deadline: string;
  /** 文书. */
  readonly document: string;
}

const field = (code: string, name: string, nameEn: string): CodedValue => ({ code, name, nameEn });

const MATTER = field("MATTER", "事项", "The matter");
const LEGAL_BASIS = field("LEGAL_BASIS", "法律依据", "Legal basis");
const DOCUMENT_NUMBER = field("DOCUMENT_NUMBER", "提请函文号", "Number of the letter");
const FACTS = field("FACTS", "事实", "Facts");

const STEPS: readonly CodedValue[] = [
  field("SUBMIT", "提请", "The request is submitted"),
  field("ANSWER", "受理或者退回", "It is accepted, or returned with a reason"),
  field("FEEDBACK", "办理并反馈", "It is worked on, and the result told"),
];

/** The plan asks for standards of these four; what they say here is the platform's own, and to be confirmed. */
const ASSUMED: Grounds = {
  legalBasis: "沪府办发〔2016〕29号 五(一)5；模板内容由本平台设定，待确认",
  confirmed: false,
};

/** Every template, oldest first. One that takes the place of another is a line of its own, with the next version. */
export const requestTemplates: readonly RequestTemplate[] = [
  {
    kind: "INFO_SHARE",
    version: 1,
    fields: [
      MATTER,
      LEGAL_BASIS,
      DOCUMENT_NUMBER,
      field("DATA", "所需信息", "The data that are asked for"),
      field("USE", "用途", "What they are used for"),
    ],
    steps: STEPS,
    deadline: "INFO_SHARE_ANSWER",
    document: "信息共享提请函",
    ...ASSUMED,
  },
  {
    kind: "CLUE_TRANSFER",
    version: 1,
    fields: [
      MATTER,
      LEGAL_BASIS,
      DOCUMENT_NUMBER,
      FACTS,
      field("SOURCE", "线索来源", "Where the clue comes from"),
    ],
    steps: STEPS,
    deadline: "CLUE_TRANSFER_ANSWER",
    document: "案件线索移送函",
    ...ASSUMED,
  },
  {
    kind: "EVIDENCE_RECOGNITION",
    version: 1,
    fields: [
      MATTER,
      LEGAL_BASIS,
      DOCUMENT_NUMBER,
      field("EVIDENCE", "证据名称和来源", "The evidence, and where it comes from"),
      field("EVIDENCE_SHA256", "证据文件摘要", "SHA-256 of its file"),
    ],
    steps: STEPS,
    deadline: "EVIDENCE_RECOGNITION_ANSWER",
    document: "证据互认提请函",
    ...ASSUMED,
  },
  {
    kind: "PUNISHMENT",
    version: 1,
    fields: [
      MATTER,
      LEGAL_BASIS,
      DOCUMENT_NUMBER,
      FACTS,
      field("MEASURES", "提请采取的措施", "The measures that are asked for"),
    ],
    steps: STEPS,
    deadline: "PUNISHMENT_ANSWER",
    document: "联合惩戒提请函",
    ...ASSUMED,
  },
];

/** The template of a kind by which a request is made on a day; throws where there is none. */
export function templateOn(kind: RequestKindCode, day: string): RequestTemplate {
  const found = requestTemplates.find((one) => one.kind === kind && isRuleInForce(one, day));
  if (found === undefined) throw new RangeError(`no template of ${kind} is in force on ${day}`);
  return found;
}

/** A template that a request was made by. */
export function templateOf(kind: RequestKindCode, version: number): RequestTemplate {
  const found = requestTemplates.find((one) => one.kind === kind && one.version === version);
  if (found === undefined) throw new RangeError(`no template ${version} of ${kind}`);
  return found;
}
