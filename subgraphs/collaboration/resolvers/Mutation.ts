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

  openJointTask: (_, { input }, context) =>
    notedAll(context.repository.jointTaskActs.open({ input, ...context }), context),
  acceptJointTask: (_, { input }, context) =>
    notedAll(context.repository.jointTaskActs.accept({ input, ...context }), context),
  returnJointTask: (_, { input }, context) =>
    notedAll(context.repository.jointTaskActs.return({ input, ...context }), context),
  recordJointTaskStep: (_, { input }, context) =>
    notedAll(context.repository.jointTaskActs.record({ input, ...context }), context),
  submitJointTaskResult: (_, { input }, context) =>
    notedAll(context.repository.jointTaskActs.submit({ input, ...context }), context),
  closeJointTask: (_, { input }, context) =>
    notedAll(context.repository.jointTaskActs.close({ input, ...context }), context),
  withdrawJointTask: (_, { input }, context) =>
    notedAll(context.repository.jointTaskActs.withdraw({ input, ...context }), context),
  urgeJointTask: (_, { input }, context) =>
    notedAll(context.repository.jointTaskActs.urge({ input, ...context }), context),

  dispatchTask: (_, { input }, context) =>
    notedAll(context.repository.dispatchActs.dispatch({ input, ...context }), context),
  reportUp: (_, { input }, context) =>
    notedAll(context.repository.dispatchActs.reportUp({ input, ...context }), context),
  acknowledgeDispatch: (_, { input }, context) =>
    notedAll(context.repository.dispatchActs.acknowledge({ input, ...context }), context),
  returnDispatch: (_, { input }, context) =>
    notedAll(context.repository.dispatchActs.return({ input, ...context }), context),
  answerDispatch: (_, { input }, context) =>
    notedAll(context.repository.dispatchActs.answer({ input, ...context }), context),
  closeDispatch: (_, { input }, context) =>
    notedAll(context.repository.dispatchActs.close({ input, ...context }), context),
  withdrawDispatch: (_, { input }, context) =>
    notedAll(context.repository.dispatchActs.withdraw({ input, ...context }), context),
  urgeDispatch: (_, { input }, context) =>
    notedAll(context.repository.dispatchActs.urge({ input, ...context }), context),
};

/** Tells the trail of each entity that a task is about. */
async function notedAll<Report extends { readonly entityIds: readonly number[] }>(
  done: Promise<Report>,
  { access }: Context,
): Promise<Report> {
  const report = await done;
  for (const id of report.entityIds) access.written.add(String(id));
  return report;
}

/** Tells the trail whom it was about. */
async function noted<Report extends { readonly entity_id: number }>(
  done: Promise<Report>,
  { access }: Context,
): Promise<Report> {
  const report = await done;
  access.written.add(String(report.entity_id));
  return report;
}
