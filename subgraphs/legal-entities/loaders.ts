import type { Asking } from "../../kit/authorization/asking.ts";
import { avoidedEntities } from "./avoidedEntities.ts";
import { listLoader } from "../../kit/loader/listLoader.ts";
import { inKeyOrder, rowLoader } from "../../kit/loader/rowLoader.ts";
import { shanghaiToday } from "../../kit/shanghaiToday.ts";
import type { IdentifierColumn, LegalEntityRepository } from "./repository.ts";

/** One DataLoader per repository method, fresh for every request. */
export function createLegalEntityLoaders(
  repository: LegalEntityRepository,
  { classified, officer }: Asking,
) {
  const avoided = avoidedEntities(repository, officer);
  const byIdentifier = (column: IdentifierColumn) =>
    rowLoader((values: readonly string[]) =>
      avoided.beside(repository.byIdentifier(column, values, classified)),
    );
  const search = repository.search(classified);
  return {
    byId: rowLoader((ids: readonly number[]) => avoided.beside(repository.byId(ids, classified))),
    byUscc: byIdentifier("uscc"),
    /** Of a set of codes that is asked about as a whole. */
    placesByUscc: (codes: readonly string[]) =>
      avoided.beside(repository.placesByUscc(codes, classified)),
    placedByUscc: rowLoader(async (codes: readonly string[]) =>
      inKeyOrder(codes, await repository.placesByUscc(codes, classified), ({ uscc }) => uscc ?? ""),
    ),
    byRegistrationNumber: byIdentifier("registration_number"),
    byOrganizationCode: byIdentifier("organization_code"),
    businessScopes: rowLoader(repository.businessScopes),
    legalRepresentatives: rowLoader(repository.legalRepresentatives),
    allChanges: rowLoader(repository.allChanges),
    liaisons: rowLoader(repository.liaisons),
    particulars: rowLoader(repository.particulars),
    supervisors: rowLoader((ids: readonly number[]) =>
      repository.supervisors(ids, shanghaiToday()),
    ),
    openings: rowLoader(repository.openings),
    avoided,
    shareholders: listLoader(repository.shareholders),
    officers: listLoader(repository.officers),
    changes: listLoader(repository.changes),
    annualReports: listLoader(repository.annualReports),
    changesTold: listLoader(repository.changesTold),
    reportsTold: listLoader(repository.reportsTold),
    branches: listLoader(repository.branches(classified)),
    search: {
      count: search.count,
      page: (...of: Parameters<typeof search.page>) => avoided.beside(search.page(...of)),
    },
    avoidancesOfDepartments: repository.avoidancesOfDepartments,
    imports: repository.imports,
    quarantine: repository.quarantine,
  };
}

export type LegalEntityLoaders = ReturnType<typeof createLegalEntityLoaders>;
