import {
  MEASURE_NOT_PUBLISHED,
  MEASURE_NOT_RELATED,
  NOT_AUTHORITATIVE_SOURCE,
  actError,
} from "../../../kit/errors/actErrors.ts";
import { executorsOf, triggersOf } from "../measureTriggers.ts";
import type { JointPunishmentMeasureRow } from "../rows.ts";
import { type Conduct, isRelated } from "./relatedConduct.ts";

/** Whether a measure is of the published catalogue on a day; one of which that day is not known is not. */
export function isPublished(
  { published_on: published }: Pick<JointPunishmentMeasureRow, "published_on">,
  day: string,
): boolean {
  return published !== null && published <= day;
}

/** Whether a measure may rest on what was done. */
export function mayRestOn(
  { code, class_code: group }: Pick<JointPunishmentMeasureRow, "code" | "class_code">,
  conduct: Conduct,
): boolean {
  return triggersOf(group).includes(conduct.trigger) && isRelated(code, conduct);
}

/** Refuses, by name, a measure that may not be applied for some conduct, or not by a department. */
export function assertApplicable(
  measure: JointPunishmentMeasureRow | undefined,
  code: string,
  conduct: Conduct,
  department: string,
  day: string,
): asserts measure is JointPunishmentMeasureRow {
  if (measure === undefined || !isPublished(measure, day))
    throw actError(
      MEASURE_NOT_PUBLISHED,
      `${code} 不在已公布的措施目录内，不得采取（沪社会信用条例 §32） · ${code} is not in the published catalogue of measures, and may not be applied; see jointPunishmentMeasures.`,
    );
  if (!mayRestOn(measure, conduct))
    throw actError(
      MEASURE_NOT_RELATED,
      `${code} 与该行为不相关联，不得采取（沪社会信用条例 §32） · ${code} is not related to the conduct, and may not be applied for it; see JointPunishmentMeasure.triggers.`,
    );
  if (executorsOf(measure.executing_departments)?.includes(department) === false)
    throw actError(
      NOT_AUTHORITATIVE_SOURCE,
      `${department} 不是 ${code} 的执行部门 · ${department} does not carry out ${code}: ${measure.executing_departments} do.`,
    );
}
