/** Registration number of a market entity, GS 15-2006: 6 digits authority, 8 serial, 1 check. */
import { normalizeCodeText } from "./codeText.ts";

const LENGTH = 15;

export type RegistrationNumberVerdict =
  | { readonly kind: "valid" }
  | {
      readonly kind: "invalid";
      readonly reason: "LENGTH" | "ALPHABET" | "CHECK_DIGIT";
      readonly message: string;
    };

const VALID: RegistrationNumberVerdict = { kind: "valid" };
const WRONG_LENGTH: RegistrationNumberVerdict = {
  kind: "invalid",
  reason: "LENGTH",
  message: "A registration number has 15 digits; older ones of 13 cannot be checked.",
};
const WRONG_ALPHABET: RegistrationNumberVerdict = {
  kind: "invalid",
  reason: "ALPHABET",
  message: "A registration number has only digits.",
};
const WRONG_CHECK: RegistrationNumberVerdict = {
  kind: "invalid",
  reason: "CHECK_DIGIT",
  message: "The last digit does not agree with the first 14 (GS 15-2006).",
};

/** One spelling of a typed number: half-width, without white space. */
export function normalizeRegistrationNumber(raw: string): string {
  return normalizeCodeText(raw);
}

/** Check digit of 14 digits by ISO 7064 MOD 11,10; undefined when they are not 14 digits. */
export function registrationNumberCheckDigit(first14: string): string | undefined {
  if (first14.length !== LENGTH - 1) return undefined;
  let product = 10;
  for (let index = 0; index < first14.length; index++) {
    const digit = first14.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return undefined;
    const sum = (product + digit) % 10;
    product = ((sum === 0 ? 10 : sum) * 2) % 11;
  }
  return String((11 - product) % 10);
}

/** Whether a normalised number satisfies GS 15-2006. */
export function checkRegistrationNumber(number: string): RegistrationNumberVerdict {
  if (number.length !== LENGTH) return WRONG_LENGTH;
  const expected = registrationNumberCheckDigit(number.slice(0, 14));
  const last = number.charCodeAt(14) - 48;
  if (expected === undefined || last < 0 || last > 9) return WRONG_ALPHABET;
  return number[14] === expected ? VALID : WRONG_CHECK;
}

/** True when a normalised number satisfies GS 15-2006. */
export function isRegistrationNumber(number: string): boolean {
  return checkRegistrationNumber(number) === VALID;
}

/**
 * Who was registered, told by the first digit of the serial: 0–3 domestic enterprise, 4–5 foreign
 * investment, 6–9 individual business. Unconfirmed reading of GS 15-2006: a hint, never a fact.
 */
export function registrationNumberHolder(number: string): "domestic" | "foreign" | "individual" {
  const first = number.charCodeAt(6) - 48;
  if (first <= 3) return "domestic";
  return first <= 5 ? "foreign" : "individual";
}
