import { badUserInput } from "../../../kit/errors/badUserInput.ts";
import { CURRENT_EDITION, isResult } from "../inspectionResults.ts";
import type { RecordSpotCheckResultInput } from "../resolvers.generated.ts";
import type { SpotCheckTaskRow } from "../rows.ts";

/** What a check found, as it is kept. */
export interface Finding {
  readonly inspected_on: string;
  readonly result_edition: string;
  /** Comma list. */
  readonly result_codes: string;
}

/** What was found, checked against the days of the task and the current code list. */
export function findingOf(
  { inspectedOn, results }: RecordSpotCheckResultInput,
  { checks_from: from, checks_to: to }: SpotCheckTaskRow,
  today: string,
): Finding {
  if (inspectedOn < from || inspectedOn > to)
    throw badUserInput("input.inspectedOn", `must be a day of the checks, ${from} to ${to}`);
  if (inspectedOn > today)
    throw badUserInput("input.inspectedOn", `must not be after today, ${today}`);
  const unknown = results.find((code) => !isResult(CURRENT_EDITION, code));
  if (unknown !== undefined)
    throw badUserInput(
      "input.results",
      `names ${unknown}, which the list of results (${CURRENT_EDITION}) has not`,
    );
  const codes = [...new Set(results)];
  if (codes.length < 1) throw badUserInput("input.results", "must name one result or more");
  if (codes.includes("1") && codes.length > 1)
    throw badUserInput("input.results", "says that nothing was found (1), and names what was");
  return {
    inspected_on: inspectedOn,
    result_edition: CURRENT_EDITION,
    result_codes: codes.join(","),
  };
}
