import { ImportError, lineError } from "../registrations/importError.ts";
import type { CellOf, Edition, FileSettings } from "./edition.ts";
import { edition2016 } from "./edition2016.ts";
import { edition2019 } from "./edition2019.ts";

/** Beside the elements of the standard. */
const BESIDES = ["ITEM", "VERSION"];

/** What a file of rejected rows has before its columns; passed over when it is sent again. */
export const OF_REJECTED = ["LINE", "ERRORS"] as const;

/** What a header says: the edition, and where the columns stand. */
export interface PermitColumns {
  readonly edition: Edition;
  readonly header: readonly string[];
  readonly positions: ReadonlyMap<string, number>;
}

/** The columns of an edition, for the help text. */
export function columnNames({ columns }: Edition): string {
  return [...columns, ...BESIDES].join(", ");
}

/**
 * Reads a header. The order of columns is free, their names are not; which edition it is, the name of the holder
 * tells (XK_XDR in 2016, XK_XDR_MC since). Throws an `ImportError`.
 */
export function permitColumns(header: readonly string[], line: number): PermitColumns {
  const edition = header.includes("XK_XDR") ? edition2016 : edition2019;
  const known = new Set([...edition.columns, ...BESIDES, ...OF_REJECTED]);
  const missing = edition.required.filter((column) => !header.includes(column));
  const unexpected = header.filter((name, at) => !known.has(name) || header.indexOf(name) !== at);
  const parts = [
    ...(missing.length === 0 ? [] : [`missing ${missing.join(", ")}`]),
    ...(unexpected.length === 0 ? [] : [`unexpected ${unexpected.map(quoted).join(", ")}`]),
  ];
  if (parts.length > 0)
    throw lineError(
      line,
      `not the header of a file of permits (${edition.code}): ${parts.join("; ")}`,
    );
  return { edition, header, positions: new Map(header.map((name, at) => [name, at])) };
}

/** Refuses settings that the file has no use for, or cannot do without. Throws an `ImportError`. */
export function assertSettings(
  { edition, positions }: PermitColumns,
  { item, authorityUscc }: FileSettings,
): void {
  if (item === undefined && !positions.has("ITEM"))
    throw new ImportError("has no column ITEM; name the item of all its rows with --item");
  if (edition === edition2016 && authorityUscc === undefined)
    throw new ImportError(
      "is of the edition of 2016, which does not tell the unified code of the authority; give it with --authority-uscc",
    );
  if (edition !== edition2016 && authorityUscc !== undefined)
    throw new ImportError(
      "tells the unified code of the authority itself (XK_XKJGDM); leave out --authority-uscc",
    );
}

/** The cells of a row by the names of their columns. */
export function cellsBy({ positions }: PermitColumns, cells: readonly string[]): CellOf {
  return (column) => {
    const position = positions.get(column);
    return position === undefined ? "" : (cells[position] ?? "");
  };
}

function quoted(name: string): string {
  return JSON.stringify(name.length > 24 ? `${name.slice(0, 24)}…` : name);
}
