import { listingStateCode } from "../acts/listingWorkflow.ts";
import { proposalStateCode } from "../acts/proposalWorkflow.ts";
import type {
  ListingReportResolvers,
  SeriousListingProposalReportResolvers,
} from "../resolvers.generated.ts";

export const ListingReport: ListingReportResolvers = {
  state: ({ state }) => listingStateCode(state),
};

export const SeriousListingProposalReport: SeriousListingProposalReportResolvers = {
  state: ({ state }) => proposalStateCode(state),
};
