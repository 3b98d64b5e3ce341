import type { Category } from "../category.ts";

/** 行为：社会监督 · Acts: complaints and reports. */
export const societyActs = {
  "complaints.lodge": {
    name: "消费投诉登记",
    nameEn: "Lodging of complaints",
    isAct: true,
    shareAttribute: "按需共享",
    openAttribute: "不开放",
    legalBasis: "市场监督管理投诉举报处理暂行办法（总局令第20号）",
    condition: {
      purposes: ["P02", "P19"],
      needs: [],
    },
  },
  "complaints.handle": {
    name: "消费投诉处理",
    nameEn: "Handling of complaints",
    isAct: true,
    shareAttribute: "按需共享",
    openAttribute: "不开放",
    legalBasis: "市场监督管理投诉举报处理暂行办法（总局令第20号）",
    condition: {
      purposes: ["P02", "P05"],
      needs: [],
    },
  },
  "reports.lodge": {
    name: "违法行为举报登记",
    nameEn: "Lodging of reports",
    isAct: true,
    shareAttribute: "按需共享",
    openAttribute: "不开放",
    legalBasis: "市场监督管理投诉举报处理暂行办法（总局令第20号）",
    condition: {
      purposes: ["P02", "P19"],
      needs: [],
    },
  },
  "reports.handle": {
    name: "违法行为举报处理",
    nameEn: "Handling of reports",
    isAct: true,
    shareAttribute: "按需共享",
    openAttribute: "不开放",
    legalBasis: "市场监督管理投诉举报处理暂行办法（总局令第20号）",
    condition: {
      purposes: ["P02", "P05"],
      needs: [],
    },
  },
} as const satisfies Record<string, Category>;
