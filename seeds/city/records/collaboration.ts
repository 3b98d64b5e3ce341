import type { City } from "../city.ts";
import type { CityEntity } from "../cityEntity.ts";
import type { TableRows } from "../tableRows.ts";
import type { CityPenalty } from "./penalties.ts";
import { dispatchRows } from "./dispatches.ts";
import { knownEntityRows } from "./knownEntities.ts";
import { jointTaskRows } from "./jointTasks.ts";
import { requestRows } from "./requests.ts";
import { transferRows } from "./transfers.ts";

/** What departments have to do together about an entity. */
export function collaborationRows(
  city: City,
  entity: CityEntity,
  id: number,
  penalties: readonly CityPenalty[],
): TableRows {
  return {
    // Cases and requests name the entities that collaboration knows.
    known_entity: knownEntityRows(entity, id),
    ...transferRows(city, id, penalties),
    ...requestRows(city, entity, id),
    ...jointTaskRows(city, entity, id),
    ...dispatchRows(city, entity, id),
  };
}
