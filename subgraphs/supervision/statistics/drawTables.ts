import { type Block, blocksOf, type Cell, LEAST_COUNT } from "../../../policy/smallCells.ts";
import type { DrawCountRow } from "../spotChecks/drawCounts.ts";
import type { PendingCountRow } from "../spotCheckRows.ts";

/** The objects of a task in a district: its task, its owner and the district in this order, and how many are drawn. */
export interface DrawnCell extends Cell {
  readonly passedOver: number;
}

/** All that is drawn before its day, and the blocks in which it is told. */
export interface DrawTables {
  readonly cells: readonly DrawnCell[];
  readonly blocks: readonly Block[];
}

/**
 * The draw of each task is a table by itself, cut once: neither another draw nor the day on which one becomes public
 * changes what is told of it, so that nothing can be subtracted. Its cells are the districts that its objects are in,
 * and the last is that of most objects, drawn or not, whose count makes up for the small ones. It is cut by how many
 * are drawn **and** by how many are passed over: where nearly all are drawn, their number would name them.
 */
export function drawTables(counted: readonly PendingCountRow[]): DrawTables {
  const tables = new Map<number, DrawnCell[]>();
  for (const row of counted) {
    if (!isDrawn(row)) continue;
    const { task_id: task, authority_code: owner, district_code: district } = row;
    const table = tables.get(task) ?? [];
    tables.set(task, table);
    const at = [String(task), owner, district];
    table.push({ at, count: row.drawn, passedOver: row.passed_over });
  }
  const ordered = [...tables.values()].map((table) => table.toSorted(byObjects));
  return {
    cells: ordered.flat(),
    blocks: ordered.flatMap((table) => blocksOf(table, isSmall)),
  };
}

/** Of a task that is not drawn yet nothing is counted. */
function isDrawn(row: PendingCountRow): row is PendingCountRow & DrawCountRow {
  return row.drawn !== null;
}

/** By what the terms of the draw say, before anything is drawn; districts of as many by their codes. */
function byObjects(left: DrawnCell, right: DrawnCell): number {
  const fewer = left.count + left.passedOver - right.count - right.passedOver;
  return fewer === 0 ? String(left.at[2]).localeCompare(String(right.at[2])) : fewer;
}

function isSmall({ cells, count }: Block): boolean {
  const passedOver = cells.reduce((sum, cell) => sum + (cell as DrawnCell).passedOver, 0);
  return count < LEAST_COUNT || passedOver < LEAST_COUNT;
}
