import type { Category } from "./category.ts";

/** 部门协同 · Collaboration between departments. */
export const collaboration = {
  "clue.content": {
    name: "线索移送内容",
    nameEn: "Content of a transferred clue",
    shareAttribute: "按需共享",
    openAttribute: "不开放",
    legalBasis: "沪府办发〔2016〕29号",
    condition: {
      purposes: ["P05", "P06", "P07"],
      needs: ["basis"],
    },
  },
  "jointPunishment.request": {
    name: "联合惩戒提请",
    nameEn: "Request for joint punishment",
    shareAttribute: "按需共享",
    openAttribute: "不开放",
    legalBasis: "上海市社会信用条例 §32",
    condition: {
      purposes: ["P05", "P06", "P07"],
      needs: ["basis"],
    },
  },
  "evidence.files": {
    name: "互认证据",
    nameEn: "Evidence recognised between departments",
    shareAttribute: "不共享",
    openAttribute: "不开放",
    legalBasis: "沪府办发〔2016〕29号",
    condition: {
      purposes: ["P05", "P06", "P07", "P16"],
      needs: ["basis"],
    },
  },
  "criminalTransfer.status": {
    name: "行刑衔接状态",
    nameEn: "State of a criminal transfer",
    shareAttribute: "不共享",
    openAttribute: "不开放",
    legalBasis: "国务院令310号",
    owner: "SH-PROC",
    condition: {
      purposes: ["P07"],
      needs: ["basis"],
    },
    secretExistence: true,
  },
  "criminalTransfer.content": {
    name: "移送案件内容",
    nameEn: "Content of a criminal transfer",
    shareAttribute: "不共享",
    openAttribute: "不开放",
    legalBasis: "侦查保密〔待确认〕",
    owner: "SH-PROC",
    condition: {
      purposes: ["P07", "P16"],
      needs: ["basis"],
    },
    secretExistence: true,
  },
  "information.request": {
    name: "信息共享提请",
    nameEn: "Request for information",
    shareAttribute: "按需共享",
    openAttribute: "不开放",
    legalBasis: "沪府办发〔2016〕29号",
    condition: {
      purposes: ["P05", "P06", "P07"],
      needs: ["basis"],
    },
  },
  "criminalTransfer.statistics": {
    name: "行刑衔接统计",
    nameEn: "Statistics of criminal transfers",
    shareAttribute: "不共享",
    openAttribute: "不开放",
    legalBasis: "国务院令310号；统计法 §28",
    owner: "SH-PROC",
    secretExistence: true,
  },
  "jointTask.content": {
    name: "联合监管任务内容",
    nameEn: "Content of a joint task",
    shareAttribute: "按需共享",
    openAttribute: "不开放",
    legalBasis: "沪府办发〔2016〕29号〔提供范围比照信息共享提请，待确认〕",
    condition: {
      purposes: ["P02", "P03", "P04", "P05", "P20"],
      needs: ["basis"],
    },
  },
  "dispatch.content": {
    name: "上通下达事项内容",
    nameEn: "Content of what goes between the city and its districts",
    shareAttribute: "按需共享",
    openAttribute: "不开放",
    legalBasis: "沪府办发〔2016〕29号 四〔只提供给发出和承办部门，待确认〕",
  },
} as const satisfies Record<string, Category>;
