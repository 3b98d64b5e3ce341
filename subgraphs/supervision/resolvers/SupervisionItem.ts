import { departmentOf } from "../../../kit/codes/provenance.ts";
import { methodCode } from "../codes.ts";
import { penaltyItems } from "../mergedLists/penaltyItems.ts";
import { listedPermitItems } from "../mergedLists/permitItems.ts";
import type { SupervisionItemResolvers } from "../resolvers.generated.ts";

export const SupervisionItem: SupervisionItemResolvers = {
  permitItems: ({ code }) =>
    listedPermitItems.filter(({ item }) => item === code).map((one) => ({ code: one.code })),
  penaltyItems: ({ code }) => penaltyItems.filter(({ item_code: item }) => item === code),
  authority: (row) => departmentOf(row.authority_code),
  method: (row) => methodCode(row.method_code),
};
