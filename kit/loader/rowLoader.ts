import DataLoader from "dataloader";

/** A repository method that returns one row per key, in the keys' order; undefined where none exists. */
export type RowMethod<Key, Row> = (keys: readonly Key[]) => Promise<(Row | undefined)[]>;

/** Asks for the row of a key; those that ask in one tick share a statement, and a key is asked for once. */
export interface RowLoader<Key, Row> {
  load(key: Key): Promise<Row | undefined>;
  /** In the keys' order. */
  loadAll(keys: readonly Key[]): Promise<(Row | undefined)[]>;
  /** Takes a row that was read in another way for that of its key. */
  prime(key: Key, row: Row): void;
}

/** Batches look-ups by key into one statement per tick. */
export function rowLoader<Key extends string | number, Row>(
  method: RowMethod<Key, Row>,
): RowLoader<Key, Row> {
  return new LazyRowLoader(method);
}

/** A DataLoader that is made when it is first asked: a request has dozens, and asks few. */
class LazyRowLoader<Key, Row> implements RowLoader<Key, Row> {
  readonly #method: RowMethod<Key, Row>;
  #loader: DataLoader<Key, Row | undefined> | undefined;

  constructor(method: RowMethod<Key, Row>) {
    this.#method = method;
  }

  load(key: Key): Promise<Row | undefined> {
    return this.#made().load(key);
  }

  loadAll(keys: readonly Key[]): Promise<(Row | undefined)[]> {
    return Promise.all(keys.map((key) => this.load(key)));
  }

  prime(key: Key, row: Row): void {
    this.#made().prime(key, row);
  }

  #made(): DataLoader<Key, Row | undefined> {
    return (this.#loader ??= new DataLoader<Key, Row | undefined>(this.#method));
  }
}

/** Puts rows fetched in any order into the order of their keys. */
export function inKeyOrder<Key, Row>(
  keys: readonly Key[],
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): (Row | undefined)[] {
  const byKey = new Map<Key, Row>();
  for (const row of rows) byKey.set(keyOf(row), row);
  return keys.map((key) => byKey.get(key));
}
