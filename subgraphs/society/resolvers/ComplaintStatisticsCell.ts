import { departmentOf } from "../../../kit/codes/provenance.ts";
import { categoryCode } from "../codes.ts";
import type { ComplaintStatisticsCellResolvers } from "../resolvers.generated.ts";

export const ComplaintStatisticsCell: ComplaintStatisticsCellResolvers = {
  department: ({ department }) => (department === "" ? null : departmentOf(department)),
  category: ({ category }) => (category === "" ? null : categoryCode(category)),
};
