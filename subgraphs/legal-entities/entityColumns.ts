import { type LegalEntityRow, PLACE_COLUMNS } from "./rows.ts";

/** Each column of a row by its name: one that were left out would be missing from answers without a word. */
const READ: Readonly<Record<Exclude<keyof LegalEntityRow, "contributed">, true>> = {
  id: true,
  uscc: true,
  registration_number: true,
  organization_code: true,
  name: true,
  kind_code: true,
  type_code: true,
  status_code: true,
  registration_authority_code: true,
  established_on: true,
  approved_on: true,
  operating_from: true,
  operating_to: true,
  ended_on: true,
  capital_amount: true,
  capital_currency: true,
  industry_division: true,
  industry_code: true,
  industry_section: true,
  domicile_text: true,
  domicile_is_home: true,
  domicile_district: true,
  domicile_area: true,
  domicile_subdistrict: true,
  domicile_postal_code: true,
  longitude_micro: true,
  latitude_micro: true,
  parent_entity_id: true,
  source_system: true,
  authority_code: true,
  version: true,
  recorded_at: true,
};

/**
 * What is read of an entity. Its business scope is a page of text that few ask for, and reading it took half of what it
 * took to read all columns.
 */
export const ENTITY_COLUMNS: readonly string[] = Object.keys(READ);

/**
 * What a search reads where no more is asked for: what most ask for, all by which it may be in order, and where an entity
 * belongs (decision 062).
 */
export const ENTITY_IN_SHORT = [
  ...PLACE_COLUMNS,
  "name",
  "kind_code",
  "type_code",
  "status_code",
  "established_on",
  "capital_amount",
  "capital_currency",
] as const satisfies readonly (keyof LegalEntityRow)[];
