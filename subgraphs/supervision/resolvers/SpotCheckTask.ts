import { batchResolver } from "../../../kit/batchResolver.ts";
import { withheldError } from "../../../kit/authorization/withheldError.ts";
import { departmentOf } from "../../../kit/codes/provenance.ts";
import { connectionsFrom } from "../../../kit/connection/connectionFrom.ts";
import { avoided } from "../../../policy/avoidance.ts";
import { itemCode, methodCode } from "../codes.ts";
import type { TaskDepartment } from "../draw/drawTerms.ts";
import type {
  SpotCheckDepartmentResolvers,
  SpotCheckItemResolvers,
  SpotCheckPlanResolvers,
  SpotCheckTaskResolvers,
} from "../resolvers.generated.ts";
import { spotCheckOrders } from "../spotCheckRepository.ts";
import { openDraws, pendingDraws } from "../subsets.ts";
import { found } from "./found.ts";

export const SpotCheckItem: SpotCheckItemResolvers = {
  item: (row) => itemCode(row.item_code),
  authority: (row) => departmentOf(row.authority_code),
};

export const SpotCheckPlan: SpotCheckPlanResolvers = {
  authority: (row) => departmentOf(row.authority_code),
  tasks: batchResolver((owners, args, { loaders }) =>
    connectionsFrom(loaders.spotChecks.tasks, owners, args, spotCheckOrders.tasks),
  ),
};

const PAIRING = [["spotCheck.pairing"]] as const;

export const SpotCheckTask: SpotCheckTaskResolvers = {
  plan: async ({ plan_id: plan }, _, { loaders }) =>
    found(await loaders.spotChecks.planById.load(plan)),
  item: (row) => itemCode(row.item_code),
  method: (row) => methodCode(row.method_code),
  authority: (row) => departmentOf(row.authority_code),
  departments: (row) => JSON.parse(row.departments) as TaskDepartment[],
  draw: async ({ id }, _, { loaders, access }) =>
    (await loaders.spotChecks.drawWithin(openDraws(access)).load(id)) ?? null,
  async pendingDraw({ id }, _, { loaders, access }) {
    const draw = await loaders.spotChecks.drawWithin(pendingDraws(access)).load(id);
    if (draw === undefined) return null;
    if (await loaders.spotChecks.isDrawnFromAvoided(draw.id))
      throw withheldError({ coordinate: "SpotCheckTask.pendingDraw", ...avoided(PAIRING) });
    return draw;
  },
  assignedPairings: batchResolver((owners, args, { loaders }) =>
    connectionsFrom(loaders.spotChecks.assignedPairings, owners, args, spotCheckOrders.pairings),
  ),
};

export const SpotCheckDepartment: SpotCheckDepartmentResolvers = {
  department: ({ code }) => departmentOf(code),
};
