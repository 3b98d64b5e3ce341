import type { Limit } from "./misuseRule.ts";
import type { RecordedUse } from "./recordedUse.ts";

const HOUR = 3_600_000;

/** Takes the records of one officer in their order, and answers those that reach a limit together. */
export type Window = (use: RecordedUse) => readonly RecordedUse[];

interface Counted {
  readonly use: RecordedUse;
  readonly keys: readonly string[];
}

/**
 * A window that slides over the records. Once the limit is reached, it answers all records in the window, and
 * from then on each further one as long as the limit stays reached; none twice.
 */
export function slidingWindow({ counts, atLeast, withinHours }: Limit): Window {
  const known = new Map<string, number>();
  const counted: Counted[] = [];
  /** How many of them were answered; they are the first. */
  let answered = 0;

  function forgetBefore(at: number): void {
    const oldest = at - withinHours * HOUR;
    const kept = counted.findIndex(({ use }) => use.at > oldest);
    const forgotten = counted.splice(0, kept === -1 ? counted.length : kept);
    for (const { keys } of forgotten) for (const key of keys) decrease(key);
    answered = Math.max(0, answered - forgotten.length);
  }

  function decrease(key: string): void {
    const times = (known.get(key) ?? 0) - 1;
    if (times > 0) known.set(key, times);
    else known.delete(key);
  }

  return (use) => {
    const keys = counts(use);
    if (keys.length === 0) return [];
    forgetBefore(use.at);
    for (const key of keys) known.set(key, (known.get(key) ?? 0) + 1);
    counted.push({ use, keys });
    if (known.size < atLeast) return [];
    const fresh = counted.slice(answered).map((one) => one.use);
    answered = counted.length;
    return fresh;
  };
}
