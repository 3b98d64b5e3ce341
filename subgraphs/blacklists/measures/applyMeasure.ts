import type { Knex } from "knex";
import { shanghaiDay } from "../../../kit/shanghaiToday.ts";
import { storedInstant } from "../../../kit/clock.ts";
import { OPEN_END } from "../../../kit/openEnd.ts";
import { appendEvents } from "../../../kit/outbox/outbox.ts";
import { dueOn } from "../../../standards/timeLimits/deadlines.ts";
import { WorkingDayCalendarUnknown } from "../../../standards/workingDays.ts";
import { SOURCE_SYSTEM } from "../acts/insertListing.ts";
import type { JointPunishmentMeasureRow, ListingRow } from "../rows.ts";
import { measureEnds } from "./measureTerm.ts";
import { listingSummary } from "../timeline.ts";

/** What a measure rests on, and who carries it out. */
export interface AppliedTo {
  readonly listing: ListingRow;
  readonly measure: JointPunishmentMeasureRow;
  readonly department: string;
}

/** What a measure rests on, by which it is known to have followed already. */
export function triggerKey(listing: number): string {
  return `listing:${listing}`;
}

/**
 * Applies a measure to the entity of a listing, as the task of a department, unless it was; answers the id of the
 * task. The restriction says its basis and reasons, which the entity reads in its own file (沪社会信用条例 §32).
 */
export async function applyMeasure(
  knex: Knex.Transaction,
  { listing, measure, department }: AppliedTo,
  now: Date,
): Promise<number> {
  const key = {
    trigger_key: triggerKey(listing.id),
    measure_code: measure.code,
    department_code: department,
  };
  const known: { id: number } | undefined = await knex("measure_execution").where(key).first("id");
  if (known !== undefined) return known.id;
  const today = shanghaiDay(now.getTime());
  const origin = {
    source_system: SOURCE_SYSTEM,
    authority_code: department,
    version: 1,
    recorded_at: storedInstant(now),
  };
  const [restriction = 0] = await knex("restriction").insert({
    entity_id: listing.entity_id,
    measure_code: measure.code,
    domain_code: measure.domain_code,
    listing_id: listing.id,
    effective_from: today,
    effective_to: measureEnds(measure.code, listing),
    executing_department_code: department,
    basis: basisOf(listing, measure),
    document_number: listing.document_number,
    ...origin,
  });
  const [execution = 0] = await knex("measure_execution").insert({
    ...key,
    restriction_id: restriction,
    entity_id: listing.entity_id,
    batch_number: `LC-${listing.id}`,
    state_code: "PENDING",
    feedback_due_on: feedbackDue(today),
    ...origin,
  });
  const event = {
    type: "measure.applied",
    entityId: listing.entity_id,
    payload: { execution, measure: measure.code, department },
  };
  await appendEvents(knex, [event], now);
  return execution;
}

const BASIS_LENGTH = 200;

function basisOf(
  listing: ListingRow,
  { legal_basis: legalBasis }: JointPunishmentMeasureRow,
): string {
  const number = listing.document_number === null ? "" : `（${listing.document_number}）`;
  return `${legalBasis}：${listingSummary(listing)}${number}`.slice(0, BASIS_LENGTH);
}

/** By when the department says what it did; the open end where the calendar of that year is not published yet. */
function feedbackDue(today: string): string {
  try {
    return dueOn("MEASURE_FEEDBACK", today);
  } catch (error) {
    if (error instanceof WorkingDayCalendarUnknown) return OPEN_END;
    throw error;
  }
}
