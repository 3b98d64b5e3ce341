import { type Clock, storedInstant, todayBy } from "../../../kit/clock.ts";
import { dueOn } from "../../../standards/timeLimits/deadlines.ts";
import { defaulterTermEnds } from "../../../standards/timeLimits/listTerms.ts";

/** Whoever puts defaulters on the list and takes them off it, and the list from which deltas come. */
export const COURT = "SH-CRT";
const SOURCE_SYSTEM = "SPC-DEFAULTERS";

/** What the court says of a case, whoever the debtor is; by the columns of the tables. */
export interface CaseFacts {
  readonly court: string;
  readonly region: string | null;
  readonly basis_document_number: string | null;
  readonly basis_issuer: string | null;
  readonly filed_on: string;
  readonly obligation: string;
  readonly performance_code: string;
  readonly performed_part: string | null;
  readonly unperformed_part: string | null;
  /** Codes joined by commas, such as `1,5`. */
  readonly behaviour_codes: string;
  readonly published_on: string;
}

/** What came of a row; `removedLate` is later than three working days after the court deleted it [unconfirmed]. */
export type DefaulterOutcome =
  "listed" | "corrected" | "removed" | "removedLate" | "unchanged" | "unknown";

/** The last day of a publication, by the conduct for which the debtor is on the list. */
export function termOf({
  published_on,
  behaviour_codes,
}: Pick<CaseFacts, "published_on" | "behaviour_codes">): string | null {
  return defaulterTermEnds(published_on, behaviour_codes.split(","));
}

/** Whether a removal today is in time. */
export function removalOutcome(deletedOn: string, clock: Clock): "removed" | "removedLate" {
  return todayBy(clock) > dueOn("DEFAULTER_DELETION", deletedOn) ? "removedLate" : "removed";
}

/** Where a row comes from, as of now. */
export function provenanceOf(version: number, clock: Clock) {
  return {
    source_system: SOURCE_SYSTEM,
    authority_code: COURT,
    version,
    recorded_at: storedInstant(clock.now()),
  };
}
