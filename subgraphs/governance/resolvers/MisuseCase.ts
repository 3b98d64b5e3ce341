import { batchResolver } from "../../../kit/batchResolver.ts";
import { connectionsFrom } from "../../../kit/connection/connectionFrom.ts";
import { entityId } from "../../../kit/entityReference.ts";
import { auditEventRow } from "../auditEventRow.ts";
import { misuseRuleCode, misuseStateCode } from "../codes.ts";
import { departmentRow } from "../departmentRows.ts";
import { listOrders } from "../repository.ts";
import type { MisuseCaseResolvers } from "../resolvers.generated.ts";
import { sealedParts } from "../sealedParts.ts";

export const MisuseCase: MisuseCaseResolvers = {
  __resolveReference: async ({ id }, { loaders }) => {
    const known = entityId(id);
    return known === undefined ? null : ((await loaders.misuseCase.load(known)) ?? null);
  },

  rule: ({ rule_code: code }) => misuseRuleCode(code),
  state: ({ state_code: code }) => misuseStateCode(code),
  reader: ({ reader_code: code }) => code,
  department: ({ reader_code: code }) => departmentRow(code) ?? null,

  // The name is read from the trail, where it is sealed: nobody writes another into a case unseen.
  officer: async ({ first_seq: seq, reader_code: code }, _, { loaders }) => {
    const record = await loaders.misuseRecord.load(seq);
    if (record === undefined) return null;
    return sealedParts(auditEventRow(record, { reader: code }).payload, loaders).officer;
  },

  evidence: batchResolver((owners, args, { loaders }) =>
    connectionsFrom(loaders.misuseEvidence, owners, args, listOrders.misuseEvidence),
  ),
};
