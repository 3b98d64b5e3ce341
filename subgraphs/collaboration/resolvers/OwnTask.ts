import { isLate } from "../dueInstant.ts";
import type { OwnTaskResolvers } from "../resolvers.generated.ts";

export const OwnTask: OwnTaskResolvers = {
  kind: ({ kind_code: kind }) => kind,
  isOverdue: (row, _, { clock }) => isLate(row.due_at, clock.now()),
  request: async ({ kind_code: kind, number }, _, { loaders }) =>
    kind === "REQUEST" ? ((await loaders.requestByNumber.load(number)) ?? null) : null,
  jointTask: async ({ kind_code: kind, number }, _, { loaders }) =>
    kind === "REQUEST" ? null : ((await loaders.jointTaskByNumber.load(number)) ?? null),
};
