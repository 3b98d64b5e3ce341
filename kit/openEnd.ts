/**
 * The stored end of what has not ended. A NOT NULL end can be sorted by, lets one index range answer
 * “active on a day”, and makes “not ended” an equality.
 */
export const OPEN_END = "9999-12-31";

/** An end as it is told: null where there is none yet. */
export function endOrNull(stored: string): string | null {
  return stored === OPEN_END ? null : stored;
}
