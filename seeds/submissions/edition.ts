/** A cell of a row by the name of its column; empty where there is no such column. */
export type CellOf = (column: string) => string;

/** Why a row is rejected, told by the columns of the file. */
export interface RowProblem {
  readonly column: string;
  readonly code: string;
  readonly message: string;
}

/** What a file cannot say of itself, and the command is told. */
export interface FileSettings {
  /** Item of the catalogue, for rows that name none: the standard has no element for it. */
  readonly item?: string | undefined;
  /** Unified code of the authority, which the editions of 2016 do not have. */
  readonly authorityUscc?: string | undefined;
}

/** A row in the words of the input, or why it cannot be put in them. */
export type Upgraded<Input> = Input | readonly RowProblem[];

/** The columns of one edition of a standard, and what they say. */
export interface Edition<Input> {
  /** As batches are marked with it, such as `EDITION_2019`. */
  readonly code: string;
  /** What people call it, such as `2018/2019`. */
  readonly years: string;
  /** A column that no other edition has, by which a header is known; the last edition is known by its lack. */
  readonly mark?: string;
  /** The column of each field of the input; others may say the same. */
  readonly columnOf: Readonly<Record<string, string>>;
  readonly columns: readonly string[];
  /** Those without which no row can be accepted. */
  readonly required: readonly string[];
  /** Whether it does not tell the unified code of the authority, which is then told to the command. */
  readonly lacksAuthorityUscc: boolean;
  rowOf(cell: CellOf, settings: FileSettings): Upgraded<Input>;
}
