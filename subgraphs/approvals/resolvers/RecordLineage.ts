import type { RecordLineageResolvers } from "../resolvers.generated.ts";

export const RecordLineage: RecordLineageResolvers = {
  legalEntity: ({ entity_id: id }) => ({ id }),
};
