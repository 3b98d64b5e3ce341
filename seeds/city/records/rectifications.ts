import type { RectificationRow } from "../../../subgraphs/supervision/rows.ts";
import { dayText, dayTextOrNull, weekdayFrom } from "../calendar.ts";
import type { City } from "../city.ts";
import type { CityEntity } from "../cityEntity.ts";
import { provenance } from "../provenance.ts";
import { randomSource } from "../randomSource.ts";
import type { CityInspection } from "./inspections.ts";

/** Days given to rectify, most often. */
const DUE_AFTER = 30;
const KEPT_SHARE = 0.88;

/** The orders to rectify that follow from inspections which found a problem. */
export function rectificationRows(
  city: City,
  { number, domicile }: CityEntity,
  id: number,
  inspections: readonly CityInspection[],
): RectificationRow[] {
  const random = randomSource(city.citySeed, "notices", number);
  return inspections
    .filter(({ foundProblem }) => foundProblem)
    .map((inspection) => {
      const due = weekdayFrom(inspection.day + DUE_AFTER);
      const done = weekdayFrom(inspection.day + random.between(5, DUE_AFTER - 3));
      const completed = random.chance(KEPT_SHARE) && done <= city.today ? done : null;
      const isDistrict = inspection.authority.startsWith("D-");
      return {
        id: inspection.id,
        entity_id: id,
        item_code: inspection.item,
        level_code: isDistrict ? "DISTRICT" : "CITY",
        district_code: isDistrict ? domicile.district : null,
        ...provenance(inspection.authority, inspection.day),
        inspection_id: inspection.id,
        ordered_on: dayText(inspection.day),
        due_on: dayText(due),
        completed_on: dayTextOrNull(completed),
        requirements: "限期改正检查中发现的问题，并提交整改材料。",
        state_code: completed === null ? (due < city.today ? "OVERDUE" : "ORDERED") : "COMPLETED",
        rechecked_on: dayTextOrNull(completed),
        recheck_result_code: null,
      };
    });
}
