import { departmentOf } from "../../../kit/codes/provenance.ts";
import { methodCode } from "../codes.ts";
import type { SupervisionItemResolvers } from "../resolvers.generated.ts";

export const SupervisionItem: SupervisionItemResolvers = {
  authority: (row) => departmentOf(row.authority_code),
  method: (row) => methodCode(row.method_code),
};
