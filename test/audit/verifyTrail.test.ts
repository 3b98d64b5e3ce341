import { appendFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { expect, it } from "@jest/globals";
import type { AuditRecordRow } from "../../audit/auditRecord.ts";
import { openAuditTrail } from "../../audit/auditTrail.ts";
import { GENESIS_HASH, recordHash } from "../../audit/chain.ts";
import type { Database } from "../../kit/database/database.ts";
import { describeOnEachDatabase, type OpenDatabase } from "../support/eachDatabase.ts";
import { openTrail, recordMany, type TrailUnderTest } from "./trails.ts";

/** More than a page of the verifier, and some checkpoints. */
const RECORDS = 2_300;

interface WrittenTrail extends TrailUnderTest {
  readonly database: Database;
}

async function written(open: OpenDatabase): Promise<WrittenTrail> {
  const database = await open();
  const underTest = await openTrail(database);
  // The first batch is vouched for at once: this one holds one record.
  await recordMany(underTest.trail, 1);
  await recordMany(underTest.trail, RECORDS - 1);
  await underTest.trail.close();
  return { ...underTest, database };
}

/** As whoever rewrites history would: another reader in one record, and every hash after it anew. */
function rechained(rows: readonly AuditRecordRow[], changed: number): AuditRecordRow[] {
  let before = GENESIS_HASH;
  return rows.map((row) => {
    const isChanged = row.seq === changed;
    const payload = isChanged ? row.payload.replace("SH-TAX", "SH-PSB") : row.payload;
    before = recordHash(row.seq, before, payload);
    return { ...row, payload, hash: before };
  });
}

const found = async ({ verify }: TrailUnderTest): Promise<readonly (string | number)[][]> =>
  (await verify()).findings.map(({ code, seq }) => [code, seq]);

describeOnEachDatabase("the verification of an audit trail", (open) => {
  it("finds nothing in a trail that is as it was written", async () => {
    const { verify } = await written(open);
    const { records, findings } = await verify();
    expect({ records, findings }).toEqual({ records: RECORDS, findings: [] });
  });

  it("finds a bit that was flipped in a record", async () => {
    const trail = await written(open);
    const { knex } = trail.database;
    const { payload } = await knex("audit_record").where({ seq: 1_711 }).first();
    const flipped = `${payload.slice(0, 40)}${String.fromCharCode(payload.charCodeAt(40) ^ 1)}${payload.slice(41)}`;
    await knex("audit_record").where({ seq: 1_711 }).update({ payload: flipped });
    expect(await found(trail)).toEqual([["ALTERED", 1_711]]);
  });

  it("finds a record that was deleted, the first of all too", async () => {
    const trail = await written(open);
    await trail.database.knex("audit_record").whereIn("seq", [1, 2_000, 2_001]).delete();
    expect(await found(trail)).toEqual([
      ["MISSING", 1],
      ["MISSING", 2_000],
    ]);
  });

  it("finds two records that changed places", async () => {
    const trail = await written(open);
    const { knex } = trail.database;
    for (const [from, to] of [
      [17, -1],
      [42, 17],
      [-1, 42],
    ])
      await knex("audit_record").where({ seq: from }).update({ seq: to });
    expect((await found(trail)).slice(0, 4)).toEqual([
      ["ALTERED", 17],
      ["ALTERED", 18],
      ["ALTERED", 42],
      ["ALTERED", 43],
    ]);
  });

  it("finds an end that was cut off, though the head was set back to an earlier checkpoint", async () => {
    const trail = await written(open);
    const { knex } = trail.database;
    const earlier = await knex("audit_checkpoint").orderBy("seq").first();
    await knex("audit_record").where("seq", ">", earlier.seq).delete();
    expect(await found(trail)).toEqual([["TRUNCATED", RECORDS]]);
    await knex("audit_checkpoint").where("seq", ">", earlier.seq).delete();
    await knex("audit_head").update(earlier);
    for (const index of ["audit_subject", "audit_entry"])
      await knex(index).where("seq", ">", earlier.seq).delete();
    // Now the database is a sound, shorter trail: only the anchors outside it know better.
    expect(await found(trail)).toEqual([["TRUNCATED", RECORDS]]);
    rmSync(trail.anchorsFile);
    expect(await found(trail)).toEqual([]);
  });

  it("finds a chain that was computed anew after a change, for it cannot be signed anew", async () => {
    const trail = await written(open);
    const { knex } = trail.database;
    const rows: AuditRecordRow[] = await knex("audit_record").orderBy("seq");
    await knex("audit_record").delete();
    await knex.batchInsert("audit_record", rechained(rows, 3), 500);
    await knex("audit_entry").where({ seq: 3 }).update({ reader_code: "SH-PSB" });
    const codes = new Set((await found(trail)).map(([code]) => code));
    expect([...codes]).toEqual(["CHECKPOINT_DIFFERS"]);
  });

  it("finds subjects, and what a record is searched by, that no longer say what the record says", async () => {
    const trail = await written(open);
    const { knex } = trail.database;
    await knex("audit_entry").where({ seq: 10 }).update({ reader_code: "SH-AIC" });
    await knex("audit_subject").where({ seq: 20 }).delete();
    await knex("audit_entry").where({ seq: 30 }).delete();
    await knex("audit_record").where({ seq: 40 }).update({ subjects: "nobody" });
    await knex("audit_subject").insert({ run: 0, subject_key: "somebody", seq: RECORDS + 1 });
    await knex("audit_category_set").update({ categories: "permit.core" });
    expect((await found(trail)).map(([code, seq]) => `${code} ${seq}`)).toEqual([
      "SUBJECTS_DIFFER 40",
      "INDEX_DIFFERS 10",
      "INDEX_DIFFERS 20",
      "INDEX_DIFFERS 30",
      `INDEX_DIFFERS ${RECORDS + 1}`,
      "CATEGORIES_DIFFER 0",
    ]);
  });

  it("finds subjects in a run that no search asks", async () => {
    const trail = await written(open);
    const { knex } = trail.database;
    await knex("audit_subject").where({ seq: 20 }).update({ run: 7 });
    expect(await found(trail)).toEqual([["INDEX_DIFFERS", 20]]);
  });

  it("tells an anchor that a loss of power cut short from one that was forged", async () => {
    const trail = await written(open);
    const whole = readFileSync(trail.anchorsFile, "utf8");
    const [first = ""] = whole.split("\n");
    writeFileSync(trail.anchorsFile, whole.slice(0, -30));
    const { findings, torn } = await trail.verify();
    expect([findings, torn]).toEqual([
      [],
      [`line ${whole.trimEnd().split("\n").length} of ${trail.anchorsFile}`],
    ]);
    writeFileSync(trail.anchorsFile, `${first.slice(0, 20).replace("1", "7")}\n`);
    expect(await found(trail)).toEqual([["CHECKPOINT_FORGED", 0]]);
  });

  it("finds nothing where the trail went on after an anchor was cut short", async () => {
    const trail = await written(open);
    const whole = readFileSync(trail.anchorsFile, "utf8");
    writeFileSync(trail.anchorsFile, whole.slice(0, -30));
    const { database, keys, anchorsFile } = trail;
    const again = await openAuditTrail({ database, keys, anchorsFile, report: () => undefined });
    await recordMany(again, 1);
    await again.close();
    const { findings, torn, checkpoints } = await trail.verify();
    expect([findings, torn.length]).toEqual([[], 1]);
    expect(checkpoints).toBeGreaterThan(3);
    expect(readFileSync(anchorsFile, "utf8").startsWith(`${whole.slice(0, -30)}\n{"seq":`)).toBe(
      true,
    );
  });

  it("finds records beyond the head, a head that is gone, and anchors that are none", async () => {
    const trail = await written(open);
    const { knex } = trail.database;
    const last = await knex("audit_record").where({ seq: RECORDS }).first();
    await knex("audit_record").insert({ ...last, seq: RECORDS + 1 });
    appendFileSync(trail.anchorsFile, "not a checkpoint\n");
    expect(await found(trail)).toEqual([
      ["CHECKPOINT_FORGED", 0],
      ["NOT_SIGNED", RECORDS + 1],
    ]);
    writeFileSync(trail.anchorsFile, "");
    await knex("audit_head").delete();
    expect((await found(trail)).map(([code]) => code)).toContain("HEAD_LOST");
  });
});
