/** What the statements of the floor read: of each table the columns that the answers need, and no others. */

interface OfEntity {
  readonly entity_id: number;
}

interface Identified extends OfEntity {
  readonly id: number;
}

export interface EntityRow {
  readonly id: number;
  readonly name: string;
  readonly uscc: string | null;
  readonly status_code: string;
  readonly established_on: string;
  readonly ended_on: string | null;
  readonly capital_amount: number | null;
  readonly capital_currency: string | null;
  readonly domicile_district: string | null;
  readonly representative: string | null;
}

export interface TotalRow extends OfEntity {
  readonly total: number;
}

export interface ChangeRow extends Identified {
  readonly item_code: string;
  readonly changed_on: string;
}

export interface ReportRow extends Identified {
  readonly year: number;
  readonly submitted_on: string;
}

export interface PermitRow extends Identified {
  readonly item_code: string;
  readonly title: string;
  readonly document_number: string;
  readonly decided_on: string;
  readonly valid_to: string;
  readonly ending_code: string | null;
  readonly ended_on: string | null;
}

export interface InspectionRow extends Identified {
  readonly item_code: string;
  readonly inspected_on: string;
  readonly result_edition: string;
  readonly result_codes: string;
}

export interface PenaltyRow extends Identified {
  readonly document_number: string;
  readonly fine: number;
  readonly decided_on: string;
  readonly violation_type: string;
  readonly category_edition: string;
  readonly category_codes: string;
}

export interface ActionRow extends Identified {
  readonly item_code: string;
  readonly kind_code: string;
  readonly acted_on: string;
}

export interface CreditRecordRow extends Identified {
  readonly title: string;
  readonly happened_on: string;
  readonly objection_marked_on: string | null;
  readonly record_kind: string;
}

export interface TaxCreditRow extends Identified {
  readonly year: number;
  readonly grade_code: string;
  readonly published_on: string;
}

export interface RatingRow extends Identified {
  readonly rating_body: string;
  readonly grade_code: string;
  readonly valid_from: string;
}

export interface ListingRow extends Identified {
  readonly kind: string;
  readonly listed_on: string;
  readonly removed_on: string;
  readonly reason_code: string | null;
  readonly removal_kind_code: string | null;
  readonly removal_reason_code: string | null;
  readonly case_number: string | null;
  readonly list_name: string | null;
}

/** What a look-up by the public shows. */
export interface LookUpRows {
  readonly entities: readonly EntityRow[];
  readonly permits: readonly PermitRow[];
  readonly penalties: readonly PenaltyRow[];
  readonly listings: readonly ListingRow[];
}

/** All that a dossier, or fifty of them, is made from; the lists of each entity are newest first. */
export interface DossierRows extends LookUpRows {
  readonly shareholders: readonly TotalRow[];
  readonly changes: readonly ChangeRow[];
  readonly reports: readonly ReportRow[];
  readonly inspections: readonly InspectionRow[];
  readonly actions: readonly ActionRow[];
  readonly creditRecords: readonly CreditRecordRow[];
  readonly taxCredits: readonly TaxCreditRow[];
  readonly ratings: readonly RatingRow[];
  readonly restrictions: readonly TotalRow[];
}

export interface CodeRow {
  readonly id: number;
  readonly uscc: string;
}

export interface FoundRow {
  readonly id: number;
  readonly name: string;
  readonly uscc: string | null;
  readonly established_on: string;
}

/** The statements of the floor, by whatever means. */
export interface CityReads {
  dossierRows(ids: readonly number[]): DossierRows | Promise<DossierRows>;
  lookUpRows(uscc: string): LookUpRows | Promise<LookUpRows>;
  /** The ids that follow on one, in their order. */
  idsAfter(id: number, count: number): number[] | Promise<number[]>;
  /** The ids of codes, of those that are known. */
  codeRows(codes: readonly string[]): CodeRow[] | Promise<CodeRow[]>;
  /** Which entities are restricted in a domain today. */
  restricted(ids: readonly number[], domain: string): number[] | Promise<number[]>;
  /** The first entities of a district whose names match an expression of the text index. */
  found(match: string, district: string, count: number): FoundRow[] | Promise<FoundRow[]>;
}
