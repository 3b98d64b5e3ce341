import { misuseWatch } from "../../../audit/misuse/misuseWatch.ts";
import type { MisuseRule } from "../../../audit/misuse/misuseRule.ts";
import type { RecordedUse } from "../../../audit/misuse/recordedUse.ts";

/** An instant of Shanghai's clock, `2026-03-02 10:00` (a Monday). */
export function shanghai(clock: string): number {
  return Date.parse(`${clock.replace(" ", "T")}:00+08:00`);
}

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

/** On a working morning, an officer of the tax service reads the tax credit of one entity. */
export function use(changes: Partial<RecordedUse> = {}): RecordedUse {
  return {
    seq: 1,
    at: shanghai("2026-03-02 10:00"),
    reader: "SH-TAX",
    officer: "officer-017",
    categories: ["taxCredit.grade"],
    subjects: ["1"],
    refusal: null,
    isAvoided: false,
    ...changes,
  };
}

/** A number of records, one a second, each as told by its place from 1. */
export function uses(
  count: number,
  told: (place: number) => Partial<RecordedUse> = () => ({}),
): RecordedUse[] {
  return Array.from({ length: count }, (_, index) => {
    const place = index + 1;
    return use({
      seq: place,
      at: use().at + index * 1_000,
      subjects: [`${place}`],
      ...told(place),
    });
  });
}

/** The places of a number of records, from 1. */
export function places(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

/** The places in the trail of the records that a rule suspects, suspicion by suspicion. */
export function suspected(rule: MisuseRule, records: readonly RecordedUse[]): number[][] {
  const watch = misuseWatch([rule]);
  return records.flatMap((record) => watch(record).map((one) => one.uses.map(({ seq }) => seq)));
}
