import { readFileSync } from "node:fs";
import { expect, it } from "@jest/globals";
import { AuditUnavailableError } from "../../audit/auditTrail.ts";
import type { AuditRecordRow } from "../../audit/auditRecord.ts";
import type { Checkpoint } from "../../audit/checkpoint.ts";
import { openAuditTrail } from "../../audit/auditTrail.ts";
import { describeOnEachDatabase } from "../support/eachDatabase.ts";
import { event, openTrail, recordMany } from "./trails.ts";

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
    expect(row).toMatchObject({
      seq: 1,
      reader_code: "SH-TAX",
      purpose_code: "P01",
      subject_count: 2,
      masked_count: 1,
      withheld_count: 1,
      refusal: null,
    });
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
    expect(
      await database.knex("audit_subject").orderBy("subject_key").pluck("subject_key"),
    ).toEqual(["7", "8"].map((id) => keys.pseudonym("subject", id)).toSorted());
  });

  it("names nobody in clear: neither the officer, nor the case, nor the enterprise that reads its file", async () => {
    const database = await open();
    const { trail } = await openTrail(database);
    await trail.record(event({ reader: "SELF:91310000Y00000H65N", subjects: ["471100004711"] }));
    const everything = JSON.stringify([
      await database.knex("audit_record"),
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
    });
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

  it("keeps a checkpoint of its first record and after a thousand, in the database and outside it", async () => {
    const database = await open();
    const { trail, anchorsFile, reported } = await openTrail(database);
    await recordMany(trail, 1_000);
    await trail.record(event());
    await trail.close();
    const checkpoints: Checkpoint[] = await database.knex("audit_checkpoint").orderBy("seq");
    expect(checkpoints.map(({ seq }) => seq)).toEqual([1, 1_001]);
    const lines = checkpoints.map((checkpoint) => `${JSON.stringify(checkpoint)}\n`);
    expect(readFileSync(anchorsFile, "utf8")).toBe(lines.join(""));
    expect(reported).toEqual([]);
  });
});
