import type { Knex } from "knex";
import type { Acting } from "../../../kit/authorization/acting.ts";
import { NOT_AUTHORITATIVE_SOURCE, actError } from "../../../kit/errors/actErrors.ts";
import type { GenericFormRow } from "./rows.ts";

/** A version of a form with the digest of what was given, by which the same is known again. */
export interface KnownForm extends GenericFormRow {
  readonly input_digest: string;
}

/** Every version of a form, the newest first; none where there is no such form. Refuses whoever is not its department. */
export async function versionsOfOwnForm(
  knex: Knex,
  code: string,
  { department }: Acting,
): Promise<readonly KnownForm[]> {
  const versions: KnownForm[] = await knex("defined_generic_form")
    .where({ code })
    .orderBy("version", "desc");
  const [form] = versions;
  if (form !== undefined && form.authority_code !== department)
    throw actError(
      NOT_AUTHORITATIVE_SOURCE,
      `表单 ${code} 是 ${form.authority_code} 的，${department} 不能办理 · Form ${code} is of ${form.authority_code}; ${department} does not act on it.`,
    );
  return versions;
}
