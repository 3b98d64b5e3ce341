import { blocksOf, type Block, type Cell } from "../../../policy/smallCells.ts";
import { categoryCodes, handlers } from "../codes.ts";
import type { CountedComplaints } from "./countedComplaints.ts";

/** The first year of which complaints are recorded here. */
export const FIRST_YEAR = 2016;

/** All counts that there can be, by year, department and category, and the blocks in which they are told. */
export interface ComplaintCube {
  readonly table: readonly Cell[];
  readonly blocks: readonly Block[];
}

/**
 * Each year that is over is a table by itself, cut once its last complaint is in: nothing is added to it from one
 * day to the next that could be subtracted. A count of nought is below five as well, and not told.
 */
export function complaintCube(
  counted: readonly CountedComplaints[],
  lastYear: number,
): ComplaintCube {
  const counts = new Map(
    counted.map(({ year, department, category, complaints }) => [
      [year, department, category].join(" "),
      complaints,
    ]),
  );
  const years = Array.from({ length: lastYear - FIRST_YEAR + 1 }, (_, at) => {
    const year = String(FIRST_YEAR + at);
    return handlers.flatMap((department) =>
      categoryCodes.map((category): Cell => {
        const place = [year, department, category];
        return { at: place, count: counts.get(place.join(" ")) ?? 0 };
      }),
    );
  });
  return { table: years.flat(), blocks: years.flatMap((year) => blocksOf(year)) };
}
