import { actionTypes } from "../actionTypes.ts";
import { inspectionTypes } from "../inspectionTypes.ts";
import { isAction, isPenalty, isRectification } from "../records.ts";
import type { SupervisionRecordResolvers } from "../resolvers.generated.ts";

export const SupervisionRecord: SupervisionRecordResolvers = {
  __resolveType(row) {
    if (isPenalty(row)) return "Penalty";
    if (isAction(row)) return actionTypes[row.kind_code];
    return isRectification(row) ? "Rectification" : inspectionTypes[row.kind_code];
  },
};
