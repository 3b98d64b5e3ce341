import type { Knex } from "knex";
import { type Clock, todayBy } from "../../../kit/clock.ts";
import { insertRows } from "../../../kit/database/insertRows.ts";
import type { OutboxEvent } from "../../../kit/outbox/event.ts";
import { appendEvents } from "../../../kit/outbox/outbox.ts";
import type { DualNoticeRow } from "../rows.ts";
import { editionOn } from "./catalogue/editions.ts";
import { listedBy } from "./listedBy.ts";
import { needsOf, type ScopeNeed } from "./needsOf.ts";
import { letterRow, type NewLetter, noticeRows } from "./noticeRows.ts";
import type { Registration } from "./registration.ts";

/** Letters and notices that registrations make are numbered from here on, beyond all that the seeds may write. */
const FIRST_ID = 1_000_000_000_000;

interface Judged {
  readonly registration: Registration;
  readonly needs: readonly ScopeNeed[];
}

/**
 * Writes the letters and notices of registrations, no entity twice, in a transaction of `writeTransaction`. Of a
 * registration that was noticed already only what its scope has gained is noticed, so the same again writes nothing.
 */
export async function writeNotices(
  transaction: Knex.Transaction,
  registrations: readonly Registration[],
  clock: Clock,
): Promise<void> {
  const noticed = await noticedNeeds(transaction, registrations);
  const judged = registrations
    .map((registration) => ({ registration, needs: needsOn(registration) }))
    .filter(({ registration, needs }) => needs.length > 0 || noticed.has(registration.entityId));
  const isNew = ({ entityId }: Registration, { key }: ScopeNeed): boolean =>
    noticed.get(entityId)?.has(key) !== true;
  let id = await lastId(transaction, "notice_letter");
  const letters = judged.flatMap(({ registration, needs }): NewLetter[] => {
    const gained = needs.filter((need) => isNew(registration, need));
    const edition = editionOn(registration.registeredOn);
    if (gained.length === 0 || edition === undefined) return [];
    id += 1;
    return [{ id, registration, edition: edition.code, needs: gained }];
  });
  await keepNeeds(transaction, judged);
  await insertLetters(transaction, letters, clock);
}

/** What a scope needs by the catalogue of the day of its registration; nothing before there was one. */
function needsOn({ scope, registeredOn }: Registration): readonly ScopeNeed[] {
  const edition = editionOn(registeredOn);
  return edition === undefined ? [] : needsOf(scope, edition.code);
}

async function insertLetters(
  transaction: Knex.Transaction,
  letters: readonly NewLetter[],
  clock: Clock,
): Promise<void> {
  const today = todayBy(clock);
  let last = await lastId(transaction, "dual_notice");
  const notices = letters.flatMap((letter) => {
    const rows = noticeRows(letter, last + 1, today);
    last += rows.length;
    return rows;
  });
  await insertRows(
    transaction,
    "notice_letter",
    letters.map((letter) => letterRow(letter, clock)),
  );
  await insertRows(transaction, "dual_notice", notices);
  const events = [...letters.map(issued), ...notices.map(sent)];
  await appendEvents(transaction, events, clock.now());
}

function issued({ id, registration: { entityId } }: NewLetter): OutboxEvent {
  return { type: "noticeLetter.issued", entityId, payload: { letter: id } };
}

function sent({ id, entity_id: entityId, holder_code: holder }: DualNoticeRow): OutboxEvent {
  const type = holder === null ? "dualNotice.pooled" : "dualNotice.sent";
  return { type, entityId, payload: { notice: id, ...listedBy(holder, true) } };
}

async function noticedNeeds(
  transaction: Knex.Transaction,
  registrations: readonly Registration[],
): Promise<ReadonlyMap<number, ReadonlySet<string>>> {
  const rows: { entity_id: number; needs: string }[] = await transaction(
    "noticed_registration",
  ).whereIn(
    "entity_id",
    registrations.map(({ entityId }) => entityId),
  );
  return new Map(
    rows.map(({ entity_id: id, needs }) => [id, new Set(JSON.parse(needs) as string[])]),
  );
}

async function keepNeeds(transaction: Knex.Transaction, judged: readonly Judged[]): Promise<void> {
  await transaction("noticed_registration")
    .whereIn(
      "entity_id",
      judged.map(({ registration }) => registration.entityId),
    )
    .delete();
  await insertRows(
    transaction,
    "noticed_registration",
    judged.map(({ registration: { entityId }, needs }) => ({
      entity_id: entityId,
      needs: JSON.stringify(needs.map(({ key }) => key)),
    })),
  );
}

async function lastId(transaction: Knex.Transaction, table: string): Promise<number> {
  const [row]: { last: number | null }[] = await transaction(table).max({ last: "id" });
  return Math.max(FIRST_ID, row?.last ?? 0);
}
