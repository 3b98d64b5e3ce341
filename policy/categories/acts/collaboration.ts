import type { Category } from "../category.ts";

/** 行为：部门协同 · Acts: collaboration between departments. */
export const collaborationActs = {
  "criminalTransfers.send": {
    name: "涉嫌犯罪案件移送",
    nameEn: "Transfer of suspected crimes",
    isAct: true,
    shareAttribute: "不共享",
    openAttribute: "不开放",
    legalBasis: "国务院令310号 §5、§9、§12",
    condition: {
      purposes: ["P07"],
      needs: [],
    },
  },
  "criminalTransfers.file": {
    name: "移送案件受理和立案",
    nameEn: "Filing of transferred cases",
    isAct: true,
    shareAttribute: "不共享",
    openAttribute: "不开放",
    legalBasis: "国务院令310号 §8、§9",
    condition: {
      purposes: ["P07"],
      needs: [],
    },
  },
  "criminalTransfers.supervise": {
    name: "立案监督和起诉",
    nameEn: "Supervision of filing, and prosecution",
    isAct: true,
    shareAttribute: "不共享",
    openAttribute: "不开放",
    legalBasis: "国务院令310号 §9、§14〔条款待确认〕",
    condition: {
      purposes: ["P07"],
      needs: [],
    },
  },
  "criminalTransfers.judge": {
    name: "移送案件判决",
    nameEn: "Judgment of transferred cases",
    isAct: true,
    shareAttribute: "不共享",
    openAttribute: "不开放",
    legalBasis: "刑事诉讼法〔待确认〕",
    condition: {
      purposes: ["P07"],
      needs: [],
    },
  },
  "requests.submit": {
    name: "部门提请",
    nameEn: "Requests to other departments",
    isAct: true,
    shareAttribute: "按需共享",
    openAttribute: "不开放",
    legalBasis: "沪府办发〔2016〕29号",
    condition: {
      purposes: ["P04", "P05", "P06", "P07"],
      needs: [],
    },
  },
  "requests.answer": {
    name: "部门提请办理",
    nameEn: "Answers to requests of other departments",
    isAct: true,
    shareAttribute: "按需共享",
    openAttribute: "不开放",
    legalBasis: "沪府办发〔2016〕29号",
    condition: {
      purposes: ["P04", "P05", "P06", "P07"],
      needs: [],
    },
  },
  "requests.supervise": {
    name: "部门提请督办",
    nameEn: "Urging of requests on",
    isAct: true,
    shareAttribute: "按需共享",
    openAttribute: "不开放",
    legalBasis: "沪府办发〔2016〕29号",
    condition: {
      purposes: ["P06", "P16"],
      needs: [],
    },
  },
  "jointTasks.lead": {
    name: "联合监管任务牵头",
    nameEn: "Lead of joint tasks",
    isAct: true,
    shareAttribute: "按需共享",
    openAttribute: "不开放",
    legalBasis: "沪府办发〔2016〕29号",
    condition: {
      purposes: ["P02", "P03", "P04", "P05", "P20"],
      needs: [],
    },
  },
  "jointTasks.work": {
    name: "联合监管任务办理",
    nameEn: "Work on joint tasks",
    isAct: true,
    shareAttribute: "按需共享",
    openAttribute: "不开放",
    legalBasis: "沪府办发〔2016〕29号",
    condition: {
      purposes: ["P02", "P03", "P04", "P05", "P20"],
      needs: [],
    },
  },
  "dispatches.send": {
    name: "任务下达",
    nameEn: "Tasks that the city dispatches to districts",
    isAct: true,
    shareAttribute: "按需共享",
    openAttribute: "不开放",
    legalBasis: "沪府办发〔2016〕29号 四",
    condition: {
      purposes: ["P02", "P03", "P04", "P05", "P20"],
      needs: [],
    },
  },
  "dispatches.report": {
    name: "上报",
    nameEn: "Reports of districts to the city",
    isAct: true,
    shareAttribute: "按需共享",
    openAttribute: "不开放",
    legalBasis: "沪府办发〔2016〕29号 四",
    condition: {
      purposes: ["P02", "P03", "P04", "P05", "P20"],
      needs: [],
    },
  },
  "dispatches.work": {
    name: "上通下达事项办理",
    nameEn: "Work on what goes between the city and its districts",
    isAct: true,
    shareAttribute: "按需共享",
    openAttribute: "不开放",
    legalBasis: "沪府办发〔2016〕29号 四",
    condition: {
      purposes: ["P02", "P03", "P04", "P05", "P20"],
      needs: [],
    },
  },
} as const satisfies Record<string, Category>;
