import type { AuditPayload } from "../../../audit/auditRecord.ts";
import type { CategoryCode } from "../../../policy/categories/index.ts";
import { isPurposeCode } from "../../../policy/purposes.ts";
import { readerByCode } from "../../../policy/readers.ts";
import { categoryRow, purposeRow } from "../policyRows.ts";
import type { AuditEventResolvers } from "../resolvers.generated.ts";
import { sealedParts } from "../sealedParts.ts";

export const AuditEvent: AuditEventResolvers = {
  recordedAt: ({ payload }) => payload.at,
  reader: ({ payload }) => readerCode(payload),
  readerName: ({ payload }) => readerByCode(readerCode(payload))?.name ?? null,
  officer: ({ payload }, _, { loaders }) => sealedParts(payload, loaders).officer,
  basis: ({ payload }, _, { loaders }) => sealedParts(payload, loaders).basis,
  purpose: ({ payload: { purpose } }) =>
    purpose !== null && isPurposeCode(purpose) ? purposeRow(purpose) : null,
  secondFactor: ({ payload }) => payload.secondFactor,
  operationName: ({ payload }) => payload.operation.name,
  operationDigest: ({ payload }) => payload.operation.digest || null,
  categories: ({ payload }) => payload.categories.map((code) => categoryRow(code as CategoryCode)),
  given: ({ payload }) => payload.given,
  masked: ({ payload }) => payload.masked,
  withheld: ({ payload }) => payload.withheld,
  subjectCount: ({ payload }) => payload.subjects.count,
  refusal: ({ payload }) => payload.refusal,
  ruleVersion: ({ payload }) => payload.rules,
};

/** Which enterprise read its own file is sealed. */
function readerCode({ reader }: AuditPayload): string {
  return reader.startsWith("SELF:") ? "SELF" : reader;
}
