/** Days as whole numbers, days since 1970-01-01, which can be compared and counted without parsing. */
export type Day = number;

const DAY_MILLISECONDS = 86_400_000;
const texts = new Map<Day, string>();

/** The day of `YYYY-MM-DD`. */
export function dayOf(text: string): Day {
  return Date.parse(text) / DAY_MILLISECONDS;
}

/** `YYYY-MM-DD` of a day; every day is written once, then remembered. */
export function dayText(day: Day): string {
  const known = texts.get(day);
  if (known !== undefined) return known;
  const text = new Date(day * DAY_MILLISECONDS).toISOString().slice(0, 10);
  texts.set(day, text);
  return text;
}

/** The text of a day that may be none. */
export function dayTextOrNull(day: Day | null): string | null {
  return day === null ? null : dayText(day);
}

/** The year of a day. */
export function yearOf(day: Day): number {
  return Number(dayText(day).slice(0, 4));
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
  return `${dayText(day)} 18:00:00`;
}
