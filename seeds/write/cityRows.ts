import { reportDuties } from "../city/annualReports.ts";
import type { City } from "../city/city.ts";
import { cityEntity } from "../city/cityEntity.ts";
import { entityRows } from "../city/entityRows.ts";
import { entityId } from "../city/entityRow.ts";
import { recordsOf } from "../city/records/index.ts";
import { supervisionListRows } from "../city/records/supervisionList.ts";
import { spotCheckRows } from "../city/spotChecks/spotCheckRows.ts";
import type { DatabaseName } from "./cityDatabases.ts";
import { collect } from "./collectRows.ts";

/** Rows of some entities, by database and table. */
export type CityRows = ReadonlyMap<DatabaseName, ReadonlyMap<string, object[]>>;

/** The rows of the entities numbered `from` to before `to`, for the databases that want them. */
export function cityRows(
  city: City,
  from: number,
  to: number,
  wanted: readonly DatabaseName[],
): CityRows {
  const rows = new Map(wanted.map((name) => [name, new Map<string, object[]>()]));
  const register = rows.get("legalEntities");
  const others = [...rows].filter(([name]) => name !== "legalEntities");
  for (let number = from; number < to; number += 1) {
    const entity = cityEntity(city, number);
    const duties = reportDuties(city, entity);
    const records = { legalEntities: {}, ...recordsOf(city, entity, duties) };
    for (const [name, tables] of others) collect(tables, records[name]);
    const supervised = rows.get("supervision");
    if (supervised !== undefined) collect(supervised, spotCheckRows(city, number));
    if (register === undefined) continue;
    collect(register, entityRows(city, entity, duties));
    const list = supervisionListRows(entityId(number), records);
    collect(register, { supervision_list: list });
  }
  return rows;
}
