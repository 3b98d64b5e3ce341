import type { Act } from "../../../kit/act.ts";
import { storedInstant, todayBy } from "../../../kit/clock.ts";
import type { Database } from "../../../kit/database/database.ts";
import { secretId } from "../../../kit/database/secretId.ts";
import { writeTransaction } from "../../../kit/database/writeTransaction.ts";
import { appendEvents } from "../../../kit/outbox/outbox.ts";
import { digestOf, givenText, ownNumber } from "../givenInput.ts";
import { entityByUscc } from "../../../kit/knownEntities/knownEntity.ts";
import { knownByNumber } from "../knownByNumber.ts";
import type { ProposeCriminalTransferInput } from "../resolvers.generated.ts";
import type { CriminalTransferReportRow, CriminalTransferRow } from "../rows.ts";
import { keepStep } from "../steps.ts";
import { clockOf } from "./transferClocks.ts";
import { STEPS } from "./transferStep.ts";

const CASE = { table: "criminal_transfer", zh: "案件", en: "case" };

/**
 * Officers propose to transfer a case; their department decides within three days. The same again changes nothing.
 * Since a number begins with its department, nobody meets a number that another has taken, and learns of it.
 */
export function proposeTransfer(
  database: Database,
  { input, acting, clock }: Act<ProposeCriminalTransferInput>,
): Promise<CriminalTransferReportRow> {
  const number = ownNumber("input.number", input.number, acting.department, "XS");
  const suspected_crime = givenText("input.suspectedCrime", input.suspectedCrime, 100);
  const facts = givenText("input.facts", input.facts, 4_000);
  const input_digest = digestOf(input);
  return writeTransaction(database, async (transaction) => {
    const known = await knownByNumber<CriminalTransferRow>(transaction, CASE, number, input_digest);
    if (known !== undefined) return known;
    const now = clock.now();
    const today = todayBy(clock);
    const transfer: CriminalTransferRow = {
      id: secretId(),
      entity_id: (await entityByUscc(transaction, input.uscc, acting)).entity_id,
      number,
      state_code: "PROPOSED",
      suspected_crime,
      facts,
      goods: "[]",
      proposed_on: today,
      proposed_year: Number(today.slice(0, 4)),
      prosecuted_on: null,
      ...clockOf("PROPOSED", now, false),
      input_digest,
      source_system: "SUPERVISION-GRAPH",
      authority_code: acting.department,
      version: 1,
      recorded_at: storedInstant(now),
    };
    await transaction("criminal_transfer").insert(transfer);
    await keepStep(
      transaction,
      STEPS,
      transfer,
      { action: "propose", content: {} },
      { acting, now },
    );
    const event = { type: "criminalTransfer.propose", entityId: transfer.entity_id };
    await appendEvents(transaction, [{ ...event, payload: { number, state: "PROPOSED" } }], now);
    return transfer;
  });
}
