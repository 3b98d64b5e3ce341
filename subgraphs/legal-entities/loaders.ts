import { listLoader } from "../../kit/loader/listLoader.ts";
import { rowLoader } from "../../kit/loader/rowLoader.ts";
import { shanghaiToday } from "../../kit/shanghaiToday.ts";
import type { LegalEntityRepository } from "./repository.ts";

/** One DataLoader per repository method, fresh for every request. */
export function createLegalEntityLoaders(repository: LegalEntityRepository) {
  return {
    byId: rowLoader(repository.byId),
    byUscc: rowLoader((values: readonly string[]) => repository.byIdentifier("uscc", values)),
    byRegistrationNumber: rowLoader((values: readonly string[]) =>
      repository.byIdentifier("registration_number", values),
    ),
    byOrganizationCode: rowLoader((values: readonly string[]) =>
      repository.byIdentifier("organization_code", values),
    ),
    legalRepresentatives: rowLoader(repository.legalRepresentatives),
    liaisons: rowLoader(repository.liaisons),
    particulars: rowLoader(repository.particulars),
    supervisors: rowLoader((ids: readonly number[]) =>
      repository.supervisors(ids, shanghaiToday()),
    ),
    shareholders: listLoader(repository.shareholders),
    officers: listLoader(repository.officers),
    changes: listLoader(repository.changes),
    annualReports: listLoader(repository.annualReports),
    branches: listLoader(repository.branches),
    search: repository.search,
    imports: repository.imports,
    quarantine: repository.quarantine,
  };
}

export type LegalEntityLoaders = ReturnType<typeof createLegalEntityLoaders>;
