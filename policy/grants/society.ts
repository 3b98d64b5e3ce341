import { type Grants, singleLookUp, withheld } from "./grant.ts";

/** 行业协会、消保委、专业服务机构 and other partners. */
export const society: Grants = {
  name: "社会组织和专业机构",
  nameEn: "Associations, consumer council, partners",
  grants: {
    "person.name": singleLookUp,
    "person.id": withheld("个人证件信息不向社会组织提供"),
    "person.phone": withheld("个人联系方式不向社会组织提供"),
    "home.address": withheld("个人居所不向社会组织提供"),
    internal: withheld("政府内部信息不向社会组织提供"),
  },
};
