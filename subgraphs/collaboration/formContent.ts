import type { CodedValue } from "../../kit/codes/codedValue.ts";
import { badUserInput } from "../../kit/errors/badUserInput.ts";
import type { RequestFieldInput } from "./resolvers.generated.ts";
import type { RequestFieldRow } from "./rows.ts";

const LONGEST = 2_000;

/** What has to be said: by what messages call it, and its fields, all of which are required. */
interface Form {
  /** Such as `a request of kind PUNISHMENT`. */
  readonly thing: string;
  readonly fields: readonly CodedValue[];
}

/** What a form says, by the codes of its fields. */
type FormContent = Readonly<Record<string, string>>;

/**
 * The content of a form, in the order of its fields. What the form requires and is not given is refused by name, and
 * so is what it does not know.
 */
export function formContent(
  { thing, fields }: Form,
  given: readonly RequestFieldInput[],
): FormContent {
  const values = new Map(given.map(({ code, value }) => [code, value.trim()]));
  if (values.size !== given.length) throw badUserInput("input.fields", "must name each field once");
  const known = new Set(fields.map(({ code }) => code));
  const stranger = given.find(({ code }) => !known.has(code));
  if (stranger !== undefined)
    throw badUserInput(
      `input.fields.${stranger.code}`,
      `is no field of ${thing}; it has ${[...known].join(", ")}`,
    );
  return Object.fromEntries(
    fields.map(({ code, name, nameEn }) => {
      const value = values.get(code) ?? "";
      if (value === "")
        throw badUserInput(
          `input.fields.${code}`,
          `is missing: ${thing} says it (${name} · ${nameEn})`,
        );
      if (value.length > LONGEST)
        throw badUserInput(`input.fields.${code}`, `must have ${LONGEST} characters at most`);
      return [code, value];
    }),
  );
}

/** The fields of a form with what was said in them. */
export function filledFields(
  fields: readonly CodedValue[],
  content: string,
): readonly RequestFieldRow[] {
  const said = JSON.parse(content) as FormContent;
  return fields.map(({ code, name, nameEn }) => ({ code, name, nameEn, value: said[code] ?? "" }));
}
