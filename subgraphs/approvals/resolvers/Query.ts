import { connectionOfTable } from "../../../kit/connection/connectionFrom.ts";
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
  permitItem: async (_, { code }, { loaders }) => (await loaders.itemsByCode.load(code)) ?? null,
};
