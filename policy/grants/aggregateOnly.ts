import { type Grants, withheld } from "./grant.ts";

const noPersons = withheld("本单位按职责只使用汇总数据，不查询个人信息");

/** 市政府办公厅、审改办、法制办 and analysts: aggregates and open data, no person. */
export const aggregateOnly: Grants = {
  name: "统筹、法制、分析",
  nameEn: "Coordination, legal review, analysis",
  grants: {
    "person.name": noPersons,
    "person.id": noPersons,
    "person.phone": noPersons,
    "home.address": noPersons,
    internal: withheld("明细仅供有监管职责的部门使用；汇总数据另行提供"),
  },
};
