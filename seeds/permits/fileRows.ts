import { MAX_ROWS } from "../../subgraphs/approvals/ingest/ingestPermits.ts";
import type { PermitRowInput } from "../../subgraphs/approvals/resolvers.generated.ts";
import type { InspectedRows } from "../registrations/inspectRows.ts";
import { readRows } from "../registrations/readRows.ts";
import { cellsBy, type PermitColumns } from "./columns.ts";
import type { FileSettings, Upgraded } from "./edition.ts";

/** A row of a file, ready to be submitted or known to be none. */
export interface PermitFileRow {
  readonly line: number;
  readonly lastLine: number;
  readonly upgraded: Upgraded;
  readonly characters: number;
}

/** With full-width text at three bytes, still far from the 16 MiB that MariaDB takes in a statement. */
const MAX_CHARACTERS = 1_000_000;

/** The rows of a file that come after a line. */
export async function* permitRows(
  file: InspectedRows<PermitColumns>,
  settings: FileSettings,
  afterLine: number,
): AsyncGenerator<PermitFileRow, void, void> {
  let isHeader = true;
  for await (const { line, lastLine, cells } of readRows(file)) {
    if (!isHeader && line > afterLine) {
      let characters = 0;
      for (const cell of cells) characters += cell.length;
      yield { line, lastLine, upgraded: upgradedOf(file.columns, cells, settings), characters };
    }
    isHeader = false;
  }
}

function upgradedOf(
  columns: PermitColumns,
  cells: readonly string[],
  settings: FileSettings,
): Upgraded {
  const { header, edition } = columns;
  if (cells.length === header.length) return edition.rowOf(cellsBy(columns, cells), settings);
  const message = `有 ${cells.length} 格，表头有 ${header.length} 格 · has ${cells.length} cells, and the header ${header.length}`;
  return [{ column: "", code: "CELL_COUNT", message }];
}

/**
 * Rows in groups to be submitted together. A row that says another thing of the same permit begins a group of its
 * own: in a file the order of rows is that of versions, wherever a group of a thousand would end.
 */
export async function* permitBatches(
  rows: AsyncIterable<PermitFileRow>,
): AsyncGenerator<readonly PermitFileRow[], void, void> {
  let batch: PermitFileRow[] = [];
  let characters = 0;
  let said = new Map<string, string>();
  for await (const row of rows) {
    const { key, content } = saidBy(row);
    const before = key === undefined ? undefined : said.get(key);
    const isOther = before !== undefined && before !== content;
    const isFull = batch.length === MAX_ROWS || characters + row.characters > MAX_CHARACTERS;
    if (batch.length > 0 && (isOther || isFull)) {
      yield batch;
      [batch, characters, said] = [[], 0, new Map()];
    }
    batch.push(row);
    characters += row.characters;
    if (key !== undefined) said.set(key, content);
  }
  if (batch.length > 0) yield batch;
}

function saidBy({ upgraded }: PermitFileRow): { key: string | undefined; content: string } {
  if (!isRow(upgraded)) return { key: undefined, content: "" };
  const { documentNumber, holderUscc } = upgraded;
  const key = `${documentNumber ?? ""} ${holderUscc ?? ""}`.normalize("NFKC").toUpperCase();
  return { key: key.replaceAll(/[^\p{L}\p{N}]/gu, ""), content: JSON.stringify(upgraded) };
}

/** Whether a row can be submitted at all. */
export function isRow(upgraded: Upgraded): upgraded is PermitRowInput {
  return !Array.isArray(upgraded);
}
