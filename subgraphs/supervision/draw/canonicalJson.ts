/** What a published record is made of: whole numbers only, so that no language rounds them differently. */
export type Json = string | number | null | readonly Json[] | { readonly [name: string]: Json };

/**
 * The one way to write a value: RFC 8785, of which whole numbers and well-formed text need only that names
 * are sorted and nothing is between the tokens. Throws a `TypeError` on a number that is not whole.
 */
export function canonicalJson(value: Json): string {
  if (typeof value === "number") return wholeNumber(value);
  if (value === null || typeof value === "string") return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(",")}]`;
  const members = Object.entries(value)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`);
  return `{${members.join(",")}}`;
}

function wholeNumber(value: number): string {
  if (!Number.isSafeInteger(value)) throw new TypeError(`${value} is not a whole number`);
  return String(value);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
