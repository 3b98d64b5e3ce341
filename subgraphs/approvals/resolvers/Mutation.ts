import { noteWritten } from "../../../kit/ingest/noteWritten.ts";
import type { MutationResolvers } from "../resolvers.generated.ts";

export const Mutation: MutationResolvers = {
  ingestPermits: async (_, { input }, { repository, acting, access, clock }) =>
    noteWritten(await repository.submissions.ingest({ input, acting, clock }), access),
  correctPermitRow: async (_, { input }, { repository, acting, access, clock }) =>
    noteWritten(await repository.submissions.correct({ input, acting, clock }), access),
};
