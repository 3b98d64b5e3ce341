import { randomBytes } from "node:crypto";
import { afterEach, describe } from "@jest/globals";
import type { Database } from "../../kit/database/database.ts";
import { openDatabase } from "../../kit/database/openDatabase.ts";

/** Opens a fresh, empty database of the kind under test; it is closed after the test. */
export type OpenDatabase = () => Promise<Database>;

/** Runs the same tests on SQLite and on MariaDB. */
export function describeOnEachDatabase(title: string, tests: (open: OpenDatabase) => void): void {
  describe(`${title} (SQLite)`, () => {
    tests(closedAfterEach(() => openDatabase({ client: "sqlite", filename: ":memory:" })));
  });
  const url = process.env["TEST_MYSQL_URL"];
  const onMariadb = url === undefined ? describe.skip : describe;
  onMariadb(`${title} (MariaDB)`, () => {
    tests(closedAfterEach(() => openMariadb(url ?? "")));
  });
}

async function openMariadb(url: string): Promise<Database> {
  const name = `test_${randomBytes(6).toString("hex")}`;
  const database = await openDatabase({ client: "mysql", url, name });
  return {
    ...database,
    async close() {
      await database.knex.raw(`drop database ${name}`);
      await database.close();
    },
  };
}

function closedAfterEach(open: OpenDatabase): OpenDatabase {
  const opened: Database[] = [];
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((database) => database.close()));
  });
  return async () => {
    const database = await open();
    opened.push(database);
    return database;
  };
}
