import type { AuditPayload, SealedParts } from "../../audit/auditRecord.ts";

/** The officer and the basis of a record, in clear. */
export function sealedParts(
  { sealed }: AuditPayload,
  { unseal }: { unseal(text: string): string },
): SealedParts {
  return JSON.parse(unseal(sealed)) as SealedParts;
}
