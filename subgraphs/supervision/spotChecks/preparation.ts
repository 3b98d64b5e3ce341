import type { Knex } from "knex";
import { badUserInput } from "../../../kit/errors/badUserInput.ts";
import { DrawError } from "../draw/drawError.ts";
import type { SpotCheckTaskReportRow, SpotCheckTaskRow } from "../rows.ts";
import type { TaskState } from "./taskWorkflow.ts";

/** How far a task is on its way to the draw. */
export interface PreparationRow {
  readonly task_id: number;
  readonly state_code: TaskState;
  readonly version: number;
  /** Of what the task was made from: the same again is known by it. */
  readonly input_digest: string;
  /** JSON of `FixedTerms`. */
  readonly terms: string;
}

/** A party's part of the seed. */
export interface ContributionRow {
  readonly task_id: number;
  readonly party: string;
  readonly commitment: string | null;
  readonly value: string | null;
}

/** A task on its way to the draw, with its parties in ascending order. */
export interface Prepared {
  readonly task: SpotCheckTaskRow;
  readonly preparation: PreparationRow;
  readonly parties: readonly ContributionRow[];
}

/** The task of a number; refuses one that is unknown, or was not made by `createSpotCheckTask`. */
export async function preparedTask(knex: Knex.Transaction, number: string): Promise<Prepared> {
  const prepared = await preparedTaskIfAny(knex, number);
  if (prepared === undefined)
    throw badUserInput("input.number", "names no task that is prepared here; see spotCheckTasks");
  return prepared;
}

/** The same, or undefined where there is none. */
export async function preparedTaskIfAny(
  knex: Knex.Transaction,
  number: string,
): Promise<Prepared | undefined> {
  const task = await knex<SpotCheckTaskRow>("spot_check_task").where({ number }).first();
  if (task === undefined) return undefined;
  const of = { task_id: task.id };
  const preparation = await knex<PreparationRow>("spot_check_preparation").where(of).first();
  if (preparation === undefined) return undefined;
  const parties = await knex<ContributionRow>("spot_check_contribution").where(of).orderBy("party");
  return { task, preparation, parties };
}

/** Moves a task to a state; every change is a version. */
export async function advance(
  knex: Knex.Transaction,
  { preparation }: Prepared,
  state: TaskState,
  changes: { readonly void_reason?: string } = {},
): Promise<void> {
  await knex("spot_check_preparation")
    .where({ task_id: preparation.task_id })
    .update({ ...changes, state_code: state, version: preparation.version + 1 });
}

/** What an act on a task is answered with: to its owner, or to a party that only gave its part of the seed. */
export async function taskReport(
  knex: Knex.Transaction,
  number: string,
  reader: string,
): Promise<SpotCheckTaskReportRow> {
  const { task, preparation, parties } = await preparedTask(knex, number);
  const { state_code: state, version } = preparation;
  const isOwner = task.authority_code === reader;
  return {
    task,
    // Whether it was drawn, another department learns on the day of the checks (R6).
    state: state === "DRAWN" && !isOwner ? "REVEALED" : state,
    version: isOwner ? version : null,
    awaited: awaitedIn(state, parties),
  };
}

function awaitedIn(state: TaskState, parties: readonly ContributionRow[]): string[] {
  const isAwaited: Partial<Record<TaskState, (one: ContributionRow) => boolean>> = {
    PLANNED: ({ commitment }) => commitment === null,
    COMMITTED: ({ value }) => value === null,
  };
  return parties.filter(isAwaited[state] ?? (() => false)).map(({ party }) => party);
}

/** Does what may fail on terms that cannot be drawn by, which is then the client's error in what it gave. */
export function refusingBadTerms<Result>(argument: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw error instanceof DrawError
      ? badUserInput(argument, `cannot be drawn by (${error.code}): ${error.message}`)
      : error;
  }
}
