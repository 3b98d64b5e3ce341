import type { Category } from "./category.ts";

/** 社会监督 · Complaints, reports and evaluations. */
export const society = {
  "complaint.content": {
    name: "投诉内容",
    nameEn: "Content of a complaint",
    shareAttribute: "按需共享",
    openAttribute: "有条件开放",
    legalBasis: "市场监督管理投诉举报处理暂行办法 §34",
    condition: {
      purposes: ["P02", "P05", "P15"],
      needs: ["basis"],
    },
  },
  "complaint.complainant": {
    name: "投诉人身份",
    nameEn: "Identity of a complainant",
    shareAttribute: "不共享",
    openAttribute: "不开放",
    legalBasis: "市场监督管理投诉举报处理暂行办法 §33",
    condition: {
      purposes: ["P02", "P05", "P07"],
      needs: ["basis"],
    },
    assigneeOnly: true,
  },
  "report.content": {
    name: "举报内容",
    nameEn: "Content of a report",
    shareAttribute: "不共享",
    openAttribute: "不开放",
    legalBasis: "市场监督管理投诉举报处理暂行办法 §33",
    condition: {
      purposes: ["P02", "P05", "P07", "P16"],
      needs: ["basis"],
    },
  },
  "report.reporter": {
    name: "举报人身份",
    nameEn: "Identity of a reporter",
    shareAttribute: "不共享",
    openAttribute: "不开放",
    legalBasis: "市场监督管理投诉举报处理暂行办法 §33",
    condition: {
      purposes: ["P05", "P07"],
      needs: ["basis", "secondFactor"],
    },
    secretExistence: true,
    assigneeOnly: true,
  },
  "reward.claim": {
    name: "举报奖励",
    nameEn: "Reward for a report",
    shareAttribute: "不共享",
    openAttribute: "不开放",
    legalBasis: "举报奖励办法",
    condition: {
      purposes: ["P05", "P08", "P16"],
      needs: ["basis"],
    },
  },
  "evaluation.counterpart": {
    name: "相对人评价",
    nameEn: "Evaluation by the party concerned",
    shareAttribute: "按需共享",
    openAttribute: "有条件开放",
    legalBasis: "沪府办发〔2016〕29号",
  },
} as const satisfies Record<string, Category>;
