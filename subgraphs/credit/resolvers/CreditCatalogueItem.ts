import { departmentOf } from "../../../kit/codes/provenance.ts";
import { opennessCode } from "../codes.ts";
import type { CreditCatalogueItemResolvers } from "../resolvers.generated.ts";

export const CreditCatalogueItem: CreditCatalogueItemResolvers = {
  sourceDepartment: (row) => departmentOf(row.source_department_code),
  openness: (row) => opennessCode(row.openness_code),
};
