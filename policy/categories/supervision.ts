import type { Category } from "./category.ts";

/** 监管 · Supervision. */
export const supervision = {
  "spotCheck.pairing": {
    name: "随机抽查配对（检查前）",
    nameEn: "Pairing of a spot check before its day",
    shareAttribute: "不共享",
    openAttribute: "不开放",
    legalBasis: "国办发〔2015〕58号",
    condition: {
      purposes: ["P16"],
      needs: ["basis"],
    },
  },
  "inspection.officerName": {
    name: "检查人员",
    nameEn: "Officer who inspected",
    shareAttribute: "按需共享",
    openAttribute: "有条件开放",
    legalBasis: "行政执法公示制度；个人信息保护法 §27",
    mask: "M1",
  },
  "inspection.evidence": {
    name: "检查证据",
    nameEn: "Evidence of an inspection",
    shareAttribute: "按需共享",
    openAttribute: "不开放",
    legalBasis: "政府信息公开条例 §16",
    condition: {
      purposes: ["P02", "P03", "P04", "P05", "P06", "P07", "P16"],
      needs: ["basis"],
    },
  },
  "inspection.followUp": {
    name: "检查后续处理和隐患",
    nameEn: "What follows from an inspection, and hazards found",
    shareAttribute: "按需共享",
    openAttribute: "不开放",
    legalBasis: "政府信息公开条例 §16",
  },
  rectification: {
    name: "责令整改",
    nameEn: "Order to rectify",
    shareAttribute: "按需共享",
    openAttribute: "有条件开放",
    legalBasis: "政府信息公开条例 §16",
    mask: "M6",
  },
  "penalty.decisionText": {
    name: "处罚决定书全文",
    nameEn: "Text of a penalty decision",
    shareAttribute: "普遍共享",
    openAttribute: "有条件开放",
    legalBasis: "行政处罚信息公示规定 §6、§7",
    mask: "M6",
  },
  "penalty.expired": {
    name: "公示期满的处罚",
    nameEn: "Penalty no longer published",
    shareAttribute: "按需共享",
    openAttribute: "不开放",
    legalBasis: "行政处罚信息公示规定 §13",
    condition: {
      purposes: ["P06", "P08", "P09", "P10"],
      needs: ["basis"],
    },
  },
  "penalty.unpublished": {
    name: "不公示的处罚（警告、简易程序）",
    nameEn: "Penalty never published: warning, simple procedure",
    shareAttribute: "按需共享",
    openAttribute: "不开放",
    legalBasis: "行政处罚信息公示规定 §2",
  },
  "penalty.personName": {
    name: "处罚当事人（自然人）姓名",
    nameEn: "Name of a party who is a natural person",
    shareAttribute: "按需共享",
    openAttribute: "有条件开放",
    legalBasis: "沪府令36号；个人信息保护法 §27",
    mask: "M1",
  },
  "penalty.personIdNumber": {
    name: "处罚当事人证件号码",
    nameEn: "Number of identity document of a party",
    shareAttribute: "按需共享",
    openAttribute: "不开放",
    legalBasis: "个人信息保护法 §28",
    mask: "M2",
    condition: {
      purposes: ["P01", "P05", "P06", "P07"],
      needs: ["basis", "secondFactor"],
    },
  },
  "penalty.minor": {
    name: "未成年当事人记录",
    nameEn: "Record of a minor",
    shareAttribute: "不共享",
    openAttribute: "不开放",
    legalBasis: "未成年人保护法 §103；预防未成年人犯罪法 §59",
    condition: {
      purposes: ["P05", "P07", "P15", "P16"],
      needs: ["basis"],
    },
  },
  "penalty.caseFile": {
    name: "处罚案卷",
    nameEn: "Case file of a penalty",
    shareAttribute: "不共享",
    openAttribute: "不开放",
    legalBasis: "政府信息公开条例 §16；行政处罚法 §50",
    condition: {
      purposes: ["P05", "P07", "P15", "P16"],
      needs: ["basis"],
    },
  },
  "sensor.reading": {
    name: "物联网原始数据",
    nameEn: "Raw readings of sensors",
    shareAttribute: "按需共享",
    openAttribute: "不开放",
    legalBasis: "政府信息公开条例 §15",
    condition: {
      purposes: ["P02", "P04", "P05", "P12"],
      needs: ["basis"],
    },
  },
} as const satisfies Record<string, Category>;
