import BetterSqlite3 from "better-sqlite3";

/**
 * Loaded before a gateway that is looked into: counts the statements that SQLite runs, by their database and text,
 * in a global of the process.
 */
const counted = new Map<string, number>();

type Method = (this: BetterSqlite3.Statement, ...values: unknown[]) => unknown;

const inMemory = new BetterSqlite3(":memory:");
const prototype = Object.getPrototypeOf(inMemory.prepare("select 1")) as Record<string, Method>;
inMemory.close();

for (const name of ["all", "get", "run", "iterate"]) {
  const method = prototype[name];
  if (method === undefined) throw new TypeError(`statements have no ${name}`);
  prototype[name] = function counting(...values) {
    const key = `${this.database.name}\n${this.source}`;
    counted.set(key, (counted.get(key) ?? 0) + 1);
    return method.apply(this, values);
  };
}

/** What was counted since it was asked last, as JSON. */
Object.assign(globalThis, {
  statementsRun(): string {
    const run = JSON.stringify([...counted]);
    counted.clear();
    return run;
  },
});
