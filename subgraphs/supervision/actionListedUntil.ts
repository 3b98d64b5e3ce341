import { listedUntil } from "../../standards/timeLimits/supervisionList.ts";
import type { SubmittedAction } from "./rows.ts";

/**
 * Until when an action keeps its entity on the list of the department (rule R2): as an inspection does. A reward is no
 * supervision, and puts nobody on a list (待确认).
 */
export function actionListedUntil({
  kind_code: kind,
  acted_on: day,
}: Pick<SubmittedAction, "kind_code" | "acted_on">): string {
  return kind === "REWARD" ? day : listedUntil(day);
}
