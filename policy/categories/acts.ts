import type { Category } from "./category.ts";

/**
 * 行为 · Acts: what may be done to the data, where all other categories are what may be read of them. A field
 * of `Mutation` carries one, and no other field does. Who may act is told by the column of what lies within a
 * reader's duties.
 */
export const acts = {
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
