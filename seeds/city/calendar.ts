/** Days as whole numbers, days since 1970-01-01, which can be compared and counted without parsing. */
export type Day = number;

const DAY_MILLISECONDS = 86_400_000;
/** 1900-01-01, and the days from there to 2100: what is written about them is kept in an array. */
const FIRST_DAY = -25_567;
const DAYS = 73_049;

/** What is written about one day; every day is written once, then remembered. */
interface WrittenDay {
  readonly text: string;
  /** `YYYYMMDD`. */
  readonly digits: string;
  readonly year: number;
  readonly recordedAt: string;
}

const written = Array.from<WrittenDay | undefined>({ length: DAYS });

/** The day of `YYYY-MM-DD`. */
export function dayOf(text: string): Day {
  return Date.parse(text) / DAY_MILLISECONDS;
}

/** `YYYY-MM-DD` of a day. */
export function dayText(day: Day): string {
  return writtenDay(day).text;
}

function writtenDay(day: Day): WrittenDay {
  const known = written[day - FIRST_DAY];
  if (known !== undefined) return known;
  const text = new Date(day * DAY_MILLISECONDS).toISOString().slice(0, 10);
  const one = {
    text,
    digits: text.replaceAll("-", ""),
    year: Number(text.slice(0, 4)),
    recordedAt: `${text} 18:00:00`,
  };
  written[day - FIRST_DAY] = one;
  return one;
}

/** `YYYYMMDD` of a day. */
export function dayDigits(day: Day): string {
  return writtenDay(day).digits;
}

/** The text of a day that may be none. */
export function dayTextOrNull(day: Day | null): string | null {
  return day === null ? null : dayText(day);
}

/** The year of a day. */
export function yearOf(day: Day): number {
  return writtenDay(day).year;
}

/** The day itself, or the Monday after a weekend: offices decide on weekdays. */
export function weekdayFrom(day: Day): Day {
  // 1970-01-01 was a Thursday, so Saturday leaves remainder 2 and Sunday 3.
  const remainder = ((day % 7) + 7) % 7;
  if (remainder === 2) return day + 2;
  return remainder === 3 ? day + 1 : day;
}

/** The same day some years later, less one: where a term that runs from `day` ends. */
export function endOfTerm(day: Day, years: number): Day {
  return day + Math.round(years * 365.25) - 1;
}

/** When a record of that day reached the platform: the night after, in UTC. */
export function recordedAt(day: Day): string {
  return writtenDay(day).recordedAt;
}
