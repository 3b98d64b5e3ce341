import { isAskedShort } from "../../../kit/connection/askedShort.ts";
import { connectionOf } from "../../../kit/connection/connection.ts";
import { connectionOfTable } from "../../../kit/connection/connectionFrom.ts";
import { conditionsOf, pageRequest } from "../../../kit/connection/pageRequest.ts";
import { todayBy } from "../../../kit/clock.ts";
import { badUserInput } from "../../../kit/errors/badUserInput.ts";
import { batchCheck } from "../batchCheck.ts";
import { ENTITY_IN_SHORT } from "../entityColumns.ts";
import { findByIdentifier } from "../identifier.ts";
import { entityScope } from "../entityScope.ts";
import { registeredStateOn } from "../registeredState.ts";
import { listOrders } from "../repository.ts";
import type { QueryResolvers } from "../resolvers.generated.ts";
import { searchOrders } from "../search.ts";
import { searchConditions } from "../searchConditions.ts";

export const Query: QueryResolvers = {
  legalEntity: (_, args, { loaders }) => findByIdentifier(args, loaders),

  async legalEntityAsOf(_, { uscc, date }, context) {
    const { loaders, access, clock } = context;
    if (date > todayBy(clock)) throw badUserInput("date", `must be today or earlier, got ${date}`);
    const entity = await findByIdentifier({ uscc }, loaders);
    if (entity === null) return null;
    await access.scopes.noteOnce(entity, entityScope, context);
    const [businessScope, head, changes] = await Promise.all([
      loaders.businessScopes.load(entity.id),
      loaders.legalRepresentatives.load(entity.id),
      loaders.allChanges.load(entity.id),
    ]);
    const registered = {
      entity,
      businessScope: businessScope ?? null,
      headName: head?.name ?? null,
      changes: changes ?? [],
    };
    return registeredStateOn(registered, date) ?? null;
  },

  async legalEntities(_, { filter, ...args }, { loaders }, info) {
    const isShort = isAskedShort(info, ENTITY_IN_SHORT);
    const request = { ...pageRequest(args, searchOrders), isShort };
    const conditions = searchConditions(filter ?? {});
    const page = await loaders.search.page(conditions, request);
    // What other subgraphs contribute comes back with references to the very same entities.
    if (!isShort) for (const row of page.rows) loaders.byId.prime(row.id, row);
    return connectionOf(page, request, () => loaders.search.count(conditions, request.order));
  },

  batchCheck: (_, args, { loaders }) => batchCheck(args, loaders),

  onestop: (_, args, { loaders }) => findByIdentifier(args, loaders),

  // Nobody's list but that of the department whose officer asks.
  avoidances: (_, args, { loaders, access }) =>
    connectionOfTable(loaders.avoidancesOfDepartments, args, listOrders.avoidances, {
      department_code: access.reader,
    }),

  registrationImports: (_, args, { loaders }) =>
    connectionOfTable(loaders.imports, args, listOrders.imports),

  quarantinedRegistrations: (_, { reason, ...args }, { loaders }) =>
    connectionOfTable(loaders.quarantine, args, listOrders.quarantine, conditionsOf({ reason })),
};
