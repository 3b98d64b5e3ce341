import type { Category } from "../category.ts";

/** 行为：权利和回避 · Acts: rights of the entity, duties of officers. */
export const governanceActs = {
  "avoidance.declare": {
    name: "回避申报",
    nameEn: "Declaration of an interest that is avoided",
    isAct: true,
    shareAttribute: "按需共享",
    openAttribute: "不开放",
    legalBasis: "公务员法（2005）§70、§72",
    condition: {
      // Each kind of department with officers has one of these at least.
      purposes: ["P02", "P05", "P11", "P16"],
      needs: [],
    },
  },
  "consent.revoke": {
    name: "授权撤回",
    nameEn: "Revocation of a consent",
    isAct: true,
    shareAttribute: "按需共享",
    openAttribute: "不开放",
    legalBasis: "个人信息保护法 §15；数据使用协议",
    condition: {
      purposes: ["P15"],
      needs: [],
    },
  },
} as const satisfies Record<string, Category>;
