import type { Knex } from "knex";
import { type Act, assertCurrent } from "../../../kit/act.ts";
import { storedInstant } from "../../../kit/clock.ts";
import type { Database } from "../../../kit/database/database.ts";
import { writeTransaction } from "../../../kit/database/writeTransaction.ts";
import { badUserInput } from "../../../kit/errors/badUserInput.ts";
import { digestOf } from "../../../kit/ingest/readRow.ts";
import { appendEvents } from "../../../kit/outbox/outbox.ts";
import type { DefineGenericFormInput } from "../resolvers.generated.ts";
import { type FormDefinition, givenForm } from "./formInput.ts";
import { schemaProblems } from "./formValidator.ts";
import { formWorkflow } from "./formWorkflow.ts";
import { type KnownForm, versionsOfOwnForm } from "./knownForm.ts";
import type { GenericFormReportRow } from "./rows.ts";

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
    const formId =
      known === undefined
        ? await insertForm(transaction, input, department.code)
        : await nextVersion(transaction, input, known);
    const version = (known?.version ?? 0) + 1;
    await insertVersion(transaction, {
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

async function insertForm(
  knex: Knex.Transaction,
  { code, version }: DefineGenericFormInput,
  authority: string,
): Promise<number> {
  if (version !== undefined && version !== null)
    throw badUserInput("input.version", `must be left out: there is no form ${code} yet`);
  const [id = 0] = await knex("generic_form").insert({
    code,
    authority_code: authority,
    state_code: "OPEN",
    version: 1,
  });
  return id;
}

async function nextVersion(
  knex: Knex.Transaction,
  { code, version }: DefineGenericFormInput,
  known: KnownForm,
): Promise<number> {
  formWorkflow.next(known.state_code, "defineGenericForm");
  if (version === undefined || version === null)
    throw badUserInput(
      "input.version",
      `must be the version that was read: form ${code} is there with other content`,
    );
  assertCurrent(version, known.version);
  await knex("generic_form")
    .where({ code })
    .update({ version: known.version + 1 });
  const form = (await knex("generic_form").where({ code }).first("id")) as { readonly id: number };
  return form.id;
}

async function insertVersion(
  knex: Knex.Transaction,
  row: FormDefinition & {
    readonly form_id: number;
    readonly version: number;
    readonly input_digest: string;
    readonly defined_at: string;
  },
): Promise<void> {
  await knex("generic_form_version").insert(row);
}
