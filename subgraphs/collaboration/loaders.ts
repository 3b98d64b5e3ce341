import type { Asking } from "../../kit/authorization/asking.ts";
import type { RecordSubset } from "../../kit/authorization/recordSubset.ts";
import { bySubset } from "../../kit/loader/bySubset.ts";
import { listLoader } from "../../kit/loader/listLoader.ts";
import { rowLoader } from "../../kit/loader/rowLoader.ts";
import type { JointTasksAsked } from "./jointTasks/jointTaskReads.ts";
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
    jointTasks: (asked: JointTasksAsked) => repository.jointTasks(reader, asked),
    jointTasksOfEntity: {
      own: listLoader(repository.jointTasksOfEntity(reader, "own")),
      overseen: listLoader(repository.jointTasksOfEntity(reader, "overseen")),
    },
    jointTaskByNumber: rowLoader(repository.jointTaskByNumber(reader)),
    jointTaskParts: rowLoader(repository.jointTaskParts),
    jointTaskEntities: rowLoader(repository.jointTaskEntities(kept)),
    jointTaskSteps: rowLoader(repository.jointTaskSteps),
  };
}

export type CollaborationLoaders = ReturnType<typeof createCollaborationLoaders>;
