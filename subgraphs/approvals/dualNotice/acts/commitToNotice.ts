import type { Knex } from "knex";
import type { Act } from "../../../../kit/act.ts";
import type { Acting } from "../../../../kit/authorization/acting.ts";
import { assertNotAvoided } from "../../../../kit/authorization/avoidedActs.ts";
import { type Clock, storedInstant } from "../../../../kit/clock.ts";
import type { Database } from "../../../../kit/database/database.ts";
import { writeTransaction } from "../../../../kit/database/writeTransaction.ts";
import { STALE_STATE, actError } from "../../../../kit/errors/actErrors.ts";
import { badUserInput } from "../../../../kit/errors/badUserInput.ts";
import { appendEvents } from "../../../../kit/outbox/outbox.ts";
import type { CommitToNoticeInput } from "../../resolvers.generated.ts";
import type { NoticeLetterRow } from "../../rows.ts";

const SELF = "SELF:";
const MOST_OF_A_NAME = 100;
const SHA_256 = /^[0-9a-f]{64}$/u;

/** What an applicant commits to with its signature, as columns of the letter. */
type Commitment = Pick<
  NoticeLetterRow,
  "signatory" | "signed_at" | "document_hash" | "commitment_code"
>;

/**
 * Records that the applicant committed itself, in writing, to begin nothing before it has the permits (F051): by the
 * registrar that has the paper, or by the enterprise itself. The same again changes nothing; another is stale.
 */
export function commitToNotice(
  database: Database,
  { input, acting, clock }: Act<CommitToNoticeInput>,
): Promise<NoticeLetterRow> {
  const commitment = commitmentOf(input, clock);
  return writeTransaction(database, async (transaction) => {
    const letter = await letterOf(transaction, input.letter, acting);
    assertNotAvoided(acting, letter.entity_id);
    if (letter.commitment_code !== null) {
      if (isSame(letter, commitment)) return letter;
      throw actError(
        STALE_STATE,
        "该告知单已有内容不同的承诺 · The letter has another commitment already, which is not replaced.",
      );
    }
    const changed = { ...commitment, version: letter.version + 1 };
    await transaction("notice_letter").where({ id: letter.id }).update(changed);
    const payload = { letter: letter.id };
    const event = { type: "noticeCommitment.given", entityId: letter.entity_id, payload };
    await appendEvents(transaction, [event], clock.now());
    return { ...letter, ...changed };
  });
}

function commitmentOf(
  { signatory, signedAt, documentHash }: CommitToNoticeInput,
  clock: Clock,
): Commitment {
  const name = signatory.trim();
  if (name.length < 1 || name.length > MOST_OF_A_NAME)
    throw badUserInput(
      "input.signatory",
      `must name who signed, in 1 to ${MOST_OF_A_NAME} characters`,
    );
  if (!SHA_256.test(documentHash))
    throw badUserInput(
      "input.documentHash",
      "must be the SHA-256 of the signed document, 64 digits of 0-9 and a-f",
    );
  const signed = new Date(signedAt);
  if (!(signed.getTime() <= clock.now().getTime()))
    throw badUserInput("input.signedAt", "must be an instant that is not to come");
  return {
    signatory: name,
    signed_at: storedInstant(signed),
    document_hash: documentHash,
    commitment_code: "VALID",
  };
}

function isSame(letter: NoticeLetterRow, { signatory, signed_at, document_hash }: Commitment) {
  return (
    letter.signatory === signatory &&
    letter.signed_at === signed_at &&
    letter.document_hash === document_hash
  );
}

/** A letter of the registrar or the enterprise that acts; nobody is told of another's. */
async function letterOf(
  knex: Knex.Transaction,
  id: string,
  { department }: Acting,
): Promise<NoticeLetterRow> {
  const letter = /^\d{1,15}$/u.test(id)
    ? await knex<NoticeLetterRow>("notice_letter").where("id", Number(id)).first()
    : undefined;
  const isItsOwn =
    letter !== undefined &&
    (department === letter.authority_code ||
      department === "SH-AIC" ||
      (await isApplicant(knex, letter, department)));
  if (isItsOwn) return letter;
  throw badUserInput(
    "input.letter",
    "names no letter of who records the commitment; see LegalEntity.notices",
  );
}

async function isApplicant(
  knex: Knex.Transaction,
  letter: NoticeLetterRow,
  reader: string,
): Promise<boolean> {
  if (!reader.startsWith(SELF)) return false;
  const known: unknown = await knex("known_entity")
    .where({ uscc: reader.slice(SELF.length), entity_id: letter.entity_id })
    .first();
  return known !== undefined;
}
