import { inspectionTypes } from "../inspectionTypes.ts";
import { isPenalty, isRectification } from "../records.ts";
import type { SupervisionRecordResolvers } from "../resolvers.generated.ts";

export const SupervisionRecord: SupervisionRecordResolvers = {
  __resolveType(row) {
    if (isPenalty(row)) return "Penalty";
    return isRectification(row) ? "Rectification" : inspectionTypes[row.kind_code];
  },
};
