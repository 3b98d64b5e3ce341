import { type Act, assertCurrent } from "../../../kit/act.ts";
import { storedInstant } from "../../../kit/clock.ts";
import type { Database } from "../../../kit/database/database.ts";
import { writeTransaction } from "../../../kit/database/writeTransaction.ts";
import { NOT_AUTHORITATIVE_SOURCE, actError } from "../../../kit/errors/actErrors.ts";
import { isTaken, keepStep } from "../steps.ts";
import { taskKnownTo } from "./knownTasks.ts";
import type { JointTaskReportRow, StepContent, StoredPart, StoredTask } from "./rows.ts";
import { PARTS, TASK_STEPS, TASKS } from "./tables.ts";
import { entitiesOf, partsOf, tellOfTask } from "./taskEvents.ts";
import { type PartAction, partWorkflow, taskWorkflow, UNANSWERED } from "./taskWorkflow.ts";

/** What is said with a step, which may depend on the procedure of the task. */
type Said = StepContent | ((task: StoredTask) => StepContent);

/**
 * A participant takes its part one step on, by the version of that part: what others do meanwhile does not make it
 * stale. The last answer makes the task one that awaits its end.
 */
export function workOnPart(
  database: Database,
  {
    input: { number, version },
    acting,
    clock,
  }: Act<{ readonly number: string; readonly version: number }>,
  action: PartAction,
  said: Said,
): Promise<JointTaskReportRow> {
  return writeTransaction(database, async (transaction) => {
    const task = await taskKnownTo(transaction, number, acting.department);
    const parts = await partsOf(transaction, task.id);
    const part = ownPart(parts, acting.department);
    const taking = { acting, now: clock.now() };
    const content = typeof said === "function" ? said(task) : said;
    const step = { action, content: { ...content } };
    const entityIds = await entitiesOf(transaction, task.id);
    const last = { id: task.id, version: part.last_step };
    if (
      part.version === version + 1 &&
      (await isTaken(transaction, TASK_STEPS, last, step, taking))
    )
      return { ...task, part, entityIds };
    assertCurrent(version, part.version);
    const state = partWorkflow.next(part.state_code, action);
    const isLast = parts.every(
      (one) => !UNANSWERED.includes(one.id === part.id ? state : one.state_code),
    );
    const after = {
      state_code: taskWorkflow.next(task.state_code, isLast ? "answer" : "work"),
      version: task.version + 1,
      recorded_at: storedInstant(taking.now),
    };
    const partAfter = {
      state_code: state,
      due_at: action === "accept" ? task.due_at : part.due_at,
      version: version + 1,
      last_step: after.version,
    };
    await transaction(TASKS).where({ id: task.id }).update(after);
    await transaction(PARTS).where({ id: part.id }).update(partAfter);
    await keepStep(transaction, TASK_STEPS, { ...task, ...after }, step, taking);
    await tellOfTask(transaction, task, action, taking.now);
    return { ...task, ...after, part: { ...part, ...partAfter }, entityIds };
  });
}

function ownPart(parts: readonly StoredPart[], department: string): StoredPart {
  const own = parts.find(({ department_code: code }) => code === department);
  if (own !== undefined) return own;
  throw actError(
    NOT_AUTHORITATIVE_SOURCE,
    `${department} 牵头该任务而没有参加，由参加部门办理 · ${department} leads this task and takes no part in it: this is for ${parts.map(({ department_code: code }) => code).join(", ")} to do.`,
  );
}
