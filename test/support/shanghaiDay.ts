const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The day in Shanghai so many days from now, as the database keeps days. */
export function shanghaiDay(daysFromNow: number): string {
  return new Date(Date.now() + 8 * HOUR + daysFromNow * DAY).toISOString().slice(0, 10);
}
