import { categoryCodes, isAct } from "./categories/index.ts";
import { grantOn } from "./grants/inForce.ts";
import type { Reader } from "./readers.ts";
import { STANDING_OF_ACTS } from "./standing.ts";

/** Whether a reader may do anything to the data at all on a day, for some purpose or other. */
export function mayAct({ standings }: Reader, day: string): boolean {
  const grants = standings[STANDING_OF_ACTS];
  return categoryCodes.some(
    (code) => isAct(code) && (grantOn(grants, code, day)?.effect ?? "withheld") !== "withheld",
  );
}
