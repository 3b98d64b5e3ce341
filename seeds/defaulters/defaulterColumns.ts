import { lineError } from "../registrations/importError.ts";

const REQUIRED = [
  "bzxrmc",
  "zzjgdm",
  "zxfy",
  "larq",
  "ah",
  "sxflwsqdyw",
  "bzxrlxqk",
  "sxbzxrxwqk",
  "fbrq",
] as const;
const OPTIONAL = [
  "sfzhm",
  "fddbr",
  "areaName",
  "zxyjwh",
  "zczxyjdw",
  "ylxbf",
  "wlxbf",
  "xb",
  "age",
  "scrq",
] as const;

/** A column by the field names of the Supreme People's Court; `scrq`, the day of a deletion, is this project's own. */
export type DefaulterColumn = (typeof REQUIRED)[number] | (typeof OPTIONAL)[number];

/** For the help text. */
export const DEFAULTER_COLUMNS: readonly DefaulterColumn[] = [...REQUIRED, ...OPTIONAL];

/** A cell by the name of its column; empty where there is no such column. */
export type CellBy = (column: DefaulterColumn) => string;

/** What a header says: how many cells a row has, and where each column stands. */
export interface DefaulterColumns {
  readonly width: number;
  cellsBy(cells: readonly string[]): CellBy;
}

/** Reads a header, whose order is free. Throws an `ImportError`. */
export function defaulterColumns(header: readonly string[], line: number): DefaulterColumns {
  const missing = REQUIRED.filter((name) => !header.includes(name));
  const unexpected = header.filter(
    (name, at) =>
      !(DEFAULTER_COLUMNS as readonly string[]).includes(name) || header.indexOf(name) !== at,
  );
  if (missing.length > 0 || unexpected.length > 0)
    throw lineError(
      line,
      `not the header of a file of defaulters: missing ${missing.join(", ") || "none"}; unexpected ${unexpected.join(", ") || "none"}`,
    );
  const positions = new Map(header.map((name, at) => [name, at]));
  return {
    width: header.length,
    cellsBy: (cells) => (column) => (cells[positions.get(column) ?? -1] ?? "").trim(),
  };
}
