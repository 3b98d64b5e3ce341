import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { openConfiguredDatabases, closeCityDatabases } from "../../../seeds/write/cityDatabases.ts";
import { planSeeding } from "../../../seeds/write/seedPlan.ts";
import { emptyInstallation, type Installation } from "../../support/installation.ts";
import { CITY } from "./cityRowsOf.ts";
import { runSeeding as run } from "./seedProcess.ts";

jest.setTimeout(60_000);

describe("npm run seed", () => {
  let installation: Installation;
  beforeEach(() => {
    installation = emptyInstallation();
  });
  afterEach(() => installation.remove());

  it("seeds a city, adds to it, and leaves a complete one alone where asked to", async () => {
    const { env } = installation;
    const folder = ["--data-dir", env.DATA_DIR];
    expect(await run(["--entities", "3", ...folder])).toEqual({
      exitCode: 0,
      stdout: "",
      stderr: "City 2016: 3 entities are in place.\n",
    });
    expect(await run(["--entities", "5"], env)).toMatchObject({
      exitCode: 0,
      stderr: "City 2016: 5 entities are in place.\n",
    });
    expect(await run(["--if-empty", "--entities", "9", "--city-seed", "1"], env)).toEqual({
      exitCode: 0,
      stdout: "",
      stderr: "There is data already: nothing is seeded.\n",
    });
    expect(await run(["--city-seed", "1", "--entities", "5", ...folder])).toEqual({
      exitCode: 1,
      stdout: "",
      stderr: `supervision-graph: ${env.DATA_DIR}/legal-entities.sqlite already holds city 2016 of 2026-06-30, not city 1 of 2026-06-30; use another data folder or database\n`,
    });
  });

  it("finishes with --if-empty what was left half-way", async () => {
    const { env } = installation;
    const databases = await openConfiguredDatabases(env);
    await planSeeding([{ name: "credit", database: databases.credit }], CITY, 8);
    await closeCityDatabases(databases);
    expect(await run(["--if-empty", "--entities", "4"], env)).toMatchObject({
      exitCode: 0,
      stderr: "City 2016: 4 entities are in place.\n",
    });
  });

  it.each([
    [["--entities", "0"], "Give a whole number from 1 to 3200000."],
    [["--entities", "3200001"], "Give a whole number from 1 to 3200000."],
    [["--entities", "many"], "Give a whole number from 1 to 3200000."],
    [["--city-seed", "-1"], "Give a whole number of at most nine digits."],
    [["--size", "3"], "error: unknown option '--size'"],
    [["2000"], "error: too many arguments"],
  ])("refuses the arguments %j in one line", async (args, message) => {
    const { exitCode, stdout, stderr } = await run(args, installation.env);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });

  it("refuses a folder for SQLite where another database is set", async () => {
    const url = "mysql://root@127.0.0.1:1/none";
    expect(await run(["--data-dir", installation.env.DATA_DIR], { DATABASE_URL: url })).toEqual({
      exitCode: 1,
      stdout: "",
      stderr:
        "supervision-graph: --data-dir is for SQLite, but DATABASE_URL is set; leave out one of them\n",
    });
  });

  it("explains itself", async () => {
    const { exitCode, stdout } = await run(["--help"]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain("Usage: seed [options]");
    expect(stdout).toContain("npm run seed -- --entities 2000");
  });
});
