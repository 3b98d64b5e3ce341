import { asOne, type MisuseRule } from "../misuseRule.ts";
import type { RecordedUse } from "../recordedUse.ts";

/**
 * 反复被拒绝: ten requests in an hour that were refused as a whole, as whoever tries which purpose opens the
 * door makes them. Fields that were withheld of an answer do not count: front ends of several departments
 * share documents, so these are everyday.
 */
export const repeatedRefusals: MisuseRule = {
  code: "REPEATED_REFUSALS",
  limits: [{ counts: refused, atLeast: 10, withinHours: 1 }],
};

function refused(use: RecordedUse): readonly string[] {
  return use.refusal === null ? [] : asOne(use);
}
