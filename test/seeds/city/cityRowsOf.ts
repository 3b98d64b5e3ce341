import { type City, cityOf } from "../../../seeds/city/city.ts";
import { type CityEntity, cityEntity } from "../../../seeds/city/cityEntity.ts";
import { type CityRows, cityRows } from "../../../seeds/write/cityRows.ts";

/** The city that is meant unless a test is about another. */
export const CITY: City = cityOf();

/** The first entities of a city. */
export function entitiesOf(city: City, count: number): CityEntity[] {
  return Array.from({ length: count }, (_, number) => cityEntity(city, number));
}

/** Every row of the entities numbered `from` to before `to`, by database and table. */
export function rowsOf(city: City, from: number, to: number): CityRows {
  return cityRows(city, from, to, [
    "legalEntities",
    "approvals",
    "supervision",
    "credit",
    "blacklists",
    "society",
  ]);
}

/** A row whose columns a test looks at by name. */
export type AnyRow = Readonly<Record<string, string | number | null>>;

/** The rows of all tables in one list, each with the name of its table. */
export function everyRow(rows: CityRows): { readonly table: string; readonly row: AnyRow }[] {
  return [...rows.values()].flatMap((tables) =>
    [...tables].flatMap(([table, list]) => list.map((row) => ({ table, row: row as AnyRow }))),
  );
}

/** The rows of one table of the register. */
export function registerRows(rows: CityRows, table: string): AnyRow[] {
  return (rows.get("legalEntities")?.get(table) ?? []) as AnyRow[];
}

/** How many rows each table gets, empty ones left out. */
export function rowCounts(rows: CityRows): Record<string, number> {
  return Object.fromEntries(
    [...rows.values()]
      .flatMap((tables) => [...tables].map(([table, list]) => [table, list.length] as const))
      .filter(([, count]) => count > 0),
  );
}
