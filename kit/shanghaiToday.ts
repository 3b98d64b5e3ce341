/** The calendar day on which a question is asked, `YYYY-MM-DD`. */
export type Today = () => string;

const HOUR_MILLISECONDS = 3_600_000;
const SHANGHAI_OFFSET_HOURS = 8;

/** Shanghai's calendar day at an instant; UTC+8 all year, as it has been since 1991. */
export function shanghaiDay(instant: number): string {
  return new Date(instant + SHANGHAI_OFFSET_HOURS * HOUR_MILLISECONDS).toISOString().slice(0, 10);
}

/** Today in Shanghai. */
export const shanghaiToday: Today = () => shanghaiDay(Date.now());
