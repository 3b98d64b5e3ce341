/** A kind of violation: what it is called, on which item of the lists it rests, who decides on it. */
export interface Violation {
  readonly name: string;
  readonly item: string;
  readonly basis: string;
  /** How its decisions are numbered. */
  readonly office: string;
  /** The city's department that decides; the district's market supervision where none is named. */
  readonly byCity?: string;
  /** Code of the serious list under the rules of 2021, where a grave case leads there (unconfirmed). */
  readonly serious?: string;
}

/** Names and laws are real; cases made of them are not. */
export const VIOLATIONS: readonly Violation[] = [
  {
    name: "发布虚假广告",
    item: "SH-AIC-003",
    basis: "广告法 §55",
    office: "市监",
    serious: "44-9",
  },
  {
    name: "提供虚假材料取得登记",
    item: "SH-AIC-002",
    basis: "公司登记管理条例 §64",
    office: "市监",
    serious: "44-10",
  },
  {
    name: "擅自变更登记事项",
    item: "SH-AIC-002",
    basis: "公司登记管理条例 §69",
    office: "市监",
  },
  {
    name: "利用格式条款侵害消费者权益",
    item: "SH-AIC-005",
    basis: "合同违法行为监督处理办法",
    office: "市监",
    serious: "44-8",
  },
  {
    name: "侵犯注册商标专用权",
    item: "SH-AIC-007",
    basis: "商标法 §60",
    office: "市监",
    serious: "44-9",
  },
  {
    name: "销售不合格产品",
    item: "SH-QTS-001",
    basis: "产品质量法 §49",
    office: "市监",
    serious: "44-7",
  },
  {
    name: "经营超过保质期的食品",
    item: "SH-FDA-002",
    basis: "食品安全法 §124",
    office: "市监",
    serious: "44-5",
  },
  {
    name: "未落实安全生产责任制",
    item: "SH-SAWS-002",
    basis: "安全生产法 §94",
    office: "应急",
    byCity: "SH-SAWS",
  },
  {
    name: "超标排放污染物",
    item: "SH-EPB-001",
    basis: "环境保护法 §59",
    office: "环",
    byCity: "SH-EPB",
  },
  {
    name: "未依法缴纳社会保险费",
    item: "SH-HRSS-001",
    basis: "社会保险法 §86",
    office: "人社",
    byCity: "SH-HRSS",
  },
];
