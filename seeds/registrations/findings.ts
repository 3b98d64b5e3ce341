/** Why a row is set aside; the values of the GraphQL enum `QuarantineReason`. */
export const QUARANTINE_REASONS = {
  SHIFTED_COLUMNS: "columns have shifted in the source: only name, code and date are left",
  COLUMN_COUNT: "the row has not nine columns",
  NAME: "the name is missing, too long or holds control characters",
  CODE: "the code is neither a unified code (GB 32100) nor a registration number (GS 15)",
  DATE: "the registration date is missing, not a real day or out of range",
  CAPITAL: "the registered capital is not understood",
  AREA: "the province is another one, or the area or address is not understood",
  DUPLICATE: "the same code stands earlier in the file with other content",
} as const;

export type QuarantineReason = keyof typeof QUARANTINE_REASONS;

/** The corrections made by rule; a row that needed one and brought something new counts as corrected. */
export const CORRECTIONS = {
  CODE_NORMALIZED: "code brought to upper case and half width without spaces, then checked again",
  DATE_NORMALIZED: "date rewritten as YYYY-MM-DD",
} as const;

export type Correction = keyof typeof CORRECTIONS;

/** What is worth knowing about a row that was taken in all the same. */
export const NOTES = {
  LEGACY_REGISTRATION_NUMBER:
    "15-digit registration number instead of a unified code; status 9 (other)",
  CODE_TOLERATED: "code with a wrong check character that was issued so",
  CAPITAL_CURRENCY_MISSING: "capital names no currency; taken in without a capital",
  TYPE_NOT_IN_LIST:
    "type is no name, or no single name, of code list CA16; taken in without a type",
  DISTRICT_FROM_ADDRESS:
    "area not stated; district taken from the address, which names exactly one",
  DISTRICT_UNKNOWN: "area not stated, and the address names no district or several",
  CONTENT_CHANGED: "entity was on the register with other content; a new version was made",
  SOURCE_REPLACED: "entity was on the register from another source, which this one replaces",
} as const;

export type Note = keyof typeof NOTES;
