import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, jest } from "@jest/globals";
import type { AuditPayload } from "../../../audit/auditRecord.ts";
import { databaseConfigOf } from "../../../kit/database/databaseConfig.ts";
import { openDatabase } from "../../../kit/database/openDatabase.ts";
import { runImport as run } from "../registrations/importProcess.ts";
import { temporaryFiles } from "../registrations/registrationFile.ts";
import { permitFiles } from "../../../seeds/permits/permitFiles.ts";
import { submissionOf } from "../../../seeds/submissions/submission.ts";
import { FDA_USCC } from "../../subgraphs/approvals/submittedRow.ts";
import { csvOf, permit, permitOf2016, submitted } from "./permitFile.ts";

jest.setTimeout(60_000);

const FDA = ["--authority", "SH-FDA", "--source", "FDA-PERMITS"];

describe("npm run import -- permits", () => {
  const files = temporaryFiles();

  it("says what came of every row, and writes those that were rejected", async () => {
    const folder = files.folder();
    const path = files.write(csvOf([permit(1), permit(2, { XK_ZT: "9" })]), "permits.csv.gz");
    const rejected = join(folder, "rejected.csv");
    const args = ["permits", path, ...FDA, "--item", "XK-001", "--data-dir", folder];
    const { exitCode, stdout, stderr } = await run([...args, "--rejected", rejected]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    const [first, second, ...rest] = stdout.split("\n");
    expect(first).toMatch(
      /^permits\.csv\.gz \(EDITION_2019\) is imported for SH-FDA from FDA-PERMITS into .*approvals\.sqlite \([\d.]+ s\)\.$/u,
    );
    expect(second).toBe("read 2 = accepted 0 + corrected 0 + unchanged 0 + waiting 1 + rejected 1");
    expect(rest[1]).toMatch(/^ {2}line 3: XK_ZT UNKNOWN_CODE: /u);
    expect(readFileSync(rejected, "utf8")).toContain("\r\n3,XK_ZT UNKNOWN_CODE: ");
    const trail = await openDatabase(databaseConfigOf("governance", { DATA_DIR: folder }));
    const payloads: string[] = await trail.knex("audit_record").orderBy("seq").pluck("payload");
    await trail.close();
    const recorded = payloads.map((payload) => JSON.parse(payload) as AuditPayload);
    expect(recorded.map(({ write }) => write)).toEqual(["begun", "answered"]);
    expect(recorded[0]).toMatchObject({
      reader: "SH-FDA",
      operation: { name: "import permits" },
      given: ["Mutation.ingestPermits"],
      categories: ["permits.submit"],
    });
    expect((await run(args)).stdout).toContain(
      "permits.csv.gz was imported before for SH-FDA from FDA-PERMITS; nothing was changed.\nread 2 =",
    );
  });

  it("refuses what it cannot do before it opens a database", async () => {
    const folder = files.folder();
    const path = files.write(csvOf([permit(1)]));
    const { exitCode, stderr } = await run(["permits", path, ...FDA, "--data-dir", folder]);
    expect(stderr).toBe(
      `supervision-graph: ${path}: has no column ITEM; name the item of all its rows with --item\n`,
    );
    expect(exitCode).toBe(1);
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    ["a department that may not", { authority: "SH-CRT" }, /may not submit permits/u],
    ["nobody that is known", { authority: "SH-XXX" }, /is no department/u],
    ["a system without a name", { source: "-" }, /--source must be 2 to 32/u],
    ["another's item", { item: "XK-022" }, /XK-022 is no item of SH-FDA/u],
    ["an item of no catalogue", { item: "XK-999" }, /is no item of the catalogue/u],
    ["a wrong code", { authorityUscc: "91310110Y000000X" }, /--authority-uscc is no unified code/u],
  ])("refuses %s", (_, given, message) => {
    const told = { authority: "SH-FDA", source: "FDA-PERMITS", ...given };
    expect(() => submissionOf(permitFiles, told)).toThrow(message);
  });

  it.each([
    ["2016 without a code", csvOf([permitOf2016(1)]), undefined, /give it with --authority-uscc/u],
    ["2019 with a second code", csvOf([permit(1)]), FDA_USCC, /leave out --authority-uscc/u],
    [
      "another header",
      "XK_WSH,颜色\n1,红\n",
      undefined,
      /^line 1: .*XK_XDR_MC.*unexpected "颜色"$/u,
    ],
  ])("refuses a file of %s", async (_, content, code, message) => {
    await expect(submitted(files.write(content), code)).rejects.toThrow(message);
  });
});
