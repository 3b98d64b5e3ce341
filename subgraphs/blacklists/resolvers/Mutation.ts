import type { Context } from "../context.ts";
import type { MutationResolvers } from "../resolvers.generated.ts";
import type { ListingReportRow, SeriousListingProposalReportRow } from "../rows.ts";

export const Mutation: MutationResolvers = {
  listAsAbnormal: async (_, { input }, context) =>
    ofListing(context, await context.repository.acts.listAsAbnormal(doing(context, input))),
  proposeSeriousListing: async (_, { input }, context) =>
    ofProposal(context, await context.repository.acts.proposeSeriousListing(doing(context, input))),
  decideSeriousListing: async (_, { input }, context) =>
    ofProposal(context, await context.repository.acts.decideSeriousListing(doing(context, input))),
  removeFromList: async (_, { input }, context) =>
    ofListing(context, await context.repository.acts.removeFromList(doing(context, input))),
  revokeListing: async (_, { input }, context) =>
    ofListing(context, await context.repository.acts.revokeListing(doing(context, input))),
  objectToListing: async (_, { input }, context) =>
    ofListing(context, await context.repository.acts.objectToListing(doing(context, input))),
  decideListingObjection: async (_, { input }, context) =>
    ofListing(context, await context.repository.acts.decideListingObjection(doing(context, input))),
  applyMeasure: async (_, { input }, context) =>
    noted(context, await context.repository.acts.takeMeasure(doing(context, input))),
  feedBackMeasure: async (_, { input }, context) =>
    noted(context, await context.repository.acts.feedBackMeasure(doing(context, input))),
};

/** Who does it and when, beside what. */
function doing<Input>({ acting, clock }: Context, input: Input) {
  return { input, acting, clock };
}

/** Tells the trail whom it was about. */
function noted<Row extends { readonly entity_id: number }>({ access }: Context, row: Row): Row {
  access.written.add(String(row.entity_id));
  return row;
}

function ofListing(context: Context, report: ListingReportRow): ListingReportRow {
  noted(context, report.listing);
  return report;
}

function ofProposal(
  context: Context,
  report: SeriousListingProposalReportRow,
): SeriousListingProposalReportRow {
  noted(context, report.proposal);
  return report;
}
