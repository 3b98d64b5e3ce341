import type { Category } from "./category.ts";

/** 审批 · Approvals. */
export const approvals = {
  "permit.holderName": {
    name: "许可相对人（自然人）姓名",
    nameEn: "Name of a permit holder who is a natural person",
    shareAttribute: "按需共享",
    openAttribute: "有条件开放",
    legalBasis: "个人信息保护法 §6、§27",
    mask: "M1",
  },
  "permit.holderIdNumber": {
    name: "许可相对人证件号码",
    nameEn: "Number of identity document of a permit holder",
    shareAttribute: "按需共享",
    openAttribute: "不开放",
    legalBasis: "个人信息保护法 §28",
    mask: "M2",
    condition: {
      purposes: ["P01", "P05", "P06", "P07"],
      needs: ["basis", "secondFactor"],
    },
  },
  "permit.materials": {
    name: "许可申请材料",
    nameEn: "Materials of an application",
    shareAttribute: "不共享",
    openAttribute: "不开放",
    legalBasis: "政府信息公开条例 §15",
    condition: {
      purposes: ["P01", "P05", "P07"],
      needs: ["basis"],
    },
  },
  "permit.refusal": {
    name: "不予许可及理由",
    nameEn: "Refusal of a permit, with reasons",
    shareAttribute: "按需共享",
    openAttribute: "不开放",
    legalBasis: "企业信息公示暂行条例 §7(1)",
    condition: {
      purposes: ["P08", "P09", "P10"],
      needs: ["basis"],
    },
  },
  "notice.signatory": {
    name: "告知单、承诺书签署人",
    nameEn: "Signatory of a notice or commitment",
    shareAttribute: "按需共享",
    openAttribute: "不开放",
    legalBasis: "个人信息保护法 §6",
    mask: "M1",
  },
  "dualNotice.state": {
    name: "双告知流转状态",
    nameEn: "State of a dual notice",
    shareAttribute: "按需共享",
    openAttribute: "不开放",
    legalBasis: "沪府办发〔2016〕29号",
  },
  "record.remark": {
    name: "记录备注",
    nameEn: "Remark of a record",
    shareAttribute: "按需共享",
    openAttribute: "不开放",
    legalBasis: "政府信息公开条例 §16",
    mask: "M6",
  },
  blindSpots: {
    name: "监管盲区",
    nameEn: "Blind spots of supervision",
    shareAttribute: "按需共享",
    openAttribute: "不开放",
    legalBasis: "沪府办发〔2016〕29号",
  },
} as const satisfies Record<string, Category>;
