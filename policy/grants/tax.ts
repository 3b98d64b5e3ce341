import { full, type Grants, onPurpose } from "./grant.ts";

/** 税务局: knows every taxpayer; identity documents in a case of its own. */
export const tax: Grants = {
  name: "税务部门",
  nameEn: "Tax authorities",
  grants: {
    "person.name": full,
    "person.id": onPurpose("P05", "P06"),
    "person.phone": onPurpose("P02", "P05", "P06"),
    "home.address": full,
    internal: full,
  },
};
