import type { Asking } from "../../kit/authorization/asking.ts";
import { listLoader } from "../../kit/loader/listLoader.ts";
import { rowLoader } from "../../kit/loader/rowLoader.ts";
import { shanghaiToday } from "../../kit/shanghaiToday.ts";
import type { IdentifierColumn, LegalEntityRepository } from "./repository.ts";

/** One DataLoader per repository method, fresh for every request. */
export function createLegalEntityLoaders(
  repository: LegalEntityRepository,
  { classified, officer }: Asking,
) {
  const byIdentifier = (column: IdentifierColumn) =>
    rowLoader((values: readonly string[]) => repository.byIdentifier(column, values, classified));
  return {
    byId: rowLoader((ids: readonly number[]) => repository.byId(ids, classified)),
    byUscc: byIdentifier("uscc"),
    placedByUscc: rowLoader((codes: readonly string[]) =>
      repository.placedByUscc(codes, classified),
    ),
    byRegistrationNumber: byIdentifier("registration_number"),
    byOrganizationCode: byIdentifier("organization_code"),
    legalRepresentatives: rowLoader(repository.legalRepresentatives),
    allChanges: rowLoader(repository.allChanges),
    liaisons: rowLoader(repository.liaisons),
    particulars: rowLoader(repository.particulars),
    supervisors: rowLoader((ids: readonly number[]) =>
      repository.supervisors(ids, shanghaiToday()),
    ),
    openings: rowLoader(repository.openings),
    /** What the officer who asks declared of each entity; nothing is read where no officer asks. */
    avoidances: rowLoader(async (ids: readonly number[]) =>
      officer === undefined ? ids.map(() => undefined) : repository.avoidances(officer, ids),
    ),
    shareholders: listLoader(repository.shareholders),
    officers: listLoader(repository.officers),
    changes: listLoader(repository.changes),
    annualReports: listLoader(repository.annualReports),
    branches: listLoader(repository.branches(classified)),
    search: repository.search(classified),
    avoidancesOfDepartments: repository.avoidancesOfDepartments,
    imports: repository.imports,
    quarantine: repository.quarantine,
  };
}

export type LegalEntityLoaders = ReturnType<typeof createLegalEntityLoaders>;
