import type { CodedValue } from "../../kit/codes/codedValue.ts";
import type { Connection } from "../../kit/connection/connection.ts";
import type { ProvenanceColumns } from "../../kit/database/provenanceColumns.ts";
import type { TimelineEvent } from "../../kit/timelineEvent.ts";

export type * from "./standingRows.ts";

/** Events of the entity, by the field that another subgraph contributes. */
export type Contributed = Readonly<Record<string, unknown>>;

/** Rows as the database holds them; a type's row is named after the GraphQL type that it resolves. */

/** What is read of an entity, by the columns of `ENTITY_COLUMNS`; a list of branches reads more, which nothing uses. */
export interface LegalEntityRow extends ProvenanceColumns {
  /** What other subgraphs contribute, as the gateway puts it into a reference; no column. */
  contributed?: Contributed;
  readonly id: number;
  readonly uscc: string | null;
  readonly registration_number: string | null;
  readonly organization_code: string | null;
  readonly name: string;
  readonly kind_code: string;
  readonly type_code: string | null;
  readonly status_code: string;
  readonly registration_authority_code: string | null;
  readonly established_on: string;
  readonly approved_on: string | null;
  readonly operating_from: string | null;
  readonly operating_to: string | null;
  readonly ended_on: string | null;
  /** Millionths of 万 of the currency (分 for yuan). */
  readonly capital_amount: number | null;
  readonly capital_currency: string | null;
  /** Two-digit division (大类) of the industry, where known. */
  readonly industry_division: string | null;
  readonly industry_code: string | null;
  readonly industry_section: string | null;
  readonly domicile_text: string | null;
  /** 1 where the registered place is a natural person's home. */
  readonly domicile_is_home: number;
  readonly domicile_district: string | null;
  readonly domicile_area: string | null;
  readonly domicile_subdistrict: string | null;
  readonly domicile_postal_code: string | null;
  /** Millionths of a degree. */
  readonly longitude_micro: number | null;
  readonly latitude_micro: number | null;
  readonly parent_entity_id: number | null;
}

/** The same with what is kept of an entity and not read with it: texts that only searches use, and its long business scope. */
export interface StoredEntityRow extends LegalEntityRow {
  /** The name folded for search: width and case folded, punctuation dropped. */
  readonly name_search: string;
  readonly domicile_search: string;
  readonly business_scope: string | null;
  /** Digest of what an import read, so that the same row again changes nothing. */
  readonly content_digest: string | null;
}

export interface LegalRepresentativeRow {
  readonly entity_id: number;
  readonly name: string;
  readonly position_code: string | null;
  readonly id_type_code: string | null;
  readonly id_number: string | null;
  readonly phone: string | null;
}

export interface LiaisonRow {
  readonly entity_id: number;
  readonly name: string;
  readonly phone: string | null;
}

export interface ShareholderRow extends ProvenanceColumns {
  readonly id: number;
  readonly entity_id: number;
  readonly holder_kind: "legal" | "natural";
  readonly name: string;
  readonly holder_entity_id: number | null;
  readonly id_number: string | null;
  readonly subscribed_amount: number | null;
  readonly paid_in_amount: number | null;
  readonly currency: string | null;
  readonly subscribed_until: string | null;
  readonly contribution_form_code: string | null;
}
export type LegalShareholderRow = ShareholderRow;
export type NaturalShareholderRow = ShareholderRow;

export interface OfficerRow extends ProvenanceColumns {
  readonly id: number;
  readonly entity_id: number;
  readonly name: string;
  readonly id_number: string | null;
  readonly position_code: string;
  readonly appointed_on: string | null;
}

export interface RegistrationChangeRow extends ProvenanceColumns {
  readonly id: number;
  readonly entity_id: number;
  readonly item_code: string;
  readonly before_text: string | null;
  readonly after_text: string | null;
  readonly person_before: string | null;
  readonly person_after: string | null;
  readonly changed_on: string;
}

export interface AnnualReportRow extends ProvenanceColumns {
  readonly id: number;
  readonly entity_id: number;
  readonly year: number;
  readonly submitted_on: string;
  readonly contact_phone: string | null;
  readonly contact_email: string | null;
  readonly employees: number | null;
  readonly total_assets: number | null;
  readonly revenue: number | null;
  readonly profit: number | null;
  readonly tax_paid: number | null;
}

