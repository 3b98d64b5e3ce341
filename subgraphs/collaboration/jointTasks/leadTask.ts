import type { Knex } from "knex";
import { type Act, assertCurrent, givenReason } from "../../../kit/act.ts";
import { storedInstant } from "../../../kit/clock.ts";
import type { Database } from "../../../kit/database/database.ts";
import { writeTransaction } from "../../../kit/database/writeTransaction.ts";
import { NOT_AUTHORITATIVE_SOURCE, actError } from "../../../kit/errors/actErrors.ts";
import { badUserInput } from "../../../kit/errors/badUserInput.ts";
import type { CloseJointTaskInput, ReasonedJointTaskInput } from "../resolvers.generated.ts";
import { isRepeated, keepStep } from "../steps.ts";
import { taskKnownTo } from "./knownTasks.ts";
import type { JointTaskReportRow, StepContent, StoredTask } from "./rows.ts";
import { TASK_STEPS, TASKS } from "./tables.ts";
import { entitiesOf, partsOf, tellOfTask } from "./taskEvents.ts";
import { type TaskAction, taskWorkflow, UNANSWERED } from "./taskWorkflow.ts";

/** Closes a task: with the answers of all who take part, or with a reason why it ends without some. */
export function closeTask(
  database: Database,
  act: Act<CloseJointTaskInput>,
): Promise<JointTaskReportRow> {
  const reason = act.input.reason?.trim() ? givenReason(act.input.reason) : undefined;
  const content: StepContent = reason === undefined ? {} : { reason };
  return endTask(database, act, "close", content, async (transaction, task) => {
    if (task.state_code !== "OPEN") return "close";
    const unanswered = (await partsOf(transaction, task.id))
      .filter(({ state_code: state }) => UNANSWERED.includes(state))
      .map(({ department_code: code }) => code);
    if (reason === undefined)
      throw badUserInput(
        "input.reason",
        `must say why the task is closed though not all have answered: ${unanswered.join(", ")}`,
      );
    return "closeUnanswered";
  });
}

/** Withdraws a task that has not ended, for a reason that all who take part read. */
export function withdrawTask(
  database: Database,
  act: Act<ReasonedJointTaskInput>,
): Promise<JointTaskReportRow> {
  const content = { reason: givenReason(act.input.reason) };
  return endTask(database, act, "withdraw", content, () => "withdraw");
}

type Ended = "close" | "withdraw";

/** The lead ends its task by the version of it that was read, which every step of a participant makes another. */
function endTask(
  database: Database,
  {
    input: { number, version },
    acting,
    clock,
  }: Act<{ readonly number: string; readonly version: number }>,
  action: Ended,
  content: StepContent,
  actionOn: (transaction: Knex.Transaction, task: StoredTask) => TaskAction | Promise<TaskAction>,
): Promise<JointTaskReportRow> {
  return writeTransaction(database, async (transaction) => {
    const task = await taskKnownTo(transaction, number, acting.department);
    if (task.authority_code !== acting.department)
      throw actError(
        NOT_AUTHORITATIVE_SOURCE,
        `该任务由 ${task.authority_code} 牵头 · This is for ${task.authority_code} to do, which leads the task, and not for ${acting.department}.`,
      );
    const taking = { acting, now: clock.now() };
    const step = { action, content: { ...content } };
    const entityIds = await entitiesOf(transaction, task.id);
    if (await isRepeated(transaction, TASK_STEPS, task, version, step, taking))
      return { ...task, entityIds };
    assertCurrent(version, task.version);
    const after = {
      state_code: taskWorkflow.next(task.state_code, await actionOn(transaction, task)),
      version: version + 1,
      recorded_at: storedInstant(taking.now),
    };
    await transaction(TASKS).where({ id: task.id }).update(after);
    await keepStep(transaction, TASK_STEPS, { ...task, ...after }, step, taking);
    await tellOfTask(transaction, task, action, taking.now);
    return { ...task, ...after, entityIds };
  });
}
