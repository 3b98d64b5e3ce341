import type { Category } from "../category.ts";

/** 行为：监管 · Acts: supervision. */
export const supervisionActs = {
  "genericForms.define": {
    name: "监管通用模块表单制定",
    nameEn: "Definition of generic forms",
    isAct: true,
    shareAttribute: "按需共享",
    openAttribute: "不开放",
    legalBasis: "沪府办发〔2016〕29号",
    condition: {
      purposes: ["P02", "P04"],
      needs: [],
    },
  },
  "genericRecords.submit": {
    name: "监管通用模块记录填报",
    nameEn: "Submission of records by generic forms",
    isAct: true,
    shareAttribute: "按需共享",
    openAttribute: "不开放",
    legalBasis: "沪府办发〔2016〕29号",
    condition: {
      purposes: ["P02", "P04"],
      needs: [],
    },
  },
  "departmentSystems.register": {
    name: "部门监管系统登记",
    nameEn: "Registration of the departments' supervision systems",
    isAct: true,
    shareAttribute: "按需共享",
    openAttribute: "不开放",
    legalBasis: "沪府办发〔2016〕29号",
    condition: {
      purposes: ["P02", "P04"],
      needs: [],
    },
  },
  "actions.submit": {
    name: "行政强制、确认、奖励和备案信息报送",
    nameEn: "Submission of enforcement, confirmations, rewards and filings",
    isAct: true,
    shareAttribute: "按需共享",
    openAttribute: "不开放",
    legalBasis: "沪府办发〔2016〕29号",
    condition: {
      purposes: ["P02", "P04", "P05", "P19"],
      needs: [],
    },
  },
  "penalties.submit": {
    name: "行政处罚信息报送",
    nameEn: "Submission of penalties",
    isAct: true,
    shareAttribute: "按需共享",
    openAttribute: "不开放",
    legalBasis: "企业信息公示暂行条例 §7(2)；沪府办发〔2016〕29号",
    condition: {
      purposes: ["P05", "P19"],
      needs: [],
    },
  },
  "penalties.stopPublicity": {
    name: "提前停止公示行政处罚信息",
    nameEn: "Early stop of the publication of penalties",
    isAct: true,
    shareAttribute: "按需共享",
    openAttribute: "不开放",
    legalBasis: "总局令第45号 §14",
    condition: {
      purposes: ["P13"],
      needs: [],
    },
  },
  "inspections.submit": {
    name: "监督检查信息报送",
    nameEn: "Submission of inspections",
    isAct: true,
    shareAttribute: "按需共享",
    openAttribute: "不开放",
    legalBasis: "沪府办发〔2016〕29号",
    condition: {
      purposes: ["P02", "P04", "P19"],
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
