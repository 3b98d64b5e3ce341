import type { RejectedPermitRowResolvers } from "../resolvers.generated.ts";
import type { PermitRowErrorRow } from "../rows.ts";

export const RejectedPermitRow: RejectedPermitRowResolvers = {
  batch: (row) => row.batch_id,
  index: (row) => row.row_index,
  errors: (row) => JSON.parse(row.errors) as PermitRowErrorRow[],
};
