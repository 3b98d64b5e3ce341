import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { AuditRecordRow } from "../../audit/auditRecord.ts";
import type { Verification } from "../../audit/verify/verifyTrail.ts";
import type { Database } from "../../kit/database/database.ts";
import { openDatabase } from "../../kit/database/openDatabase.ts";
import { openTrail, recordMany, auditFolder, type TrailUnderTest } from "./trails.ts";

/**
 * How long a trail to write and verify, in a file. Too long for every run: whoever wants to know names a
 * number, at least 1,000 (`AUDIT_RECORDS=1000000`).
 */
const AUDIT_RECORDS = process.env["AUDIT_RECORDS"];
const RECORDS = Number(AUDIT_RECORDS ?? 0);
const title = "a long trail";

const HOUR = 3_600_000;
jest.setTimeout(HOUR);

const CUT = 100;
/** Somewhere inside, away from the ends. */
const PLACE = Math.floor(RECORDS / 3);
const OTHER = Math.floor(RECORDS / 2);

/** Said past the test runner, which holds back what is printed. */
function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1_000;
}

(AUDIT_RECORDS === undefined ? describe.skip : describe)(
  AUDIT_RECORDS === undefined ? `${title} (skipped: AUDIT_RECORDS is not set)` : title,
  () => {
    let database: Database;
    let underTest: TrailUnderTest;

    beforeAll(async () => {
      if (!Number.isSafeInteger(RECORDS) || RECORDS < 1_000)
        throw new RangeError(`AUDIT_RECORDS=${AUDIT_RECORDS} is not a number of at least 1000`);
      const filename = join(auditFolder(), "governance.sqlite");
      database = await openDatabase({ client: "sqlite", filename });
      underTest = await openTrail(database);
      const { trail } = underTest;
      const taken = await seconds(async () => {
        await recordMany(trail, RECORDS);
        await trail.close();
      });
      say(
        `${RECORDS} records written in ${taken.toFixed(1)} s, ${Math.round(RECORDS / taken)} records/s, ${megabytes(filename)} MB`,
      );
    });

    afterAll(() => database.close());

    const record = (seq: number): Promise<AuditRecordRow> =>
      database.knex("audit_record").where({ seq }).first();

    async function found(what: string): Promise<readonly (string | number)[][]> {
      let outcome: Verification | undefined;
      const taken = await seconds(async () => (outcome = await underTest.verify()));
      say(`${what}: verified in ${taken.toFixed(1)} s`);
      return (outcome?.findings ?? []).map(({ code, seq }) => [code, seq]);
    }

    async function move(from: number, to: number): Promise<void> {
      await database.knex("audit_record").where({ seq: from }).update({ seq: to });
    }

    async function swap(one: number, other: number): Promise<void> {
      await move(one, -1);
      await move(other, one);
      await move(-1, other);
    }

    it("is found as it was written", async () => {
      expect(await found("untouched")).toEqual([]);
    });

    it("shows a bit that was flipped", async () => {
      const { payload } = await record(PLACE);
      const flipped = `${payload.slice(0, 40)}${String.fromCharCode(payload.charCodeAt(40) ^ 1)}${payload.slice(41)}`;
      await database.knex("audit_record").where({ seq: PLACE }).update({ payload: flipped });
      const findings = await found("a bit flipped");
      await database.knex("audit_record").where({ seq: PLACE }).update({ payload });
      expect(findings).toEqual([["ALTERED", PLACE]]);
    });

    it("shows a record that was deleted", async () => {
      const row = await record(PLACE);
      await database.knex("audit_record").where({ seq: PLACE }).delete();
      const findings = await found("a record deleted");
      await database.knex("audit_record").insert(row);
      expect(findings).toEqual([["MISSING", PLACE]]);
    });

    it("shows two records that changed places", async () => {
      await swap(PLACE, OTHER);
      const findings = await found("two records swapped");
      await swap(PLACE, OTHER);
      expect(findings).toEqual([PLACE, PLACE + 1, OTHER, OTHER + 1].map((seq) => ["ALTERED", seq]));
    });

    it("shows an end that was cut off", async () => {
      const end = () => database.knex("audit_record").where("seq", ">", RECORDS - CUT);
      const rows: AuditRecordRow[] = await end();
      await end().delete();
      const findings = await found("the end cut off");
      await database.knex.batchInsert("audit_record", rows, 50);
      expect(rows).toHaveLength(CUT);
      expect(findings).toEqual([["TRUNCATED", RECORDS]]);
    });

    it("is found as it was written once everything is put back", async () => {
      expect(await found("put back")).toEqual([]);
    });
  },
);

/** Of a database, with what it has not yet moved out of its log. */
function megabytes(filename: string): number {
  const files = [filename, `${filename}-wal`].filter((file) => existsSync(file));
  return Math.round(files.reduce((bytes, file) => bytes + statSync(file).size, 0) / 1_000_000);
}
