import { dayTextOrNull } from "../calendar.ts";
import type { CityEntity } from "../cityEntity.ts";

/** The entry of an entity in the directory of objects; one without a unified code has none. */
export function spotCheckObjects({ uscc, domicile, lifespan }: CityEntity, id: number): object[] {
  if (uscc === null) return [];
  const { district } = domicile;
  return [
    { entity_id: id, uscc, district_code: district, closed_on: dayTextOrNull(lifespan.ended) },
  ];
}
