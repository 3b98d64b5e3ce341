import type { Context } from "../context.ts";
import type { MutationResolvers } from "../resolvers.generated.ts";

export const Mutation: MutationResolvers = {
  proposeCriminalTransfer: (_, { input }, context) =>
    noted(context.repository.transferActs.propose({ input, ...context }), context),
  decideCriminalTransfer: (_, { input }, context) =>
    noted(context.repository.transferActs.decide({ input, ...context }), context),
  sendCriminalTransfer: (_, { input }, context) =>
    noted(context.repository.transferActs.send({ input, ...context }), context),
  answerCriminalTransfer: (_, { input }, context) =>
    noted(context.repository.transferActs.answer({ input, ...context }), context),
  askReconsideration: (_, { input }, context) =>
    noted(context.repository.transferActs.askReconsideration({ input, ...context }), context),
  askFilingSupervision: (_, { input }, context) =>
    noted(context.repository.transferActs.askSupervision({ input, ...context }), context),
  handOverGoods: (_, { input }, context) =>
    noted(context.repository.transferActs.handOverGoods({ input, ...context }), context),
  superviseFiling: (_, { input }, context) =>
    noted(context.repository.transferActs.supervise({ input, ...context }), context),
  prosecuteCriminalTransfer: (_, { input }, context) =>
    noted(context.repository.transferActs.prosecute({ input, ...context }), context),
  judgeCriminalTransfer: (_, { input }, context) =>
    noted(context.repository.transferActs.judge({ input, ...context }), context),

  submitRequest: (_, { input }, context) =>
    noted(context.repository.requestActs.submit({ input, ...context }), context),
  acceptRequest: (_, { input }, context) =>
    noted(context.repository.requestActs.accept({ input, ...context }), context),
  rejectRequest: (_, { input }, context) =>
    noted(context.repository.requestActs.reject({ input, ...context }), context),
  feedbackRequest: (_, { input }, context) =>
    noted(context.repository.requestActs.feedback({ input, ...context }), context),
  withdrawRequest: (_, { input }, context) =>
    noted(context.repository.requestActs.withdraw({ input, ...context }), context),
  superviseRequest: (_, { input }, context) =>
    noted(context.repository.requestActs.supervise({ input, ...context }), context),
};

/** Tells the trail whom it was about. */
async function noted<Report extends { readonly entity_id: number }>(
  done: Promise<Report>,
  { access }: Context,
): Promise<Report> {
  const report = await done;
  access.written.add(String(report.entity_id));
  return report;
}
