import { connectionFrom } from "../../../kit/connection/connectionFrom.ts";
import { entityReference } from "../../../kit/entityReference.ts";
import { noticeOrders } from "../dualNotice/noticeRepository.ts";
import { knownNotices } from "../dualNotice/subsets.ts";
import { listOrders } from "../repository.ts";
import type { LegalEntityResolvers } from "../resolvers.generated.ts";
import { permitEvent } from "../timeline.ts";

export const LegalEntity: LegalEntityResolvers = {
  __resolveReference: (reference) => entityReference(reference),

  permits: ({ id }, { status, item, ...args }, { loaders }) =>
    connectionFrom(loaders.permits, id, args, listOrders.permits, {
      ...(status ? { status_code: status } : {}),
      ...(item ? { item_code: item } : {}),
    }),

  notices: (entity, args, { loaders, access }) =>
    connectionFrom(
      loaders.lettersWithin(knownNotices(access, entity)),
      entity.id,
      args,
      noticeOrders.letters,
    ),

  approvalEvents: async ({ id }, _, { loaders }) =>
    ((await loaders.permitEvents.load(id)) ?? []).map(permitEvent),
};