/** The GraphQL types of what only one kind of entity has. */
export type ParticularsType =
  | "EnterpriseParticulars"
  | "BranchParticulars"
  | "IndividualBusinessParticulars"
  | "FarmersCooperativeParticulars"
  | "RepresentativeOfficeParticulars"
  | "GovernmentOrganParticulars"
  | "PublicInstitutionParticulars"
  | "SocialOrganizationParticulars"
  | "LegalServiceParticulars"
  | "ReligiousVenueParticulars"
  | "TradeUnionParticulars"
  | "RuralCollectiveParticulars";

/** What only one kind of entity has: the fields of the GraphQL type that `type_name` names. */
export interface EntityParticularsRow {
  readonly entity_id: number;
  readonly type_name: ParticularsType;
  readonly [field: string]: unknown;
}

export interface RegistrationImportRow {
  readonly id: number;
  readonly file_name: string;
  readonly file_digest: string;
  readonly started_at: string;
  readonly finished_at: string | null;
  readonly rows_read: number;
  readonly imported: number;
  readonly corrected: number;
  readonly unchanged: number;
  readonly quarantined: number;
  /** Line of the file up to which the run is committed; a run that was killed goes on from there. */
  readonly committed_line: number;
  /** JSON: counts of what was corrected and noted, with the first few rows of each. */
  readonly findings: string;
}

export interface QuarantinedRegistrationRow {
  readonly id: number;
  /** The latest import of the file. */
  readonly import_id: number;
  readonly file_name: string;
  readonly file_digest: string;
  readonly line: number;
  readonly reason: string;
  readonly detail: string;
  /** JSON: the row's cells in the order of the file. */
  readonly content: string;
}

export interface CapitalRow {
  readonly amount: number;
  readonly currency: string;
}

/** What the register said of an entity on a day; null where nothing tells. */
export interface RegisteredStateRow {
  readonly entity: LegalEntityRow;
  readonly entity_id: number;
  readonly as_of: string;
  readonly is_active: boolean;
  readonly name: string | null;
  readonly legal_representative_name: string | null;
  readonly domicile: DomicileRow | null;
  readonly business_scope: string | null;
  /** The row whose capital it is. */
  readonly capital: LegalEntityRow | null;
  readonly operating_to: string | null;
  readonly later_changes: readonly RegistrationChangeRow[];
  readonly unknown_items: readonly string[];
}

/** The domicile is a part of its entity's row. */
export type DomicileRow = LegalEntityRow;

export type LegalEntityConnectionRow = Connection<LegalEntityRow>;
export type ShareholderConnectionRow = Connection<ShareholderRow>;
export type OfficerConnectionRow = Connection<OfficerRow>;
export type RegistrationChangeConnectionRow = Connection<RegistrationChangeRow>;
export type AnnualReportConnectionRow = Connection<AnnualReportRow>;
export type RegistrationImportConnectionRow = Connection<RegistrationImportRow>;
export type QuarantinedRegistrationConnectionRow = Connection<QuarantinedRegistrationRow>;

/** An entity as the online government hall asks for it, and each part of that. */
export type OnestopRow = LegalEntityRow;
export type OnestopApprovalRow = LegalEntityRow;
export type OnestopSupervisionRow = LegalEntityRow;
export type OnestopServiceRow = LegalEntityRow;

/** No row of a table: an event of this subgraph, or one that another contributed. */
export type TimelineEventRow = TimelineEvent;

/** What says which entity one is, and where it belongs; all that a check of many codes has to read of each. */
export const PLACE_COLUMNS = [
  "id",
  "uscc",
  "parent_entity_id",
  "domicile_district",
  "registration_authority_code",
] as const satisfies readonly (keyof LegalEntityRow)[];

export type PlacedEntityRow = Pick<LegalEntityRow, (typeof PLACE_COLUMNS)[number]>;

/** One code of a check of many; what follows from it for the entity is for another subgraph to say. */
export interface RestrictionCheckRow {
  /** Code, domain and day, which a reference gives back. */
  readonly id: string;
  readonly uscc: string;
  readonly problem: CodedValue | null;
  /** Row, from 1, that asked the same before. */
  readonly duplicate_of: number | null;
  readonly entity: PlacedEntityRow | null;
  readonly domain: CodedValue | null;
  readonly as_of: string;
}
