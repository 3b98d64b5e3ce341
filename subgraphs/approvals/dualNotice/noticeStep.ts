import type { Knex } from "knex";
import { type Act, assertCurrent } from "../../../kit/act.ts";
import type { Acting } from "../../../kit/authorization/acting.ts";
import { assertNotAvoided } from "../../../kit/authorization/avoidedActs.ts";
import { storedInstant, todayBy } from "../../../kit/clock.ts";
import type { Database } from "../../../kit/database/database.ts";
import { writeTransaction } from "../../../kit/database/writeTransaction.ts";
import { badUserInput } from "../../../kit/errors/badUserInput.ts";
import { appendEvents } from "../../../kit/outbox/outbox.ts";
import type { DualNoticeRow, NoticeStepRow } from "../rows.ts";
import { listedBy } from "./listedBy.ts";
import { isOpen, noticeWorkflow } from "./noticeWorkflow.ts";

/** An act on a notice, by the version of it that was read. */
export type OnNotice = Act<{ readonly notice: string; readonly version: number }>;

/** What a department does to a notice. */
export interface NoticeAct {
  readonly action: Parameters<typeof noticeWorkflow.next>[1];
  /** Whether who acts may know of the notice as one that it can do this to; to others it is as one that there is not. */
  isKnown(notice: DualNoticeRow, acting: Acting): boolean;
  /** Columns of the notice that the act writes besides its state. */
  columns(
    notice: DualNoticeRow,
    today: string,
  ): Readonly<Partial<Record<keyof DualNoticeRow, string | null>>>;
  /** What is kept of the step itself. */
  readonly content: Readonly<Record<string, string>>;
  /** What else is written with it. */
  also?(transaction: Knex.Transaction, notice: DualNoticeRow): Promise<void>;
}

/**
 * Takes a notice from one state to the next. The same officer who asks for the same again is answered as before;
 * anybody else who acts on the version that it left is told that it is stale.
 */
export function takeNoticeStep(
  database: Database,
  { input, acting, clock }: OnNotice,
  { action, isKnown, columns, content, also }: NoticeAct,
): Promise<DualNoticeRow> {
  return writeTransaction(database, async (transaction) => {
    const notice = await noticeOf(transaction, input.notice);
    if (notice === undefined || !isKnown(notice, acting)) throw noNotice(action);
    assertNotAvoided(acting, notice.entity_id);
    const version = input.version + 1;
    const step: Omit<NoticeStepRow, "done_at" | "entity_id"> = {
      notice_id: notice.id,
      version,
      action_code: action,
      content: JSON.stringify(content),
      department_code: acting.department,
      officer_key: acting.officer ?? null,
    };
    if (notice.version === version && (await isRepeated(transaction, step))) return notice;
    assertCurrent(input.version, notice.version);
    const state_code = noticeWorkflow.next(notice.state_code, action);
    const changed = { ...columns(notice, todayBy(clock)), state_code, version };
    await transaction("dual_notice").where({ id: notice.id }).update(changed);
    await transaction("dual_notice_step").insert({
      ...step,
      done_at: storedInstant(clock.now()),
    });
    const type = `dualNotice.${action}`;
    const after = { ...notice, ...changed } as DualNoticeRow;
    const listed = listedBy(after.holder_code, isOpen(after.state_code));
    const payload = { notice: notice.id, ...listed };
    const event = { type, entityId: notice.entity_id, payload };
    await appendEvents(transaction, [event], clock.now());
    await also?.(transaction, notice);
    return after;
  });
}

async function noticeOf(knex: Knex.Transaction, id: string): Promise<DualNoticeRow | undefined> {
  if (!/^\d{1,15}$/u.test(id)) return undefined;
  return knex<DualNoticeRow>("dual_notice").where("id", Number(id)).first();
}

async function isRepeated(
  transaction: Knex.Transaction,
  step: Omit<NoticeStepRow, "done_at" | "entity_id">,
): Promise<boolean> {
  return (await transaction("dual_notice_step").where(step).first()) !== undefined;
}

function noNotice(action: string): Error {
  return badUserInput(
    "input.notice",
    `names no notice that ${action} is this department's to do to; see dualNotices and unclaimedNotices`,
  );
}
