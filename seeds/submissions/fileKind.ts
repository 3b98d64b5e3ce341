import type { Subgraph } from "../../kit/defineSubgraph.ts";
import type { AuthorityItem } from "../../kit/ingest/authority.ts";
import type { IngestKind, SubmittedInput } from "../../kit/ingest/ingestKind.ts";
import type { RecordRow } from "../../kit/ingest/readRow.ts";
import type { CategoryCode } from "../../policy/categories/index.ts";
import type { Edition } from "./edition.ts";

/** A kind of record that can be submitted by file. */
export interface FileKind<Input extends SubmittedInput, Row extends RecordRow> {
  /** What the command is called: `permits`. */
  readonly command: string;
  /** What its help says of it. */
  readonly description: string;
  readonly example: { readonly authority: string; readonly source: string; readonly item: string };
  readonly ingest: IngestKind<Input, Row>;
  /** The subgraph that keeps it. */
  readonly subgraph: Pick<Subgraph, "name" | "migrations">;
  /** The act by which it is submitted, and the field that does it for others. */
  readonly act: CategoryCode;
  readonly field: string;
  /** The editions of its format, that in force last. */
  readonly editions: readonly Edition<Input>[];
  itemOf(code: string): AuthorityItem | undefined;
  /** The unified code that a row is of, as it was written. */
  subjectOf(row: Input): string | null | undefined;
}
