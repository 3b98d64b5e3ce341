import type { LegalEntityRepository } from "./repository.ts";

/** The entities that the officer who asks avoids (R8), read once for a request. */
export interface AvoidedEntities {
  /** Those that were read; until then undefined. */
  known(): ReadonlySet<number> | undefined;
  read(): Promise<ReadonlySet<number>>;
  /** Reads them beside entities: of each entity that is found it is asked next, and need not be waited for then. */
  beside<Rows>(rows: Promise<Rows>): Promise<Rows>;
}

/** Nothing is read where no officer asks. */
export function avoidedEntities(
  repository: Pick<LegalEntityRepository, "avoidedBy">,
  officer: string | undefined,
): AvoidedEntities {
  let known: ReadonlySet<number> | undefined;
  let reading: Promise<ReadonlySet<number>> | undefined;
  const readOnce = async (): Promise<ReadonlySet<number>> => {
    known = officer === undefined ? new Set() : await repository.avoidedBy(officer);
    return known;
  };
  const read = () => (reading ??= readOnce());
  return {
    known: () => known,
    read,
    beside: (rows) =>
      officer === undefined ? rows : Promise.all([rows, read()]).then(([found]) => found),
  };
}
