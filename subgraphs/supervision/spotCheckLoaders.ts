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
    items: repository.items,
    plans: repository.plans,
    planById: rowLoader(repository.planById),
    tasks: listLoader(repository.tasks),
    taskById: rowLoader(repository.taskById),
    taskByNumber: rowLoader(repository.taskByNumber),
    drawWithin: bySubset((subset) => rowLoader(repository.drawsWithin(subset))),
    recordByDraw: rowLoader(repository.recordByDraw),
    pendingCounts: repository.pendingCounts,
    isDrawnFromAvoided: (draw: number) => repository.isDrawnFrom(draw, kept),
    pairings: listLoader(repository.pairings(classified)),
    assignedPairings: listLoader(repository.assignedPairings(officer, kept)),
    resultByPairing: rowLoader(repository.resultByPairing),
    results: repository.results(classified),
    work: repository.work,
    resultWork: listLoader(repository.resultWork(kept)),
  };
}
