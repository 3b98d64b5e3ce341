import { connectionFrom } from "../../../kit/connection/connectionFrom.ts";
import { conditionsOf } from "../../../kit/connection/pageRequest.ts";
import { entityReference } from "../../../kit/entityReference.ts";
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

  inspections({ id }, args, { loaders }, info) {
    const where = conditionsOf({ kind_code: args.kind });
    return connectionFrom(loaders.inspections, id, args, listOrders.inspections, where, info);
  },
  penalties: ({ id }, args, { loaders }) =>
    connectionFrom(loaders.penalties, id, args, listOrders.penalties),
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
  rectifications: ({ id }, args, { loaders }) =>
    connectionFrom(loaders.rectifications, id, args, listOrders.rectifications),

  administrativeActions({ id }, args, { loaders }) {
    const where = conditionsOf({ kind_code: args.kind });
    return connectionFrom(loaders.actions, id, args, listOrders.actions, where);
  },
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

  supervisionEvents: ({ id }, _, { loaders }) => supervisionEventsOf(id, loaders),
};
