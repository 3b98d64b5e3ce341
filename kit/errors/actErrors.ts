import { GraphQLError } from "graphql";

/** Why a row of a batch, or an act as a whole, is refused: who acts is not the source of what it would write. */
export const NOT_AUTHORITATIVE_SOURCE = "NOT_AUTHORITATIVE_SOURCE";

/** Somebody else changed the record since it was read (optimistic locking). */
export const STALE_STATE = "STALE_STATE";

/** The record is in no state from which what was asked for leads on. */
export const ILLEGAL_TRANSITION = "ILLEGAL_TRANSITION";

/** A measure that the published catalogue does not hold may not be applied (上海市社会信用条例 §32). */
export const MEASURE_NOT_PUBLISHED = "MEASURE_NOT_PUBLISHED";

/** A measure has to be related to the conduct (上海市社会信用条例 §32). */
export const MEASURE_NOT_RELATED = "MEASURE_NOT_RELATED";

/** What the credit catalogue does not name may not be collected (上海市社会信用条例 §9). */
export const NOT_IN_CREDIT_CATALOGUE = "NOT_IN_CREDIT_CATALOGUE";

export type ActErrorCode =
  | typeof NOT_AUTHORITATIVE_SOURCE
  | typeof STALE_STATE
  | typeof ILLEGAL_TRANSITION
  | typeof MEASURE_NOT_PUBLISHED
  | typeof MEASURE_NOT_RELATED
  | typeof NOT_IN_CREDIT_CATALOGUE;

/** An act that is refused, and nothing of it done: which rule, what was wrong, what to do. */
export function actError(code: ActErrorCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}
