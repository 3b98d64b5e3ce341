import type { Category } from "../category.ts";

/** 行为：监管 · Acts: supervision. */
export const supervisionActs = {
  "spotChecks.plan": {
    name: "随机抽查任务制定",
    nameEn: "Planning of spot checks",
    isAct: true,
    shareAttribute: "按需共享",
    openAttribute: "不开放",
    legalBasis: "国办发〔2015〕58号",
    condition: {
      purposes: ["P03"],
      needs: [],
    },
  },
  "spotChecks.draw": {
    name: "随机抽取",
    nameEn: "Drawing of spot checks",
    isAct: true,
    shareAttribute: "按需共享",
    openAttribute: "不开放",
    legalBasis: "国办发〔2015〕58号",
    condition: {
      purposes: ["P03"],
      needs: [],
    },
  },
  "spotChecks.record": {
    name: "随机抽查结果录入和公示",
    nameEn: "Results of spot checks",
    isAct: true,
    shareAttribute: "按需共享",
    openAttribute: "不开放",
    legalBasis: "国办发〔2015〕58号",
    condition: {
      purposes: ["P03"],
      needs: [],
    },
  },
} as const satisfies Record<string, Category>;
