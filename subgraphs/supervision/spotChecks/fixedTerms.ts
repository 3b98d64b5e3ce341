import { storedInstant } from "../../../kit/clock.ts";
import { commitmentOf } from "../draw/commitment.ts";
import type { DrawTask, DrawTerms } from "../draw/drawTerms.ts";
import type { SpotCheckTaskRow } from "../rows.ts";
import type { ContributionRow } from "./preparation.ts";

/** The terms of a draw as they are fixed when its task is made: all but who contributes what, and when. */
export interface FixedTerms extends Omit<DrawTerms, "task" | "contributions"> {
  readonly task: Omit<DrawTask, "committedAt">;
}

/** The terms with what every party has committed to, at an instant of UTC as the databases keep it. */
export function committedTerms(
  fixed: FixedTerms,
  parties: readonly ContributionRow[],
  committedAt: string,
): DrawTerms {
  return {
    ...fixed,
    task: { ...fixed.task, committedAt: `${committedAt.replace(" ", "T")}Z` },
    contributions: parties.map(({ party, commitment }) => ({
      kind: "SECRET",
      party,
      commitment: commitment ?? "",
    })),
  };
}

/** The columns of a task whose terms are committed to: the commitment, published, and the instant it names. */
export function commitmentColumns(
  fixed: FixedTerms,
  parties: readonly ContributionRow[],
  now: Date,
): Pick<SpotCheckTaskRow, "commitment" | "recorded_at" | "version"> {
  const recordedAt = storedInstant(now);
  const commitment = commitmentOf(committedTerms(fixed, parties, recordedAt));
  return { commitment, recorded_at: recordedAt, version: 2 };
}
