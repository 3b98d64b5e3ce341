import type { Act } from "../../../kit/act.ts";
import { storedInstant, todayBy } from "../../../kit/clock.ts";
import type { Database } from "../../../kit/database/database.ts";
import { secretId } from "../../../kit/database/secretId.ts";
import { writeTransaction } from "../../../kit/database/writeTransaction.ts";
import { badUserInput } from "../../../kit/errors/badUserInput.ts";
import { appendEvents } from "../../../kit/outbox/outbox.ts";
import { departmentByCode } from "../../../policy/departments/index.ts";
import { lastInstant } from "../dueInstant.ts";
import { formContent } from "../formContent.ts";
import { digestOf, ownNumber } from "../givenInput.ts";
import { entityByUscc } from "../../../kit/knownEntities/knownEntity.ts";
import { knownByNumber } from "../knownByNumber.ts";
import type { SubmitRequestInput } from "../resolvers.generated.ts";
import type { CollaborationRequestRow } from "../rows.ts";
import { keepStep } from "../steps.ts";
import { rowEvents } from "./crossDistrict.ts";
import { requestEvent } from "./requestEvent.ts";
import { REQUEST_STEPS } from "./requestStep.ts";
import { templateOn } from "./requestTemplates.ts";

const REQUEST = { table: "collaboration_request", zh: "提请", en: "request" };

/** Submits a request by the template of its kind. The same again changes nothing; another under its number is stale. */
export function submitRequest(
  database: Database,
  { input, acting, clock }: Act<SubmitRequestInput>,
): Promise<CollaborationRequestRow> {
  const number = ownNumber("input.number", input.number, acting.department, "TQ");
  const now = clock.now();
  const today = todayBy(clock);
  const template = templateOn(input.kind, today);
  const form = { thing: `a request of kind ${input.kind}`, fields: template.fields };
  const content = formContent(form, input.fields);
  assertAddressee(input.addressee, acting.department);
  const input_digest = digestOf(input);
  return writeTransaction(database, async (transaction) => {
    const known = await knownByNumber<CollaborationRequestRow>(
      transaction,
      REQUEST,
      number,
      input_digest,
    );
    if (known !== undefined) return known;
    const request: CollaborationRequestRow = {
      id: secretId(),
      entity_id: (await entityByUscc(transaction, input.uscc, acting)).entity_id,
      number,
      kind_code: input.kind,
      template_version: template.version,
      state_code: "SUBMITTED",
      addressee_code: input.addressee,
      content: JSON.stringify(content),
      submitted_on: today,
      due_at: storedInstant(lastInstant(template.deadline, now)),
      overdue_at: null,
      input_digest,
      source_system: "SUPERVISION-GRAPH",
      authority_code: acting.department,
      version: 1,
      recorded_at: storedInstant(now),
    };
    await transaction("collaboration_request").insert(request);
    const step = { action: "submit", content: {} };
    await keepStep(transaction, REQUEST_STEPS, request, step, { acting, now });
    const told = requestEvent(request, "submitted");
    await appendEvents(transaction, [told, ...rowEvents(request, "opened")], now);
    return request;
  });
}

function assertAddressee(addressee: string, department: string): void {
  if (departmentByCode(addressee) === undefined)
    throw badUserInput("input.addressee", "is no department; see departments");
  if (addressee === department)
    throw badUserInput("input.addressee", "is the department that asks; name another");
}
