import type { Category } from "../category.ts";

/** 行为：名单和联合惩戒 · Acts: lists and joint punishment. */
export const listActs = {
  "lists.decide": {
    name: "名录列入、移出和更正决定",
    nameEn: "Decisions to list, remove and correct",
    isAct: true,
    shareAttribute: "按需共享",
    openAttribute: "不开放",
    legalBasis: "企业信息公示暂行条例 §17；总局令第68号、第83号、第44号",
    condition: {
      purposes: ["P02", "P04", "P05", "P06"],
      needs: [],
    },
  },
  "lists.object": {
    name: "对列入名录提出异议",
    nameEn: "Objections to a listing",
    isAct: true,
    shareAttribute: "按需共享",
    openAttribute: "不开放",
    legalBasis: "经营异常名录管理暂行办法（总局令第68号）",
    condition: {
      purposes: ["P13", "P15"],
      needs: [],
    },
  },
  "measures.execute": {
    name: "联合惩戒措施执行和反馈",
    nameEn: "Carrying out joint punishment measures",
    isAct: true,
    shareAttribute: "按需共享",
    openAttribute: "不开放",
    legalBasis: "上海市社会信用条例 §32；企业信息公示暂行条例 §18",
    condition: {
      purposes: ["P06", "P08"],
      needs: [],
    },
  },
} as const satisfies Record<string, Category>;
