import { type Grants, singleLookUp, withheld } from "./grant.ts";

/** 社会公众: what the law publishes, one entity at a time where a person's name is concerned. */
export const publicReader: Grants = {
  name: "社会公众",
  nameEn: "The public",
  grants: {
    "person.name": singleLookUp,
    "person.id": withheld("个人证件信息不公开"),
    "person.phone": withheld("个人联系方式不公开"),
    "home.address": withheld("个人居所不公开"),
    internal: withheld("政府内部信息不公开"),
  },
};
