import type {
  PermitRowInput,
  PublicationEdition,
} from "../../subgraphs/approvals/resolvers.generated.ts";

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
  /** XK_XKJGDM of the authority, which the edition of 2016 does not have. */
  readonly authorityUscc?: string | undefined;
}

/** A row in the words of the newest edition, or why it cannot be put in them. */
export type Upgraded = PermitRowInput | readonly RowProblem[];

/** The columns of one edition of the standard, and what they say. */
export interface Edition {
  readonly code: PublicationEdition;
  /** The column of each field of the input; others may say the same. */
  readonly columnOf: Readonly<Record<string, string>>;
  readonly columns: readonly string[];
  /** Those without which no row can be accepted. */
  readonly required: readonly string[];
  rowOf(cell: CellOf, settings: FileSettings): Upgraded;
}
