/** A row that another row names; without it the database is not whole. */
export function found<Row>(row: Row | undefined): Row {
  if (row === undefined) throw new TypeError("a row names another that is missing");
  return row;
}
