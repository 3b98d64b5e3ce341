import type { Knex } from "knex";
import { shanghaiDay } from "../../../kit/shanghaiToday.ts";
import { storedInstant } from "../../../kit/clock.ts";
import { OPEN_END } from "../../../kit/openEnd.ts";
import { concerning } from "../../../kit/outbox/concerned.ts";
import { appendEvents } from "../../../kit/outbox/outbox.ts";
import { dueOn } from "../../../standards/timeLimits/deadlines.ts";
import { WorkingDayCalendarUnknown } from "../../../standards/workingDays.ts";
import { SOURCE_SYSTEM } from "../acts/insertListing.ts";
import type { JointPunishmentMeasureRow } from "../rows.ts";
import { type Ground, groundColumn, groundKey, measureEnds } from "./ground.ts";

/** What a measure rests on, and who carries it out. */
export interface AppliedTo {
  readonly ground: Ground;
  readonly measure: JointPunishmentMeasureRow;
  readonly department: string;
}

/** What all that followed from one ground is called: 列惩 after a listing, 处罚 after a penalty. */
const BATCHES = { listing: "LC", penalty: "CF" } as const;

/**
 * Applies a measure to the entity of a ground, as the task of a department, unless it was; answers the id of the
 * task. The restriction says its basis and reasons, which the entity reads in its own file (沪社会信用条例 §32).
 */
export async function applyMeasure(
  knex: Knex.Transaction,
  { ground, measure, department }: AppliedTo,
  now: Date,
): Promise<number> {
  const key = {
    trigger_key: groundKey(ground),
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
    entity_id: ground.entityId,
    measure_code: measure.code,
    domain_code: measure.domain_code,
    ...groundColumn(ground),
    effective_from: today,
    effective_to: measureEnds(measure.code, ground),
    executing_department_code: department,
    basis: basisOf(ground, measure),
    document_number: ground.documentNumber,
    ...origin,
  });
  const [execution = 0] = await knex("measure_execution").insert({
    ...key,
    restriction_id: restriction,
    entity_id: ground.entityId,
    batch_number: `${BATCHES[ground.kind]}-${ground.id}`,
    state_code: "PENDING",
    feedback_due_on: feedbackDue(today),
    ...origin,
  });
  const event = {
    type: "measure.applied",
    entityId: ground.entityId,
    payload: { execution, measure: measure.code, ...concerning([department]) },
  };
  await appendEvents(knex, [event], now);
  return execution;
}

const BASIS_LENGTH = 200;

function basisOf(
  { summary, documentNumber }: Ground,
  { legal_basis: legalBasis }: JointPunishmentMeasureRow,
): string {
  const number = documentNumber === null ? "" : `（${documentNumber}）`;
  return `${legalBasis}：${summary}${number}`.slice(0, BASIS_LENGTH);
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
