import { full, type Grants, onPurpose } from "./grant.ts";

/** 公安、检察院、法院: identity documents in a case of theirs. */
export const judicial: Grants = {
  name: "公安、检察、法院",
  nameEn: "Police, procuratorate, courts",
  grants: {
    "person.name": full,
    "person.id": onPurpose("P05", "P07"),
    "person.phone": onPurpose("P05", "P07"),
    "home.address": full,
    internal: full,
  },
};
