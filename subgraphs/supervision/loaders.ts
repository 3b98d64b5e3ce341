import { listLoader } from "../../kit/loader/listLoader.ts";
import { rowLoader } from "../../kit/loader/rowLoader.ts";
import type { SupervisionRepository } from "./repository.ts";

/** One DataLoader per repository method, fresh for every request. */
export function createSupervisionLoaders(repository: SupervisionRepository) {
  return {
    inspections: listLoader(repository.inspections),
    inspectionById: rowLoader(repository.inspectionById),
    penalties: listLoader(repository.penalties),
    allPenalties: listLoader(repository.allPenalties),
    rectifications: listLoader(repository.rectifications),
    penaltiesByDocumentNumber: rowLoader(repository.penaltiesByDocumentNumber),
    allPenaltiesByDocumentNumber: rowLoader(repository.allPenaltiesByDocumentNumber),
    items: repository.items,
  };
}

export type SupervisionLoaders = ReturnType<typeof createSupervisionLoaders>;
