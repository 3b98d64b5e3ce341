import { shanghaiDay } from "./shanghaiToday.ts";

/** What tells a subgraph the time. There is one in a process, so that a test can set it. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** The calendar day in Shanghai by a clock, `YYYY-MM-DD`. */
export function todayBy(clock: Clock): string {
  return shanghaiDay(clock.now().getTime());
}

/** The calendar day in Shanghai of an instant as the databases keep it. */
export function dayOfStored(instant: string): string {
  return shanghaiDay(Date.parse(`${instant.replace(" ", "T")}Z`));
}

/** An instant as the databases keep it: UTC, `YYYY-MM-DD HH:MM:SS`. */
export function storedInstant(instant: Date): string {
  return instant.toISOString().slice(0, 19).replace("T", " ");
}
