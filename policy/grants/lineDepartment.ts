import { full, type Grants, onPurpose, withheld } from "./grant.ts";

/** Any other department with duties of supervision, city or district. */
export const lineDepartment: Grants = {
  name: "行业监管部门",
  nameEn: "Departments with duties of supervision",
  grants: {
    "person.name": full,
    "person.id": withheld("证件号码仅供登记、公安、检察、法院、税务部门办案使用"),
    "person.phone": onPurpose("P01", "P02", "P03", "P04", "P05"),
    "home.address": onPurpose("P02", "P03", "P04", "P05"),
    internal: full,
  },
};
