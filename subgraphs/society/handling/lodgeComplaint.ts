import type { Act } from "../../../kit/act.ts";
import { givenText } from "../../../kit/act.ts";
import { NOT_AUTHORITATIVE_SOURCE, actError } from "../../../kit/errors/actErrors.ts";
import { writeTransaction } from "../../../kit/database/writeTransaction.ts";
import { appendEvents } from "../../../kit/outbox/outbox.ts";
import type { LodgeComplaintInput } from "../resolvers.generated.ts";
import type { ComplaintReceiptRow, ComplaintRow } from "../rows.ts";
import { storedDue } from "./dueDays.ts";
import type { SealedStore } from "./sealedStore.ts";
import { givenIdentity, isMinor, keepIdentity } from "./identity.ts";
import { assertHandler, assertNumber, assertSameLodging, lodgedMatter } from "./lodging.ts";

/** What was lodged, and of which entity, for the trail; nothing where it was lodged before. */
export interface LodgedComplaint {
  readonly receipt: ComplaintReceiptRow;
  readonly entity: number;
}

/** Lodges a complaint with its handler. The same again changes nothing. */
export function lodgeComplaint(
  { database, sealing }: SealedStore,
  act: Act<LodgeComplaintInput>,
): Promise<LodgedComplaint> {
  const { input, acting, clock } = act;
  assertNumber(input.number);
  assertHandler(input.handler);
  if (acting.department !== "CPC" && acting.department !== input.handler)
    throw actError(
      NOT_AUTHORITATIVE_SOURCE,
      `${acting.department} 只能登记由本部门处理的投诉 · ${acting.department} lodges complaints that it handles itself; the consumer council lodges those for others.`,
    );
  const identity = givenIdentity("input.complainant", input.complainant);
  const print = sealing.fingerprint(JSON.stringify(input));
  return writeTransaction(database, async (transaction) => {
    const known = await transaction<ComplaintRow & { input_print: string }>("complaint")
      .where("number", input.number)
      .first();
    if (known !== undefined) {
      assertSameLodging(known, acting.department, print);
      return { receipt: known, entity: known.entity_id };
    }
    const matter = await lodgedMatter(transaction, act, input.handler);
    const row = {
      ...matter,
      state_code: "LODGED" as const,
      due_on: storedDue("COMPLAINT_ACCEPTANCE", matter.lodged_on),
      demand: givenText("input.demand", input.demand, 500),
      amount: input.amount ?? null,
      accepted_on: null,
      concluded_on: null,
      outcome_code: null,
      outcome_note: null,
      lodged_year: Number(matter.lodged_on.slice(0, 4)),
      is_counted: isMinor(identity, matter.lodged_on) ? 0 : 1,
      input_print: print,
    };
    const [id = 0] = await transaction("complaint").insert(row);
    await keepIdentity(transaction, sealing, { kind: "COMPLAINT", id }, identity);
    const payload = { number: input.number };
    const event = { type: "complaint.lodged", entityId: row.entity_id, payload };
    await appendEvents(transaction, [event], clock.now());
    return { receipt: row, entity: row.entity_id };
  });
}
