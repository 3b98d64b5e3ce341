import { type CategoryCode, categoryCodes, isAct } from "./categories/index.ts";
import { grantOn } from "./grants/inForce.ts";
import type { Reader } from "./readers.ts";
import { STANDING_OF_ACTS } from "./standing.ts";

/** Whether a reader may do anything to the data at all on a day, for some purpose or other. */
export function mayAct(reader: Reader, day: string): boolean {
  return categoryCodes.some((code) => mayDo(reader, code, day));
}

/** Whether a reader may do one act on a day, for some purpose or other; what is no act, nobody does. */
export function mayDo({ standings }: Reader, act: CategoryCode, day: string): boolean {
  const grant = grantOn(standings[STANDING_OF_ACTS], act, day);
  return isAct(act) && (grant?.effect ?? "withheld") !== "withheld";
}
