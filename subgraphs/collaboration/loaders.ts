import type { Asking } from "../../kit/authorization/asking.ts";
import type { RecordSubset } from "../../kit/authorization/recordSubset.ts";
import { bySubset } from "../../kit/loader/bySubset.ts";
import { listLoader } from "../../kit/loader/listLoader.ts";
import { rowLoader } from "../../kit/loader/rowLoader.ts";
import type { TasksAsked } from "./sharedTasks/taskReads.ts";
import type { CollaborationRepository } from "./repository.ts";

/** One DataLoader per repository method, fresh for every request. */
export function createCollaborationLoaders(
  repository: CollaborationRepository,
  { reader, classified, kept }: Asking,
) {
  return {
    transfers: (subset: RecordSubset, lateAt?: Date) => repository.transfers(subset, kept, lateAt),
    transfersOfEntity: bySubset((subset) => listLoader(repository.transfersOfEntity(subset))),
    transferByNumber: bySubset((subset) => rowLoader(repository.transferByNumber(subset, kept))),
    transferDocuments: rowLoader(repository.transferDocuments),
    transferSteps: rowLoader(repository.transferSteps),
    transferStatistics: repository.transferStatistics,
    requests: repository.requests(reader, kept),
    requestByNumber: rowLoader(repository.requestByNumber(reader, classified)),
    requestSteps: rowLoader(repository.requestSteps),
    ownTasks: repository.ownTasks(reader, kept),
    jointTasks: (asked: TasksAsked) => repository.jointTasks.list(reader, asked),
    jointTasksOfEntity: {
      own: listLoader(repository.jointTasks.ofEntity(reader, "own")),
      overseen: listLoader(repository.jointTasks.ofEntity(reader, "overseen")),
    },
    jointTaskByNumber: rowLoader(repository.jointTasks.byNumber(reader)),
    jointTaskParts: rowLoader(repository.jointTasks.parts),
    jointTaskEntities: rowLoader(repository.jointTasks.entities(kept)),
    jointTaskSteps: rowLoader(repository.jointTaskSteps),
    dispatches: (asked: TasksAsked) => repository.dispatches.list(reader, asked),
    dispatchByNumber: rowLoader(repository.dispatches.byNumber(reader)),
    dispatchParts: rowLoader(repository.dispatches.parts),
    dispatchEntities: rowLoader(repository.dispatches.entities(kept)),
    dispatchSteps: rowLoader(repository.dispatchSteps),
  };
}

export type CollaborationLoaders = ReturnType<typeof createCollaborationLoaders>;
