/** The stored end of a permit without limit of time; NOT NULL, so that permits can be sorted by it. */
export const OPEN_END = "9999-12-31";

/** An end as it is told: null where there is none. */
export function endOrNull(stored: string): string | null {
  return stored === OPEN_END ? null : stored;
}
