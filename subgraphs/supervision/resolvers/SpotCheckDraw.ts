import { batchResolver } from "../../../kit/batchResolver.ts";
import { departmentOf } from "../../../kit/codes/provenance.ts";
import { connectionsFrom } from "../../../kit/connection/connectionFrom.ts";
import { isReproduced } from "../draw/isReproduced.ts";
import type {
  SpotCheckDrawResolvers,
  SpotCheckInspectorResolvers,
  SpotCheckPairingResolvers,
} from "../resolvers.generated.ts";
import type { SpotCheckInspectorRow } from "../rows.ts";
import { spotCheckOrders } from "../spotCheckRepository.ts";
import { found } from "./found.ts";

/** A draw of more is repeated by the verifier, not while others wait for the gateway: it takes seconds. */
const MOST_REPEATED_HERE = 10_000;

export const SpotCheckDraw: SpotCheckDrawResolvers = {
  record: async ({ id }, _, { loaders }) =>
    found(await loaders.spotChecks.recordByDraw.load(id)).record,
  verify: async (
    { id, objects_in_scope: objects, task_commitment: commitment },
    _,
    { loaders },
  ) => {
    if (objects > MOST_REPEATED_HERE) return null;
    return isReproduced(found(await loaders.spotChecks.recordByDraw.load(id)).record, commitment);
  },
  pairings: batchResolver((owners, args, { loaders }) =>
    connectionsFrom(loaders.spotChecks.pairings, owners, args, spotCheckOrders.pairings),
  ),
};

export const SpotCheckPairing: SpotCheckPairingResolvers = {
  legalEntity: ({ entity_id: id }) => ({ id }),
  inspectors: ({ inspectors }) => JSON.parse(inspectors) as SpotCheckInspectorRow[],
  result: async ({ id }, _, { loaders }) =>
    (await loaders.spotChecks.resultByPairing.load(id)) ?? null,
};

export const SpotCheckInspector: SpotCheckInspectorResolvers = {
  department: (row) => departmentOf(row.department_code),
};
