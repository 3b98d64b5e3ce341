import type { Clock } from "../../kit/clock.ts";

/** A clock that stands at noon of a day in Shanghai. */
export function clockOn(day: string): Clock {
  return { now: () => new Date(`${day}T04:00:00Z`) };
}

/** A clock that stands at noon of a day in Shanghai until it is set to another. */
export function settableClock(day: string): Clock & { set(day: string): void } {
  let stands = day;
  return {
    now: () => clockOn(stands).now(),
    set(next) {
      stands = next;
    },
  };
}
