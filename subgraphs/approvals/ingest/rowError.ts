import type { PermitRowInput } from "../resolvers.generated.ts";

/** Why a row is rejected. */
export type RowErrorCode =
  | "REQUIRED"
  | "TOO_LONG"
  | "NOT_A_DATE"
  | "DATE_ORDER"
  | "IN_THE_FUTURE"
  | "UNKNOWN_CODE"
  | "CHECK_CHARACTER"
  | "NOT_AUTHORITATIVE_SOURCE"
  | "DUPLICATE_IN_BATCH"
  | "STALE_STATE";

/** One reason: in which field of the input, which rule, and what to do. Never holds a value of the row. */
export interface RowError {
  readonly field: keyof PermitRowInput;
  readonly code: RowErrorCode;
  readonly message: string;
}
