import { todayBy } from "../../../kit/clock.ts";
import { connectionOfTable } from "../../../kit/connection/connectionFrom.ts";
import { conditionsOf } from "../../../kit/connection/pageRequest.ts";
import { rejectedOrders } from "../../../kit/ingest/rejectedRows.ts";
import { entityId } from "../../../kit/entityReference.ts";
import { normalizeDocumentNumber } from "../../../standards/documentNumber.ts";
import { editionOn } from "../dualNotice/catalogue/editions.ts";
import { poolOf } from "../dualNotice/counterparts.ts";
import { heldBy } from "../dualNotice/heldBy.ts";
import { noticeOrders } from "../dualNotice/noticeRepository.ts";
import { uncheckedOn } from "../dualNotice/uncheckedOn.ts";
import { divisionsWithoutAuthority } from "../responsibility/industryAuthorities.ts";
import { listOrders } from "../repository.ts";
import type { QueryResolvers } from "../resolvers.generated.ts";

export const Query: QueryResolvers = {
  permitsByDocumentNumber: async (_, { documentNumber }, { loaders }) =>
    (await loaders.permitsByDocumentNumber.load(normalizeDocumentNumber(documentNumber))) ?? [],
  permitItems: (_, { authority, ...args }, { loaders }) =>
    connectionOfTable(
      loaders.items,
      args,
      listOrders.items,
      conditionsOf({ authority_code: authority }),
    ),
  async recordLineage(_, { id }, { loaders }) {
    const permit = entityId(id);
    return permit === undefined ? null : ((await loaders.lineage(permit)) ?? null);
  },
  // A department's own are told by the claims; nobody else has any.
  rejectedPermitRows: (_, args, { loaders, acting }) =>
    connectionOfTable(loaders.rejectedRows, args, rejectedOrders, {
      authority_code: acting.department,
    }),
  permitItem: async (_, { code }, { loaders }) => (await loaders.itemsByCode.load(code)) ?? null,

  postLicensingCatalogue: (_, { asOf }, { clock }) => editionOn(asOf ?? todayBy(clock)) ?? null,
  dualNotices: (_, args, { loaders, acting: { department } }) =>
    connectionOfTable(heldBy(department, loaders.notices.held), args, noticeOrders.notices, {
      holder_code: department,
    }),
  unclaimedNotices: (_, { industry, district, ...args }, { loaders, acting: { department } }) =>
    connectionOfTable(
      heldBy(department, loaders.notices.pool(poolOf(department) ?? "NONE")),
      args,
      noticeOrders.notices,
      conditionsOf({ industry_section: industry, division_code: district }),
    ),
  overdueNotices: (_, args, { loaders, clock }) =>
    connectionOfTable(loaders.notices.overdue(todayBy(clock)), args, noticeOrders.notices),
  permitsWithoutFollowUp: (_, args, { loaders, clock }) =>
    connectionOfTable(
      loaders.notices.uncheckedPermits(uncheckedOn(todayBy(clock))),
      args,
      noticeOrders.permits,
    ),
  industriesWithoutAuthority: (_, __, { clock }) =>
    divisionsWithoutAuthority(todayBy(clock)).map(({ code, zh, en }) => ({
      code,
      name: zh,
      nameEn: en,
    })),
  permitsToFollowUp: (_, args, { loaders, clock, acting }) =>
    connectionOfTable(
      loaders.notices.uncheckedPermits(uncheckedOn(todayBy(clock))),
      args,
      noticeOrders.permits,
      { authority_code: acting.department },
    ),
};
