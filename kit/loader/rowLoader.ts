import DataLoader from "dataloader";

/** A repository method that returns one row per key, in the keys' order; undefined where none exists. */
export type RowMethod<Key, Row> = (keys: readonly Key[]) => Promise<(Row | undefined)[]>;

/** Batches look-ups by key into one statement per tick. */
export function rowLoader<Key extends string | number, Row>(method: RowMethod<Key, Row>) {
  return new DataLoader<Key, Row | undefined>(method);
}

/** Puts rows fetched in any order into the order of their keys. */
export function inKeyOrder<Key, Row>(
  keys: readonly Key[],
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): (Row | undefined)[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => byKey.get(key));
}
