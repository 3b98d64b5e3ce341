import type { Category } from "./category.ts";

/** 名单和联合惩戒 · Lists and joint punishment. */
export const lists = {
  "listing.proposal": {
    name: "拟列入严重违法失信名单",
    nameEn: "Proposal to put on the serious list",
    shareAttribute: "按需共享",
    openAttribute: "不开放",
    legalBasis: "市场监督管理严重违法失信名单管理办法",
    owner: "SH-AIC",
  },
  "defaulter.person": {
    name: "失信被执行人（自然人）",
    nameEn: "Judgment defaulter who is a natural person",
    shareAttribute: "按需共享",
    openAttribute: "有条件开放",
    legalBasis: "最高人民法院失信被执行人规定 §4；个人信息保护法 §27",
    owner: "SH-CRT",
    mask: "M1",
  },
  "restriction.exists": {
    name: "是否受限",
    nameEn: "Whether an entity is restricted",
    shareAttribute: "普遍共享",
    openAttribute: "有条件开放",
    legalBasis: "上海市社会信用条例 §22",
    owner: "SH-EIC",
  },
  "restriction.detail": {
    name: "联合惩戒措施详情",
    nameEn: "Joint punishment measures applied",
    shareAttribute: "按需共享",
    openAttribute: "不开放",
    legalBasis: "上海市社会信用条例 §32",
    owner: "SH-EIC",
    mask: "M6",
  },
} as const satisfies Record<string, Category>;
