import type { Knex } from "knex";
import type { CriminalTransferStatisticRow } from "../rows.ts";
import type { TransferState } from "./transferWorkflow.ts";

/** Cells of fewer are not told (R10). */
const LEAST = 5;

const OUTCOMES: Readonly<Record<TransferState, string>> = {
  PROPOSED: "PENDING",
  APPROVED: "PENDING",
  TRANSFERRED: "PENDING",
  RECEIVED: "PENDING",
  RECONSIDERING: "PENDING",
  SUPERVISING: "PENDING",
  FILING_ORDERED: "PENDING",
  DECLINED: "NOT_FILED",
  NOT_FILED: "NOT_FILED",
  UPHELD: "NOT_FILED",
  CLOSED: "NOT_FILED",
  FILED: "FILED",
  NOT_PROSECUTED: "FILED",
  PROSECUTED: "PROSECUTED",
  JUDGED: "JUDGED",
};

/**
 * Cases by the year in which they were proposed and what became of them. Cells of few are left out, and no total is
 * told from which they could be reckoned; there is one way of counting, so that none can be subtracted from another.
 */
export async function transferStatistics(
  knex: Knex,
): Promise<readonly CriminalTransferStatisticRow[]> {
  const rows: { year: number; state: TransferState; total: number | string }[] = await knex(
    "criminal_transfer",
  )
    .select({ year: "proposed_year", state: "state_code" })
    .count({ total: "*" })
    .groupBy("proposed_year", "state_code");
  const cells = new Map<string, number>();
  for (const { year, state, total } of rows) {
    const cell = `${year} ${OUTCOMES[state]}`;
    cells.set(cell, (cells.get(cell) ?? 0) + Number(total));
  }
  return [...cells]
    .filter(([, transfers]) => transfers >= LEAST)
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(([cell, transfers]) => {
      const [year = "", outcome_code = ""] = cell.split(" ");
      return { year: Number(year), outcome_code, transfers };
    });
}
