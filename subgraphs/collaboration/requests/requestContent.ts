import { badUserInput } from "../../../kit/errors/badUserInput.ts";
import type { RequestFieldInput } from "../resolvers.generated.ts";
import type { RequestTemplate } from "./requestTemplates.ts";

const LONGEST = 2_000;

/** What a request says, by the codes of its template's fields. */
export type RequestContent = Readonly<Record<string, string>>;

/**
 * The content of a request, in the order of its template. What the template requires and is not given is refused by
 * name, and so is what it does not know.
 */
export function requestContent(
  { kind, fields }: RequestTemplate,
  given: readonly RequestFieldInput[],
): RequestContent {
  const values = new Map(given.map(({ code, value }) => [code, value.trim()]));
  if (values.size !== given.length) throw badUserInput("input.fields", "must name each field once");
  const known = new Set(fields.map(({ code }) => code));
  const stranger = given.find(({ code }) => !known.has(code));
  if (stranger !== undefined)
    throw badUserInput(
      `input.fields.${stranger.code}`,
      `is no field of a request of kind ${kind}; it has ${[...known].join(", ")}`,
    );
  return Object.fromEntries(
    fields.map(({ code, name, nameEn }) => {
      const value = values.get(code) ?? "";
      if (value === "")
        throw badUserInput(
          `input.fields.${code}`,
          `is missing: a request of kind ${kind} says it (${name} · ${nameEn})`,
        );
      if (value.length > LONGEST)
        throw badUserInput(`input.fields.${code}`, `must have ${LONGEST} characters at most`);
      return [code, value];
    }),
  );
}
