import type { Category } from "../category.ts";

/** 行为：信用 · Acts: credit. */
export const creditActs = {
  "credit.apply": {
    name: "信用修复和异议申请",
    nameEn: "Applications for credit repair, and objections",
    isAct: true,
    shareAttribute: "按需共享",
    openAttribute: "不开放",
    legalBasis: "上海市社会信用条例 §36、§38",
    condition: {
      purposes: ["P13", "P15"],
      needs: [],
    },
  },
  "credit.decide": {
    name: "信用修复和异议决定",
    nameEn: "Decisions on credit repair and objections",
    isAct: true,
    shareAttribute: "按需共享",
    openAttribute: "不开放",
    legalBasis: "上海市社会信用条例 §36、§37、§38",
    condition: {
      purposes: ["P13"],
      needs: [],
    },
  },
  "credit.publish": {
    name: "信用信息归集推送",
    nameEn: "Records for the credit base",
    isAct: true,
    shareAttribute: "按需共享",
    openAttribute: "不开放",
    legalBasis: "上海市社会信用条例 §9",
    condition: {
      purposes: ["P02", "P12"],
      needs: [],
    },
  },
  "credit.transfer": {
    name: "信用异议转交",
    nameEn: "Transfer of objections to who provided the record",
    isAct: true,
    shareAttribute: "按需共享",
    openAttribute: "不开放",
    legalBasis: "上海市社会信用条例 §36",
    condition: {
      purposes: ["P13"],
      needs: [],
    },
  },
} as const satisfies Record<string, Category>;
