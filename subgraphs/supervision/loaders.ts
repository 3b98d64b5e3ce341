import type { Asking } from "../../kit/authorization/asking.ts";
import { bySubset } from "../../kit/loader/bySubset.ts";
import { listLoader } from "../../kit/loader/listLoader.ts";
import { rowLoader } from "../../kit/loader/rowLoader.ts";
import { createDepartmentSystemLoaders } from "./departmentSystems/departmentSystems.ts";
import { createGenericFormLoaders } from "./genericForms/genericForms.ts";
import type { LineageSubsets } from "./lineage.ts";
import { createSpotCheckLoaders } from "./spotCheckLoaders.ts";
import type { SupervisionRepository } from "./repository.ts";

/** One DataLoader per repository method, fresh for every request. */
export function createSupervisionLoaders(repository: SupervisionRepository, asking: Asking) {
  const { classified, kept } = asking;
  return {
    inspections: listLoader(repository.inspections),
    inspectionById: rowLoader(repository.inspectionById),
    penalties: listLoader(repository.penalties),
    penaltiesWithin: bySubset((subset) => listLoader(repository.penaltiesWithin(subset))),
    conductWithin: bySubset((subset) => rowLoader(repository.conductWithin(subset))),
    actions: listLoader(repository.actions),
    actionsWithin: bySubset((subset) => listLoader(repository.actionsWithin(subset))),
    openActions: repository.openActions(classified),
    rectifications: listLoader(repository.rectifications),
    openRectifications: listLoader(repository.openRectifications),
    rectificationsWithin: bySubset((subset) => listLoader(repository.rectificationsWithin(subset))),
    penaltiesByDocumentNumber: rowLoader(repository.penaltiesByDocumentNumber(classified)),
    penaltiesByDocumentNumberWithin: bySubset((subset) =>
      rowLoader(repository.penaltiesByDocumentNumberWithin(subset, kept)),
    ),
    lineage: (id: string, within: LineageSubsets) => repository.lineage(id, within, kept),
    forms: createGenericFormLoaders(repository.genericForms),
    systems: createDepartmentSystemLoaders(repository.departmentSystems),
    rejectedPenaltyRows: repository.submittedPenalties.rejectedRows,
    rejectedInspectionRows: repository.submittedInspections.rejectedRows,
    rejectedActionRows: repository.submittedActions.rejectedRows,
    items: repository.items,
    itemByCode: rowLoader(repository.itemByCode),
    penaltyItems: repository.penaltyItems,
    blindSpots: repository.blindSpots,
    spotChecks: createSpotCheckLoaders(repository.spotChecks, asking),
  };
}

export type SupervisionLoaders = ReturnType<typeof createSupervisionLoaders>;
