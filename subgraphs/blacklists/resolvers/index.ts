import { Incentive, Restriction } from "./AppliedMeasure.ts";
import { JointPunishmentMeasure } from "./JointPunishmentMeasure.ts";
import { LegalEntity } from "./LegalEntity.ts";
import {
  AbnormalListing,
  CourtDefaulterListing,
  IncentiveListing,
  Listing,
  SeriousListing,
} from "./Listing.ts";
import { Query } from "./Query.ts";
import { RestrictionCheck } from "./RestrictionCheck.ts";
import { SeriousListingProposal } from "./SeriousListingProposal.ts";

/** Resolvers by type; a field not named here reads the column of its name. */
export const resolvers = {
  AbnormalListing,
  CourtDefaulterListing,
  Incentive,
  IncentiveListing,
  JointPunishmentMeasure,
  LegalEntity,
  Listing,
  Query,
  Restriction,
  RestrictionCheck,
  SeriousListing,
  SeriousListingProposal,
};
