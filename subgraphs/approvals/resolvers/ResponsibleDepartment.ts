import { codedOrNull } from "../../../kit/codes/codedValue.ts";
import { departmentOf } from "../../../kit/codes/provenance.ts";
import { gapCode, groundCode, permitItemCode } from "../responsibility/codes.ts";
import type { ResponsibleDepartmentResolvers } from "../resolvers.generated.ts";

export const ResponsibleDepartment: ResponsibleDepartmentResolvers = {
  item: ({ item_code: item }) => permitItemCode(item),
  department: ({ department_code: department }) => codedOrNull(departmentOf, department),
  ground: ({ ground_code: ground }) => codedOrNull(groundCode, ground),
  gap: ({ gap_code: gap }) => codedOrNull(gapCode, gap),
};
