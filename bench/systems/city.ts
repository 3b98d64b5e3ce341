import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { readThrough } from "../installation.ts";

/** The databases that all systems read; each keeps its audit trail and keys to itself. */
const SHARED = ["legal-entities", "approvals", "supervision", "credit", "blacklists"];

/** Every subgraph of the graph. */
export const SUBGRAPHS = [...SHARED, "governance"];

/** A seeded city, and folders for what the systems keep. */
export interface SeededCity {
  readonly entities: number;
  readonly folder: string;
  /** A folder of data in which the city is found, and where its system may write what else it keeps. */
  folderFor(system: string): string;
  /** Where files of the comparison itself may be put. */
  readonly scratch: string;
  remove(): void;
}

/** Seeds what is missing of a city and reads it into the system's cache. */
export async function seedCity(entities: number): Promise<SeededCity> {
  const folder = resolve(`data/bench-${entities}`);
  await promisify(execFile)(
    process.execPath,
    ["dist/seeds/seed.js", "--entities", String(entities)],
    { env: { ...process.env, DATA_DIR: folder } },
  );
  await readThrough(folder);
  const scratch = mkdtempSync(join(tmpdir(), "bench-"));
  process.on("exit", () => rmSync(scratch, { recursive: true, force: true }));
  return {
    entities,
    folder,
    scratch,
    folderFor(system) {
      const own = join(scratch, system);
      mkdirSync(own);
      for (const name of SHARED)
        symlinkSync(join(folder, `${name}.sqlite`), join(own, `${name}.sqlite`));
      return own;
    },
    remove: () => rmSync(scratch, { recursive: true, force: true }),
  };
}
