import type { Knex } from "knex";
import type { Act } from "../../../kit/act.ts";
import { assertNotAvoided } from "../../../kit/authorization/avoidedActs.ts";
import type { Database } from "../../../kit/database/database.ts";
import { writeTransaction } from "../../../kit/database/writeTransaction.ts";
import { STALE_STATE, actError } from "../../../kit/errors/actErrors.ts";
import { badUserInput } from "../../../kit/errors/badUserInput.ts";
import { ingestBatch, type RowReport } from "../../../kit/ingest/ingestBatch.ts";
import { normalizeUscc } from "../../../standards/uscc.ts";
import { nextVersion } from "../nextVersion.ts";
import type { SubmitGenericRecordInput } from "../resolvers.generated.ts";
import type { FormSchema } from "./formSchema.ts";
import { contentProblems } from "./formValidator.ts";
import { formWorkflow } from "./formWorkflow.ts";
import {
  FORM_EDITION,
  type GenericRecordInput,
  genericRecordIngest,
} from "./genericRecordIngest.ts";
import { givenJson } from "./givenJson.ts";
import { type KnownForm, versionsOfOwnForm } from "./knownForm.ts";
import type { GenericRecordReportRow, GenericRecordRow } from "./rows.ts";

type Submitted = Act<SubmitGenericRecordInput>;

const KEY = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/u;

/**
 * Takes a record in by a form. Content that is not as its form says is told of, and nothing is kept of it. The same
 * record again changes nothing; other content under its key is its next version, for whoever read the one before.
 */
export async function submitRecord(
  database: Database,
  act: Submitted,
): Promise<GenericRecordReportRow> {
  const { input, acting, clock } = act;
  if (!KEY.test(input.key))
    throw badUserInput("input.key", "must be 1 to 64 letters, digits, full stops, _ and -");
  const content = givenJson("input.content", input.content);
  const form = versionNamed(await versionsOfOwnForm(database.knex, input.form, acting), input);
  const problems = contentProblems(form.content_schema, content);
  if (problems.length > 0) return { status: "REJECTED", record: null, problems };
  const rows = [rowOf(input, form, content)];
  const batch = { sourceSystem: form.code, edition: FORM_EDITION, rows };
  const submitted = { input: batch, acting, clock };
  const ingest = await ingestBatch(genericRecordIngest, submitted, { keepsRejected: false });
  return writeTransaction(database, async (transaction) => {
    await assertEntityNotAvoided(transaction, act);
    await assertOneEntity(transaction, act);
    const [report] = (await ingest(transaction)).rows;
    if (report === undefined) throw new TypeError("a batch of one row came to nothing");
    await assertAllowed(transaction, act, report);
    return { status: report.status, record: report.record, problems };
  });
}

function versionNamed(
  versions: readonly KnownForm[],
  { formVersion }: SubmitGenericRecordInput,
): KnownForm {
  const [current] = versions;
  if (current === undefined) throw badUserInput("input.form", "is no form (genericForms)");
  const form = versions.find(({ version }) => version === formVersion);
  if (form === undefined)
    throw badUserInput("input.formVersion", `must be a version of it, 1 to ${current.version}`);
  return form;
}

/** The fields stand in the order of the form, so that the same content is known again however it is written. */
function rowOf(
  { key, uscc, occurredOn, isWithdrawn }: SubmitGenericRecordInput,
  { id, code, item_code, share_code, content_schema }: KnownForm,
  content: Readonly<Record<string, unknown>>,
): GenericRecordInput {
  const { properties } = JSON.parse(content_schema) as FormSchema;
  const names = Object.keys(properties).filter((name) => Object.hasOwn(content, name));
  return {
    documentNumber: key,
    uscc: normalizeUscc(uscc),
    occurredOn,
    form: code,
    definition: id,
    item: item_code,
    sharing: share_code,
    content: JSON.stringify(Object.fromEntries(names.map((name) => [name, content[name]]))),
    isWithdrawn: isWithdrawn === true,
  };
}

/** Whom the register does not know yet, nobody has declared to avoid. */
async function assertEntityNotAvoided(
  knex: Knex.Transaction,
  { input: { uscc }, acting }: Submitted,
): Promise<void> {
  const known: { readonly entity_id: number } | undefined = await knex("known_entity")
    .where({ uscc: normalizeUscc(uscc) })
    .first("entity_id");
  if (known !== undefined) assertNotAvoided(acting, known.entity_id);
}

/** A key is of one record of one entity, whether the register knows the entity yet or not. */
async function assertOneEntity(
  knex: Knex.Transaction,
  { input: { form, key, uscc }, acting: { department } }: Submitted,
): Promise<void> {
  const named = { authority_code: department, source_system: form, document_number: key };
  const others = (table: string): Knex.QueryBuilder =>
    knex(table).where(named).whereNot("subject_uscc", normalizeUscc(uscc));
  const other: unknown =
    (await others("generic_record").first("id")) ??
    (await others("generic_record_batch_row").where("status_code", "QUEUED").first("id"));
  if (other !== undefined)
    throw actError(
      STALE_STATE,
      `${key} 已是另一主体的记录，请另用编号 · ${key} is the record of another entity already; give this one a key of its own.`,
    );
}

/** Refuses, and with it undoes, what its form or the state of the record does not allow. */
async function assertAllowed(
  knex: Knex.Transaction,
  { input, acting }: Submitted,
  { status, record, errors }: RowReport<GenericRecordRow>,
): Promise<void> {
  const [error] = errors;
  if (error !== undefined) throw badUserInput(`input.${error.field}`, error.message);
  if (status === "UNCHANGED") return;
  const standing = status === "CORRECTED" && record !== null ? record.version - 1 : undefined;
  nextVersion(input.key, input.version, standing);
  if (status === "CORRECTED") return;
  const [current] = await versionsOfOwnForm(knex, input.form, acting);
  if (current === undefined) throw new TypeError(`form ${input.form} is gone`);
  formWorkflow.next(current.state_code, "submitGenericRecord");
  if (input.formVersion !== current.version)
    throw actError(
      STALE_STATE,
      `表单 ${input.form} 已是第 ${current.version} 版，新记录按新版填报 · Form ${input.form} is at version ${current.version}; a new record keeps to that one.`,
    );
}
