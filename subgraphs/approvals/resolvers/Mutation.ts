import { noteWritten } from "../../../kit/ingest/noteWritten.ts";
import { ofHolder } from "../dualNotice/heldBy.ts";
import type { Context } from "../context.ts";
import type { MutationResolvers } from "../resolvers.generated.ts";
import type { DualNoticeRow } from "../rows.ts";

export const Mutation: MutationResolvers = {
  ingestPermits: async (_, { input }, { repository, acting, access, clock }) =>
    noteWritten(await repository.submissions.ingest({ input, acting, clock }), access),
  correctPermitRow: async (_, { input }, { repository, acting, access, clock }) =>
    noteWritten(await repository.submissions.correct({ input, acting, clock }), access),
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
