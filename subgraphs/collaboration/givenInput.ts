import { createHash } from "node:crypto";
import { badUserInput } from "../../kit/errors/badUserInput.ts";

/** Text of some length, without the blanks around it. */
export function givenText(argument: string, text: string, most: number): string {
  const given = text.trim();
  if (given.length < 1 || given.length > most)
    throw badUserInput(argument, `must have 1 to ${most} characters`);
  return given;
}

/** A number that begins with the department that gives it, so that it can meet nobody else's. */
export function ownNumber(
  argument: string,
  number: string,
  department: string,
  kind: "XS" | "TQ" | "LH" | "XD" | "SB",
): string {
  if (!new RegExp(`^${department}-${kind}-\\d{4}-\\d{4}$`, "u").test(number))
    throw badUserInput(
      argument,
      `must be the department, ${kind}, a year and four digits, such as ${department}-${kind}-2026-0001`,
    );
  return number;
}

/** Codes of which there are so many, each named once. */
export function assertListed(
  argument: string,
  codes: readonly string[],
  { least, most }: { readonly least: number; readonly most: number },
): void {
  if (codes.length < least || codes.length > most)
    throw badUserInput(argument, `must be ${least} to ${most} codes`);
  if (new Set(codes).size !== codes.length)
    throw badUserInput(argument, "must name each of them once");
}

const SHA256 = /^[0-9a-f]{64}$/u;

/** The digest of a file. */
export function givenDigest(argument: string, sha256: string): string {
  if (!SHA256.test(sha256)) throw badUserInput(argument, "must be 64 small hexadecimal digits");
  return sha256;
}

/** By which the same input is known again. */
export function digestOf(input: object): string {
  return createHash("sha256").update(JSON.stringify(input)).digest("hex");
}
