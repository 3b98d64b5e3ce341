import { type Clock, storedInstant } from "../../../kit/clock.ts";
import type { Database } from "../../../kit/database/database.ts";
import { writeTransaction } from "../../../kit/database/writeTransaction.ts";
import type { CriminalTransferRow, TransferDocumentRow } from "../rows.ts";
import type { PushedCase, TwoLawPlatform } from "./platform.ts";

const DOCUMENTS = "criminal_transfer_document";

/**
 * Tells the platform of every document that it was not told of. What it took is marked afterwards, so that a failure
 * between the two has it told again, and never not at all. Answers how many cases there were.
 */
export async function pushDocuments(
  database: Database,
  platform: TwoLawPlatform,
  clock: Clock,
): Promise<number> {
  const { knex } = database;
  const waiting: TransferDocumentRow[] = await knex(DOCUMENTS).whereNull("pushed_at").orderBy("id");
  const cases = [...new Set(waiting.map(({ transfer_id: transfer }) => transfer))];
  for (const id of cases) {
    const transfer = await knex<CriminalTransferRow>("criminal_transfer").where({ id }).first();
    if (transfer === undefined) throw new TypeError(`document of no transfer ${id}`);
    const documents = waiting.filter(({ transfer_id: of }) => of === id);
    await platform.push(pushedCase(transfer, documents));
    await writeTransaction(database, async (transaction) => {
      await transaction(DOCUMENTS)
        .whereIn(
          "id",
          documents.map((document) => document.id),
        )
        .update({ pushed_at: storedInstant(clock.now()) });
    });
  }
  return cases.length;
}

function pushedCase(
  { number, authority_code: sender, suspected_crime: suspectedCrime }: CriminalTransferRow,
  documents: readonly TransferDocumentRow[],
): PushedCase {
  return {
    caseNumber: number,
    sender,
    suspectedCrime,
    documents: documents.map((document) => ({
      kind: document.kind_code,
      number: document.number,
      title: document.title,
      issuedOn: document.issued_on,
      sha256: document.sha256,
    })),
  };
}
