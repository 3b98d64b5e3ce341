import type { Knex } from "knex";
import { withoutClassified } from "../../../kit/authorization/classifiedEntities.ts";
import type { KeptEntities } from "../../../kit/authorization/keptEntities.ts";
import { ownedRecords } from "../../../kit/connection/ownedRecords.ts";
import { wholeTable } from "../../../kit/connection/wholeTable.ts";
import type { Database } from "../../../kit/database/database.ts";
import type { Sealing } from "../../../kit/keys/sealingKeys.ts";
import { LEAST_COUNT } from "../../../policy/smallCells.ts";
import type { PersonDefaulterRow, PersonDefaulterStatisticRow } from "./rows.ts";
import { stillListed } from "../stillListed.ts";
import { openPerson, type Person } from "./person.ts";

export const PERSONS = "person_defaulter";

/** The database of the lists, and what seals the persons in it. */
export interface SealedLists {
  readonly database: Database;
  readonly sealing: Sealing;
}

/** Natural persons on the court's list, as long as they are on it: what was removed or is over its term is read by nobody. */
export function personDefaulterReads({ database, sealing }: SealedLists) {
  const { knex } = database;
  return {
    ofEntity: (day: string) =>
      ownedRecords<PersonDefaulterRow>(database, PERSONS, "entity_id", {
        name: `on ${day}`,
        narrowed: (_knex, query) => stillListed(query, day),
      }),
    all: (kept: KeptEntities, day: string) =>
      wholeTable<PersonDefaulterRow>(knex, PERSONS, (query) =>
        stillListed(ofOthers(knex, query, kept), day),
      ),
    /** Every row of a person, by the number in full: rows that came with a hidden birth date are not found by it. */
    byIdNumber: (
      idNumber: string,
      kept: KeptEntities,
      day: string,
    ): Promise<PersonDefaulterRow[]> =>
      stillListed(ofOthers(knex, knex(PERSONS), kept), day)
        .where("person_key", sealing.fingerprint(idNumber))
        .orderBy("published_on", "desc")
        .orderBy("id", "desc"),
    /**
     * Persons on the list by the year of publication. Cells of few are left out (R10), no total is told, and there is
     * one way of counting, the same for everybody.
     */
    async statistics(day: string): Promise<PersonDefaulterStatisticRow[]> {
      const rows: { year: number; persons: number | string }[] = await stillListed(
        knex(PERSONS),
        day,
      )
        .select({ year: "published_year" })
        .countDistinct({ persons: "person_key" })
        .groupBy("published_year")
        .orderBy("published_year");
      return rows
        .map(({ year, persons }) => ({ year, persons: Number(persons) }))
        .filter(({ persons }) => persons >= LEAST_COUNT);
    },
    personOf: ({ id, sealed }: PersonDefaulterRow): Person | null =>
      sealed === null ? null : openPerson(sealing, id, sealed),
  };
}

/** Leaves out rows of entities that are kept from whoever asks; most rows are of no entity, and stay. */
function ofOthers(
  knex: Knex,
  query: Knex.QueryBuilder,
  { classified, avoided }: KeptEntities,
): Knex.QueryBuilder {
  const column = `${PERSONS}.entity_id`;
  const visible = withoutClassified(knex, query, column, classified);
  if (avoided.length === 0) return visible;
  // `NOT IN` alone is not true of a row without an entity.
  return visible.where((either) => either.whereNull(column).orWhereNotIn(column, avoided));
}
