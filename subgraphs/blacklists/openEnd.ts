/**
 * The stored end of what has not ended. A NOT NULL end lets one index range answer “active on a day”,
 * and makes “still listed” an equality.
 */
export const OPEN_END = "9999-12-31";

/** An end as it is told: null where there is none yet. */
export function endOrNull(stored: string): string | null {
  return stored === OPEN_END ? null : stored;
}
