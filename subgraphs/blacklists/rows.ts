import type { EntityScope } from "../../kit/authorization/entityScope.ts";
import type { LifeEvent } from "../../kit/connection/lifeEvents.ts";
import type { Connection } from "../../kit/connection/connection.ts";
import { PROVENANCE, type ProvenanceColumns } from "../../kit/database/provenanceColumns.ts";
import type { PenaltyGravity } from "../../standards/penaltyGravity.ts";
import type { SeriousRuleSet } from "../../standards/timeLimits/listTerms.ts";
import type { CaseFacts } from "./defaulters/courtList.ts";

/** Rows as the database holds them; a type's row is named after the GraphQL type that it resolves. */

export interface LegalEntityRow {
  readonly id: number;
}

/** An entity as the online government hall asks for it. */
export type OnestopSupervisionRow = LegalEntityRow;
export type OnestopServiceRow = LegalEntityRow;

/** What every listing has, whichever list it is on. All four lists share the table `listing`. */
interface ListingColumns extends ProvenanceColumns {
  readonly id: number;
  readonly entity_id: number;
  readonly listed_on: string;
  readonly listing_authority_code: string;
  readonly document_number: string | null;
  /** `9999-12-31` while the entity is on the list. */
  readonly removed_on: string;
  readonly removal_authority_code: string | null;
  readonly removal_document_number: string | null;
  /** 1 removed, 2 revoked as wrong; null while listed, and on lists of other systems. */
  readonly removal_kind_code: string | null;
  /** Set while an objection is decided on. */
  readonly objected_on: string | null;
}

export interface AbnormalListingRow extends ListingColumns {
  readonly kind: "ABNORMAL";
  readonly reason_code: string;
  readonly removal_reason_code: string | null;
}

type SeriousRuleSetCode = SeriousRuleSet["code"];

export interface SeriousListingRow extends ListingColumns {
  readonly kind: "SERIOUS";
  readonly rule_set_code: SeriousRuleSetCode;
  readonly reason_code: string;
}

export interface CourtDefaulterListingRow extends ListingColumns, CaseFacts {
  readonly kind: "COURT_DEFAULTER";
  readonly debtor_name: string;
  readonly organization_code: string | null;
  readonly legal_representative_name: string | null;
  readonly legal_representative_id_number: string | null;
  readonly case_number: string;
  readonly expires_on: string | null;
}

export interface IncentiveListingRow extends ListingColumns {
  readonly kind: "INCENTIVE";
  readonly list_name: string;
  /** Codes joined by commas, such as `I01,I04`; empty where the list entitles to none. */
  readonly measure_codes: string;
  readonly expires_on: string | null;
}

export type ListingRow =
  AbnormalListingRow | SeriousListingRow | CourtDefaulterListingRow | IncentiveListingRow;

/** What the timeline tells of a listing, besides its id and days; of each list some of it. */
export const TOLD_OF_LISTINGS = [
  "kind",
  "reason_code",
  "case_number",
  "list_name",
  "removal_kind_code",
  "removal_reason_code",
  ...PROVENANCE,
] as const;

/** What most who list listings ask of them, and what the timeline tells. */
export const SHORT_LISTING = [
  "listed_on",
  "removed_on",
  "document_number",
  "listing_authority_code",
  ...TOLD_OF_LISTINGS,
] as const;

type ToldColumn = "id" | "entity_id" | (typeof TOLD_OF_LISTINGS)[number];

type Told<Row> = Row extends ListingRow ? Pick<Row, Extract<keyof Row, ToldColumn>> : never;

/** A listing as far as it is told of in a line. */
export type ToldListingRow = Told<ListingRow>;

/** One of the two things that happen to a listing. */
export type ListingEvent = LifeEvent<ToldListingRow, "LISTED" | "REMOVED">;

export interface SeriousListingProposalRow extends ProvenanceColumns {
  readonly id: number;
  readonly entity_id: number;
  readonly rule_set_code: SeriousRuleSetCode;
  readonly reason_code: string;
  readonly proposed_on: string;
  readonly proposing_authority_code: string;
  readonly document_number: string | null;
  /** What it is told. */
  readonly reasons: string | null;
  /** The penalty that it follows from, by the rules of 2021. */
  readonly penalty_document_number: string | null;
  /** Days of the penalties that are counted, by the rules of 2016. */
  readonly penalized_on: string | null;
  readonly outcome_code: string | null;
  readonly decided_on: string | null;
  readonly decision_document_number: string | null;
}

