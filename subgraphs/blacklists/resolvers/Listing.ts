import { codedOrNull } from "../../../kit/codes/codedValue.ts";
import { departmentOf } from "../../../kit/codes/provenance.ts";
import type { Context } from "../context.ts";
import {
  abnormalReasonCode,
  abnormalRemovalReasonCode,
  behaviourCode,
  codesIn,
  listingKindCode,
  performanceCode,
  removalKindCode,
  seriousReasonCode,
  seriousRuleSetCode,
  seriousStateCode,
} from "../codes.ts";
import { readingOf } from "../../../kit/connection/columnsRead.ts";
import { endOrNull } from "../../../kit/openEnd.ts";
import type {
  AbnormalListingResolvers,
  CourtDefaulterListingResolvers,
  IncentiveListingResolvers,
  ListingResolvers,
  SeriousListingResolvers,
} from "../resolvers.generated.ts";
import type { ListingRow } from "../rows.ts";
import {
  abnormalNoticeOn,
  earlyRemovalFrom,
  seriousRuleSet,
  seriousStep,
} from "../../../standards/timeLimits/listTerms.ts";
import { expiryOf, isListedOn } from "../terms.ts";

const typeNames = {
  ABNORMAL: "AbnormalListing",
  SERIOUS: "SeriousListing",
  COURT_DEFAULTER: "CourtDefaulterListing",
  INCENTIVE: "IncentiveListing",
} as const;

const reading = readingOf<ListingRow>();

export const Listing: ListingResolvers = {
  __resolveType: reading(["kind"], (row) => typeNames[row.kind]),
};

const isActive = (row: ListingRow, _: unknown, { loaders: { today } }: Context): boolean =>
  isListedOn(row, today);

const common = {
  entity: reading(["entity_id"], (row) => ({ id: row.entity_id })),
  kind: reading(["kind"], (row) => listingKindCode(row.kind)),
  listingAuthority: reading(["listing_authority_code"], (row) =>
    departmentOf(row.listing_authority_code),
  ),
  removedOn: reading(["removed_on"], (row) => endOrNull(row.removed_on)),
  removalAuthority: (row: ListingRow) => codedOrNull(departmentOf, row.removal_authority_code),
  expiresOn: expiryOf,
  isActive,
};

export const AbnormalListing: AbnormalListingResolvers = {
  ...common,
  reason: (row) => abnormalReasonCode(row.reason_code),
  removalKind: (row) => codedOrNull(removalKindCode, row.removal_kind_code),
  removalReason: (row) => codedOrNull(abnormalRemovalReasonCode, row.removal_reason_code),
  expiryNoticeOn: (row) => abnormalNoticeOn(row.listed_on),
  seriousListingOn: (row) => seriousStep(row.listed_on)?.on ?? null,
};

export const SeriousListing: SeriousListingResolvers = {
  ...common,
  ruleSet: (row) => seriousRuleSetCode(row.rule_set_code),
  reason: (row) => seriousReasonCode(row.reason_code),
  state: (row, _, { loaders: { today } }) => seriousStateCode(isListedOn(row, today) ? "2" : "3"),
  termYears: (row) => seriousRuleSet(row.rule_set_code).term.amount,
  earlyRemovalFrom: (row) => earlyRemovalFrom(row.listed_on, row.rule_set_code),
};

export const CourtDefaulterListing: CourtDefaulterListingResolvers = {
  ...common,
  performance: (row) => performanceCode(row.performance_code),
  behaviours: (row) => codesIn(row.behaviour_codes).map(behaviourCode),
};

export const IncentiveListing: IncentiveListingResolvers = {
  ...common,
  async measures(row, _, { loaders }) {
    const codes = codesIn(row.measure_codes);
    const measures = await Promise.all(codes.map((code) => loaders.measuresByCode.load(code)));
    return measures.filter((measure) => measure !== undefined);
  },
};
