import type { Knex } from "knex";

/** Which texts of which table are searchable. */
export interface TextIndexOptions {
  /** The table searched; the index is named after it. */
  readonly table: string;
  /** Field names, in the order of the index's columns; the table holds `<field>_search` folded texts. */
  readonly fields: readonly string[];
}

/** A row's folded texts, by field. */
export interface TextEntry {
  readonly id: number;
  readonly texts: Readonly<Record<string, string>>;
}

/** What is searched: every fragment must occur in its field. */
export interface TextCondition {
  readonly field: string;
  readonly fragments: readonly string[];
}

/**
 * Finds rows by any fragment of two characters or more, through an index in either database. Matching
 * rows come in the order of their ids, so a page of a very common fragment stops after the page.
 */
export interface TextIndex {
  /** The tables it keeps, for the migration that creates them. */
  readonly tables: readonly string[];
  create(knex: Knex): Promise<void>;
  /** Adds or replaces the entries of rows. `isNew` spares the removal of entries that cannot exist. */
  put(knex: Knex, entries: readonly TextEntry[], isNew: boolean): Promise<void>;
  /** Starts a query over the table (alias `row`), restricted to matching rows, driven by the index. */
  matching(knex: Knex, conditions: readonly TextCondition[]): Knex.QueryBuilder;
  /** The column of `matching` that pages by id should compare and sort, so that the index does both. */
  readonly idColumn: string;
}
