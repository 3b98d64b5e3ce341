import { batchResolver } from "../../../kit/batchResolver.ts";
import { todayBy } from "../../../kit/clock.ts";
import { connectionFrom, connectionsFrom } from "../../../kit/connection/connectionFrom.ts";
import { conditionsOf } from "../../../kit/connection/pageRequest.ts";
import { entityReference, idsOf } from "../../../kit/entityReference.ts";
import { noticeOrders } from "../dualNotice/noticeRepository.ts";
import { knownNotices } from "../dualNotice/subsets.ts";
import { listOrders } from "../repository.ts";
import { isPermitItem } from "../responsibility/codes.ts";
import { permitInForce } from "../responsibility/permitInForce.ts";
import { responsibilityOf } from "../responsibility/responsibilityOf.ts";
import type { LegalEntityResolvers } from "../resolvers.generated.ts";
import { permitEventsOf } from "../timeline.ts";

export const LegalEntity: LegalEntityResolvers = {
  __resolveReference(reference) {
    const entity = entityReference(reference);
    const { industryCode: industry } = reference as { readonly industryCode?: string | null };
    return entity === null || industry === undefined
      ? entity
      : { ...entity, industry_code: industry };
  },

  permits: batchResolver((entities, args, { loaders }, info) => {
    const where = conditionsOf({ status_code: args.status, item_code: args.item });
    return connectionsFrom(loaders.permits, entities, args, listOrders.permits, where, info);
  }),

  notices: (entity, args, { loaders, access }) =>
    connectionFrom(
      loaders.notices.lettersWithin(knownNotices(access, entity)),
      entity.id,
      args,
      noticeOrders.letters,
    ),

  async responsibleDepartment({ id, industry_code: industry = null }, { item }, context) {
    if (!isPermitItem(item)) return null;
    const day = todayBy(context.clock);
    const permit = await permitInForce(context.loaders.permits, id, item, day);
    return responsibilityOf({ item, permit, industry, day });
  },

  approvalEvents: batchResolver((entities, _, { loaders }) =>
    permitEventsOf(idsOf(entities), loaders),
  ),
};
