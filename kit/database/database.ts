import type { Knex } from "knex";
import type { PreparedReads } from "./preparedReads.ts";
import type { PreparedWrites } from "./preparedWrites.ts";

/** The two SQL dialects the project runs on. `mysql` means MySQL and MariaDB alike. */
export type Dialect = "sqlite" | "mysql";

/** Where one subgraph keeps its data. */
export type DatabaseConfig =
  | { readonly client: "sqlite"; readonly filename: string }
  | { readonly client: "mysql"; readonly url: string; readonly name: string };

/** An open database of one subgraph. */
export interface Database {
  readonly knex: Knex;
  /** For the reads of every request; what is asked now and then may go through knex alone. */
  readonly reads: PreparedReads;
  /** For what is written with every request. */
  readonly writes: PreparedWrites;
  readonly dialect: Dialect;
  /** What to call it in a message to an operator; never holds a password. */
  readonly label: string;
  close(): Promise<void>;
}
