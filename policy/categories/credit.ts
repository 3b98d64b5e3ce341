import type { Category } from "./category.ts";

/** 信用 · Credit. */
export const credit = {
  "taxCredit.grade": {
    name: "纳税信用级别（A 级以外）",
    nameEn: "Grade of tax credit other than A",
    shareAttribute: "按需共享",
    openAttribute: "不开放",
    legalBasis: "税收征收管理法 §8",
    owner: "SH-TAX",
    condition: {
      purposes: ["P18"],
      needs: ["consent"],
    },
  },
  "tax.amounts": {
    name: "税额",
    nameEn: "Amounts of tax",
    shareAttribute: "不共享",
    openAttribute: "不开放",
    legalBasis: "税收征收管理法 §8",
    owner: "SH-TAX",
    condition: {
      purposes: ["P05", "P07", "P08", "P09", "P10"],
      needs: ["basis"],
    },
  },
  "credit.record": {
    name: "公共信用记录（非社会公开）",
    nameEn: "Public credit record that is not open",
    shareAttribute: "按需共享",
    openAttribute: "有条件开放",
    legalBasis: "上海市社会信用条例 §9、§17",
    owner: "SH-EIC",
    mask: "M6",
    condition: {
      purposes: ["P18"],
      needs: ["consent"],
    },
  },
  "credit.expired": {
    name: "满五年的失信信息",
    nameEn: "Dishonest conduct more than five years ago",
    shareAttribute: "不共享",
    openAttribute: "不开放",
    legalBasis: "上海市社会信用条例 §35",
    owner: "SH-EIC",
    condition: {
      purposes: ["P05", "P07", "P16"],
      needs: ["basis"],
    },
  },
  "credit.riskGrade": {
    name: "信用风险分类",
    nameEn: "Credit risk grade",
    shareAttribute: "按需共享",
    openAttribute: "不开放",
    legalBasis: "国市监信发〔2022〕6号",
    owner: "SH-EIC",
    mask: "M5",
  },
  "credit.repair": {
    name: "信用修复申请",
    nameEn: "Application for credit repair",
    shareAttribute: "按需共享",
    openAttribute: "不开放",
    legalBasis: "上海市社会信用条例 §38",
    owner: "SH-EIC",
    condition: {
      purposes: ["P08", "P09", "P10"],
      needs: ["basis"],
    },
  },
  "credit.objection": {
    name: "异议申请",
    nameEn: "Objection to a credit record",
    shareAttribute: "按需共享",
    openAttribute: "不开放",
    legalBasis: "上海市社会信用条例 §36",
    owner: "SH-EIC",
    condition: {
      purposes: ["P08", "P09", "P10"],
      needs: ["basis"],
    },
  },
  "rating.thirdParty": {
    name: "第三方信用评级",
    nameEn: "Rating by a third party",
    shareAttribute: "按需共享",
    openAttribute: "有条件开放",
    legalBasis: "征信业管理条例；评级机构许可条件",
    condition: {
      purposes: ["P14"],
      needs: ["consent"],
    },
  },
  "rating.association": {
    name: "行业信用评价",
    nameEn: "Rating by an association",
    shareAttribute: "普遍共享",
    openAttribute: "有条件开放",
    legalBasis: "沪府办发〔2016〕29号；协会同意",
    condition: {
      purposes: ["P14", "P18"],
      needs: ["consent"],
    },
  },
} as const satisfies Record<string, Category>;
