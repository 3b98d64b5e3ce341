import type { Act } from "../../../kit/act.ts";
import type { Knex } from "knex";
import type { Acting } from "../../../kit/authorization/acting.ts";
import type { Database } from "../../../kit/database/database.ts";
import { writeTransaction } from "../../../kit/database/writeTransaction.ts";
import { NOT_AUTHORITATIVE_SOURCE, STALE_STATE, actError } from "../../../kit/errors/actErrors.ts";
import { badUserInput } from "../../../kit/errors/badUserInput.ts";
import { appendEvents } from "../../../kit/outbox/outbox.ts";
import { contributionCommitment } from "../draw/commitment.ts";
import type { CommitSeedInput, RevealSeedInput } from "../resolvers.generated.ts";
import type { SpotCheckTaskReportRow } from "../rows.ts";
import { commitmentColumns, type FixedTerms } from "./fixedTerms.ts";
import {
  advance,
  type ContributionRow,
  type Prepared,
  preparedTask,
  taskReport,
} from "./preparation.ts";
import { taskWorkflow } from "./taskWorkflow.ts";

const DIGITS = /^[0-9a-f]{64}$/u;

/** A party commits to its part of the seed; when the last has, the terms are committed to in public. */
export function commitSeed(
  database: Database,
  { input: { number, commitment }, acting, clock }: Act<CommitSeedInput>,
): Promise<SpotCheckTaskReportRow> {
  assertDigits("input.commitment", commitment);
  return writeTransaction(database, async (transaction) => {
    const prepared = await preparedTask(transaction, number);
    const own = ownPart(prepared, acting);
    if (!isRepeated(own.commitment, commitment)) {
      const state = taskWorkflow.next(prepared.preparation.state_code, "commitSeed");
      const parties = await keepPart(transaction, prepared, { ...own, commitment });
      const isLast = parties.every((one) => one.commitment !== null);
      if (isLast) {
        const fixed = JSON.parse(prepared.preparation.terms) as FixedTerms;
        await transaction("spot_check_task")
          .where({ id: prepared.task.id })
          .update(commitmentColumns(fixed, parties, clock.now()));
      }
      await advance(transaction, prepared, isLast ? state : "PLANNED");
      await tell(transaction, "spotCheckTask.committed", { number, acting }, clock.now());
    }
    return taskReport(transaction, number, acting.department);
  });
}

/** A party reveals its part, once the terms are committed to. */
export function revealSeed(
  database: Database,
  { input: { number, secret }, acting, clock }: Act<RevealSeedInput>,
): Promise<SpotCheckTaskReportRow> {
  assertDigits("input.secret", secret);
  return writeTransaction(database, async (transaction) => {
    const prepared = await preparedTask(transaction, number);
    const own = ownPart(prepared, acting);
    if (!isRepeated(own.value, secret)) {
      const state = taskWorkflow.next(prepared.preparation.state_code, "revealSeed");
      if (contributionCommitment(number, own.party, secret) !== own.commitment)
        throw badUserInput("input.secret", `is not what ${own.party} committed to; reveal that`);
      const parties = await keepPart(transaction, prepared, { ...own, value: secret });
      const isLast = parties.every((one) => one.value !== null);
      await advance(transaction, prepared, isLast ? state : "COMMITTED");
      await tell(transaction, "spotCheckTask.revealed", { number, acting }, clock.now());
    }
    return taskReport(transaction, number, acting.department);
  });
}

function assertDigits(argument: string, text: string): void {
  if (!DIGITS.test(text)) throw badUserInput(argument, "must be 64 small hexadecimal digits");
}

function ownPart({ parties, task }: Prepared, { department }: Acting): ContributionRow {
  const own = parties.find(({ party }) => party === department);
  if (own === undefined)
    throw actError(
      NOT_AUTHORITATIVE_SOURCE,
      `${department} 不是任务 ${task.number} 的种子提供方 · ${department} does not contribute to the seed of ${task.number}.`,
    );
  return own;
}

/** Whether it was given before; what was given stands, and another in its place would be a choice. */
function isRepeated(given: string | null, now: string): boolean {
  if (given !== null && given !== now)
    throw actError(
      STALE_STATE,
      "已提交过，内容不同，不能更改 · Another was given before, and it stands: what could be changed could be chosen.",
    );
  return given === now;
}

async function keepPart(
  knex: Knex.Transaction,
  { parties }: Prepared,
  part: ContributionRow,
): Promise<readonly ContributionRow[]> {
  const { task_id, party, ...columns } = part;
  await knex("spot_check_contribution").where({ task_id, party }).update(columns);
  return parties.map((one) => (one.party === party ? part : one));
}

async function tell(
  knex: Knex.Transaction,
  type: string,
  { number, acting }: { readonly number: string; readonly acting: Acting },
  now: Date,
): Promise<void> {
  const payload = { task: number, party: acting.department };
  await appendEvents(knex, [{ type, entityId: null, payload }], now);
}
