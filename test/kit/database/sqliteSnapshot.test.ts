import { channel } from "node:diagnostics_channel";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { Database } from "../../../kit/database/database.ts";
import { inserts } from "../../../kit/database/inserts.ts";
import { openDatabase } from "../../../kit/database/openDatabase.ts";

const vessels = async (database: Database): Promise<number> => {
  const all = database.knex("vessel").count({ total: "*" });
  const [found] = await database.reads.found<{ total: number }>(all);
  return found?.total ?? 0;
};

const launched = ({ writes }: Database, id: number): Promise<void> =>
  writes.transaction(function* () {
    yield* inserts("sqlite", "vessel", [{ id }]);
  });

const requestsCame = channel("http.server.request.start");

describe("a request", () => {
  it("is told of by Node before whoever serves hears of it", async () => {
    const heard: string[] = [];
    const hear = (): void => void heard.push("told of");
    requestsCame.subscribe(hear);
    const server = createServer((_request, response) => {
      heard.push("served");
      response.end();
    });
    await once(server.listen(0, "127.0.0.1"), "listening");
    await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    server.close();
    requestsCame.unsubscribe(hear);
    expect(heard).toEqual(["told of", "served"]);
  });
});

describe("what is read of a file of SQLite", () => {
  let reading: Database;
  /** The same file as another process has it. */
  let elsewhere: Database;

  beforeEach(async () => {
    const filename = join(mkdtempSync(join(tmpdir(), "supervision-snapshot-")), "fleet.sqlite");
    reading = await openDatabase({ client: "sqlite", filename });
    await reading.knex.schema.createTable("vessel", (table) => {
      table.integer("id").primary();
    });
    elsewhere = await openDatabase({ client: "sqlite", filename });
    await setImmediate();
  });

  afterEach(async () => {
    await Promise.all([reading.close(), elsewhere.close()]);
  });

  it("is one state for as long as a turn lasts, whoever writes meanwhile", async () => {
    expect(await vessels(reading)).toBe(0);
    await launched(elsewhere, 1);
    expect(await vessels(elsewhere)).toBe(1);
    expect(await vessels(reading)).toBe(0);
  });

  it("is the newest state in the next turn", async () => {
    expect(await vessels(reading)).toBe(0);
    await launched(elsewhere, 1);
    await setImmediate();
    expect(await vessels(reading)).toBe(1);
  });

  it.each([
    ["by a transaction", () => launched(reading, 1)],
    ["through knex", () => reading.knex("vessel").insert({ id: 1 })],
    ["through knex, which gives it back", () => reading.knex("vessel").insert({ id: 1 }, ["id"])],
    [
      "by a transaction of knex",
      () => reading.knex.transaction((transaction) => transaction("vessel").insert({ id: 1 })),
    ],
  ])("has at once what was written %s", async (_, write) => {
    expect(await vessels(reading)).toBe(0);
    await write();
    expect(await vessels(reading)).toBe(1);
  });

  it("is the newest state once a request has come, within the same turn", async () => {
    expect(await vessels(reading)).toBe(0);
    await launched(elsewhere, 1);
    requestsCame.publish({});
    expect(await vessels(reading)).toBe(1);
  });

  it("is no longer held when the database is closed", async () => {
    expect(await vessels(reading)).toBe(0);
    await reading.close();
    await expect(setImmediate()).resolves.toBeUndefined();
  });
});
