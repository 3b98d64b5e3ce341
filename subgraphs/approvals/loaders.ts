import type { Asking } from "../../kit/authorization/asking.ts";
import { listLoader } from "../../kit/loader/listLoader.ts";
import { rowLoader } from "../../kit/loader/rowLoader.ts";
import { createNoticeLoaders } from "./dualNotice/noticeLoaders.ts";
import type { ApprovalRepository } from "./repository.ts";

/** One DataLoader per repository method, fresh for every request. */
export function createApprovalLoaders(repository: ApprovalRepository, asking: Asking) {
  const { classified } = asking;
  return {
    permits: listLoader(repository.permits),
    permitsByDocumentNumber: rowLoader((numbers: readonly string[]) =>
      repository.permitsByDocumentNumber(numbers, classified),
    ),
    permitEvents: rowLoader(repository.permitEvents),
    earlierVersions: rowLoader(repository.earlierVersions),
    rejectedRows: repository.submissions.rejectedRows,
    lineage: (id: number) => repository.lineage(id, classified),
    items: repository.items,
    itemsByCode: rowLoader(repository.itemsByCode),
    notices: createNoticeLoaders(repository.notices, asking),
  };
}

export type ApprovalLoaders = ReturnType<typeof createApprovalLoaders>;
