/**
 * Citizen identity number, GB 11643-1999: 6 digits area, 8 birth date, 3 sequence, 1 check.
 *
 * No message repeats the number: it is personal data.
 */
import { normalizeCodeText } from "./codeText.ts";
import type { LocalDate } from "./localDate.ts";
import { parseLocalDate } from "./localDate.ts";

const LENGTH = 18;
const WEIGHTS = Int8Array.of(7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2);
/** Check character by Σ digit × weight mod 11 (ISO 7064 MOD 11-2). */
const CHECK_CHARACTERS = "10X98765432";

export type ResidentIdVerdict =
  | { readonly kind: "valid" }
  | {
      readonly kind: "invalid";
      readonly reason: "LENGTH" | "ALPHABET" | "BIRTH_DATE" | "CHECK_CHARACTER";
      readonly message: string;
    };

const VALID: ResidentIdVerdict = { kind: "valid" };
const WRONG_LENGTH: ResidentIdVerdict = {
  kind: "invalid",
  reason: "LENGTH",
  message: "A citizen identity number has 18 characters.",
};
const WRONG_ALPHABET: ResidentIdVerdict = {
  kind: "invalid",
  reason: "ALPHABET",
  message: "A citizen identity number has 17 digits and then a digit or X.",
};
const WRONG_BIRTH_DATE: ResidentIdVerdict = {
  kind: "invalid",
  reason: "BIRTH_DATE",
  message: "Digits 7 to 14 of a citizen identity number are a date that exists.",
};
const WRONG_CHECK: ResidentIdVerdict = {
  kind: "invalid",
  reason: "CHECK_CHARACTER",
  message: "The last character does not agree with the first 17 (GB 11643).",
};

/** One spelling of a typed number: half-width, without white space, `X` in upper case. */
export function normalizeResidentId(raw: string): string {
  return normalizeCodeText(raw);
}

/** Check character of 17 digits (GB 11643-1999); undefined when they are not 17 digits. */
export function residentIdCheckCharacter(first17: string): string | undefined {
  if (first17.length !== WEIGHTS.length) return undefined;
  let sum = 0;
  for (let index = 0; index < WEIGHTS.length; index++) {
    const digit = first17.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return undefined;
    sum += digit * (WEIGHTS[index] ?? 0);
  }
  return CHECK_CHARACTERS[sum % 11];
}

/** Whether a normalised number satisfies GB 11643-1999; the area digits are not looked up. */
export function checkResidentId(id: string): ResidentIdVerdict {
  if (id.length !== LENGTH) return WRONG_LENGTH;
  const expected = residentIdCheckCharacter(id.slice(0, 17));
  if (expected === undefined || !CHECK_CHARACTERS.includes(id.charAt(17))) return WRONG_ALPHABET;
  if (residentIdBirthDate(id) === undefined) return WRONG_BIRTH_DATE;
  return id[17] === expected ? VALID : WRONG_CHECK;
}

/** True when a normalised number satisfies GB 11643-1999. */
export function isResidentId(id: string): boolean {
  return checkResidentId(id) === VALID;
}

/** Birth date in digits 7 to 14 of a citizen identity number; undefined when no such day exists. */
export function residentIdBirthDate(id: string): LocalDate | undefined {
  return parseLocalDate(id.slice(6, 14));
}

/** Sex told by the 17th digit of a citizen identity number: odd is male, even female. */
export function residentIdSex(id: string): "male" | "female" {
  return (id.charCodeAt(16) - 48) % 2 === 1 ? "male" : "female";
}
