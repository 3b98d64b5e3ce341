import { type Clock, todayBy } from "../../../kit/clock.ts";
import { badUserInput } from "../../../kit/errors/badUserInput.ts";
import type { Cell } from "../../../policy/smallCells.ts";
import { toldByGroup } from "../../../policy/smallCells.ts";
import { categoryCodes, handlers } from "../codes.ts";
import type { ComplaintDimension, ComplaintStatisticsFilter } from "../resolvers.generated.ts";
import type { ComplaintStatisticsCellRow } from "../rows.ts";
import { complaintCube, FIRST_YEAR } from "./complaintCube.ts";
import type { CountedComplaints } from "./countedComplaints.ts";

/** The dimensions in the order in which a cell names their values. */
const DIMENSIONS: readonly ComplaintDimension[] = ["YEAR", "DEPARTMENT", "CATEGORY"];
/** Three together are asked by two, and a filter on the third. */
const MOST_DIMENSIONS = 2;

/** What is asked for. */
export interface StatisticsAsked {
  readonly groupBy: readonly ComplaintDimension[];
  readonly filter?: ComplaintStatisticsFilter | null | undefined;
}

/** The last year that is over in Shanghai. */
export function lastYearBy(clock: Clock): number {
  return Number(todayBy(clock).slice(0, 4)) - 1;
}

/** What is told of the counts that are asked for, in the order of the table. */
export function complaintStatistics(
  counted: readonly CountedComplaints[],
  lastYear: number,
  { groupBy, filter }: StatisticsAsked,
): readonly ComplaintStatisticsCellRow[] {
  if (groupBy.length > MOST_DIMENSIONS || new Set(groupBy).size !== groupBy.length)
    throw badUserInput(
      "groupBy",
      `must name at most ${MOST_DIMENSIONS} dimensions, none twice; filter by the third`,
    );
  const asked = askedValues(filter ?? {}, lastYear);
  const { table, blocks } = complaintCube(counted, lastYear);
  const grouped = DIMENSIONS.map((dimension) => groupBy.includes(dimension));
  const groupOf = ({ at }: Cell): string | undefined =>
    at.every((value, dimension) => asked[dimension]?.has(value) === true)
      ? at.map((value, dimension) => (grouped[dimension] === true ? value : "")).join(" ")
      : undefined;
  return Array.from(toldByGroup(table, blocks, groupOf), ([group, told]) => {
    const [year = "", department = "", category = ""] = group.split(" ");
    return { ...told, year: year === "" ? null : Number(year), department, category };
  });
}

/** The values of each dimension that are asked for: all of them where the filter says nothing. */
function askedValues(
  { years, departments, categories }: ComplaintStatisticsFilter,
  lastYear: number,
): readonly ReadonlySet<string>[] {
  const known = Array.from({ length: lastYear - FIRST_YEAR + 1 }, (_, at) =>
    String(FIRST_YEAR + at),
  );
  return [
    knownValues("years", years?.map(String), known, "; of a year that is not over nothing is told"),
    knownValues("departments", departments, handlers),
    knownValues("categories", categories, categoryCodes),
  ];
}

function knownValues(
  name: string,
  asked: readonly string[] | null | undefined,
  known: readonly string[],
  why = "",
): ReadonlySet<string> {
  if (asked === null || asked === undefined) return new Set(known);
  if (asked.length === 0 || asked.some((value) => !known.includes(value)))
    throw badUserInput(`filter.${name}`, `must name some of ${known[0]} to ${known.at(-1)}${why}`);
  return new Set(asked);
}
