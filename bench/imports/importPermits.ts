import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { peakMemory, processorTime } from "../measure/processes.ts";
import type { ImportServer } from "./importServer.ts";

/** What it took to import a file. */
export interface Imported {
  readonly rows: number;
  /** From the start of the command to its end, with reading the file through first. */
  readonly seconds: number;
  /** Milliseconds. */
  readonly processor: { readonly client: number; readonly server: number };
  /** The most memory that the import held, in MiB. */
  readonly peak: number;
}

const HOLDERS = 2_000;
const MALFORMED_EVERY = 1_000;
const WATCHED_MILLISECONDS = 50;
const SUBMITTED = ["--authority", "SH-FDA", "--source", "FDA-PERMITS", "--item", "XK-001"];

const command = promisify(execFile);

/** Imports a file of so many permits into databases of its own. Throws where a row is not accounted for. */
export async function importPermits(
  folder: string,
  rows: number,
  server: ImportServer | undefined,
): Promise<Imported> {
  mkdirSync(folder);
  const file = join(folder, "permits.csv");
  const env = {
    ...process.env,
    DATA_DIR: folder,
    ...(server === undefined ? {} : { DATABASE_URL: server.urlOf(String(rows)) }),
  };
  const numbers = [rows, HOLDERS, MALFORMED_EVERY].map(String);
  await command("npm", ["run", "-s", "many-permits", "--", file, ...numbers]);
  await command(process.execPath, ["dist/seeds/seed.js", "--entities", String(HOLDERS)], { env });
  return watched(["permits", file, ...SUBMITTED], env, rows, server);
}

/** Runs the import, and looks at its process until it ends: afterwards, nobody can say what it took. */
async function watched(
  words: readonly string[],
  env: NodeJS.ProcessEnv,
  rows: number,
  server: ImportServer | undefined,
): Promise<Imported> {
  const serverTime = (): number => (server?.pid === undefined ? 0 : processorTime([server.pid]));
  const [begun, servedBefore] = [performance.now(), serverTime()];
  const child = spawn(
    process.execPath,
    ["--single-threaded-gc", "dist/seeds/import.js", ...words],
    { env, stdio: ["ignore", "pipe", "pipe"] },
  );
  const { pid = 0 } = child;
  let [client, peak, output] = [0, 0, ""];
  const look = setInterval(() => {
    client = Math.max(client, processorTime([pid]));
    peak = Math.max(peak, peakMemory([pid]));
  }, WATCHED_MILLISECONDS);
  for (const told of [child.stdout, child.stderr])
    told.on("data", (chunk: Buffer) => (output += chunk.toString()));
  await once(child, "close");
  clearInterval(look);
  const seconds = (performance.now() - begun) / 1_000;
  assertAccounted(output, rows);
  return { rows, seconds, processor: { client, server: serverTime() - servedBefore }, peak };
}

function assertAccounted(output: string, rows: number): void {
  const [, read, accepted, waiting, rejected] =
    /^read (\d+) = accepted (\d+) \+ .*waiting (\d+) \+ rejected (\d+)$/mu.exec(output) ?? [];
  const counts = [read, accepted, waiting, rejected].map(Number);
  const malformed = Math.floor(rows / MALFORMED_EVERY);
  if (
    counts[0] === rows &&
    counts[3] === malformed &&
    Number(accepted) + Number(waiting) === rows - malformed
  )
    return;
  throw new Error(`not every row is accounted for: ${output}`);
}
