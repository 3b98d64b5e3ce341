import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "@jest/globals";
import { type AuditKeys, openAuditKeys } from "../../audit/auditKeys.ts";
import {
  type AuditPayload,
  type AuditRecordRow,
  chainedRow,
  entryOf,
  type PreparedRecord,
  prepareRecord,
} from "../../audit/auditRecord.ts";
import { AuditUnavailableError, openAuditTrail } from "../../audit/auditTrail.ts";
import { categorySetId, GENESIS_HASH, subjectsDigest } from "../../audit/chain.ts";
import { type Checkpoint, signCheckpoint } from "../../audit/checkpoint.ts";
import { auditMigrations } from "../../audit/migrations/index.ts";
import { indexTrail } from "../../audit/trailIndex.ts";
import type { Database } from "../../kit/database/database.ts";
import { migrate } from "../../kit/database/migrate.ts";
import { describeOnEachDatabase } from "../support/eachDatabase.ts";
import { auditFolder, event, openTrail, recordMany } from "./trails.ts";

/** A record with the digest that the first release made: of its subjects' keys in ascending order. */
function digestedBefore({ text, subjectKeys }: PreparedRecord): PreparedRecord {
  const payload = JSON.parse(text) as AuditPayload;
  const digest = subjectsDigest(subjectKeys.toSorted());
  const subjects = { ...payload.subjects, digest };
  return { text: JSON.stringify({ ...payload, subjects }), subjectKeys };
}

/** A trail as the first release kept it: each record with its columns, its subjects beside it. */
async function writtenBefore(
  { knex }: Database,
  prepared: readonly PreparedRecord[],
  keys: AuditKeys,
): Promise<void> {
  let head = { seq: 0, hash: GENESIS_HASH };
  for (const record of prepared.map(digestedBefore)) {
    const { subjects: _kept, ...row } = chainedRow(record, head.seq + 1, head.hash);
    await knex("audit_record").insert({
      ...entryOf(row.seq, JSON.parse(record.text) as AuditPayload),
      ...row,
    });
    for (const key of record.subjectKeys)
      await knex("audit_subject").insert({ subject_key: key, seq: row.seq });
    head = row;
  }
  await knex("audit_head").update(signCheckpoint(head.seq, head.hash, new Date(), keys));
}

