const columnsByResolver = new WeakMap<object, readonly string[]>();

/** Makes resolvers of a row that say which of its columns they read: their types let them read no others. */
export function readingOf<Row>() {
  return <Column extends keyof Row & string, Rest extends readonly unknown[], Value>(
    columns: readonly Column[],
    resolve: (row: Pick<Row, NoInfer<Column>>, ...rest: Rest) => Value,
  ): ((row: Pick<Row, NoInfer<Column>>, ...rest: Rest) => Value) => noteColumns(resolve, columns);
}

/** Notes which columns of its row a resolver reads; one that resolves several fields reads the same of each. */
export function noteColumns<Resolver extends object>(
  resolver: Resolver,
  columns: readonly string[],
): Resolver {
  columnsByResolver.set(resolver, columns);
  return resolver;
}

/** The columns that a resolver reads of its row; undefined where it has not said, and may read any. */
export function columnsReadBy(resolver: object): readonly string[] | undefined {
  return columnsByResolver.get(resolver);
}
