/** Unified social credit code, GB 32100-2015: the 18-character name of every organisation. */
import { characterValues, normalizeCodeText } from "./codeText.ts";
import { isOrganizationCode } from "./organizationCode.ts";
import type { UsccCategory } from "./usccCategory.ts";
import { USCC_CATEGORIES } from "./usccCategory.ts";

const LENGTH = 18;
const ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const VALUES = characterValues(ALPHABET);
/** Powers of three modulo 31. */
const WEIGHTS = Int8Array.of(1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28);
/** Issued with a wrong check character and in use ever since. */
const KNOWN_EXCEPTIONS: ReadonlySet<string> = new Set(["91350203M0001QAY9B"]);

export type UsccVerdict =
  | { readonly kind: "valid" }
  | { readonly kind: "tolerated"; readonly reason: "CHECK_CHARACTER"; readonly message: string }
  | {
      readonly kind: "invalid";
      readonly reason: "LENGTH" | "ALPHABET" | "ORGANIZATION_CODE" | "CHECK_CHARACTER";
      readonly message: string;
    };

// The verdicts are constants, so that checking millions of rows allocates nothing.
const VALID: UsccVerdict = { kind: "valid" };
const TOLERATED: UsccVerdict = {
  kind: "tolerated",
  reason: "CHECK_CHARACTER",
  message: "The last character is wrong, but the code was issued so and is in use.",
};
const WRONG_LENGTH: UsccVerdict = {
  kind: "invalid",
  reason: "LENGTH",
  message: "A unified social credit code has 18 characters.",
};
const WRONG_ALPHABET: UsccVerdict = {
  kind: "invalid",
  reason: "ALPHABET",
  message:
    "A unified social credit code has digits and upper-case letters other than I, O, S, V and Z, " +
    "and only digits at positions 3 to 8.",
};
const WRONG_ORGANIZATION_CODE: UsccVerdict = {
  kind: "invalid",
  reason: "ORGANIZATION_CODE",
  message: "Characters 9 to 17 are not an organisation code (GB 11714).",
};
const WRONG_CHECK: UsccVerdict = {
  kind: "invalid",
  reason: "CHECK_CHARACTER",
  message: "The last character does not agree with the first 17 (GB 32100).",
};

/** One spelling of a typed code: half-width, without white space, upper case. Check it afterwards. */
export function normalizeUscc(raw: string): string {
  return normalizeCodeText(raw);
}

/** Σ value × weight of the first 17 characters, or −1 when one is not allowed where it stands. */
function weightedSum(code: string): number {
  let sum = 0;
  for (let index = 0; index < WEIGHTS.length; index++) {
    const value = VALUES[code.charCodeAt(index)] ?? -1;
    const districtPosition = index >= 2 && index < 8;
    if (value < 0 || (districtPosition && value > 9)) return -1;
    sum += value * (WEIGHTS[index] ?? 0);
  }
  return sum;
}

/**
 * Check character of the first 17 characters, (31 − Σ value × weight mod 31) mod 31 in the
 * alphabet of GB 32100-2015; undefined when they are not such characters.
 */
export function usccCheckCharacter(first17: string): string | undefined {
  if (first17.length !== WEIGHTS.length) return undefined;
  const sum = weightedSum(first17);
  return sum < 0 ? undefined : ALPHABET[(31 - (sum % 31)) % 31];
}

/**
 * Whether a normalised code satisfies GB 32100-2015, and if not, the first thing wrong with it.
 *
 * The first two characters are not judged: their table is unconfirmed (see `usccCategory.ts`), and
 * the check character already protects them.
 */
export function checkUscc(code: string): UsccVerdict {
  if (code.length !== LENGTH) return WRONG_LENGTH;
  const sum = weightedSum(code);
  const last = VALUES[code.charCodeAt(17)] ?? -1;
  if (sum < 0 || last < 0) return WRONG_ALPHABET;
  if (!isOrganizationCode(code.slice(8, 17))) return WRONG_ORGANIZATION_CODE;
  if ((sum + last) % 31 === 0) return VALID;
  return KNOWN_EXCEPTIONS.has(code) ? TOLERATED : WRONG_CHECK;
}

/** True when a normalised code can name an organisation: valid, or a tolerated known exception. */
export function isUscc(code: string): boolean {
  return checkUscc(code).kind !== "invalid";
}

/** Characters 9 to 17: the organisation code of GB 11714 inside a unified code. */
export function organizationCodeOf(uscc: string): string {
  return uscc.slice(8, 17);
}

/**
 * Characters 3 to 8: the GB/T 2260 code of the authority that registered the organisation.
 *
 * It is not the domicile: the city registers enterprises of every district under 310000, and a
 * retired district's code stays in the unified code for good.
 */
export function registrationAuthorityDistrictOf(uscc: string): string {
  return uscc.slice(2, 8);
}

/** Management department and kind of organisation, named by the first two characters. */
export function usccCategory(uscc: string): UsccCategory | undefined {
  return USCC_CATEGORIES.get(uscc.slice(0, 2));
}
