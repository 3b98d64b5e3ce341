import { connectionOfTable } from "../../../kit/connection/connectionFrom.ts";
import type { Conditions } from "../../../kit/connection/pageRequest.ts";
import type { Acting } from "../../../kit/authorization/acting.ts";
import { listOrders } from "../repository.ts";
import { complaintStatistics, lastYearBy } from "../statistics/complaintStatistics.ts";
import type { QueryResolvers } from "../resolvers.generated.ts";

export const Query: QueryResolvers = {
  complaintWork: (_, { mine, ...args }, { loaders, acting }) =>
    connectionOfTable(loaders.complaintWork, args, listOrders.work, workOf(acting, mine)),
  reportWork: (_, { mine, ...args }, { loaders, acting }) =>
    connectionOfTable(loaders.reportWork, args, listOrders.work, workOf(acting, mine)),
  reportByClaimCode: async (_, { code }, { repository }) =>
    (await repository.reportByClaimCode(code)) ?? null,
  complaintStatistics: async (_, asked, { repository, clock }) => {
    const lastYear = lastYearBy(clock);
    return complaintStatistics(await repository.countedComplaints(lastYear), lastYear, asked);
  },
};

/** A department's own is told by the claims; nobody else handles any. */
function workOf({ department, officer }: Acting, isMine: boolean | null | undefined): Conditions {
  const ofDepartment = { authority_code: department, is_unfinished: 1 };
  return isMine ? { ...ofDepartment, assignee: officer ?? "nobody" } : ofDepartment;
}
