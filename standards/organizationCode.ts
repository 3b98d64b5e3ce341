/** Organisation code, GB 11714-1997: eight characters and a check character. */
import { characterValues, normalizeCodeText } from "./codeText.ts";

const LENGTH = 9;
const VALUES = characterValues("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ");
const WEIGHTS = Int8Array.of(3, 7, 9, 10, 5, 8, 4, 2);

export type OrganizationCodeVerdict =
  | { readonly kind: "valid" }
  | {
      readonly kind: "invalid";
      readonly reason: "LENGTH" | "ALPHABET" | "CHECK_CHARACTER";
      readonly message: string;
    };

const VALID: OrganizationCodeVerdict = { kind: "valid" };
const WRONG_LENGTH: OrganizationCodeVerdict = {
  kind: "invalid",
  reason: "LENGTH",
  message: "An organisation code has 9 characters.",
};
const WRONG_ALPHABET: OrganizationCodeVerdict = {
  kind: "invalid",
  reason: "ALPHABET",
  message: "An organisation code has only digits and the letters A to Z.",
};
const WRONG_CHECK: OrganizationCodeVerdict = {
  kind: "invalid",
  reason: "CHECK_CHARACTER",
  message: "The ninth character does not agree with the first eight (GB 11714).",
};

/** The plain nine characters of a code printed as `XXXXXXXX-X` or without the hyphen. */
export function normalizeOrganizationCode(raw: string): string {
  const text = normalizeCodeText(raw);
  // Only the printed hyphen is dropped: one anywhere else is a typing error worth reporting.
  return text.length === LENGTH + 1 && text[8] === "-" ? text.slice(0, 8) + text.slice(9) : text;
}

/**
 * Check character of eight characters: 11 − Σ value × weight mod 11, where 10 is written `X` and
 * 11 is written `0` (GB 11714-1997); undefined when they are not eight digits or letters.
 */
export function organizationCodeCheckCharacter(first8: string): string | undefined {
  if (first8.length !== WEIGHTS.length) return undefined;
  let sum = 0;
  for (let index = 0; index < WEIGHTS.length; index++) {
    const value = VALUES[first8.charCodeAt(index)] ?? -1;
    if (value < 0) return undefined;
    sum += value * (WEIGHTS[index] ?? 0);
  }
  return "0X987654321"[sum % 11];
}

/**
 * Whether a normalised code satisfies GB 11714-1997.
 *
 * The check is weaker than that of the unified code: letters eleven apart, such as A and L, can
 * stand in for each other unnoticed.
 */
export function checkOrganizationCode(code: string): OrganizationCodeVerdict {
  if (code.length !== LENGTH) return WRONG_LENGTH;
  const expected = organizationCodeCheckCharacter(code.slice(0, 8));
  if (expected === undefined || (VALUES[code.charCodeAt(8)] ?? -1) < 0) return WRONG_ALPHABET;
  return code[8] === expected ? VALID : WRONG_CHECK;
}

/** True when a normalised code satisfies GB 11714-1997. */
export function isOrganizationCode(code: string): boolean {
  return checkOrganizationCode(code) === VALID;
}
