import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it, jest } from "@jest/globals";
import type { Database } from "../../../kit/database/database.ts";
import { databaseConfigOf, type StorageEnvironment } from "../../../kit/database/databaseConfig.ts";
import { migrate } from "../../../kit/database/migrate.ts";
import { openDatabase } from "../../../kit/database/openDatabase.ts";
import { legalEntities } from "../../../subgraphs/legal-entities/index.ts";
import type { RegistrationImportRow } from "../../../subgraphs/legal-entities/rows.ts";
import { importEnvironments, runImport, startImport } from "./importProcess.ts";
import { csv, rows, temporaryFiles } from "./registrationFile.ts";

jest.setTimeout(120_000);

/** Enough for three batches. */
const MANY = 12_000;

/** Kills an import once a batch is committed; answers what was recorded just before. */
async function killAtFirstBatch(
  database: Database,
  path: string,
  env: StorageEnvironment,
): Promise<RegistrationImportRow & { readonly signal: string | null }> {
  const child = startImport(["registrations", path], env);
  const exited = once(child, "exit");
  for (;;) {
    const [recorded]: RegistrationImportRow[] = await database.knex("registration_import");
    if (recorded !== undefined && recorded.committed_line > 0) {
      child.kill("SIGKILL");
      const [, signal] = (await exited) as [number | null, string | null];
      return { ...recorded, signal };
    }
    if (child.exitCode !== null) throw new Error("the import ended before it was killed");
    await wait(2);
  }
}

/** What the register holds, and how much of it the text index has. */
async function holdings({ knex, dialect }: Database) {
  const [entities]: unknown[] = await knex("legal_entity")
    .count({ rows: "*" })
    .countDistinct({ codes: "uscc" })
    .max({ lastId: "id" });
  const [indexed]: unknown[] =
    dialect === "sqlite"
      ? await knex("legal_entity_text").count({ rows: "*" })
      : await knex("legal_entity_gram").countDistinct({ rows: "row_id" });
  return { imports: await knex("registration_import"), entities, indexed };
}

async function openRegister(env: StorageEnvironment): Promise<Database> {
  const database = await openDatabase(databaseConfigOf(legalEntities.name, env));
  await migrate(database, legalEntities.migrations);
  return database;
}

describe("an import killed with SIGKILL", () => {
  const files = temporaryFiles();
  const { available, environments } = importEnvironments(files.folder);

  it.each(available)("goes on and loses and doubles nothing (%s)", async (kind) => {
    const env = environments[kind]();
    const database = await openRegister(env);
    try {
      const path = files.write(csv(rows(MANY)));
      const killed = await killAtFirstBatch(database, path, env);
      expect(killed).toMatchObject({ signal: "SIGKILL", finished_at: null });
      const { exitCode, stdout } = await runImport(["registrations", path], env);
      expect(exitCode).toBe(0);
      expect(stdout).toMatch(/^It went on after line \d+, where an earlier run had stopped\.$/mu);
      expect(stdout).toContain(
        `read ${MANY} = imported ${MANY} + corrected 0 + unchanged 0 + quarantined 0`,
      );
      expect(await holdings(database)).toEqual({
        imports: [
          expect.objectContaining({
            id: killed.id,
            finished_at: expect.any(String),
            imported: MANY,
            unchanged: 0,
          }),
        ],
        entities: { rows: MANY, codes: MANY, lastId: 1_000_000_000 + MANY },
        indexed: { rows: MANY },
      });
    } finally {
      if (kind === "MariaDB")
        await database.knex.raw("drop database ??", [database.knex.client.database()]);
      await database.close();
    }
  });
});
