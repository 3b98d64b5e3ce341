import type { GovernanceRepository } from "./repository.ts";

/** The rules are at hand, and the trail is read a page at a time: nothing is asked for twice in a request. */
export function createGovernanceLoaders(repository: GovernanceRepository) {
  return repository;
}

export type GovernanceLoaders = ReturnType<typeof createGovernanceLoaders>;
