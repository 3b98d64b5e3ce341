import { asSubjects, type MisuseRule } from "../misuseRule.ts";
import { personalCategories } from "../personalCategories.ts";
import type { RecordedUse } from "../recordedUse.ts";
import { isWorkingTime } from "../workingTime.ts";

/**
 * 非工作时间读取个人信息: personal data of ten entities in one night or day off. An accident at night concerns
 * one or a few. Services on duty around the clock come up as well; whether they had reason to is for the
 * examination of the case.
 */
export const afterHours: MisuseRule = {
  code: "AFTER_HOURS",
  limits: [{ counts: readAfterHours, atLeast: 10, withinHours: 12 }],
};

function readAfterHours(use: RecordedUse): readonly string[] {
  const isPersonal = use.categories.some((category) => personalCategories.has(category));
  return isPersonal && !isWorkingTime(use.at) ? asSubjects(use) : [];
}
