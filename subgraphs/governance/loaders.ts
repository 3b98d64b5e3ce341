import type { GovernanceRepository } from "./repository.ts";

/** The rules are at hand; what is read from tables gets a DataLoader per repository method. */
export function createGovernanceLoaders(repository: GovernanceRepository) {
  return { departments: repository.departments };
}

export type GovernanceLoaders = ReturnType<typeof createGovernanceLoaders>;
