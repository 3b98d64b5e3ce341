/** 使用目的: for what data may be used (数据条例 §39, 个人信息保护法 §6). */
export const purposes = {
  P01: { name: "行政许可审查", nameEn: "Examination of an application for a permit" },
  P02: { name: "日常监管", nameEn: "Daily supervision" },
  P03: { name: "双随机抽查", nameEn: "Random inspection", isConfidential: true },
  P04: { name: "专项整治", nameEn: "Campaign", isConfidential: true },
  P05: { name: "案件调查", nameEn: "Investigation of a case", isConfidential: true },
  P06: { name: "联合惩戒", nameEn: "Joint punishment" },
  P07: { name: "行刑衔接", nameEn: "Transfer to criminal justice", isConfidential: true },
  P08: { name: "财政资金审核", nameEn: "Review of public funds" },
  P09: { name: "产业扶持", nameEn: "Support of industries" },
  P10: { name: "科技奖励", nameEn: "Awards for science and technology" },
  P11: { name: "统计分析", nameEn: "Statistics" },
  P12: { name: "风险研判", nameEn: "Assessment of risk" },
  P13: { name: "信用修复和异议", nameEn: "Credit repair and objections" },
  P14: { name: "公众查询", nameEn: "Query by the public" },
  P15: { name: "本人查询", nameEn: "Query of one's own data" },
  P16: { name: "效能和审计", nameEn: "Efficiency and audit", isConfidential: true },
  P17: { name: "行业自律", nameEn: "Self-regulation of an industry" },
  P18: { name: "第三方评估", nameEn: "Assessment by a third party" },
  P19: { name: "政务服务", nameEn: "Government service" },
  P20: { name: "应急处置", nameEn: "Emergency" },
} as const satisfies Record<string, Purpose>;

/** A purpose of use. */
interface Purpose {
  readonly name: string;
  readonly nameEn: string;
  /** Set where telling the entity of the use would defeat its purpose (个人信息保护法 §35). */
  readonly isConfidential?: true;
}

export type PurposeCode = keyof typeof purposes;

/** Whether what a request declares is a purpose that exists. */
export function isPurposeCode(code: string): code is PurposeCode {
  return Object.hasOwn(purposes, code);
}

/** Purposes of which an entity is not told that its data were used for them. */
export const confidentialPurposes: readonly PurposeCode[] = Object.entries(purposes)
  .filter(([, purpose]) => "isConfidential" in purpose)
  .map(([code]) => code as PurposeCode);
