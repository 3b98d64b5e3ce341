import type { MutationResolvers } from "../resolvers.generated.ts";

export const Mutation: MutationResolvers = {
  async ingestPermits(_, { input }, { repository, acting, access, clock }) {
    const report = await repository.ingestPermits({ input, acting, clock });
    for (const { status, permit } of report.rows)
      if (permit !== null && status !== "UNCHANGED") access.written.add(String(permit.entity_id));
    return report;
  },
};
