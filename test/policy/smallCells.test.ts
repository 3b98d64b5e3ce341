import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  blocksOf,
  type Cell,
  LEAST_COUNT,
  type Told,
  toldByGroup,
} from "../../policy/smallCells.ts";

/** A table of two dimensions, row by row. */
function tableOf(rows: readonly (readonly number[])[]): Cell[] {
  return rows.flatMap((row, at) =>
    row.map((count, column) => ({ at: [`r${at}`, `c${column}`], count })),
  );
}

/** Everything that can be asked of a table of two dimensions: each subset of rows and columns, by any grouping. */
function everyAnswer(table: readonly Cell[], rows: number, columns: number): string {
  const blocks = blocksOf(table);
  const answers: [string, Told][] = [];
  for (let some = 1; some < 2 ** rows; some += 1) {
    for (let others = 1; others < 2 ** columns; others += 1) {
      const isAsked = ({ at: [row = "", column = ""] }: Cell): boolean =>
        (some & (1 << Number(row.slice(1)))) !== 0 &&
        (others & (1 << Number(column.slice(1)))) !== 0;
      for (const by of [[], [0], [1], [0, 1]]) {
        const groupOf = (cell: Cell): string | undefined =>
          isAsked(cell) ? by.map((dimension) => cell.at[dimension]).join(" ") : undefined;
        answers.push(...toldByGroup(table, blocks, groupOf));
      }
    }
  }
  return JSON.stringify(answers);
}

/** The most that is tried of a count, and of one that is the last of its row: it makes up for what others lose. */
const MOST = 5;
const MOST_OF_LAST = MOST + LEAST_COUNT - 1;

/** Every table of so many rows and columns. */
function everyTable(rows: number, columns: number): number[][][] {
  const most = Array.from({ length: rows * columns }, (_, at) =>
    at % columns === columns - 1 ? MOST_OF_LAST : MOST,
  );
  const counted = most.reduce<number[][]>(
    (some, bound) =>
      some.flatMap((table) => Array.from({ length: bound + 1 }, (_, count) => [...table, count])),
    [[]],
  );
  return counted.map((counts) =>
    Array.from({ length: rows }, (_, row) => counts.slice(row * columns, (row + 1) * columns)),
  );
}

/** Tables of any size, most of whose counts are small. */
const tables = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(
      fc.array(fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 60 })), {
        minLength: columns,
        maxLength: columns,
      }),
      { minLength: rows, maxLength: rows },
    ),
  );

const sumOf = (cells: readonly Cell[]): number => cells.reduce((sum, { count }) => sum + count, 0);

const countsIn = (row: readonly number[]) => blocksOf(tableOf([row])).map(({ count }) => count);
const butTheSecond = ({ at: [, column] }: Cell) => (column === "c1" ? undefined : column);

it("tells a count of five by itself, and what adds up to five", () => {
  expect([countsIn([5, 9]), countsIn([4, 1]), countsIn([4, 0])]).toEqual([[5, 9], [5], []]);
});

it("tells of the groups that are asked for, and of no other", () => {
  const table = tableOf([[9, 7, 6]]);
  expect([...toldByGroup(table, blocksOf(table), butTheSecond)]).toEqual([
    ["c0", { count: 9, atLeast: 9 }],
    ["c2", { count: 6, atLeast: 6 }],
  ]);
});

describe("a small count", () => {
  it("is told together with the last of its row; where that is too little, with the rest of the table", () => {
    const table = tableOf([
      [9, 2, 7],
      [1, 0, 3],
      [8, 6, 0],
    ]);
    expect(
      blocksOf(table).map(({ cells, count }) => [cells.map(({ at }) => at.join("")), count]),
    ).toEqual([
      [["r0c0"], 9],
      [["r2c0"], 8],
      [["r2c1"], 6],
      [["r0c1", "r0c2"], 9],
    ]);
    const byRow = toldByGroup(table, blocksOf(table), ({ at: [row] }) => row);
    expect(Object.fromEntries(byRow)).toEqual({
      r0: { count: 18, atLeast: 18 },
      r1: { count: null, atLeast: 0 },
      r2: { count: null, atLeast: 14 },
    });
  });

  it("is told nowhere where the whole table is below five", () => {
    expect(
      blocksOf(
        tableOf([
          [1, 1],
          [1, 1],
        ]),
      ),
    ).toEqual([]);
    expect(blocksOf([])).toEqual([]);
  });

  it.each([
    [2, 2, 3_600],
    [1, 3, 360],
    [3, 1, 1_000],
  ])(
    "cannot be worked out from everything that can be asked: tables of %i by %i, all of them",
    (rows, columns, howMany) => {
      const seen = everyTable(rows, columns).map((table) => ({
        answers: everyAnswer(tableOf(table), rows, columns),
        counts: table.flat(),
      }));
      expect(seen).toHaveLength(howMany);
      // What who asks everything, and knows how tables are cut, takes for possible of each count.
      const possible = new Map<string, Set<number>[]>();
      for (const { answers, counts } of seen) {
        const sets = possible.get(answers) ?? counts.map(() => new Set<number>());
        counts.forEach((count, at) => sets[at]?.add(count));
        possible.set(answers, sets);
      }
      const workedOut = seen.filter(
        ({ answers, counts }) =>
          counts.every((count) => count <= MOST) &&
          counts.some(
            (count, at) => count < LEAST_COUNT && possible.get(answers)?.[at]?.size === 1,
          ),
      );
      expect(workedOut.slice(0, 3)).toEqual([]);
    },
  );
});

