/** The calendar day on which a question is asked, `YYYY-MM-DD`. */
export type Today = () => string;

const HOUR_MILLISECONDS = 3_600_000;
const DAY_MILLISECONDS = 24 * HOUR_MILLISECONDS;
const SHANGHAI_OFFSET_HOURS = 8;

/** Asked many times in each request, and nearly always of the same day. */
let latest = { number: Number.NaN, day: "" };

/** Shanghai's calendar day at an instant; UTC+8 all year, as it has been since 1991. */
export function shanghaiDay(instant: number): string {
  const inShanghai = instant + SHANGHAI_OFFSET_HOURS * HOUR_MILLISECONDS;
  const number = Math.floor(inShanghai / DAY_MILLISECONDS);
  if (number !== latest.number)
    latest = { number, day: new Date(inShanghai).toISOString().slice(0, 10) };
  return latest.day;
}

/** Today in Shanghai. */
export const shanghaiToday: Today = () => shanghaiDay(Date.now());
