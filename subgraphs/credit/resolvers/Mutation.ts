import type { Context } from "../context.ts";
import type { MutationResolvers } from "../resolvers.generated.ts";

export const Mutation: MutationResolvers = {
  async applyForCreditRepair(_, { input }, context) {
    const report = await context.repository.acts.applyForRepair(doing(context, input));
    return noted(context, report.repair.entity_id, report);
  },
  async acceptCreditRepair(_, { input }, context) {
    const report = await context.repository.acts.acceptRepair(doing(context, input));
    return noted(context, report.repair.entity_id, report);
  },
  async decideCreditRepair(_, { input }, context) {
    const report = await context.repository.acts.decideRepair(doing(context, input));
    return noted(context, report.repair.entity_id, report);
  },
  async objectToCreditRecord(_, { input }, context) {
    const report = await context.repository.acts.objectToRecord(doing(context, input));
    return noted(context, report.objection.entity_id, report);
  },
  async decideCreditObjection(_, { input }, context) {
    const report = await context.repository.acts.decideObjection(doing(context, input));
    return noted(context, report.objection.entity_id, report);
  },
  async transferCreditObjection(_, { input }, context) {
    const report = await context.repository.acts.transferObjection(doing(context, input));
    return noted(context, report.objection.entity_id, report);
  },
  async publishToCredit(_, { input }, context) {
    const report = await context.repository.acts.publishToCredit(doing(context, input));
    return noted(context, report.record.entity_id, report);
  },
};

/** Who does it and when, beside what. */
function doing<Input>({ acting, clock }: Context, input: Input) {
  return { input, acting, clock };
}

/** Tells the trail whom it was about. */
function noted<Report>({ access }: Context, entity: number, report: Report): Report {
  access.written.add(String(entity));
  return report;
}
