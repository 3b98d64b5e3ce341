import { todayBy } from "../../../kit/clock.ts";
import { codedOrNull } from "../../../kit/codes/codedValue.ts";
import { departmentOf } from "../../../kit/codes/provenance.ts";
import { districtCode, levelCode } from "../codes.ts";
import { interfaceCode, STAGES, stageCode } from "../departmentSystems/codes.ts";
import type {
  DepartmentSystemFeedResolvers,
  DepartmentSystemResolvers,
} from "../resolvers.generated.ts";

export const DepartmentSystem: DepartmentSystemResolvers = {
  department: (row) => departmentOf(row.authority_code),
  level: (row) => levelCode(row.district_code === null ? "CITY" : "DISTRICT"),
  district: (row) => codedOrNull(districtCode, row.district_code),
  interface: (row) => interfaceCode(row.interface_code),
  feeds: async ({ id }, _, { loaders }) => (await loaders.systems.feeds.load(id)) ?? [],
  dueOn: (row) => (row.retired_on === null ? row.due_on : null),
  isOverdue: (row, _, { clock }) => isOverdue(row, todayBy(clock)),
};

export const DepartmentSystemFeed: DepartmentSystemFeedResolvers = {
  type: (row) => row.type_code,
  stage: (row) => stageCode(STAGES[row.type_code]),
  dueOn: (row) => (row.retired_on === null ? row.due_on : null),
  isOverdue: (row, _, { clock }) => isOverdue(row, todayBy(clock)),
};

/** What is retired is expected no more. */
function isOverdue(
  {
    due_on: due,
    retired_on: retired,
  }: { readonly due_on: string; readonly retired_on: string | null },
  today: string,
): boolean {
  return retired === null && due < today;
}
