import { MAX_ROWS } from "../../kit/ingest/ingestBatch.ts";
import type { SubmittedInput } from "../../kit/ingest/ingestKind.ts";
import { normalizeDocumentNumber } from "../../standards/documentNumber.ts";
import { normalizeUscc } from "../../standards/uscc.ts";
import type { InspectedRows } from "../registrations/inspectRows.ts";
import { readRows } from "../registrations/readRows.ts";
import { cellsBy, type FileColumns } from "./columns.ts";
import type { FileSettings, Upgraded } from "./edition.ts";

/** A row of a file, ready to be submitted or known to be none. */
export interface SubmittedFileRow<Input> {
  readonly line: number;
  readonly lastLine: number;
  readonly upgraded: Upgraded<Input>;
  readonly characters: number;
}

/** With full-width text at three bytes, still far from the 16 MiB that MariaDB takes in a statement. */
const MAX_CHARACTERS = 1_000_000;

/** The rows of a file that come after a line. */
export async function* fileRows<Input>(
  file: InspectedRows<FileColumns<Input>>,
  settings: FileSettings,
  afterLine: number,
): AsyncGenerator<SubmittedFileRow<Input>, void, void> {
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

function upgradedOf<Input>(
  columns: FileColumns<Input>,
  cells: readonly string[],
  settings: FileSettings,
): Upgraded<Input> {
  const { header, edition } = columns;
  if (cells.length === header.length) return edition.rowOf(cellsBy(columns, cells), settings);
  const message = `有 ${cells.length} 格，表头有 ${header.length} 格 · has ${cells.length} cells, and the header ${header.length}`;
  return [{ column: "", code: "CELL_COUNT", message }];
}

/**
 * Rows in groups to be submitted together. A row that says another thing of the same record begins a group of its
 * own: in a file the order of rows is that of versions, wherever a group of a thousand would end.
 */
export async function* fileBatches<Input extends SubmittedInput>(
  rows: AsyncIterable<SubmittedFileRow<Input>>,
  subjectOf: (row: Input) => string | null | undefined,
): AsyncGenerator<readonly SubmittedFileRow<Input>[], void, void> {
  let batch: SubmittedFileRow<Input>[] = [];
  let characters = 0;
  let said = new Map<string, Upgraded<Input>>();
  for await (const row of rows) {
    const key = isRow(row.upgraded) ? keyOf(row.upgraded, subjectOf(row.upgraded)) : "";
    const before = said.get(key);
    // Few records come twice, so only of those is it worth while to compare all that they say.
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

/** By what a record of one source and one authority is known. */
function keyOf({ documentNumber }: SubmittedInput, subject: string | null | undefined): string {
  return `${normalizeDocumentNumber(documentNumber ?? "")}\n${normalizeUscc(subject ?? "")}`;
}

/** Whether a row can be submitted at all. */
export function isRow<Input>(upgraded: Upgraded<Input>): upgraded is Input {
  return !Array.isArray(upgraded);
}
