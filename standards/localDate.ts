/** A calendar day without time or zone, written `YYYY-MM-DD` (GB/T 7408, ISO 8601). */

declare const localDateBrand: unique symbol;

/** A real day of the Gregorian calendar as `YYYY-MM-DD`; such strings sort as the days do. */
export type LocalDate = string & { readonly [localDateBrand]: true };

/** End of a term: a day, or never. */
export type TermEnd =
  { readonly kind: "date"; readonly date: LocalDate } | { readonly kind: "longTerm" };

const SEPARATED = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/u;
const CHINESE = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/u;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/u;

/**
 * Days that stand for "long term": `2099/12/31` in the publicity standard of 2018,
 * `9999-09-09` in the registration data standard; `9999-12-31` is unconfirmed but commonly sent.
 */
const LONG_TERM_DAYS: ReadonlySet<string> = new Set(["2099-12-31", "9999-09-09", "9999-12-31"]);
const LONG_TERM: TermEnd = { kind: "longTerm" };

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const DAY_MILLISECONDS = 86_400_000;

function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

function compose(year: number, month: number, day: number): LocalDate | undefined {
  if (year < 1 || year > 9999 || day < 1 || day > daysInMonth(year, month)) return undefined;
  const yearAndMonth = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`;
  const text = `${yearAndMonth}-${String(day).padStart(2, "0")}`;
  return fitsFourDigitYear(text) ? text : undefined;
}

/** A composed date is only written `YYYY-MM-DD` while its year has four digits. */
function fitsFourDigitYear(composed: string): composed is LocalDate {
  return composed.length === 10;
}

/**
 * The day written as `1979-02-06`, `2016/07/18`, `2016.7.18`, `20160718` or `2016年7月18日`, in
 * half- or full-width characters; undefined for any other text and for days that do not exist.
 */
export function parseLocalDate(raw: string): LocalDate | undefined {
  const text = raw.normalize("NFKC").trim();
  const separated = SEPARATED.exec(text);
  if (separated !== null) {
    return compose(Number(separated[1]), Number(separated[3]), Number(separated[4]));
  }
  const parts = CHINESE.exec(text) ?? COMPACT.exec(text);
  if (parts === null) return undefined;
  return compose(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** True when the text is already a real day in the form `YYYY-MM-DD`. */
export function isLocalDate(text: string): text is LocalDate {
  return text.length === 10 && parseLocalDate(text) === text;
}

/** The end of a licence, penalty or term: a day, or "long term" for its sentinels and `长期`. */
export function parseTermEnd(raw: string): TermEnd | undefined {
  if (raw.trim() === "长期") return LONG_TERM;
  const date = parseLocalDate(raw);
  if (date === undefined) return undefined;
  return LONG_TERM_DAYS.has(date) ? LONG_TERM : { kind: "date", date };
}

/** Days since 1970-01-01, counted in UTC so that no time zone can move a day. */
function dayNumber(date: LocalDate): number {
  return Date.parse(date) / DAY_MILLISECONDS;
}

/** The day `days` calendar days later, or earlier when negative. */
export function addDays(date: LocalDate, days: number): LocalDate {
  const moved = new Date((dayNumber(date) + days) * DAY_MILLISECONDS);
  const text = moved.toISOString().replace(/T.*$/u, "");
  if (!fitsFourDigitYear(text)) throw new RangeError(`${date} plus ${days} days has no date`);
  return text;
}

/**
 * The same day of the month `months` later, or that month's last day when it has no such day
 * (as periods in months end by Civil Code article 202).
 */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const total = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const year = Math.floor(total / 12);
  const month = (total % 12) + 1;
  const day = Math.min(Number(date.slice(8, 10)), daysInMonth(year, month));
  const result = compose(year, month, day);
  if (result === undefined) throw new RangeError(`${date} plus ${months} months has no date`);
  return result;
}

/** Calendar days from one day to another, negative when `to` comes first. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
}
