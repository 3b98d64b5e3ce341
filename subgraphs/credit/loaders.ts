import type { Asking } from "../../kit/authorization/asking.ts";
import { listLoader } from "../../kit/loader/listLoader.ts";
import { rowLoader } from "../../kit/loader/rowLoader.ts";
import type { FlowDays } from "./flows/flowDays.ts";
import type { CreditRepository } from "./repository.ts";

/** One DataLoader per repository method, fresh for every request. */
export function createCreditLoaders(
  repository: CreditRepository,
  { reader, classified, kept }: Asking,
) {
  return {
    catalogue: repository.catalogue,
    itemsByCode: rowLoader(repository.itemsByCode),
    knownEntities: rowLoader((ids: readonly number[]) => repository.knownEntities(ids, classified)),
    sharedById: rowLoader(repository.sharedById),
    publishedRecords: listLoader(repository.publishedRecords),
    sharedRecords: listLoader(repository.sharedRecords),
    expiredRecords: listLoader(repository.expiredRecords),
    removedRecords: listLoader(repository.removedRecords),
    ratings: listLoader(repository.ratings),
    riskGrades: listLoader(repository.riskGrades),
    taxCreditYears: listLoader(repository.taxCreditYears),
    repairs: listLoader(repository.repairs),
    objections: listLoader(repository.objections),
    objectionsToDecide: repository.objectionsToDecide(reader, kept),
    inbound: (days: FlowDays) => repository.flows.inbound(days, classified),
    outbound: (days: FlowDays) => repository.flows.outbound(days, classified),
    objectionsToTransfer: repository.objectionsToTransfer(kept),
  };
}

export type CreditLoaders = ReturnType<typeof createCreditLoaders>;
