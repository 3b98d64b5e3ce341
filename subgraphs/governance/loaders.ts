import { listLoader } from "../../kit/loader/listLoader.ts";
import { rowLoader } from "../../kit/loader/rowLoader.ts";
import type { GovernanceRepository } from "./repository.ts";

/**
 * The rules are at hand, and the trail is read a page at a time; only what belongs to the cases of a page is
 * asked for by many at once.
 */
export function createGovernanceLoaders(repository: GovernanceRepository) {
  const { misuse } = repository;
  return {
    ...repository,
    misuseCase: rowLoader(misuse.byId),
    misuseRecord: rowLoader(misuse.records),
    misuseEvidence: listLoader(misuse.evidence),
  };
}

export type GovernanceLoaders = ReturnType<typeof createGovernanceLoaders>;
