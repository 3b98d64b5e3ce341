import { connectionOfTable } from "../../../kit/connection/connectionFrom.ts";
import { rejectedOrders } from "../../../kit/ingest/rejectedRows.ts";
import { entityId } from "../../../kit/entityReference.ts";
import { normalizeDocumentNumber } from "../../../standards/documentNumber.ts";
import { listOrders } from "../repository.ts";
import type { QueryResolvers } from "../resolvers.generated.ts";

export const Query: QueryResolvers = {
  permitsByDocumentNumber: async (_, { documentNumber }, { loaders }) =>
    (await loaders.permitsByDocumentNumber.load(normalizeDocumentNumber(documentNumber))) ?? [],
  permitItems: (_, { authority, ...args }, { loaders }) =>
    connectionOfTable(
      loaders.items,
      args,
      listOrders.items,
      authority ? { authority_code: authority } : {},
    ),
  async recordLineage(_, { id }, { loaders }) {
    const permit = entityId(id);
    return permit === undefined ? null : ((await loaders.lineage(permit)) ?? null);
  },
  // A department's own are told by the claims; nobody else has any.
  rejectedPermitRows: (_, args, { loaders, acting }) =>
    connectionOfTable(loaders.rejectedRows, args, rejectedOrders, {
      authority_code: acting.department,
    }),
  permitItem: async (_, { code }, { loaders }) => (await loaders.itemsByCode.load(code)) ?? null,
};
