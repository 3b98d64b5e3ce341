import type { Knex } from "knex";
import type { Act } from "../../../kit/act.ts";
import { storedInstant } from "../../../kit/clock.ts";
import type { Database } from "../../../kit/database/database.ts";
import { writeTransaction } from "../../../kit/database/writeTransaction.ts";
import { digestOf } from "../../../kit/ingest/readRow.ts";
import { appendEvents } from "../../../kit/outbox/outbox.ts";
import { nextVersion } from "../nextVersion.ts";
import type { DefineGenericFormInput } from "../resolvers.generated.ts";
import { givenForm } from "./formInput.ts";
import { schemaProblems } from "./formValidator.ts";
import { formWorkflow } from "./formWorkflow.ts";
import { versionsOfOwnForm } from "./knownForm.ts";
import type { GenericFormReportRow, GenericFormRow } from "./rows.ts";

/**
 * Defines a form, or the next version of one. What stands already changes nothing; records of earlier versions keep to
 * theirs.
 */
export async function defineForm(
  database: Database,
  act: Act<DefineGenericFormInput>,
): Promise<GenericFormReportRow> {
  const { department, definition, schema } = givenForm(act);
  const problems = schemaProblems(schema);
  if (problems.length > 0) return { form: null, problems };
  const { input, acting, clock } = act;
  const digest = digestOf(JSON.stringify(definition));
  return writeTransaction(database, async (transaction) => {
    const [known] = await versionsOfOwnForm(transaction, input.code, acting);
    if (known?.input_digest === digest) return { form: known, problems };
    if (known !== undefined) formWorkflow.next(known.state_code, "defineGenericForm");
    const version = nextVersion(input.code, input.version, known?.version);
    const formId = await writeForm(transaction, { code: input.code, version }, department.code);
    await transaction("generic_form_version").insert({
      ...definition,
      form_id: formId,
      version,
      input_digest: digest,
      defined_at: storedInstant(clock.now()),
    });
    const payload = { form: input.code, version };
    const event = { type: "genericForm.defined", entityId: null, payload };
    await appendEvents(transaction, [event], clock.now());
    const [form = null] = await versionsOfOwnForm(transaction, input.code, acting);
    return { form, problems };
  });
}

/** The form itself at a version; answers its id. */
async function writeForm(
  knex: Knex.Transaction,
  { code, version }: Pick<GenericFormRow, "code" | "version">,
  authority: string,
): Promise<number> {
  if (version === 1)
    await knex("generic_form").insert({
      code,
      authority_code: authority,
      state_code: "OPEN",
      version,
    });
  else await knex("generic_form").where({ code }).update({ version });
  const form = (await knex("generic_form").where({ code }).first("id")) as { readonly id: number };
  return form.id;
}
