import { objectionStatusCode } from "../codes.ts";
import type { CreditObjectionResolvers } from "../resolvers.generated.ts";

export const CreditObjection: CreditObjectionResolvers = {
  record: async ({ credit_record_id: id }, _, { loaders }) =>
    (await loaders.sharedById.load(id)) ?? null,
  status: (row) => objectionStatusCode(row.status_code),
};
