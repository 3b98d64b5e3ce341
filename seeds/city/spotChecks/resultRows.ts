import { addWorkingDays, workingDaysBetween } from "../../../standards/workingDays.ts";
import { cityEntity } from "../cityEntity.ts";
import { type Day, dayOf, dayText } from "../calendar.ts";
import type { City } from "../city.ts";
import { provenance } from "../provenance.ts";
import { randomSource } from "../randomSource.ts";
import { resultOf } from "../records/inspectionResult.ts";
import type { CitySpotCheck } from "./citySpotChecks.ts";

/** What of a pairing its result names. */
interface Paired {
  readonly id: number;
  readonly task_id: number;
  readonly entity_id: number;
}

/** Results are published within 20 working days of the check. */
const MOST_WORKING_DAYS = 20;

/** The results of a task that are published on the city's day; what is not checked yet has none. */
export function resultRows(
  city: City,
  { owner, checksFrom, checksTo }: CitySpotCheck,
  pairings: readonly Paired[],
): object[] {
  return pairings.flatMap((pairing) => {
    const number = pairing.entity_id - 1;
    const random = randomSource(city.citySeed, "spotChecks", number);
    const days = workingDaysBetween(checksFrom, checksTo);
    const inspected = addWorkingDays(checksFrom, random.below(days));
    const published = dayOf(addWorkingDays(inspected, random.between(3, MOST_WORKING_DAYS)));
    if (published > city.today) return [];
    const { columns } = resultOf(random, cityEntity(city, number).conduct.grade, dayOf(inspected));
    return [resultRow(pairing, owner, inspected, published, columns)];
  });
}

function resultRow(
  { id, task_id, entity_id }: Paired,
  owner: string,
  inspected: string,
  published: Day,
  { result_edition, result_codes }: ReturnType<typeof resultOf>["columns"],
): object {
  return {
    id,
    pairing_id: id,
    task_id,
    entity_id,
    state_code: "5",
    inspected_on: inspected,
    result_edition,
    result_codes,
    published_on: dayText(published),
    ...provenance(owner, published),
  };
}
