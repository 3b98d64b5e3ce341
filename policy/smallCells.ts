/**
 * 小单元 (rule R10, 统计法 §28): what of counts may be told. A count below five is told to nobody, and nothing that it
 * could be worked out from. A table is cut into blocks once, by looking at nothing but which counts are below five,
 * and every answer is a sum of whole blocks. So no two answers differ by less than a block, whoever asks and however
 * often, and nothing has to be remembered of anybody.
 */

/** Counts below it are not told. */
export const LEAST_COUNT = 5;

/** A count of a table, with one value for each of its dimensions, the outermost first. */
export interface Cell {
  readonly at: readonly string[];
  readonly count: number;
}

/** Cells that are told together: by their sum, or not at all. */
export interface Block {
  readonly cells: readonly Cell[];
  readonly count: number;
}

/** What is told of some cells of a table. */
export interface Told {
  /** Their exact count; null where it is not told. */
  readonly count: number | null;
  /** They count at least so much: the blocks that lie within them. */
  readonly atLeast: number;
}

/** Whether what is told together is too little to be told. */
type IsSmall = (block: Block) => boolean;

const isBelowLeast: IsSmall = ({ count }) => count < LEAST_COUNT;

/**
 * Cuts a table into blocks of five and more. Its cells are all that there can be, those with a count of nought too,
 * in an order that depends on no count. On each level what counts less than five is told together with the last
 * value of that level, however much that is: as long as nobody knows how much, each of the others can be anything
 * below five. What is below five with it goes to the level above; what is so in the whole table is not told. Where more
 * is to be told by a block than five, `isSmall` says what is too little; of a sum of cells it must decide by sums.
 */
export function blocksOf(
  table: readonly Cell[],
  isSmall: IsSmall = isBelowLeast,
): readonly Block[] {
  const blocks: Block[] = [];
  const rest = restOf(table, 0, isSmall, blocks);
  if (!isSmall(rest)) blocks.push(rest);
  return blocks;
}

/** Adds the blocks below a value of a level, and answers what of it is not in any. */
function restOf(cells: readonly Cell[], level: number, isSmall: IsSmall, blocks: Block[]): Block {
  const [first] = cells;
  if (first === undefined || level === first.at.length) return { cells, count: first?.count ?? 0 };
  const rests = byValue(cells, level).map((one) => restOf(one, level + 1, isSmall, blocks));
  const kept = rests.filter((one, at) => isSmall(one) || at === rests.length - 1);
  blocks.push(...rests.filter((one) => !kept.includes(one)));
  return {
    cells: kept.flatMap((one) => one.cells),
    count: kept.reduce((sum, { count }) => sum + count, 0),
  };
}

function byValue(cells: readonly Cell[], level: number): readonly (readonly Cell[])[] {
  const values = new Map<string, Cell[]>();
  for (const cell of cells) {
    const value = cell.at[level] ?? "";
    const others = values.get(value);
    if (others === undefined) values.set(value, [cell]);
    else others.push(cell);
  }
  return [...values.values()];
}

/**
 * What is told of each group of cells. A group gets the blocks that lie wholly within it; `groupOf` says in which
 * group a cell is, and nothing of a cell that is not asked for.
 */
export function toldByGroup(
  table: readonly Cell[],
  blocks: readonly Block[],
  groupOf: (cell: Cell) => string | undefined,
): ReadonlyMap<string, Told> {
  const sizes = new Map<string, number>();
  for (const cell of table) {
    const group = groupOf(cell);
    if (group !== undefined) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  }
  const within = new Map<string, { cells: number; count: number }>();
  for (const { cells, count } of blocks) {
    const [group, ...others] = new Set(cells.map(groupOf));
    if (group === undefined || others.length > 0) continue;
    const before = within.get(group) ?? { cells: 0, count: 0 };
    within.set(group, { cells: before.cells + cells.length, count: before.count + count });
  }
  return new Map(
    [...sizes].map(([group, size]) => {
      const { cells, count } = within.get(group) ?? { cells: 0, count: 0 };
      return [group, { count: cells === size ? count : null, atLeast: count }];
    }),
  );
}
