import { storedInstant } from "../../../kit/clock.ts";
import { lastInstant } from "../dueInstant.ts";
import type { TransferState } from "./transferWorkflow.ts";

/** By when something must be done, as the databases keep it. */
export interface ClockColumns {
  /** Code of a rule of `standards/timeLimits`; null where nothing is due. */
  readonly due_code: string | null;
  /** The last instant in time, in UTC; `NEVER` where nothing is due. */
  readonly due_at: string;
}

/** So that what is due can be sorted by. */
export const NEVER = "9999-12-31 00:00:00";

export const NO_CLOCK: ClockColumns = { due_code: null, due_at: NEVER };

/** What is due in a state, from the instant in which it was reached. */
const DUE: Readonly<Partial<Record<TransferState, string>>> = {
  PROPOSED: "CRIMINAL_TRANSFER_DECISION",
  APPROVED: "CRIMINAL_TRANSFER",
  TRANSFERRED: "POLICE_FILING_DECISION",
  NOT_FILED: "FILING_RECONSIDERATION",
  RECONSIDERING: "RECONSIDERATION_DECISION",
  UPHELD: "FILING_SUPERVISION_REQUEST",
  FILING_ORDERED: "ORDERED_FILING",
  FILED: "GOODS_HANDOVER",
};

/**
 * The clock that begins with a state. Goods are due only where there are any, and that the police received a case
 * begins no clock anew.
 */
export function clockOf(state: TransferState, now: Date, hasGoods: boolean): ClockColumns {
  const code = DUE[state];
  if (code === undefined || (state === "FILED" && !hasGoods)) return NO_CLOCK;
  return { due_code: code, due_at: storedInstant(lastInstant(code, now)) };
}
