import { knownEntityRow } from "../../../kit/knownEntities/knownEntityRow.ts";
import type { CityEntity } from "../cityEntity.ts";

/** The entry of an entity among those that acts may name; one without a unified code has none. */
export function knownEntityRows({ uscc, domicile }: CityEntity, id: number): object[] {
  return uscc === null ? [] : [knownEntityRow(id, uscc, domicile.district, null)];
}
