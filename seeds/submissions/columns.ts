import { ImportError, lineError } from "../registrations/importError.ts";
import type { CellOf, Edition, FileSettings } from "./edition.ts";

/** Beside the elements of the standard, by the field of the input that says it. */
export const BESIDES: Readonly<Record<string, string>> = { item: "ITEM", version: "VERSION" };

/** What a file of rejected rows has before its columns; passed over when it is sent again. */
export const OF_REJECTED = ["LINE", "ERRORS"] as const;

/** What a header says: the edition, and where the columns stand. */
export interface FileColumns<Input> {
  readonly edition: Edition<Input>;
  readonly header: readonly string[];
  readonly positions: ReadonlyMap<string, number>;
}

/** The columns of an edition, for the help text. */
export function columnNames({ columns }: Pick<Edition<never>, "columns">): string {
  return [...columns, ...Object.values(BESIDES)].join(", ");
}

/**
 * Reads a header of one of some editions. The order of columns is free, their names are not. Throws an
 * `ImportError`.
 */
export function fileColumns<Input>(
  what: string,
  editions: readonly Edition<Input>[],
  header: readonly string[],
  line: number,
): FileColumns<Input> {
  const marked = editions.find(({ mark }) => mark !== undefined && header.includes(mark));
  const edition = marked ?? editions.at(-1);
  if (edition === undefined) throw new TypeError(`${what} have no edition`);
  const known = new Set([...edition.columns, ...Object.values(BESIDES), ...OF_REJECTED]);
  const missing = edition.required.filter((column) => !header.includes(column));
  const unexpected = header.filter((name, at) => !known.has(name) || header.indexOf(name) !== at);
  const parts = [
    ...(missing.length === 0 ? [] : [`missing ${missing.join(", ")}`]),
    ...(unexpected.length === 0 ? [] : [`unexpected ${unexpected.map(quoted).join(", ")}`]),
  ];
  if (parts.length > 0)
    throw lineError(
      line,
      `not the header of a file of ${what} (${edition.code}): ${parts.join("; ")}`,
    );
  return { edition, header, positions: new Map(header.map((name, at) => [name, at])) };
}

/** Refuses settings that the file has no use for, or cannot do without. Throws an `ImportError`. */
export function assertSettings(
  { edition, positions }: FileColumns<unknown>,
  { item, authorityUscc }: FileSettings,
): void {
  if (item === undefined && !positions.has("ITEM"))
    throw new ImportError("has no column ITEM; name the item of all its rows with --item");
  if (edition.lacksAuthorityUscc && authorityUscc === undefined)
    throw new ImportError(
      "is of an edition (2016) which does not tell the unified code of the authority; give it with --authority-uscc",
    );
  if (!edition.lacksAuthorityUscc && authorityUscc !== undefined)
    throw new ImportError(
      "tells the unified code of the authority itself; leave out --authority-uscc",
    );
}

/** The cells of a row by the names of their columns. */
export function cellsBy(
  { positions }: Pick<FileColumns<unknown>, "positions">,
  cells: readonly string[],
): CellOf {
  return (column) => {
    const position = positions.get(column);
    return position === undefined ? "" : (cells[position] ?? "");
  };
}

function quoted(name: string): string {
  return JSON.stringify(name.length > 24 ? `${name.slice(0, 24)}…` : name);
}

/** What no edition has an element for: the item of the catalogue, and the version as the source counts. */
export function besidesOf(
  cell: CellOf,
  { item }: FileSettings,
): { readonly item?: string; readonly version?: number } {
  const version = cell("VERSION").trim();
  const named = cell("ITEM").trim() || item;
  return {
    ...(named === undefined ? {} : { item: named }),
    // What is no number becomes one that is refused.
    ...(version === "" ? {} : { version: /^\d{1,9}$/u.test(version) ? Number(version) : 0 }),
  };
}

/** The cells that are filled in, by the fields of the input. */
export function elementsOf<Field extends string>(
  columnOf: Readonly<Record<Field, string>>,
): (cell: CellOf) => Partial<Record<Field, string>> {
  const fields = Object.entries(columnOf) as [Field, string][];
  return (cell) => {
    const row: Partial<Record<Field, string>> = {};
    for (const [field, column] of fields) {
      const text = cell(column);
      if (text !== "") row[field] = text;
    }
    return row;
  };
}
