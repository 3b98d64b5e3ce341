import type { Category } from "./category.ts";

/** 政务服务 · Government services. */
export const services = {
  "onestop.view": {
    name: "政务服务视图",
    nameEn: "View for government services",
    shareAttribute: "按需共享",
    openAttribute: "不开放",
    legalBasis: "沪府办发〔2016〕29号",
    condition: { purposes: ["P19"], needs: [] },
  },
} as const satisfies Record<string, Category>;
