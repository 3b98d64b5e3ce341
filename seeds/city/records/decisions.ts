import { type Day, weekdayFrom } from "../calendar.ts";
import { CITY_DISTRICTS } from "../districts.ts";
import type { RandomSource } from "../randomSource.ts";

const districtNames = new Map(CITY_DISTRICTS.map(({ code, zh }) => [code, zh]));

/** 一字简称 of a district as document numbers begin with it, such as 浦. */
export function districtInitial(district: string): string {
  return districtNames.get(district)?.slice(0, 1) ?? "沪";
}

/** A weekday drawn from a span of days, or undefined where none is left of it. */
export function weekdayWithin(random: RandomSource, from: Day, to: Day): Day | undefined {
  if (from > to) return undefined;
  const day = weekdayFrom(random.between(from, to));
  return day > to ? undefined : day;
}

/** Whole hundreds of yuan as millionths of 万. */
export function hundredsOfYuan(wan: number): number {
  return Math.max(1, Math.round(wan * 100)) * 10_000;
}
