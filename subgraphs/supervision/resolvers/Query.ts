import { connectionOfTable } from "../../../kit/connection/connectionFrom.ts";
import { normalizeDocumentNumber } from "../../../standards/documentNumber.ts";
import { listOrders } from "../repository.ts";
import { allPenalties } from "../subsets.ts";
import type { QueryResolvers } from "../resolvers.generated.ts";

export const Query: QueryResolvers = {
  penaltiesByDocumentNumber: async (_, { documentNumber }, { loaders }) =>
    (await loaders.penaltiesByDocumentNumber.load(normalizeDocumentNumber(documentNumber))) ?? [],
  allPenaltiesByDocumentNumber: async (_, { documentNumber }, { loaders, access }) =>
    (await loaders
      .penaltiesByDocumentNumberWithin(allPenalties(access))
      .load(normalizeDocumentNumber(documentNumber))) ?? [],
  supervisionItems: (_, { authority, ...args }, { loaders }) =>
    connectionOfTable(
      loaders.items,
      args,
      listOrders.items,
      authority ? { authority_code: authority } : {},
    ),
};
