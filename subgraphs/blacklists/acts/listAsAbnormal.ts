import type { Knex } from "knex";
import { type Act, givenReason, givenText } from "../../../kit/act.ts";
import { todayBy } from "../../../kit/clock.ts";
import type { Database } from "../../../kit/database/database.ts";
import { writeTransaction } from "../../../kit/database/writeTransaction.ts";
import { STALE_STATE, actError } from "../../../kit/errors/actErrors.ts";
import { badUserInput } from "../../../kit/errors/badUserInput.ts";
import { dueOn } from "../../../standards/timeLimits/deadlines.ts";
import type { ListAsAbnormalInput } from "../resolvers.generated.ts";
import type { ListingReportRow, ListingRow } from "../rows.ts";
import { entityByUscc } from "../../../kit/knownEntities/knownEntity.ts";
import { insertListing } from "./insertListing.ts";
import { isKept } from "./keptActs.ts";
import { assertListAuthority } from "./listAuthority.ts";
import { listingReport } from "./listingReport.ts";
import { decidableReason } from "./reasonRules.ts";

/**
 * Lists an entity as operating abnormally. A decision is known by its number: the same again changes nothing, and
 * another under that number is stale.
 */
export function listAsAbnormal(
  database: Database,
  { input, acting, clock }: Act<ListAsAbnormalInput>,
): Promise<ListingReportRow> {
  const today = todayBy(clock);
  const rule = decidableReason("ABNORMAL", input.reason, today);
  const letters = input.letters ?? [];
  if (rule.needs === "letters") assertLetters(letters, today);
  else if (letters.length > 0)
    throw badUserInput("input.letters", "are for reason 4, that an entity cannot be contacted");
  const content = {
    documentNumber: givenText("input.documentNumber", input.documentNumber, 100),
    reason: rule.code,
    reasons: givenReason(input.reasons),
    letters,
  };
  return writeTransaction(database, async (transaction) => {
    const entity = await entityByUscc(transaction, input.uscc, acting);
    assertListAuthority(acting, entity);
    const { documentNumber } = content;
    const known = await decidedBefore(transaction, acting.department, documentNumber);
    if (known !== undefined) {
      const { department: reader, officer } = acting;
      const kept = { listingId: known.id, version: 1, action: "list", content, reader, officer };
      if (known.entity_id !== entity.entity_id || !(await isKept(transaction, kept)))
        throw anotherDecision(content.documentNumber);
      return listingReport(transaction, known.id);
    }
    const id = await insertListing(
      transaction,
      {
        entityId: entity.entity_id,
        kind: "ABNORMAL",
        reason: rule.code,
        listedOn: today,
        authority: acting.department,
        documentNumber: content.documentNumber,
        reasons: content.reasons,
        content,
        officer: acting.officer,
      },
      clock.now(),
    );
    return listingReport(transaction, id);
  });
}

/** A decision of a department by its number. */
async function decidedBefore(
  knex: Knex.Transaction,
  authority: string,
  documentNumber: string,
): Promise<ListingRow | undefined> {
  return knex<ListingRow>("listing")
    .where("document_number", documentNumber)
    .where({ listing_authority_code: authority, kind: "ABNORMAL" })
    .first();
}

/** Of a number under which something else was decided. */
export function anotherDecision(documentNumber: string): Error {
  return actError(
    STALE_STATE,
    `文号 ${documentNumber} 已有内容不同的决定 · ${documentNumber} is the number of another decision already; give this one its own.`,
  );
}

/** Out of contact is who two letters did not reach, the second 15 to 30 days after the first [unconfirmed]. */
function assertLetters(letters: readonly string[], today: string): void {
  const [first, second] = letters;
  if (first === undefined || second === undefined || letters.length > 2)
    throw badUserInput("input.letters", "must be the days on which both letters were sent");
  const earliest = dueOn("SECOND_LETTER_EARLIEST", first);
  const latest = dueOn("SECOND_LETTER_LATEST", first);
  if (second < earliest || second > latest)
    throw badUserInput(
      "input.letters",
      `must be 15 to 30 days apart: after a letter of ${first}, the second is sent from ${earliest} to ${latest}`,
    );
  if (second > today) throw badUserInput("input.letters", `must not be after today, ${today}`);
}
