import type { Knex } from "knex";
import { type Clock, storedInstant, todayBy } from "../../../../kit/clock.ts";
import type { Database } from "../../../../kit/database/database.ts";
import { badUserInput } from "../../../../kit/errors/badUserInput.ts";
import { appendEvents } from "../../../../kit/outbox/outbox.ts";
import { OPEN_END } from "../../../../kit/openEnd.ts";
import type { FeedbackNoticeInput } from "../../resolvers.generated.ts";
import type { DualNoticeRow } from "../../rows.ts";
import { noticeDue } from "../dueDays.ts";
import { type OnNotice, takeNoticeStep } from "../noticeStep.ts";

const MOST = 1_000;

/** Tells what a department found. Business without a permit becomes a clue, and breaks the commitment. */
export function feedbackNotice(
  database: Database,
  act: OnNotice & { readonly input: FeedbackNoticeInput },
): Promise<DualNoticeRow> {
  const { input, acting, clock } = act;
  const { result } = input;
  const finding = findingOf(input);
  return takeNoticeStep(database, act, {
    action: "feedbackNotice",
    isKnown: ({ holder_code: holder }) => holder === acting.department,
    columns: (_notice, today) => ({
      feedback_code: result,
      fed_back_on: today,
      // An application that is in progress comes to an end one day, and that is told too.
      due_on: result === "IN_PROGRESS" ? noticeDue("NOTICE_FEEDBACK", today) : OPEN_END,
    }),
    content: { result, ...(finding === null ? {} : { finding }) },
    async also(transaction, notice) {
      if (finding !== null)
        await recordClue(transaction, { notice, finding, finder: acting.department }, clock);
    },
  });
}

/** What was found, of business without a permit; of no other result. */
function findingOf({ result, finding }: FeedbackNoticeInput): string | null {
  const text = finding?.trim() ?? "";
  if (result === "UNLICENSED_FOUND") {
    if (text.length >= 1 && text.length <= MOST) return text;
    throw badUserInput("input.finding", `must say what was found, in 1 to ${MOST} characters`);
  }
  if (text === "") return null;
  throw badUserInput("input.finding", "is of UNLICENSED_FOUND only; leave it out");
}

interface Found {
  readonly notice: DualNoticeRow;
  readonly finding: string;
  readonly finder: string;
}

/** The clue of a notice, once, and the breach of the commitment where one was given. */
async function recordClue(
  transaction: Knex.Transaction,
  { notice, finding, finder }: Found,
  clock: Clock,
): Promise<void> {
  const known: unknown = await transaction("unlicensed_clue")
    .where({ notice_id: notice.id })
    .first("id");
  if (known !== undefined) return;
  const [clue = 0] = await transaction("unlicensed_clue").insert({
    notice_id: notice.id,
    entity_id: notice.entity_id,
    item_code: notice.item_code,
    found_on: todayBy(clock),
    content: finding,
    source_system: "SUPERVISION-GRAPH",
    authority_code: finder,
    version: 1,
    recorded_at: storedInstant(clock.now()),
  });
  const broken = await transaction("notice_letter")
    .where({ id: notice.letter_id, commitment_code: "VALID" })
    .update({
      commitment_code: "BREACHED",
      breached_on: todayBy(clock),
      version: transaction.raw("version + 1"),
    });
  const of = { entityId: notice.entity_id };
  const events = [
    { ...of, type: "unlicensedClue.found", payload: { clue, notice: notice.id } },
    ...(broken === 0
      ? []
      : [{ ...of, type: "noticeCommitment.breached", payload: { letter: notice.letter_id } }]),
  ];
  await appendEvents(transaction, events, clock.now());
}
