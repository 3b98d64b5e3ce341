import type { StoredEntityRow } from "../../subgraphs/legal-entities/rows.ts";
import type { Registration } from "./registration.ts";

/** Stands on every record that came by this import. */
export const SOURCE_SYSTEM = "REGISTRATION-FILE";

/** Which record a row of the file becomes. */
export interface EntityRecord {
  readonly id: number;
  readonly version: number;
  /** UTC, `YYYY-MM-DD HH:MM:SS`. */
  readonly recordedAt: string;
}

/** What no registration file says; a new entity has the table's defaults there. */
const SILENT = {
  approved_on: null,
  operating_from: null,
  operating_to: null,
  ended_on: null,
  industry_division: null,
  industry_code: null,
  industry_section: null,
  domicile_is_home: 0,
  domicile_subdistrict: null,
  domicile_postal_code: null,
  longitude_micro: null,
  latitude_micro: null,
  parent_entity_id: null,
} as const satisfies Partial<StoredEntityRow>;

/** The columns of an entity that a registration file fills. */
export type ImportedColumns = Omit<StoredEntityRow, keyof typeof SILENT>;

/** A row of the file as columns of an entity. */
export function importedColumns(
  registration: Registration,
  digest: string,
  { id, version, recordedAt }: EntityRecord,
): ImportedColumns {
  return {
    id,
    uscc: registration.uscc,
    registration_number: registration.registration_number,
    organization_code: registration.organization_code,
    name: registration.name,
    name_search: registration.name_search,
    kind_code: registration.kind_code,
    type_code: registration.type_code,
    status_code: registration.status_code,
    registration_authority_code: registration.registration_authority_code,
    established_on: registration.established_on,
    capital_amount: registration.capital_amount,
    capital_currency: registration.capital_currency,
    business_scope: registration.business_scope,
    domicile_text: registration.domicile_text,
    domicile_search: registration.domicile_search,
    domicile_district: registration.domicile_district,
    domicile_area: registration.domicile_area,
    content_digest: digest,
    source_system: SOURCE_SYSTEM,
    authority_code: registration.authority_code,
    version,
    recorded_at: recordedAt,
  };
}

/** All columns of an entity that is on the register: what the file is silent on is forgotten. */
export function wholeRow(columns: ImportedColumns): StoredEntityRow {
  return { ...columns, ...SILENT };
}
