import { rejectedRowFields } from "../../../kit/ingest/rejectedRows.ts";
import type { RejectedPermitRowResolvers } from "../resolvers.generated.ts";

export const RejectedPermitRow: RejectedPermitRowResolvers = rejectedRowFields;
