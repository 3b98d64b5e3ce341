import { codedOrNull } from "../../../kit/codes/codedValue.ts";
import { recheckResultCode, rectificationStateCode } from "../codes.ts";
import { recordFields } from "../recordFields.ts";
import type { RectificationResolvers } from "../resolvers.generated.ts";

export const Rectification: RectificationResolvers = {
  ...recordFields,
  inspection: async ({ inspection_id: inspection }, _, { loaders }) =>
    inspection === null ? null : ((await loaders.inspectionById.load(inspection)) ?? null),
  state: (row) => rectificationStateCode(row.state_code),
  recheckResult: (row) => codedOrNull(recheckResultCode, row.recheck_result_code),
};
