import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { Database } from "../../../kit/database/database.ts";
import { migrate, type Migration } from "../../../kit/database/migrate.ts";
import { openDatabase } from "../../../kit/database/openDatabase.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";

const step = (name: string, table: string): Migration => ({
  name,
  tables: [table],
  up: (knex) => knex.schema.createTable(table, (columns) => void columns.increments("id")),
});
const first = step("001_first", "first_table");
const second = step("002_second", "second_table");
const failing: Migration = {
  name: "002_failing",
  tables: ["half_table"],
  async up(knex) {
    await knex.schema.createTable("half_table", (columns) => void columns.increments("id"));
    throw new Error("the power went");
  },
};

async function refusal(work: Promise<unknown>): Promise<{ code: string; message: string }> {
  const { code, message } = (await work.then(
    () => ({}),
    (error: unknown) => error,
  )) as { code: string; message: string };
  return { code, message };
}

describeOnEachDatabase("migration", (open) => {
  it("brings an empty database up to date, and a second time changes nothing", async () => {
    const database = await open();
    await migrate(database, [first, second]);
    await migrate(database, [first, second]);
    expect(await database.knex("schema_migration").pluck("name")).toEqual([
      "001_first",
      "002_second",
    ]);
  });

  it("goes on from where an earlier release stopped", async () => {
    const database = await open();
    await migrate(database, [first]);
    await migrate(database, [first, second]);
    expect(await database.knex.schema.hasTable("second_table")).toBe(true);
  });

  it("says in one line that a step failed half-way, and what to do", async () => {
    const database = await open();
    const { code, message } = await refusal(migrate(database, [first, failing]));
    expect(code).toBe("DATABASE_UNAVAILABLE");
    expect(message).toContain("(the power went); restore a backup, or remove it and start again");
    expect(message.split("\n")).toHaveLength(1);
  });

  it("refuses a database in which a recorded table is missing", async () => {
    const database = await open();
    await migrate(database, [first, second]);
    await database.knex.schema.dropTable("second_table");
    const { code, message } = await refusal(migrate(database, [first, second]));
    expect(code).toBe("DATABASE_HALF_MIGRATED");
    expect(message).toContain("step 002_second is recorded, table second_table is missing");
  });

  it("refuses a database that has tables of a step it did not record", async () => {
    const database = await open();
    await migrate(database, [first]);
    await database.knex.schema.createTable(
      "second_table",
      (columns) => void columns.increments("id"),
    );
    const { code, message } = await refusal(migrate(database, [first, second]));
    expect(code).toBe("DATABASE_HALF_MIGRATED");
    expect(message).toContain("already exists");
    expect(message.split("\n")).toHaveLength(1);
  });

  it("refuses a database whose last migration was stopped while it held the lock", async () => {
    const database = await open();
    await migrate(database, [first]);
    await database.knex("schema_migration_lock").update({ is_locked: 1 });
    const { code, message } = await refusal(migrate(database, [first, second]));
    expect(code).toBe("DATABASE_HALF_MIGRATED");
    expect(message).toContain("already locked");
  });

  it("refuses a database of a newer release", async () => {
    const database = await open();
    await migrate(database, [first, second]);
    expect(await refusal(migrate(database, [first]))).toEqual({
      code: "DATABASE_TOO_NEW",
      message: `database ${database.label} was migrated by a newer release; start that release, or restore a backup`,
    });
  });
});

describe("migration of a file that another process writes to", () => {
  let database: Database;
  let elsewhere: Database;
  beforeEach(async () => {
    const filename = join(mkdtempSync(join(tmpdir(), "supervision-migrate-")), "fleet.sqlite");
    database = await openDatabase({ client: "sqlite", filename });
    await migrate(database, [first]);
    await database.knex.raw("pragma busy_timeout = 0");
    elsewhere = await openDatabase({ client: "sqlite", filename });
    await elsewhere.knex.raw("begin immediate");
  });
  afterEach(async () => {
    await Promise.all([database.close(), elsewhere.close()]);
  });

  it("has nothing to wait for where it is up to date", async () => {
    await expect(migrate(database, [first])).resolves.toBeUndefined();
  });

  it("says so where it is not, and does not call it broken", async () => {
    expect(await refusal(migrate(database, [first, second]))).toEqual({
      code: "DATABASE_UNAVAILABLE",
      message: `database ${database.label} is to be brought up to date, and another process writes to it; try again once that is done`,
    });
  });
});
