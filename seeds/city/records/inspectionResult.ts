import type { InspectionRow } from "../../../subgraphs/supervision/rows.ts";
import { type Day, dayOf } from "../calendar.ts";
import type { RiskGrade } from "../conduct.ts";
import type { RandomSource } from "../randomSource.ts";

const PROBLEM_SHARE: Readonly<Record<RiskGrade, number>> = { A: 0.05, B: 0.14, C: 0.35, D: 0.6 };

interface Edition {
  readonly code: string;
  readonly until: Day;
  readonly fine: string;
  readonly problems: readonly string[];
}

/** The editions of result codes by the day of the check. */
const EDITIONS: readonly Edition[] = [
  { code: "2014", until: dayOf("2016-07-01"), fine: "1", problems: ["2", "3", "4"] },
  { code: "2016", until: dayOf("2019-12-31"), fine: "1", problems: ["B", "E", "6", "D"] },
  { code: "2019", until: Number.POSITIVE_INFINITY, fine: "1", problems: ["2", "4", "5", "8"] },
];

type ResultColumns = Pick<
  InspectionRow,
  "result_edition" | "result_codes" | "conclusion_code" | "disposal_code" | "next_step_code"
>;

/** What an inspection of a day found. */
export function resultOf(
  random: RandomSource,
  grade: RiskGrade,
  day: Day,
): { readonly foundProblem: boolean; readonly columns: ResultColumns } {
  const edition = EDITIONS.find(({ until }) => day < until) ?? EDITIONS[0];
  if (edition === undefined) throw new TypeError("there is no edition of result codes");
  const foundProblem = random.chance(PROBLEM_SHARE[grade]);
  return {
    foundProblem,
    columns: {
      result_edition: edition.code,
      result_codes: foundProblem ? random.pick(edition.problems) : edition.fine,
      conclusion_code: foundProblem ? "3" : random.chance(0.85) ? "1" : "2",
      disposal_code: foundProblem && random.chance(0.2) ? "1" : "2",
      next_step_code: foundProblem ? "RECTIFY" : "NONE",
    },
  };
}
