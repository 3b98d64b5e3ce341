import type { Asking } from "../../kit/authorization/asking.ts";
import { bySubset } from "../../kit/loader/bySubset.ts";
import { listLoader } from "../../kit/loader/listLoader.ts";
import { rowLoader } from "../../kit/loader/rowLoader.ts";
import type { SocietyRepository } from "./repository.ts";

/** One DataLoader per repository method, fresh for every request. */
export function createSocietyLoaders(repository: SocietyRepository, { kept }: Asking) {
  return {
    complaintsWithin: bySubset((subset) => listLoader(repository.complaintsWithin(subset))),
    reportsWithin: bySubset((subset) => listLoader(repository.reportsWithin(subset))),
    complaintWork: repository.complaintWork(kept),
    reportWork: repository.reportWork(kept),
    complainants: rowLoader((ids: readonly number[]) => repository.identities("COMPLAINT", ids)),
    reporters: rowLoader((ids: readonly number[]) => repository.identities("REPORT", ids)),
  };
}

export type SocietyLoaders = ReturnType<typeof createSocietyLoaders>;
