import { join } from "node:path";
import { type AuditKeys, openAuditKeys } from "../../../audit/auditKeys.ts";
import { prepareRecord } from "../../../audit/auditRecord.ts";
import { auditStore } from "../../../audit/auditStore.ts";
import type { AuditEvent } from "../../../audit/event.ts";
import type { KeptMisuseCase } from "../../../audit/misuse/misuseCase.ts";
import { type MisuseScan, scanForMisuse } from "../../../audit/misuse/scanForMisuse.ts";
import { auditMigrations } from "../../../audit/migrations/index.ts";
import type { Database } from "../../../kit/database/database.ts";
import { migrate } from "../../../kit/database/migrate.ts";
import { auditFolder, event } from "../trails.ts";
import { shanghai } from "./uses.ts";

/** An event, and when it was recorded. */
export type TimedEvent = readonly [at: number, changes: Partial<AuditEvent>];

/** A trail whose records are of times that a test says. */
export interface MisuseTrail {
  record(events: readonly TimedEvent[]): Promise<void>;
  scan(): Promise<MisuseScan>;
  cases(): Promise<readonly CaseFound[]>;
}

/** A case with the places of its evidence in the trail. */
export interface CaseFound {
  readonly rule: string;
  readonly reader: string;
  readonly state: string;
  readonly evidence: readonly number[];
}

/** Opens a trail; with keys of its own, or the given ones. */
export async function openMisuseTrail(
  database: Database,
  keysFile = join(auditFolder(), "audit-keys.json"),
): Promise<MisuseTrail> {
  await migrate(database, auditMigrations);
  const keys: AuditKeys = await openAuditKeys(keysFile);
  const { knex } = database;
  const store = auditStore(database, keys);
  return {
    async record(events) {
      const records = events.map(([at, changes]) =>
        prepareRecord(event(changes), new Date(at), keys),
      );
      await store.append(records, new Date());
    },
    scan: () => scanForMisuse({ database }),
    async cases() {
      const rows: KeptMisuseCase[] = await knex("misuse_case").orderBy("id");
      const evidence: { case_id: number; id: number }[] =
        await knex("misuse_evidence").orderBy("id");
      return rows.map((row) => ({
        rule: row.rule_code,
        reader: row.reader_code,
        state: row.state_code,
        evidence: evidence.filter((one) => one.case_id === row.id).map(({ id }) => id),
      }));
    },
  };
}

/** A number of requests of one officer that were refused, one a second. */
export function refusals(
  count: number,
  from: string,
  changes: Partial<AuditEvent> = {},
): TimedEvent[] {
  return Array.from({ length: count }, (_, index) => [
    shanghai(from) + index * 1_000,
    { refusal: "PURPOSE_NOT_ALLOWED", use: {}, given: [], subjects: [], ...changes },
  ]);
}

/** Personal data of a number of entities, one a second. */
export function readings(
  count: number,
  from: string,
  changes: Partial<AuditEvent> = {},
): TimedEvent[] {
  const given: AuditEvent["given"] = [
    { coordinate: "LegalRepresentative.name", categories: ["representative.name"] },
  ];
  return Array.from({ length: count }, (_, index) => [
    shanghai(from) + index * 1_000,
    { given, subjects: [`${index + 1}`], ...changes },
  ]);
}
