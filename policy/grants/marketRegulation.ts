import { full, type Grants, onPurpose } from "./grant.ts";

/** 市工商局 and the districts' 市场监督管理局: the registrars, source of the base data. */
export const marketRegulation: Grants = {
  name: "登记机关（市工商局、区市场监督管理局）",
  nameEn: "Registrars: city AIC and district market supervision",
  grants: {
    "person.name": full,
    "person.id": onPurpose("P01", "P05", "P06", "P07"),
    "person.phone": full,
    "home.address": full,
    internal: full,
  },
};
