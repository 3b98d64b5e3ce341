import { ofHolder } from "../dualNotice/heldBy.ts";
import type { Context } from "../context.ts";
import type { MutationResolvers } from "../resolvers.generated.ts";
import type { DualNoticeRow } from "../rows.ts";

export const Mutation: MutationResolvers = {
  async ingestPermits(_, { input }, { repository, acting, access, clock }) {
    const report = await repository.ingestPermits({ input, acting, clock });
    for (const { status, permit } of report.rows)
      if (permit !== null && status !== "UNCHANGED") access.written.add(String(permit.entity_id));
    return report;
  },
  async commitToNotice(_, { input }, { repository, acting, access, clock }) {
    const letter = await repository.notices.acts.commitToNotice({ input, acting, clock });
    access.written.add(String(letter.entity_id));
    return letter;
  },
  claimNotice: async (_, { input }, context) => {
    const { repository, acting, clock } = context;
    return done(await repository.notices.acts.claimNotice({ input, acting, clock }), context);
  },
  returnNotice: async (_, { input }, context) => {
    const { repository, acting, clock } = context;
    return done(await repository.notices.acts.returnNotice({ input, acting, clock }), context);
  },
  reassignNotice: async (_, { input }, context) => {
    const { repository, acting, clock } = context;
    return done(await repository.notices.acts.reassignNotice({ input, acting, clock }), context);
  },
  feedbackNotice: async (_, { input }, context) => {
    const { repository, acting, clock } = context;
    return done(await repository.notices.acts.feedbackNotice({ input, acting, clock }), context);
  },
};

/** Tells the trail whom it was about; who did it reads what came of it as its own. */
function done(notice: DualNoticeRow, { access, acting }: Context): DualNoticeRow {
  access.written.add(String(notice.entity_id));
  return ofHolder(notice, acting.department);
}