export interface JointPunishmentMeasureRow extends ProvenanceColumns {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly name_en: string;
  readonly domain_code: string;
  readonly class_code: string;
  /** Names joined by 、. */
  readonly executing_departments: string;
  readonly legal_basis: string;
  /** 1 where the measure was found in its legal basis or an abstract of it. */
  readonly confirmed: number;
  readonly published_on: string | null;
}

/** A measure of the catalogue as it is applied to one entity for a term. */
export interface AppliedMeasureColumns extends ProvenanceColumns {
  readonly id: number;
  readonly entity_id: number;
  readonly measure_code: string;
  readonly domain_code: string;
  readonly listing_id: number | null;
  readonly effective_from: string;
  /** The first day on which it is active no more; `9999-12-31` where no end is set. */
  readonly effective_to: string;
  readonly executing_department_code: string;
  readonly basis: string;
  readonly document_number: string | null;
}

/** A penalty in publication, on which measures rest while it is. */
export interface PenaltyGroundRow {
  readonly id: number;
  readonly penalty_id: number;
  readonly entity_id: number;
  readonly document_number: string;
  readonly decided_on: string;
  readonly gravity_code: PenaltyGravity;
  readonly published_until: string;
  /** `9999-12-31` while measures may rest on it. */
  readonly ended_on: string;
}

/** How a listing stands; see `listingWorkflow`. */
export type ListingState = "LISTED" | "OBJECTED" | "REMOVED" | "REVOKED";

/** How a proposal for the serious list stands; see `proposalWorkflow`. */
export type ProposalState = "PROPOSED" | "LISTED" | "DROPPED";

/** How far a department is with a measure; see `executionWorkflow`. */
export type ExecutionState = "PENDING" | "EXECUTED" | "RETURNED" | "ENDED";

/** What came of an act on a listing. */
export interface ListingReportRow {
  readonly listing: ListingRow;
  readonly state: ListingState;
  readonly version: number;
}

/** What came of an act on a proposal, with the listing that it led to. */
export interface SeriousListingProposalReportRow {
  readonly proposal: SeriousListingProposalRow;
  readonly listing: ListingRow | null;
  readonly state: ProposalState;
  readonly version: number;
}

export interface ListingObjectionRow extends ProvenanceColumns {
  readonly id: number;
  readonly entity_id: number;
  readonly listing_id: number;
  readonly filed_on: string;
  readonly grounds: string;
  readonly state_code: string;
  readonly decided_on: string | null;
  readonly decision_reason: string | null;
}

/** A measure as the task of the department that carries it out. */
export interface JointPunishmentExecutionRow extends ProvenanceColumns {
  readonly id: number;
  readonly restriction_id: number;
  readonly entity_id: number;
  readonly trigger_key: string;
  readonly measure_code: string;
  readonly department_code: string;
  readonly batch_number: string;
  readonly state_code: ExecutionState;
  /** `9999-12-31` where the calendar of its working days is not known yet. */
  readonly feedback_due_on: string;
  readonly fed_back_on: string | null;
  readonly feedback: string | null;
  readonly feedback_document_number: string | null;
}

export type JointPunishmentExecutionConnectionRow = Connection<JointPunishmentExecutionRow>;
export type ListingObjectionConnectionRow = Connection<ListingObjectionRow>;

/** A measure against an entity: it rests on a listing or on a penalty, where it is known here what it rests on. */
export interface RestrictionRow extends AppliedMeasureColumns {
  readonly penalty_ground_id: number | null;
}

export type IncentiveRow = AppliedMeasureColumns;

export type ListingConnectionRow = Connection<ListingRow>;
export type SeriousListingProposalConnectionRow = Connection<SeriousListingProposalRow>;
export type RestrictionConnectionRow = Connection<RestrictionRow>;
export type IncentiveConnectionRow = Connection<IncentiveRow>;
export type JointPunishmentMeasureConnectionRow = Connection<JointPunishmentMeasureRow>;

/** What a check of a code depends on, as its reference tells it. */
export interface RestrictionCheckRow {
  readonly id: string;
  /** Null where the register has no such entity. */
  readonly entity_id: number | null;
  readonly scope: EntityScope | undefined;
  readonly domain_code: string | null;
  readonly as_of: string | null;
}

export type * from "./defaulters/rows.ts";
