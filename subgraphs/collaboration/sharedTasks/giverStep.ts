import type { Knex } from "knex";
import { type Act, assertCurrent, givenReason } from "../../../kit/act.ts";
import { assertNotAvoided } from "../../../kit/authorization/avoidedActs.ts";
import { storedInstant } from "../../../kit/clock.ts";
import type { Database } from "../../../kit/database/database.ts";
import { writeTransaction } from "../../../kit/database/writeTransaction.ts";
import { NOT_AUTHORITATIVE_SOURCE, actError } from "../../../kit/errors/actErrors.ts";
import { badUserInput } from "../../../kit/errors/badUserInput.ts";
import { isRepeated, keepStep } from "../steps.ts";
import { taskKnownTo } from "./knownTasks.ts";
import type { GiverAction, SharedTaskKind } from "./sharedTaskKind.ts";
import type { SharedTask, StepContent, TaskReport } from "./rows.ts";
import { entitiesOf, partsOf, tellOfTask } from "./taskEvents.ts";
import type { OnTask } from "./workOnPart.ts";

interface Numbered {
  readonly number: string;
  readonly version: number;
}

type Reasoned = Act<Numbered & { readonly reason: string }>;
type MaybeReasoned = Act<Numbered & { readonly reason?: string | null | undefined }>;

/** Closes a task: with the answers of all who have a part, or with a reason why it ends without some. */
export function closeTask<Task extends SharedTask>(
  database: Database,
  kind: SharedTaskKind,
  act: MaybeReasoned,
): Promise<TaskReport<Task>> {
  const reason = act.input.reason?.trim() ? givenReason(act.input.reason) : undefined;
  const content: StepContent = reason === undefined ? {} : { reason };
  return takeGiverStep<Task>(
    database,
    kind,
    act,
    { action: "close", content },
    async (knex, task) => {
      const unanswered = (await partsOf(knex, kind.tables, task.id))
        .filter(({ state_code: state }) => kind.unanswered.includes(state))
        .map(({ department_code: code }) => code);
      if (unanswered.length === 0 || !kind.unended.includes(task.state_code)) return "close";
      if (reason === undefined)
        throw badUserInput(
          "input.reason",
          `must say why the task is closed though not all have answered: ${unanswered.join(", ")}`,
        );
      return "closeUnanswered";
    },
  );
}

/**
 * What the giver of a task does for a reason that all who have a part read: it withdraws a task that has not ended, or
 * urges on those who have not answered (催办), which changes no state and no deadline.
 */
export function giverStep<Task extends SharedTask>(
  database: Database,
  kind: SharedTaskKind,
  act: Reasoned,
  action: "withdraw" | "urge",
): Promise<TaskReport<Task>> {
  const content = { reason: givenReason(act.input.reason) };
  return takeGiverStep(database, kind, act, { action, content }, () => action);
}

interface GiverStep {
  readonly action: "close" | "withdraw" | "urge";
  readonly content: StepContent;
}

/** Whoever gave a task acts on it by the version of it that was read, which every step of a part makes another. */
function takeGiverStep<Task extends SharedTask>(
  database: Database,
  kind: SharedTaskKind,
  { input: { number, version }, acting, clock }: OnTask,
  { action, content }: GiverStep,
  actionOn: (transaction: Knex.Transaction, task: Task) => GiverAction | Promise<GiverAction>,
): Promise<TaskReport<Task>> {
  const { tables } = kind;
  return writeTransaction(database, async (transaction) => {
    const task = await taskKnownTo<Task>(transaction, kind, number, acting.department);
    if (task.authority_code !== acting.department)
      throw actError(
        NOT_AUTHORITATIVE_SOURCE,
        `${kind.thingZh}由 ${task.authority_code} 交办 · This is for ${task.authority_code} to do, which gave the ${kind.thing}, and not for ${acting.department}.`,
      );
    const taking = { acting, now: clock.now() };
    const step = { action, content: { ...content } };
    const entityIds = await entitiesOf(transaction, tables, task.id);
    assertNotAvoided(acting, ...entityIds);
    if (await isRepeated(transaction, tables.steps, task, version, step, taking))
      return { ...task, entityIds };
    assertCurrent(version, task.version);
    const after = {
      state_code: kind.task.next(task.state_code, await actionOn(transaction, task)),
      version: version + 1,
      recorded_at: storedInstant(taking.now),
    };
    await transaction(tables.tasks).where({ id: task.id }).update(after);
    await keepStep(transaction, tables.steps, { ...task, ...after }, step, taking);
    await tellOfTask(transaction, kind, task, action, taking.now);
    return { ...task, ...after, entityIds };
  });
}
