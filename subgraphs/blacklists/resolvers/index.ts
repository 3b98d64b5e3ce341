import { Incentive, Restriction } from "./AppliedMeasure.ts";
import { JointPunishmentExecution } from "./JointPunishmentExecution.ts";
import { JointPunishmentMeasure } from "./JointPunishmentMeasure.ts";
import { LegalEntity } from "./LegalEntity.ts";
import {
  AbnormalListing,
  CourtDefaulterListing,
  IncentiveListing,
  Listing,
  SeriousListing,
} from "./Listing.ts";
import { ListingObjection } from "./ListingObjection.ts";
import { Mutation } from "./Mutation.ts";
import { OnestopService, OnestopSupervision } from "./Onestop.ts";
import { PersonDefaulter } from "./PersonDefaulter.ts";
import { Query } from "./Query.ts";
import { ListingReport, SeriousListingProposalReport } from "./reports.ts";
import { RestrictionCheck } from "./RestrictionCheck.ts";
import { SeriousListingProposal } from "./SeriousListingProposal.ts";

/** Resolvers by type; a field not named here reads the column of its name. */
export const resolvers = {
  AbnormalListing,
  CourtDefaulterListing,
  Incentive,
  IncentiveListing,
  JointPunishmentExecution,
  JointPunishmentMeasure,
  LegalEntity,
  Listing,
  ListingObjection,
  ListingReport,
  Mutation,
  OnestopService,
  OnestopSupervision,
  PersonDefaulter,
  Query,
  Restriction,
  RestrictionCheck,
  SeriousListing,
  SeriousListingProposal,
  SeriousListingProposalReport,
};
