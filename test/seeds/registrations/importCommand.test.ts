import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, jest } from "@jest/globals";
import { databaseConfigOf } from "../../../kit/database/databaseConfig.ts";
import { openDatabase } from "../../../kit/database/openDatabase.ts";
import { runImport as run } from "./importProcess.ts";
import { csv, row, rows, temporaryFiles, usccOf } from "./registrationFile.ts";

jest.setTimeout(60_000);

describe("npm run import", () => {
  const files = temporaryFiles();

  it("imports a file, says what it did, and writes the report", async () => {
    const folder = files.folder();
    const path = files.write(csv([...rows(2), row(3, { 注册日期: "不详" })]), "some.csv.gz");
    const reportPath = join(folder, "report.json");
    const { exitCode, stdout, stderr } = await run([
      "registrations",
      path,
      "--data-dir",
      folder,
      "--report",
      reportPath,
    ]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    const [first, ...lines] = stdout.split("\n");
    expect(first).toMatch(
      /^some\.csv\.gz is imported into .*legal-entities\.sqlite \(import 1, [\d.]+ s, \d+ rows\/s\)\.$/u,
    );
    expect(lines).toEqual([
      "read 3 = imported 2 + corrected 0 + unchanged 0 + quarantined 1",
      "Quarantined:",
      "        1  DATE: the registration date is missing, not a real day or out of range",
      `           line 4: DATE: "不详" is not a real day.`,
      "Dual notice: of 2 entities with a unified code 0 (0.0 %) have a letter, 0 (0.0 %) of them for a business that the catalogue names and 0 (0.0 %) only because their scope says that something needs approval.",
      "Of 0 notices to departments 0 are in the pool.",
      "",
    ]);
    expect(JSON.parse(readFileSync(reportPath, "utf8"))).toMatchObject({
      file: { name: "some.csv.gz" },
      startedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/u),
      equation: "3 = 2 + 0 + 0 + 1",
      quarantinedRows: [{ line: 4, reason: "DATE", detail: `"不详" is not a real day.` }],
      assumptions: expect.arrayContaining([expect.stringContaining("status 1")]),
    });
  });

  it("tells approvals of the entities that it imported", async () => {
    const folder = files.folder();
    await run(["registrations", files.write(csv(rows(2))), "--data-dir", folder]);
    const approvals = await openDatabase(databaseConfigOf("approvals", { DATA_DIR: folder }));
    expect(await approvals.knex("known_entity").orderBy("uscc").pluck("uscc")).toEqual(
      [usccOf(1), usccOf(2)].toSorted(),
    );
    await approvals.close();
  });

  it("refuses a malformed file in one line, and does not even create a database", async () => {
    const folder = files.folder();
    const path = files.write(`${csv(rows(30))}"开着`);
    expect(await run(["registrations", path, "--data-dir", folder])).toEqual({
      exitCode: 1,
      stdout: "",
      stderr: `supervision-graph: ${path}: line 32: the quotes of the row that begins here are never closed\n`,
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    [[], /^Usage: import/u],
    [["registrations"], /^error: missing required argument 'file'$/mu],
    [["registrations", "a.csv", "b.csv"], /^error: too many arguments/mu],
    [["registrations", "a.csv", "--bogus"], /^error: unknown option '--bogus'$/mu],
    [["licences", "a.csv"], /^error: unknown command 'licences'$/mu],
  ])("exits with 1 for the arguments %j", async (args, message) => {
    const { exitCode, stderr } = await run(args);
    expect(stderr).toMatch(message);
    expect(exitCode).toBe(1);
  });

  it("refuses a report that cannot be written before it reads anything", async () => {
    const folder = files.folder();
    const report = join(folder, "none", "report.json");
    const { exitCode, stderr } = await run(["registrations", "none.csv", "--report", report]);
    expect({ exitCode, stderr }).toEqual({
      exitCode: 1,
      stderr: `supervision-graph: --report ${report} cannot be written: ENOENT: no such file or directory, access '${join(folder, "none")}'\n`,
    });
  });

  it("refuses a folder for SQLite where another database is set", async () => {
    const folder = files.folder();
    const { exitCode, stderr } = await run(["registrations", "a.csv", "--data-dir", folder], {
      DATABASE_URL: "mysql://root@127.0.0.1:1/none",
    });
    expect({ exitCode, stderr }).toEqual({
      exitCode: 1,
      stderr:
        "supervision-graph: --data-dir is for SQLite, but DATABASE_URL is set; leave out one of them\n",
    });
  });

  it("explains itself", async () => {
    const { exitCode, stdout } = await run(["registrations", "--help"]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain("Usage: import registrations [options] <file>");
    expect(stdout).toContain("企业名称, 统一社会信用代码, 注册日期");
  });
});
