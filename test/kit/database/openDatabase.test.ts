import { chmodSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "@jest/globals";
import { databaseConfigOf } from "../../../kit/database/databaseConfig.ts";
import { openDatabase } from "../../../kit/database/openDatabase.ts";

const folder = (): string => mkdtempSync(join(tmpdir(), "supervision-open-"));

it("a folder that is a file is refused with what to do", async () => {
  const file = join(folder(), "occupied");
  writeFileSync(file, "");
  await expect(
    openDatabase({ client: "sqlite", filename: join(file, "x.sqlite") }),
  ).rejects.toMatchObject({
    code: "DATABASE_UNAVAILABLE",
    message: expect.stringMatching(
      /^cannot write to .*occupied: .*; set DATA_DIR to a folder this user may write to$/u,
    ),
  });
});

it("a file that is not a database is refused by its name", async () => {
  const filename = join(folder(), "text.sqlite");
  writeFileSync(filename, "this is no database, however long it is written".repeat(50));
  chmodSync(filename, 0o600);
  await expect(openDatabase({ client: "sqlite", filename })).rejects.toMatchObject({
    code: "DATABASE_UNAVAILABLE",
    message: `cannot open database ${filename}: file is not a database`,
  });
});

it("a server that does not answer is refused without showing the password", async () => {
  const config = { client: "mysql", url: "mysql://user:geheim@127.0.0.1:1/x", name: "x" } as const;
  const refused = (await openDatabase(config).catch((error: unknown) => error)) as {
    message: string;
  };
  expect(refused.message).toMatch(/^cannot open database x on 127\.0\.0\.1:1: .*ECONNREFUSED/u);
  expect(refused.message).not.toContain("geheim");
});

it("each subgraph has a file, or a database on the server, of its own", () => {
  expect(databaseConfigOf("legal-entities", { DATA_DIR: "/srv/data" })).toEqual({
    client: "sqlite",
    filename: "/srv/data/legal-entities.sqlite",
  });
  const url = "mysql://u:p@db:3306/city";
  expect(databaseConfigOf("legal-entities", { DATABASE_URL: url })).toEqual({
    client: "mysql",
    url,
    name: "city_legal_entities",
  });
  expect(() => databaseConfigOf("credit", { DATABASE_URL: "postgres://u:geheim@db/x" })).toThrow(
    "DATABASE_URL must have the form mysql://user:password@host:port/prefix",
  );
});
