import { batchResolver } from "../../../kit/batchResolver.ts";
import { connectionFrom, connectionsFrom } from "../../../kit/connection/connectionFrom.ts";
import { conditionsOf } from "../../../kit/connection/pageRequest.ts";
import { entityReference, idsOf } from "../../../kit/entityReference.ts";
import { genericOrders } from "../genericForms/genericForms.ts";
import { allSources, mergedRecords, openSources } from "../mergedRecords.ts";
import { listOrders } from "../repository.ts";
import type { LegalEntityResolvers } from "../resolvers.generated.ts";
import {
  allPenalties,
  enforcements,
  genericRecords,
  revokedPenalties,
  sealedPenalties,
} from "../subsets.ts";
import { supervisionEventsOf } from "../timeline.ts";

export const LegalEntity: LegalEntityResolvers = {
  __resolveReference: (reference) => entityReference(reference),

  inspections: batchResolver((owners, args, { loaders }, info) => {
    const where = conditionsOf({ kind_code: args.kind });
    return connectionsFrom(loaders.inspections, owners, args, listOrders.inspections, where, info);
  }),
  penalties: batchResolver((owners, args, { loaders }) =>
    connectionsFrom(loaders.penalties, owners, args, listOrders.penalties),
  ),
  allPenalties: (entity, args, { loaders, access }) =>
    connectionFrom(
      loaders.penaltiesWithin(allPenalties(access, entity)),
      entity.id,
      args,
      listOrders.penalties,
    ),
  sealedPenalties: (entity, args, { loaders, access }) =>
    connectionFrom(
      loaders.penaltiesWithin(sealedPenalties(access, entity)),
      entity.id,
      args,
      listOrders.penalties,
    ),
  revokedPenalties: (entity, args, { loaders, access }) =>
    connectionFrom(
      loaders.penaltiesWithin(revokedPenalties(access, entity)),
      entity.id,
      args,
      listOrders.penalties,
    ),
  rectifications: batchResolver((owners, args, { loaders }) =>
    connectionsFrom(loaders.rectifications, owners, args, listOrders.rectifications),
  ),

  administrativeActions: batchResolver((owners, args, { loaders }) => {
    const where = conditionsOf({ kind_code: args.kind });
    return connectionsFrom(loaders.actions, owners, args, listOrders.actions, where);
  }),
  enforcements: (entity, args, { loaders, access }) =>
    connectionFrom(
      loaders.actionsWithin(enforcements(access, entity)),
      entity.id,
      args,
      listOrders.enforcements,
    ),

  supervisionRecords: ({ id }, args, { loaders }) => mergedRecords(openSources(loaders), id, args),
  fullSupervisionRecords: (entity, args, { loaders, access }) =>
    mergedRecords(allSources(loaders, access, entity), entity.id, args),

  genericRecords(entity, args, { loaders, access }) {
    const records = loaders.forms.recordsWithin(genericRecords(access, entity));
    const where = conditionsOf({ form_code: args.form });
    return connectionFrom(records, entity.id, args, genericOrders.records, where);
  },

  supervisionEvents: batchResolver((entities, _, { loaders }) =>
    supervisionEventsOf(idsOf(entities), loaders),
  ),
};
