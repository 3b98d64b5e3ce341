/** Rows to write, by table of one subgraph's database; columns as its migrations name them. */
export type TableRows = Readonly<Record<string, readonly object[]>>;
