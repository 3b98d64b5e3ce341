import type { Knex } from "knex";
import { assertNotAvoided } from "../../../kit/authorization/avoidedActs.ts";
import { storedInstant, todayBy } from "../../../kit/clock.ts";
import type { Database } from "../../../kit/database/database.ts";
import { writeTransaction } from "../../../kit/database/writeTransaction.ts";
import { NOT_AUTHORITATIVE_SOURCE, actError } from "../../../kit/errors/actErrors.ts";
import { badUserInput } from "../../../kit/errors/badUserInput.ts";
import { eventOf } from "../../../kit/ingest/recordRows.ts";
import { appendEvents } from "../../../kit/outbox/outbox.ts";
import { addDays } from "../../../standards/localDate.ts";
import { dayOf } from "../../../standards/timeLimits/span.ts";
import { EARLY_STOP } from "../publicityTerms.ts";
import type { StopPenaltyPublicityInput } from "../resolvers.generated.ts";
import type { PenaltyRow } from "../rows.ts";
import { type Act, assertCurrent, givenReason } from "../../../kit/act.ts";
import { publicityStateOf, publicityWorkflow } from "./publicityWorkflow.ts";
import { assertMayStop } from "./stopConditions.ts";

const PENALTY_ID = /^penalty:(\d{1,15})$/u;

interface StopRow {
  readonly version: number;
  readonly reason: string;
}

/**
 * Stops the publication of a penalty before its time, from this day on, on the word of the department that
 * decided. What the term was stays beside it, and a correction of the decision does not publish it again. The same
 * again changes nothing.
 */
export async function stopPublicity(
  database: Database,
  act: Act<StopPenaltyPublicityInput>,
): Promise<PenaltyRow> {
  const { input, acting, clock } = act;
  const reason = givenReason(input.reason);
  const today = todayBy(clock);
  return writeTransaction(database, async (transaction) => {
    const penalty = await ownPenalty(transaction, act, today);
    assertNotAvoided(acting, penalty.entity_id);
    const stop: StopRow | undefined = await transaction("penalty_publicity_stop")
      .where({ penalty_id: penalty.id })
      .first();
    if (stop?.version === input.version && stop.reason === reason) return penalty;
    assertCurrent(input.version, penalty.version);
    publicityWorkflow.next(publicityStateOf(penalty, today), "stopPenaltyPublicity");
    await assertMayStop(transaction, penalty, input, today);
    const now = clock.now();
    await transaction("penalty_publicity_stop").insert({
      penalty_id: penalty.id,
      version: penalty.version,
      published_until: penalty.published_until,
      publicity_term_code: penalty.publicity_term_code,
      reason,
      department_code: acting.department,
      officer_key: acting.officer ?? null,
      stopped_at: storedInstant(now),
    });
    const stopped = {
      publicity_term_code: EARLY_STOP,
      published_until: addDays(dayOf(today), -1),
    };
    await transaction("penalty").where({ id: penalty.id }).update(stopped);
    await appendEvents(transaction, [eventOf("penalty", "publicityStopped", penalty)], now);
    return { ...penalty, ...stopped };
  });
}

/** A penalty that one decided oneself. Of others, only those in publication are known to be there at all. */
async function ownPenalty(
  transaction: Knex.Transaction,
  { input, acting }: Act<StopPenaltyPublicityInput>,
  today: string,
): Promise<PenaltyRow> {
  const id = PENALTY_ID.exec(input.penalty)?.[1];
  const penalty: PenaltyRow | undefined =
    id === undefined
      ? undefined
      : await transaction("penalty")
          .where({ id: Number(id) })
          .first();
  const isOwn = penalty?.authority_code === acting.department;
  const isKnown =
    penalty?.sealed === 0 && (isOwn || publicityStateOf(penalty, today) === "PUBLISHED");
  if (penalty === undefined || !isKnown)
    throw badUserInput(
      "input.penalty",
      "is no penalty that is known; take its id from the penalty",
    );
  if (!isOwn)
    throw actError(
      NOT_AUTHORITATIVE_SOURCE,
      `该处罚由 ${penalty.authority_code} 决定，${acting.department} 不能停止公示 · The penalty is a decision of ${penalty.authority_code}, which alone stops its publication.`,
    );
  return penalty;
}
