import { normalizeDocumentNumber } from "../../standards/documentNumber.ts";
import { normalizeUscc } from "../../standards/uscc.ts";
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
  let said = new Map<string, Upgraded>();
  for await (const row of rows) {
    const key = keyOf(row);
    const before = said.get(key);
    // Few permits come twice, so only of those is it worth while to compare all that they say.
    const isOther = before !== undefined && JSON.stringify(before) !== JSON.stringify(row.upgraded);
    const isFull = batch.length === MAX_ROWS || characters + row.characters > MAX_CHARACTERS;
    if (batch.length > 0 && (isOther || isFull)) {
      yield batch;
      [batch, characters, said] = [[], 0, new Map()];
    }
    batch.push(row);
    characters += row.characters;
    if (isRow(row.upgraded)) said.set(key, row.upgraded);
  }
  if (batch.length > 0) yield batch;
}

/** By what a permit of one source and one authority is known; empty of what is no row. */
function keyOf({ upgraded }: PermitFileRow): string {
  if (!isRow(upgraded)) return "";
  const { documentNumber, holderUscc } = upgraded;
  return `${normalizeDocumentNumber(documentNumber ?? "")}\n${normalizeUscc(holderUscc ?? "")}`;
}

/** Whether a row can be submitted at all. */
export function isRow(upgraded: Upgraded): upgraded is PermitRowInput {
  return !Array.isArray(upgraded);
}
