import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll } from "@jest/globals";
import { type AuditKeys, openAuditKeys } from "../../audit/auditKeys.ts";
import { type AuditTrail, openAuditTrail } from "../../audit/auditTrail.ts";
import type { AuditEvent } from "../../audit/event.ts";
import { type Verification, verifyTrail } from "../../audit/verify/verifyTrail.ts";
import type { Database } from "../../kit/database/database.ts";
import { temporaryFolder } from "../support/temporaryFolder.ts";

/** A trail under test, with its keys and its anchors in a folder of its own. */
export interface TrailUnderTest {
  readonly trail: AuditTrail;
  readonly keys: AuditKeys;
  readonly anchorsFile: string;
  readonly reported: readonly unknown[];
  verify(): Promise<Verification>;
}

const folders: string[] = [];

/** Opens a trail in a database; its folder is removed after the tests of the file. Its keys are new, or the given ones. */
export async function openTrail(database: Database, given?: AuditKeys): Promise<TrailUnderTest> {
  const folder = auditFolder();
  const keys = given ?? (await openAuditKeys(join(folder, "audit-keys.json")));
  const anchorsFile = join(folder, "audit-anchors.jsonl");
  const reported: unknown[] = [];
  const report = (error: unknown): void => void reported.push(error);
  const trail = await openAuditTrail({ database, keys, anchorsFile, report });
  const { knex } = database;
  return {
    trail,
    keys,
    anchorsFile,
    reported,
    verify: () => verifyTrail({ knex, verifier: keys, anchorsFile }),
  };
}

/** A folder that is removed after the tests of the file. */
export function auditFolder(): string {
  const folder = temporaryFolder("supervision-audit-");
  folders.push(folder);
  return folder;
}

afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** The tax service reads the tax credit of an entity for the examination of a permit. */
export function event(changes: Partial<AuditEvent> = {}): AuditEvent {
  return {
    requestId: "4b0c7b0e-0000-4000-8000-000000000000",
    reader: "SH-TAX",
    officer: "officer-017",
    use: { purpose: "P01", basis: "沪税审〔2026〕12号" },
    operation: { name: "TaxCredit", digest: "0".repeat(64) },
    given: [{ coordinate: "TaxCreditYear.grade", categories: ["taxCredit.grade"] }],
    masked: [],
    withheld: [],
    subjects: ["1"],
    ruleVersion: "test",
    ...changes,
  };
}

/** Records a number of events, each of an entity of its own. */
export async function recordMany(
  trail: AuditTrail,
  count: number,
  inFlight = 5_000,
): Promise<void> {
  for (let start = 0; start < count; start += inFlight) {
    const length = Math.min(inFlight, count - start);
    await Promise.all(
      Array.from({ length }, (_, index) =>
        trail.record(event({ subjects: [`${start + index + 1}`] })),
      ),
    );
  }
}
