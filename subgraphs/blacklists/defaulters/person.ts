import { badUserInput } from "../../../kit/errors/badUserInput.ts";
import type { Sealing } from "../../../kit/keys/sealingKeys.ts";
import { isResidentId, normalizeResidentId } from "../../../standards/residentId.ts";

/** Who a row of the list is about. */
export interface Person {
  readonly name: string;
  /** In full, or as the court publishes it, with the birth date hidden. */
  readonly idNumber: string;
}

/** As the court publishes it [unconfirmed]: the ends, and stars over the birth date at least. */
const PUBLISHED_FORM = /^\d{3,10}\*{5,}[\dX]{1,5}$/u;

/** Whether a number is one of an identity card, in full or as the court publishes it. */
export function isPersonNumber(idNumber: string): boolean {
  return isResidentId(idNumber) || PUBLISHED_FORM.test(idNumber);
}

/** A number by which a person is looked up: in full. What is wrong is said without what was given. */
export function givenResidentId(text: string): string {
  const idNumber = normalizeResidentId(text);
  if (isResidentId(idNumber)) return idNumber;
  throw badUserInput(
    "idNumber",
    "is not the number of a resident identity card (GB 11643): 18 characters, in full",
  );
}

/**
 * By which a person is found again. Two may share a number whose birth date is hidden, so it counts together with the
 * name; in full it counts alone, and is what a look-up gives.
 */
export function personKeyOf(sealing: Sealing, { name, idNumber }: Person): string {
  return sealing.fingerprint(isResidentId(idNumber) ? idNumber : `${idNumber} ${name}`);
}

/** Seals who it is for one row; it opens for no other. */
export function sealPerson(sealing: Sealing, id: number, person: Person): string {
  return sealing.seal(JSON.stringify(person), recordName(id));
}

export function openPerson(sealing: Sealing, id: number, sealed: string): Person {
  return JSON.parse(sealing.unseal(sealed, recordName(id))) as Person;
}

function recordName(id: number): string {
  return `PERSON_DEFAULTER ${id}`;
}
