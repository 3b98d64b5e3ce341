import type { Asking } from "../../kit/authorization/asking.ts";
import { bySubset } from "../../kit/loader/bySubset.ts";
import { listLoader } from "../../kit/loader/listLoader.ts";
import { rowLoader } from "../../kit/loader/rowLoader.ts";
import type { SpotCheckRepository } from "./spotCheckRepository.ts";

/** The loaders of random spot checks, fresh for every request. */
export function createSpotCheckLoaders(
  repository: SpotCheckRepository,
  { classified, kept, officer }: Asking,
) {
  return {
    spotCheckItems: repository.items,
    spotCheckPlans: repository.plans,
    spotCheckPlanById: rowLoader(repository.planById),
    spotCheckTasks: listLoader(repository.tasks),
    spotCheckTaskById: rowLoader(repository.taskById),
    spotCheckTaskByNumber: rowLoader(repository.taskByNumber),
    spotCheckDrawWithin: bySubset((subset) => rowLoader(repository.drawsWithin(subset))),
    spotCheckRecordByDraw: rowLoader(repository.recordByDraw),
    pendingDrawCounts: repository.pendingCounts,
    isDrawnFromAvoided: (draw: number) => repository.isDrawnFrom(draw, kept),
    spotCheckPairings: listLoader(repository.pairings(classified)),
    assignedPairings: listLoader(repository.assignedPairings(officer, kept)),
    spotCheckResultByPairing: rowLoader(repository.resultByPairing),
    spotCheckResults: repository.results(classified),
    spotCheckWork: repository.work,
    spotCheckResultWork: listLoader(repository.resultWork(kept)),
  };
}
