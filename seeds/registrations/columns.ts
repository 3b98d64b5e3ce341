import { lineError } from "./importError.ts";

/** The columns of a registration file, by the names its header must carry, in the order used here. */
export const COLUMNS = [
  "企业名称",
  "统一社会信用代码",
  "注册日期",
  "企业类型",
  "注册资金",
  "经营范围",
  "所在省份",
  "地区",
  "注册地址",
] as const;

/** For each of `COLUMNS`, its position in the file. */
export type ColumnOrder = readonly number[];

const SHOWN_NAMES = 12;
const SHOWN_CHARACTERS = 24;

/**
 * Where the columns of a header stand; their order is free, their names are not. Throws an `ImportError`
 * that names the missing and the unexpected columns.
 */
export function columnOrder(header: readonly string[], line: number): ColumnOrder {
  const missing = COLUMNS.filter((name) => !header.includes(name));
  const unexpected = header.filter(
    (name, at) => !COLUMNS.some((known) => known === name) || header.indexOf(name) !== at,
  );
  if (missing.length === 0 && unexpected.length === 0)
    return COLUMNS.map((name) => header.indexOf(name));
  const parts = [
    ...(missing.length === 0 ? [] : [`missing ${listed(missing)}`]),
    ...(unexpected.length === 0 ? [] : [`unexpected ${listed(unexpected)}`]),
  ];
  throw lineError(line, `not the header of a registration file: ${parts.join("; ")}`);
}

/** A row's cells in the order of `COLUMNS`; a row of another length stays as it is, for the row check to name. */
export function inOrder(cells: readonly string[], order: ColumnOrder): readonly string[] {
  if (cells.length !== order.length) return cells;
  return order.map((position) => cells[position] ?? "");
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, SHOWN_NAMES).map(quoted);
  const rest = names.length - shown.length;
  return rest === 0 ? shown.join(", ") : `${shown.join(", ")} and ${rest} more`;
}

function quoted(name: string): string {
  return JSON.stringify(
    name.length > SHOWN_CHARACTERS ? `${name.slice(0, SHOWN_CHARACTERS)}…` : name,
  );
}
