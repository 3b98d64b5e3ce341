import { full, type Grants, withheld } from "./grant.ts";

const noPersons = withheld("审计、监察查阅监管过程，不查阅登记中的个人信息");

/** 监察、审计: the process of supervision, not the persons in the register. */
export const audit: Grants = {
  name: "监察、审计",
  nameEn: "Supervision and audit",
  grants: {
    "person.name": noPersons,
    "person.id": noPersons,
    "person.phone": noPersons,
    "home.address": noPersons,
    internal: full,
  },
};
