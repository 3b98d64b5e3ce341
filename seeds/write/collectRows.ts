import type { TableRows } from "../city/tableRows.ts";

/** Adds an entity's rows to what is collected of each table. */
export function collect(into: Map<string, object[]>, tables: TableRows): void {
  for (const [table, rows] of Object.entries(tables)) {
    const collected = into.get(table);
    if (collected === undefined) into.set(table, [...rows]);
    else for (const row of rows) collected.push(row);
  }
}
