import { isPast, repairDueOn } from "../acts/deadline.ts";
import { repairStatusCode } from "../codes.ts";
import type { CreditRepairResolvers } from "../resolvers.generated.ts";

export const CreditRepair: CreditRepairResolvers = {
  record: async ({ credit_record_id: id }, _, { loaders }) =>
    (await loaders.sharedById.load(id)) ?? null,
  status: (row) => repairStatusCode(row.status_code),
  dueOn: repairDueOn,
  isOverdue: (row, _, { clock }) => isPast(repairDueOn(row), clock),
};
