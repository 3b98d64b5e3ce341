import type { Category } from "./category.ts";

/** 统计、审计、效能 · Statistics, audit, efficiency. */
export const governance = {
  "risk.inputs": {
    name: "风险画像输入",
    nameEn: "Inputs of a risk profile",
    shareAttribute: "按需共享",
    openAttribute: "不开放",
    legalBasis: "沪府办发〔2016〕29号",
  },
  "statistics.cell": {
    name: "统计指标",
    nameEn: "Cell of a statistic",
    shareAttribute: "普遍共享",
    openAttribute: "无条件开放",
    legalBasis: "统计法 §28",
    owner: "SH-OFFICE",
    isAggregate: true,
  },
  "audit.event": {
    name: "审计日志",
    nameEn: "Audit event",
    shareAttribute: "不共享",
    openAttribute: "不开放",
    legalBasis: "网络安全法 §21",
    owner: "SH-AUDIT",
  },
  "audit.officer": {
    name: "审计日志中的经办人和案件",
    nameEn: "Officer and case of an audit event",
    shareAttribute: "不共享",
    openAttribute: "不开放",
    legalBasis: "网络安全法 §21；个人信息保护法 §51",
    owner: "SH-AUDIT",
  },
  "misuse.case": {
    name: "数据滥用线索",
    nameEn: "Case of suspected misuse of data",
    shareAttribute: "不共享",
    openAttribute: "不开放",
    legalBasis: "个人信息保护法 §51；数据安全法 §27",
    owner: "SH-AUDIT",
  },
  "efficiency.score": {
    name: "效能考核",
    nameEn: "Score of efficiency",
    shareAttribute: "按需共享",
    openAttribute: "不开放",
    legalBasis: "沪府办发〔2016〕29号",
    owner: "SH-OFFICE",
  },
} as const satisfies Record<string, Category>;
