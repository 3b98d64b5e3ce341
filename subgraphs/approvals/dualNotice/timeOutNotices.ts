import type { Knex } from "knex";
import { type Clock, storedInstant, todayBy } from "../../../kit/clock.ts";
import type { Database } from "../../../kit/database/database.ts";
import { insertRows } from "../../../kit/database/insertRows.ts";
import { writeTransaction } from "../../../kit/database/writeTransaction.ts";
import { OPEN_END } from "../../../kit/openEnd.ts";
import { appendEvents } from "../../../kit/outbox/outbox.ts";
import type { DualNoticeRow } from "../rows.ts";
import { noticeDue } from "./dueDays.ts";
import { noticeTimeOut } from "./noticeWorkflow.ts";

const AT_A_TIME = 1_000;

/** Who acts where the clock does. */
const PLATFORM = "PLATFORM";

/** Marks the notices that nobody claimed in time (超时未认领), each once however many processes look. */
export async function timeOutNotices(database: Database, clock: Clock): Promise<void> {
  await setUnknownDeadlines(database, clock);
  while ((await late(database.knex, clock).first("id")) !== undefined)
    await writeTransaction(database, (transaction) => timeOutSome(transaction, clock));
}

function late(knex: Knex, clock: Clock) {
  return knex<DualNoticeRow>("dual_notice")
    .where("state_code", "UNCLAIMED")
    .where("due_on", "<", todayBy(clock));
}

async function timeOutSome(transaction: Knex.Transaction, clock: Clock): Promise<void> {
  const notices: Pick<DualNoticeRow, "id" | "entity_id" | "state_code" | "version">[] = await late(
    transaction,
    clock,
  )
    .orderBy("due_on")
    .limit(AT_A_TIME)
    .select("id", "entity_id", "state_code", "version");
  const [first] = notices;
  // Another process was faster.
  if (first === undefined) return;
  await transaction("dual_notice")
    .whereIn(
      "id",
      notices.map(({ id }) => id),
    )
    .update({
      state_code: noticeTimeOut.next(first.state_code, "timeOut"),
      version: transaction.raw("version + 1"),
    });
  const now = clock.now();
  await insertRows(
    transaction,
    "dual_notice_step",
    notices.map(({ id, version }) => ({
      notice_id: id,
      version: version + 1,
      action_code: "timeOut",
      content: "{}",
      department_code: PLATFORM,
      officer_key: null,
      done_at: storedInstant(now),
    })),
  );
  await appendEvents(
    transaction,
    notices.map(({ id, entity_id: entityId }) => ({
      type: "dualNotice.timeOut",
      entityId,
      payload: { notice: id },
    })),
    now,
  );
}

/** Deadlines in a year whose working days were not known yet when the notice was sent, and now are. */
async function setUnknownDeadlines(database: Database, clock: Clock): Promise<void> {
  const days: string[] = await withoutDeadline(database.knex)
    .where("sent_on", "<=", todayBy(clock))
    .distinct()
    .pluck("sent_on");
  for (const day of days) {
    const due = noticeDue("NOTICE_CLAIM", day);
    if (due === OPEN_END) continue;
    await writeTransaction(database, async (transaction) => {
      await withoutDeadline(transaction)
        .where({ sent_on: day })
        .update({ claim_by: due, due_on: due });
    });
  }
}

function withoutDeadline(knex: Knex) {
  return knex<DualNoticeRow>("dual_notice").where({ state_code: "UNCLAIMED", due_on: OPEN_END });
}
