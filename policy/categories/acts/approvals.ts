import type { Category } from "../category.ts";

/** 行为：审批和双告知 · Acts: approvals and dual notice. */
export const approvalActs = {
  "permits.submit": {
    name: "行政许可信息报送",
    nameEn: "Submission of permits",
    isAct: true,
    shareAttribute: "按需共享",
    openAttribute: "不开放",
    legalBasis: "企业信息公示暂行条例 §7(1)；沪府办发〔2016〕29号",
    condition: {
      purposes: ["P01", "P19"],
      needs: [],
    },
  },
  "notices.commit": {
    name: "告知承诺记录",
    nameEn: "Recording of commitments",
    isAct: true,
    shareAttribute: "按需共享",
    openAttribute: "不开放",
    legalBasis: "沪府办发〔2016〕29号",
    condition: {
      purposes: ["P19"],
      needs: [],
    },
  },
  "notices.claim": {
    name: "双告知认领和退回",
    nameEn: "Claiming and returning of notices",
    isAct: true,
    shareAttribute: "按需共享",
    openAttribute: "不开放",
    legalBasis: "沪府办发〔2016〕29号",
    condition: {
      purposes: ["P01", "P02"],
      needs: [],
    },
  },
  "notices.route": {
    name: "双告知分派",
    nameEn: "Assignment of notices",
    isAct: true,
    shareAttribute: "按需共享",
    openAttribute: "不开放",
    legalBasis: "沪府办发〔2016〕29号",
    condition: {
      purposes: ["P01", "P02"],
      needs: [],
    },
  },
  "notices.feedback": {
    name: "双告知反馈",
    nameEn: "Feedback on notices",
    isAct: true,
    shareAttribute: "按需共享",
    openAttribute: "不开放",
    legalBasis: "沪府办发〔2016〕29号",
    condition: {
      purposes: ["P01", "P02"],
      needs: [],
    },
  },
} as const satisfies Record<string, Category>;
