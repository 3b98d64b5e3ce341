/** Why a row is rejected. */
export type RowErrorCode =
  | "REQUIRED"
  | "TOO_LONG"
  | "NOT_A_DATE"
  | "NOT_AN_AMOUNT"
  | "NOT_A_NUMBER"
  | "DATE_ORDER"
  | "IN_THE_FUTURE"
  | "UNKNOWN_CODE"
  | "CHECK_CHARACTER"
  | "PUBLICITY_TERM"
  | "NOT_AUTHORITATIVE_SOURCE"
  | "AVOIDANCE"
  | "DUPLICATE_IN_BATCH"
  | "STALE_STATE";

/** One reason: in which field of the input, which rule, and what to do. Never holds a value of the row. */
export interface RowError {
  readonly field: string;
  readonly code: RowErrorCode;
  readonly message: string;
}
