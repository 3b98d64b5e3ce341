import { storedInstant, todayBy, type Clock } from "../../../kit/clock.ts";
import type { DualNoticeRow, NoticeLetterRow } from "../rows.ts";
import type { EditionCode } from "./catalogue/editions.ts";
import { registrarOf } from "./counterparts.ts";
import { noticeDue } from "./dueDays.ts";
import type { ScopeNeed } from "./needsOf.ts";
import type { Registration } from "./registration.ts";
import { routeOf } from "./routeOf.ts";

/** What a letter is made of. */
export interface NewLetter {
  readonly id: number;
  readonly registration: Registration;
  readonly edition: EditionCode;
  readonly needs: readonly ScopeNeed[];
}

/** A letter to an applicant that nobody has signed yet. */
export function letterRow({ id, registration, edition }: NewLetter, clock: Clock): NoticeLetterRow {
  const today = todayBy(clock);
  return {
    id,
    entity_id: registration.entityId,
    number: `告知〔${today.slice(0, 4)}〕${id}号`,
    edition_code: edition,
    registered_on: registration.registeredOn,
    issued_on: today,
    signatory: null,
    signed_at: null,
    document_hash: null,
    commitment_code: null,
    breached_on: null,
    source_system: "SUPERVISION-GRAPH",
    authority_code: registrarOf(registration.division),
    version: 1,
    recorded_at: storedInstant(clock.now()),
  };
}

/** The notices to departments that go with a letter, numbered from `firstId`. */
export function noticeRows(
  { id: letter, registration, needs }: NewLetter,
  firstId: number,
  sentOn: string,
): DualNoticeRow[] {
  const claimBy = noticeDue("NOTICE_CLAIM", sentOn);
  return needs.map((need, at) => {
    const { item, authority, level, addressee, unclear } = routeOf(need, registration);
    return {
      id: firstId + at,
      letter_id: letter,
      entity_id: registration.entityId,
      phrase: need.phrase,
      item_code: item,
      candidates: JSON.stringify(item === null ? need.items : []),
      unclear_code: unclear,
      level_code: level,
      approving_code: authority,
      division_code: registration.division,
      industry_section: registration.industry,
      route_code: addressee === null ? "POOL" : "AUTO",
      holder_code: addressee,
      state_code: "UNCLAIMED",
      sent_on: sentOn,
      claim_by: claimBy,
      due_on: claimBy,
      claimed_on: null,
      feedback_code: null,
      fed_back_on: null,
      version: 1,
    };
  });
}
