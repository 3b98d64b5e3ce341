import { type Act, assertCurrent } from "../../../kit/act.ts";
import { assertNotAvoided } from "../../../kit/authorization/avoidedActs.ts";
import { storedInstant } from "../../../kit/clock.ts";
import type { Database } from "../../../kit/database/database.ts";
import { writeTransaction } from "../../../kit/database/writeTransaction.ts";
import { NOT_AUTHORITATIVE_SOURCE, actError } from "../../../kit/errors/actErrors.ts";
import { isTaken, keepStep } from "../steps.ts";
import { taskKnownTo } from "./knownTasks.ts";
import type { SharedTaskKind } from "./sharedTaskKind.ts";
import type { SharedTask, StepContent, StoredPart, TaskReport } from "./rows.ts";
import { entitiesOf, partsOf, tellOfTask } from "./taskEvents.ts";

/** What is said with a step, which may depend on the task. */
export type Said<Task> = StepContent | ((task: Task) => StepContent);

/** What names a task, and the version that was read: of one's own part, or of the task where its giver acts. */
export type OnTask = Act<{ readonly number: string; readonly version: number }>;

/**
 * A department takes its part one step on, by the version of that part: what others do meanwhile does not make it
 * stale. The last answer makes the task one that awaits its end.
 */
export function workOnPart<Task extends SharedTask>(
  database: Database,
  kind: SharedTaskKind,
  { input: { number, version }, acting, clock }: OnTask,
  action: string,
  said: Said<Task>,
): Promise<TaskReport<Task>> {
  const { tables, unanswered } = kind;
  return writeTransaction(database, async (transaction) => {
    const task = await taskKnownTo<Task>(transaction, kind, number, acting.department);
    const parts = await partsOf(transaction, tables, task.id);
    const part = ownPart(parts, kind, task, acting.department);
    const taking = { acting, now: clock.now() };
    const content = typeof said === "function" ? said(task) : said;
    const step = { action, content: { ...content } };
    const entityIds = await entitiesOf(transaction, tables, task.id);
    assertNotAvoided(acting, ...entityIds);
    const last = { id: task.id, version: part.last_step };
    if (
      part.version === version + 1 &&
      (await isTaken(transaction, tables.steps, last, step, taking))
    )
      return { ...task, part, entityIds };
    assertCurrent(version, part.version);
    const state = kind.part.next(part.state_code, action);
    const isLast = parts.every(
      (one) => !unanswered.includes(one.id === part.id ? state : one.state_code),
    );
    const after = {
      state_code: kind.task.next(task.state_code, isLast ? "answer" : "work"),
      version: task.version + 1,
      recorded_at: storedInstant(taking.now),
    };
    const partAfter = {
      state_code: state,
      due_at: action === kind.takesOn ? task.due_at : part.due_at,
      version: version + 1,
      last_step: after.version,
    };
    await transaction(tables.tasks).where({ id: task.id }).update(after);
    await transaction(tables.parts).where({ id: part.id }).update(partAfter);
    await keepStep(transaction, tables.steps, { ...task, ...after }, step, taking);
    await tellOfTask(transaction, kind, task, action, taking.now);
    return { ...task, ...after, part: { ...part, ...partAfter }, entityIds };
  });
}

function ownPart(
  parts: readonly StoredPart[],
  { thing, thingZh }: SharedTaskKind,
  { authority_code: giver }: SharedTask,
  department: string,
): StoredPart {
  const own = parts.find(({ department_code: code }) => code === department);
  if (own !== undefined) return own;
  const others = parts.map(({ department_code: code }) => code).join(", ");
  throw actError(
    NOT_AUTHORITATIVE_SOURCE,
    `${thingZh}由 ${giver} 交办，${department} 没有承办部分，由 ${others} 办理 · ${department} has no part in this ${thing}: it is for ${others} to do.`,
  );
}