describeOnEachDatabase("the audit trail", (open) => {
  it("keeps who asked, for what, which kinds of data, of how many entities, and what was not given", async () => {
    const database = await open();
    const { trail, keys } = await openTrail(database);
    await trail.record(
      event({
        subjects: ["7", "8", "7"],
        masked: ["LegalRepresentative.name"],
        withheld: [{ coordinate: "TaxCreditYear.score", cause: "PURPOSE_UNFIT" }],
      }),
    );
    const [row]: AuditRecordRow[] = await database.knex("audit_record");
    const { at: _at, sealed, subjects, ...payload } = JSON.parse(row?.payload ?? "");
    expect(payload).toEqual({
      request: "4b0c7b0e-0000-4000-8000-000000000000",
      reader: "SH-TAX",
      officer: keys.pseudonym("officer", "officer-017"),
      purpose: "P01",
      basis: keys.pseudonym("basis", "沪税审〔2026〕12号"),
      secondFactor: false,
      operation: { name: "TaxCredit", digest: "0".repeat(64) },
      refusal: null,
      categories: ["taxCredit.grade"],
      given: ["TaxCreditYear.grade"],
      masked: ["LegalRepresentative.name"],
      withheld: ["TaxCreditYear.score PURPOSE_UNFIT"],
      rules: "test",
    });
    expect(subjects.count).toBe(2);
    expect(JSON.parse(keys.unseal(sealed))).toEqual({
      officer: "officer-017",
      basis: "沪税审〔2026〕12号",
    });
    expect(row?.subjects.split(" ")).toEqual(["7", "8"].map((id) => keys.pseudonym("subject", id)));
  });

  it("is searched by what each record says, once it is indexed", async () => {
    const database = await open();
    const { trail, keys } = await openTrail(database);
    await trail.record(event({ subjects: ["7", "8", "7"], masked: ["LegalRepresentative.name"] }));
    await indexTrail(database);
    const { recorded_at: _at, ...entry } = await database.knex("audit_entry").first();
    expect(entry).toEqual({
      seq: 1,
      reader_code: "SH-TAX",
      officer_key: keys.pseudonym("officer", "officer-017"),
      purpose_code: "P01",
      basis_key: keys.pseudonym("basis", "沪税审〔2026〕12号"),
      category_set: categorySetId(["taxCredit.grade"]),
      subject_count: 2,
      masked_count: 1,
      withheld_count: 0,
      refusal: null,
    });
    expect(
      await database.knex("audit_subject").orderBy("subject_key").pluck("subject_key"),
    ).toEqual(["7", "8"].map((id) => keys.pseudonym("subject", id)).toSorted());
  });

  it("that was written by an earlier release is one chain with what comes after it", async () => {
    const database = await open();
    const [before, cases] = auditMigrations;
    await migrate(
      database,
      [before, cases].filter((step) => step !== undefined),
    );
    const keys = await openAuditKeys(join(auditFolder(), "audit-keys.json"));
    const prepared = [["7", "8"], []].map((subjects) =>
      prepareRecord(event({ subjects }), new Date(), keys),
    );
    await writtenBefore(database, prepared, keys);
    const underTest = await openTrail(database, keys);
    await underTest.trail.record(event());
    await underTest.trail.close();
    const { records, findings } = await underTest.verify();
    expect({ records, findings }).toEqual({ records: 3, findings: [] });
    const searched = await database
      .knex("audit_subject")
      .where({ subject_key: keys.pseudonym("subject", "8") })
      .pluck("seq");
    expect(searched).toEqual([1]);
  });

  it("names nobody in clear: neither the officer, nor the case, nor the enterprise that reads its file", async () => {
    const database = await open();
    const { trail } = await openTrail(database);
    await trail.record(event({ reader: "SELF:91310000Y00000H65N", subjects: ["471100004711"] }));
    await indexTrail(database);
    const everything = JSON.stringify([
      await database.knex("audit_record"),
      await database.knex("audit_entry"),
      await database.knex("audit_subject"),
      await database.knex("audit_category_set"),
    ]);
    for (const secret of ["officer-017", "沪税审", "91310000Y00000H65N", "471100004711"])
      expect(everything).not.toContain(secret);
  });

  it("makes one chain of what comes at once, and of what comes after a restart", async () => {
    const database = await open();
    const first = await openTrail(database);
    await recordMany(first.trail, 1_300);
    await first.trail.close();
    const again = await openAuditTrail({ database, ...first, report: () => undefined });
    await again.record(event());
    await again.close();
    expect(await first.verify()).toEqual({
      records: 1_301,
      checkpoints: expect.any(Number),
      findings: [],
      findingCount: 0,
      torn: [],
    });
  });

  it("writes in one transaction what is answered together, as one gateway's requests are that came in together", async () => {
    const database = await open();
    let transactions = 0;
    const counted: Database = {
      ...database,
      writes: {
        transaction: (work) => {
          transactions += 1;
          return database.writes.transaction(work);
        },
      },
    };
    const { trail } = await openTrail(counted);
    await trail.record(event());
    transactions = 0;
    await Promise.all([trail.record(event()), Promise.resolve().then(() => trail.record(event()))]);
    expect(transactions).toBe(1);
  });

  it("lets two gateways append to one chain", async () => {
    const database = await open();
    const one = await openTrail(database);
    const other = await openAuditTrail({ database, ...one, report: () => undefined });
    await Promise.all([recordMany(one.trail, 200, 20), recordMany(other, 200, 20)]);
    const { records, findings } = await one.verify();
    expect({ records, findings }).toEqual({ records: 400, findings: [] });
  });

  it("acknowledges nothing while its store is away, and goes on when it is back", async () => {
    const database = await open();
    const { trail, verify } = await openTrail(database);
    await trail.record(event());
    await database.knex.schema.renameTable("audit_record", "elsewhere");
    await expect(trail.record(event())).rejects.toThrow(AuditUnavailableError);
    await expect(trail.record(event())).rejects.toThrow("the audit trail cannot be written");
    await database.knex.schema.renameTable("elsewhere", "audit_record");
    await trail.record(event());
    const { records, findings } = await verify();
    expect({ records, findings }).toEqual({ records: 2, findings: [] });
  });

  it("keeps a checkpoint of its first batch and after a thousand records, in the database and outside it", async () => {
    const database = await open();
    const { trail, anchorsFile, reported } = await openTrail(database);
    await trail.record(event());
    await recordMany(trail, 999);
    await trail.record(event());
    await trail.close();
    const checkpoints: Checkpoint[] = await database.knex("audit_checkpoint").orderBy("seq");
    expect(checkpoints.map(({ seq }) => seq)).toEqual([1, 1_001]);
    const lines = checkpoints.map((checkpoint) => `${JSON.stringify(checkpoint)}\n`);
    expect(readFileSync(anchorsFile, "utf8")).toBe(lines.join(""));
    expect(reported).toEqual([]);
  });
});
