import type { JudgedRow } from "./judgeRow.ts";

/** With full-width text at three bytes, still far from the 16 MiB that MariaDB takes in a statement. */
const MAX_CHARACTERS = 1_000_000;

/** Rows in groups to be written together: at most `size` of them, fewer where they are very long. */
export async function* batchesOf(
  rows: AsyncIterable<JudgedRow>,
  size: number,
): AsyncGenerator<readonly JudgedRow[], void, void> {
  let batch: JudgedRow[] = [];
  let characters = 0;
  for await (const row of rows) {
    const length = lengthOf(row.cells);
    if (batch.length === size || (batch.length > 0 && characters + length > MAX_CHARACTERS)) {
      yield batch;
      batch = [];
      characters = 0;
    }
    batch.push(row);
    characters += length;
  }
  if (batch.length > 0) yield batch;
}

function lengthOf(cells: readonly string[]): number {
  let length = 0;
  for (const cell of cells) length += cell.length;
  return length;
}
