import { organizationCodeCheckCharacter } from "../../standards/organizationCode.ts";
import { registrationNumberCheckDigit } from "../../standards/registrationNumber.ts";
import { residentIdCheckCharacter } from "../../standards/residentId.ts";
import { usccCheckCharacter } from "../../standards/uscc.ts";
import { type Day, dayDigits } from "./calendar.ts";

/**
 * Codes that pass their standards' checks and can belong to nobody: organisation codes with a prefix that
 * is not issued, divisions that do not exist, a telephone prefix that no network has.
 */

/** The letters of GB 32100 ascend as their bytes do, so codes sort as the numbers inside them. */
const ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const PREFIX = "Y";
const NUMBER_LENGTH = 7;

/** A division that GB/T 2260 does not have. */
export const NO_DIVISION = "319999";
/** A range of numbers that no mobile network has. */
export const NO_NETWORK = "120";

/** `Y`, the entity's number in base 31, check character of GB 11714. */
export function organizationCode(number: number): string {
  let digits = "";
  for (let rest = number, place = 0; place < NUMBER_LENGTH; place += 1) {
    digits = `${ALPHABET[rest % ALPHABET.length]}${digits}`;
    rest = Math.floor(rest / ALPHABET.length);
  }
  const body = PREFIX + digits;
  return body + (organizationCodeCheckCharacter(body) ?? "");
}

/** Kind, division of the registering authority, organisation code, check character of GB 32100. */
export function uscc(kind: string, authority: string, organization: string): string {
  const body = kind + authority + organization;
  return body + (usccCheckCharacter(body) ?? "");
}

/** A division that does not exist, the holder's digit (GS 15-2006), the entity's number, check digit. */
export function registrationNumber(holder: "0" | "4" | "6", number: number): string {
  const body = `${NO_DIVISION}${holder}${String(number).padStart(7, "0")}`;
  return body + (registrationNumberCheckDigit(body) ?? "");
}

/** A division that does not exist, an invented birth date, a sequence, check character of GB 11643. */
export function residentId(birth: Day, sequence: number): string {
  const body = `${NO_DIVISION}${dayDigits(birth)}${String(sequence).padStart(3, "0")}`;
  return body + (residentIdCheckCharacter(body) ?? "");
}

/** A telephone number that nobody can have; `number` counts up to a hundred million. */
export function telephone(number: number): string {
  return NO_NETWORK + String(number % 100_000_000).padStart(8, "0");
}
