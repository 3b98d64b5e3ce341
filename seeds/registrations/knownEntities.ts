import type { Knex } from "knex";
import type { StoredEntityRow } from "../../subgraphs/legal-entities/rows.ts";
import type { Registration } from "./registration.ts";

const COLUMNS = [
  "id",
  "uscc",
  "registration_number",
  "source_system",
  "version",
  "content_digest",
] as const;

/** What an import asks of an entity that is on the register already. */
export type KnownEntity = Pick<StoredEntityRow, (typeof COLUMNS)[number]>;

/** The entities that the register has under the codes of registrations, by `identity`. */
export async function knownEntities(
  knex: Knex,
  registrations: readonly Registration[],
): Promise<ReadonlyMap<string, KnownEntity>> {
  const known = new Map<string, KnownEntity>();
  for (const column of ["uscc", "registration_number"] as const) {
    const codes = registrations.flatMap((registration) => registration[column] ?? []);
    if (codes.length === 0) continue;
    const rows: KnownEntity[] = await knex("legal_entity")
      .select(COLUMNS)
      .whereIn(column, codes)
      // Newest last: of several holders of a reused registration number it is the one meant.
      .orderBy("id");
    for (const row of rows) known.set(row[column] ?? "", row);
  }
  return known;
}
