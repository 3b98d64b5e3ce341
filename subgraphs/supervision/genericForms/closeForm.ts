import { type Act, assertCurrent, givenReason } from "../../../kit/act.ts";
import type { Database } from "../../../kit/database/database.ts";
import { writeTransaction } from "../../../kit/database/writeTransaction.ts";
import { badUserInput } from "../../../kit/errors/badUserInput.ts";
import { appendEvents } from "../../../kit/outbox/outbox.ts";
import type { CloseGenericFormInput } from "../resolvers.generated.ts";
import { formWorkflow } from "./formWorkflow.ts";
import { versionsOfOwnForm } from "./knownForm.ts";
import type { GenericFormReportRow } from "./rows.ts";

/** Closes a form: it takes no new records. One that is closed stays so. */
export function closeForm(
  database: Database,
  { input, acting, clock }: Act<CloseGenericFormInput>,
): Promise<GenericFormReportRow> {
  const { code, version } = input;
  const reason = givenReason(input.reason);
  return writeTransaction(database, async (transaction) => {
    const [known] = await versionsOfOwnForm(transaction, code, acting);
    if (known === undefined) throw badUserInput("input.code", "is no form (genericForms)");
    assertCurrent(version, known.version);
    if (known.state_code === "CLOSED") return { form: known, problems: [] };
    const state = formWorkflow.next(known.state_code, "closeGenericForm");
    await transaction("generic_form")
      .where({ code })
      .update({ state_code: state, close_reason: reason });
    const event = { type: "genericForm.closed", entityId: null, payload: { form: code, version } };
    await appendEvents(transaction, [event], clock.now());
    return { form: { ...known, state_code: state }, problems: [] };
  });
}
