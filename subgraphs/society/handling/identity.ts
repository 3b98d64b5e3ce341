import type { Knex } from "knex";
import { givenText } from "../../../kit/act.ts";
import { badUserInput } from "../../../kit/errors/badUserInput.ts";
import type { Sealing } from "../../../kit/keys/sealingKeys.ts";
import {
  isResidentId,
  normalizeResidentId,
  residentIdBirthDate,
} from "../../../standards/residentId.ts";
import type { IdentityInput } from "../resolvers.generated.ts";
import type { Identity, MatterKind, SealedIdentityRow } from "../rows.ts";

/** Who complains or reports, checked. What is wrong is said without what was given: errors are kept in logs. */
export function givenIdentity(argument: string, input: IdentityInput): Identity {
  const idNumber = textOrNull(input.idNumber);
  if (idNumber !== null && !isResidentId(normalizeResidentId(idNumber)))
    throw badUserInput(
      `${argument}.idNumber`,
      "is not the number of a resident identity card (GB 11643); leave it out where there is none",
    );
  const address = textOrNull(input.address);
  return {
    name: givenText(`${argument}.name`, input.name, 100),
    idNumber: idNumber === null ? null : normalizeResidentId(idNumber),
    telephone: givenText(`${argument}.telephone`, input.telephone, 32),
    address: address === null ? null : givenText(`${argument}.address`, address, 200),
  };
}

const ADULT_YEARS = 18;

/** Whether a person is known to be a minor on a day. */
export function isMinor({ idNumber }: Identity, day: string): boolean {
  const born = idNumber === null ? undefined : residentIdBirthDate(idNumber);
  if (born === undefined) return false;
  return `${Number(born.slice(0, 4)) + ADULT_YEARS}${born.slice(4)}` > day;
}

/** Keeps who it is, or that it is nobody, sealed. */
export async function keepIdentity(
  transaction: Knex.Transaction,
  sealing: Sealing,
  { kind, id }: { readonly kind: MatterKind; readonly id: number },
  identity: Identity | null,
): Promise<void> {
  const row: SealedIdentityRow = {
    kind_code: kind,
    record_id: id,
    sealed: sealing.seal(JSON.stringify(identity), recordName(kind, id)),
  };
  await transaction("sealed_identity").insert(row);
}

/** Opens a sealed identity; null of an anonymous report. */
export function openedIdentity(
  sealing: Sealing,
  { kind_code: kind, record_id: id, sealed }: SealedIdentityRow,
): Identity | null {
  return JSON.parse(sealing.unseal(sealed, recordName(kind, id))) as Identity | null;
}

/** What a sealed text belongs to; it opens for no other record. */
export function recordName(kind: MatterKind, id: number): string {
  return `${kind} ${id}`;
}

function textOrNull(text: string | null | undefined): string | null {
  const given = text?.trim() ?? "";
  return given === "" ? null : given;
}