describe("of any table", () => {
  it("every block counts five or more, and no cell is in two", () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const blocks = blocksOf(tableOf(rows));
        const cells = blocks.flatMap((block) => block.cells);
        expect(new Set(cells).size).toBe(cells.length);
        for (const block of blocks) {
          expect(block.count).toBe(sumOf(block.cells));
          expect(block.count).toBeGreaterThanOrEqual(LEAST_COUNT);
        }
      }),
    );
  });

  it("two answers, one of which is about more, differ by nothing or by five and more", () => {
    const half = fc.array(fc.boolean(), { minLength: 25, maxLength: 25 });
    fc.assert(
      fc.property(tables, half, half, (rows, one, other) => {
        const table = tableOf(rows);
        const blocks = blocksOf(table);
        const ask = (isAsked: (at: number) => boolean): Told | undefined =>
          toldByGroup(table, blocks, (cell) =>
            isAsked(table.indexOf(cell)) ? "asked" : undefined,
          ).get("asked");
        const few = ask((at) => one[at] === true);
        const more = ask((at) => one[at] === true || other[at] === true);
        for (const key of ["count", "atLeast"] as const) {
          if (typeof few?.[key] !== "number" || typeof more?.[key] !== "number") continue;
          const difference = more[key] - few[key];
          expect(difference === 0 || difference >= LEAST_COUNT).toBe(true);
        }
      }),
    );
  });

  it("a small count that is no last one can be any below five, and all that is told stays the same", () => {
    fc.assert(
      fc.property(tables, fc.nat(), fc.integer({ min: 0, max: 4 }), (rows, place, wanted) => {
        const table = tableOf(rows);
        const small = table.filter((cell) => cell.count < LEAST_COUNT && !isLast(cell, rows));
        const chosen = small[place % Math.max(1, small.length)];
        if (chosen === undefined) return;
        const other = withInstead(table, chosen, wanted);
        expect(shapeOf(other)).toEqual(shapeOf(table));
      }),
    );
  });

  it("exact counts are exact, and the others are at least what is said", () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const table = tableOf(rows);
        for (const dimension of [0, 1]) {
          const groupOf = ({ at }: Cell): string | undefined => at[dimension];
          for (const [group, { count, atLeast }] of toldByGroup(table, blocksOf(table), groupOf)) {
            const real = sumOf(table.filter((cell) => groupOf(cell) === group));
            expect(count === null || count === real).toBe(true);
            expect(atLeast).toBeLessThanOrEqual(real);
          }
        }
      }),
    );
  });
});

const isLast = ({ at }: Cell, rows: readonly (readonly number[])[]): boolean =>
  at[1] === `c${(rows[0]?.length ?? 0) - 1}`;

/** Another table that answers the same: all else that is told with the chosen cell is nought but for the very last. */
function withInstead(table: readonly Cell[], chosen: Cell, wanted: number): Cell[] {
  const block = blocksOf(table).find(({ cells }) => cells.includes(chosen));
  const told =
    block?.cells ??
    table.filter((cell) => !blocksOf(table).some(({ cells }) => cells.includes(cell)));
  const total = block?.count ?? wanted;
  const last = told.at(-1);
  return table.map((cell) => {
    if (!told.includes(cell)) return cell;
    if (cell === chosen) return { ...cell, count: wanted };
    return { ...cell, count: cell === last ? total - wanted : 0 };
  });
}

/** The blocks by their places and sums: everything that answers are made of. */
function shapeOf(table: readonly Cell[]): unknown {
  return blocksOf(table).map(({ cells, count }) => [cells.map(({ at }) => at.join("")), count]);
}
