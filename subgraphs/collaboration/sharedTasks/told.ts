import { isLate } from "../dueInstant.ts";
import type { StoredStep } from "../steps.ts";
import type { SharedTaskKind } from "./sharedTaskKind.ts";
import type { PartOfTask, SharedTask, StepContent, TaskDocument } from "./rows.ts";

/** Whether a task has not ended, and should have. */
export function isTaskOverdue(
  { unended }: SharedTaskKind,
  { state_code: state, due_at: due }: Pick<SharedTask, "state_code" | "due_at">,
  now: Date,
): boolean {
  return unended.includes(state) && isLate(due, now);
}

/** Whether an answer is still waited for: the task has not ended, and there is none. */
export function isAwaited(
  { unended, unanswered }: SharedTaskKind,
  { state_code: state, task_state: task }: PartOfTask,
): boolean {
  return unended.includes(task) && unanswered.includes(state);
}

/** The documents that came with the steps of a task. */
export function documentsOf(steps: readonly StoredStep[] | undefined): readonly TaskDocument[] {
  return (steps ?? []).flatMap(({ content, department_code, done_at }) => {
    const { documents = [] } = JSON.parse(content) as StepContent;
    return documents.map((document) => ({ ...document, department_code, done_at }));
  });
}

/** When a task was last urged on. */
export function lastUrgedAt(steps: readonly StoredStep[] | undefined): string | null {
  return steps?.findLast(({ action_code: action }) => action === "urge")?.done_at ?? null;
}

/** What was said with a step. */
export function remarkOf({ content }: { readonly content: string }): string | null {
  const { note, reason, result } = JSON.parse(content) as StepContent;
  return note ?? reason ?? result ?? null;
}
