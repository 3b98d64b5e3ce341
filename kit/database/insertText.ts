/** How a statement that inserts begins. */
export type InsertVerb = "insert into" | "insert or ignore into" | "insert ignore into";

/** The statement that inserts so many rows at once. Both databases take backquotes around a name. */
export function insertText(
  table: string,
  columns: readonly string[],
  rows: number,
  verb: InsertVerb = "insert into",
): string {
  const names = columns.map((column) => `\`${column}\``).join(",");
  const tuple = `(${columns.map(() => "?").join(",")})`;
  return `${verb} \`${table}\` (${names}) values ${`${tuple},`.repeat(rows).slice(0, -1)}`;
}
