import { todayBy } from "../../../kit/clock.ts";
import { connectionOfTable } from "../../../kit/connection/connectionFrom.ts";
import { conditionsOf } from "../../../kit/connection/pageRequest.ts";
import { rejectedOrders } from "../../../kit/ingest/rejectedRows.ts";
import { normalizeDocumentNumber } from "../../../standards/documentNumber.ts";
import { systemOrders } from "../departmentSystems/departmentSystems.ts";
import { genericOrders } from "../genericForms/genericForms.ts";
import { listOrders } from "../repository.ts";
import { allActions, allPenalties, everyPenalty, genericRecords } from "../subsets.ts";
import { drawStatistics } from "../statistics/drawStatistics.ts";
import { spotCheckOrders } from "../spotCheckRepository.ts";
import type { QueryResolvers } from "../resolvers.generated.ts";

/** What is told of draws before their day, by whose task it is and in which district. */
const DRAW_COUNT = {
  coordinate: "SpotCheckDrawCount.count",
  requirement: [["spotCheck.drawCount"]],
  typeName: "Int",
} as const;

export const Query: QueryResolvers = {
  penaltiesByDocumentNumber: async (_, { documentNumber }, { loaders }) =>
    (await loaders.penaltiesByDocumentNumber.load(normalizeDocumentNumber(documentNumber))) ?? [],
  allPenaltiesByDocumentNumber: async (_, { documentNumber }, { loaders, access }) =>
    (await loaders
      .penaltiesByDocumentNumberWithin(allPenalties(access))
      .load(normalizeDocumentNumber(documentNumber))) ?? [],
  supervisionRecordLineage: async (_, { id }, { loaders, access }) =>
    (await loaders.lineage(id, {
      penalty: everyPenalty(access),
      action: allActions(access),
      genericRecord: genericRecords(access),
    })) ?? null,
  administrativeActions: (_, { kind, authority, ...args }, { loaders }) =>
    connectionOfTable(
      loaders.openActions,
      args,
      listOrders.actions,
      conditionsOf({ kind_code: kind, authority_code: authority }),
    ),
  supervisionItems: (_, { authority, ...args }, { loaders }) =>
    connectionOfTable(
      loaders.items,
      args,
      listOrders.items,
      conditionsOf({ authority_code: authority }),
    ),
  penaltyItems: (_, { authority, ...args }, { loaders }) =>
    connectionOfTable(
      loaders.penaltyItems,
      args,
      listOrders.mergedLists,
      conditionsOf({ authority_code: authority }),
    ),
  listBlindSpots: (_, { authority, ...args }, { loaders }) =>
    connectionOfTable(
      loaders.blindSpots,
      args,
      listOrders.mergedLists,
      conditionsOf({ authority_code: authority }),
    ),
  spotCheckItems: (_, { authority, ...args }, { loaders }) =>
    connectionOfTable(
      loaders.spotChecks.items,
      args,
      spotCheckOrders.items,
      conditionsOf({ authority_code: authority }),
    ),
  spotCheckPlans: (_, { authority, year, ...args }, { loaders }) =>
    connectionOfTable(
      loaders.spotChecks.plans,
      args,
      spotCheckOrders.plans,
      conditionsOf({ authority_code: authority, year }),
    ),
  spotCheckTask: async (_, { number }, { loaders }) =>
    (await loaders.spotChecks.taskByNumber.load(number)) ?? null,
  spotCheckResults: (_, args, { loaders }) =>
    connectionOfTable(loaders.spotChecks.results, args, spotCheckOrders.results),
  rejectedPenaltyRows: (_, args, { loaders, acting }) =>
    connectionOfTable(loaders.rejectedPenaltyRows, args, rejectedOrders, {
      authority_code: acting.department,
    }),
  rejectedInspectionRows: (_, args, { loaders, acting }) =>
    connectionOfTable(loaders.rejectedInspectionRows, args, rejectedOrders, {
      authority_code: acting.department,
    }),
  spotCheckDrawCounts: async (_, { groupBy }, { loaders, access, clock }) =>
    drawStatistics(
      await loaders.spotChecks.pendingCounts(todayBy(clock)),
      groupBy,
      (place) => access.verdict(DRAW_COUNT, place).kind === "full",
    ),
  rejectedAdministrativeActionRows: (_, args, { loaders, acting }) =>
    connectionOfTable(loaders.rejectedActionRows, args, rejectedOrders, {
      authority_code: acting.department,
    }),
  // A department's own are told by the claims; nobody else has any.
  spotCheckTasks: (_, { state, dueBy, ...args }, { loaders, acting }) =>
    connectionOfTable(loaders.spotChecks.work(dueBy ?? undefined), args, spotCheckOrders.work, {
      department_code: acting.department,
      ...conditionsOf({ state_code: state }),
    }),
  genericForms: (_, { authority, state, ...args }, { loaders }) =>
    connectionOfTable(
      loaders.forms.current,
      args,
      genericOrders.forms,
      conditionsOf({ authority_code: authority, state_code: state }),
    ),
  genericForm: async (_, { code, version }, { loaders }) =>
    (await loaders.forms.version(code, version ?? undefined)) ?? null,
  departmentSystems: (_, { department, district, ...args }, { loaders }) =>
    connectionOfTable(
      loaders.systems.all,
      args,
      systemOrders.systems,
      systemsOf(department, district),
    ),
  silentSystems: (_, { department, district, ...args }, { loaders, clock }) =>
    connectionOfTable(
      loaders.systems.silent(todayBy(clock)),
      args,
      systemOrders.silent,
      systemsOf(department, district),
    ),
};

type Filter = string | null | undefined;

const systemsOf = (department: Filter, district: Filter) =>
  conditionsOf({ authority_code: department, district_code: district });
