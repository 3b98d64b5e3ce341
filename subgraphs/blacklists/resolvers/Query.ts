import { domainArgument } from "../../../kit/codes/restrictionDomain.ts";
import { connectionOfTable } from "../../../kit/connection/connectionFrom.ts";
import { conditionsOf } from "../../../kit/connection/pageRequest.ts";
import { givenResidentId } from "../defaulters/person.ts";
import { classArgument } from "../measureClass.ts";
import { listOrders } from "../repository.ts";
import type { QueryResolvers } from "../resolvers.generated.ts";

export const Query: QueryResolvers = {
  listings: (_, { kind, authority, since, activeOnly, ...args }, { loaders }) =>
    connectionOfTable(
      (activeOnly ? loaders.currentWholeLists : loaders.wholeLists)(since ?? undefined),
      args,
      listOrders.listings,
      conditionsOf({ list_kind: kind, listing_authority_code: authority }),
    ),

  personDefaulters: (_, args, { loaders }) =>
    connectionOfTable(loaders.personDefaulters, args, listOrders.personDefaulters),

  personDefaultersByIdNumber: (_, { idNumber }, { loaders }) =>
    loaders.personDefaultersByIdNumber(givenResidentId(idNumber)),

  personDefaulterStatistics: (_, _args, { loaders }) => loaders.personDefaulterStatistics(),

  jointPunishmentMeasures(_, { class: group, domain, ...args }, { loaders }) {
    const inClass = classArgument(group);
    const inDomain = domainArgument(domain);
    return connectionOfTable(
      loaders.measures,
      args,
      listOrders.measures,
      conditionsOf({ class_code: inClass, domain_code: inDomain }),
    );
  },

  jointPunishmentMeasure: async (_, { code }, { loaders }) =>
    (await loaders.measuresByCode.load(code)) ?? null,

  // A department's own are told by the claims; nobody else has any.
  jointPunishmentExecutions: (_, { state, dueBy, ...args }, { loaders, acting }) =>
    connectionOfTable(loaders.executions(dueBy ?? undefined), args, listOrders.executions, {
      department_code: acting.department,
      ...conditionsOf({ state_code: state }),
    }),
};
