/** Gives the values of rows the names of their columns. */
export type RowNamer = (rows: readonly (readonly unknown[])[]) => Record<string, unknown>[];

/**
 * Makes rows of one statement objects of one shape. Written out as a literal, because an object of many keys that are
 * set one by one becomes a hash table, which is slow to make, to read and to collect.
 */
export function rowNamer(columns: readonly string[]): RowNamer {
  // As in an object made key by key, the last of two columns of one name counts.
  const fields = columns.map((name, place) => `${keyOf(name)}: row[${place}]`).join(", ");
  // oxlint-disable-next-line no-new-func, no-implied-eval -- the names are quoted, and are those of our own statements
  return new Function("rows", `return rows.map((row) => ({ ${fields} }));`) as RowNamer;
}

/** In brackets only `__proto__` is a name like any other; all others are faster without. */
function keyOf(name: string): string {
  return name === "__proto__" ? '["__proto__"]' : JSON.stringify(name);
}
