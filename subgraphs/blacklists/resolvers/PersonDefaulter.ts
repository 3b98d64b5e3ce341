import { behaviourCode, codesIn, performanceCode } from "../codes.ts";
import type { PersonDefaulterResolvers } from "../resolvers.generated.ts";

export const PersonDefaulter: PersonDefaulterResolvers = {
  name: (row, _, { loaders }) => loaders.personOf(row)?.name ?? null,
  idNumber: (row, _, { loaders }) => loaders.personOf(row)?.idNumber ?? null,
  performance: (row) => performanceCode(row.performance_code),
  behaviours: (row) => codesIn(row.behaviour_codes).map(behaviourCode),
  legalEntity: ({ entity_id: id }) => (id === null ? null : { id }),
};
