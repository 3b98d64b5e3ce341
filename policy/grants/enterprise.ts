import { type Grants, singleLookUp, withheld } from "./grant.ts";

/** The enterprise itself (法人一证通). Rights over its own file come with row conditions; until then, as the public. */
export const enterprise: Grants = {
  name: "企业本身",
  nameEn: "The enterprise itself",
  grants: {
    "person.name": singleLookUp,
    "person.id": withheld("请向登记机关申请查询本企业档案"),
    "person.phone": withheld("请向登记机关申请查询本企业档案"),
    "home.address": withheld("请向登记机关申请查询本企业档案"),
    internal: withheld("请向作出记录的部门申请查询"),
  },
};
