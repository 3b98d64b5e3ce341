import { isLate } from "../dueInstant.ts";
import type { OwnTaskResolvers } from "../resolvers.generated.ts";

export const OwnTask: OwnTaskResolvers = {
  kind: ({ kind_code: kind }) => kind,
  isOverdue: (row, _, { clock }) => isLate(row.due_at, clock.now()),
  request: async ({ kind_code: kind, number }, _, { loaders }) =>
    kind === "REQUEST" ? ((await loaders.requestByNumber.load(number)) ?? null) : null,
  jointTask: async ({ kind_code: kind, number }, _, { loaders }) =>
    kind === "JOINT_TASK_PART" || kind === "JOINT_TASK_END"
      ? ((await loaders.jointTaskByNumber.load(number)) ?? null)
      : null,
  dispatch: async ({ kind_code: kind, number }, _, { loaders }) =>
    kind === "DISPATCH_PART" || kind === "DISPATCH_END"
      ? ((await loaders.dispatchByNumber.load(number)) ?? null)
      : null,
};
