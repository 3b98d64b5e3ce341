import { isPast, objectionDueOn } from "../acts/deadline.ts";
import { objectionStatusCode } from "../codes.ts";
import type { CreditObjectionResolvers } from "../resolvers.generated.ts";

export const CreditObjection: CreditObjectionResolvers = {
  record: async ({ credit_record_id: id }, _, { loaders }) =>
    (await loaders.sharedById.load(id)) ?? null,
  status: (row) => objectionStatusCode(row.status_code),
  dueOn: objectionDueOn,
  isOverdue: (row, _, { clock }) => isPast(objectionDueOn(row), clock),
};
