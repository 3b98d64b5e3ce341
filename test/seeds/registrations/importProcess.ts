import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { StorageEnvironment } from "../../../kit/database/databaseConfig.ts";
import { compiledCommand } from "../../support/compiledCommands.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/** Starts the import as a process of its own, which knows of no database but that of `env`. */
export function startImport(args: readonly string[], env: StorageEnvironment = {}): ChildProcess {
  const { DATABASE_URL: _url, DATA_DIR: _folder, ...inherited } = process.env;
  return spawn(process.execPath, compiledCommand("seeds/import.ts", args), {
    cwd: ROOT,
    env: { ...inherited, NODE_OPTIONS: "", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** Runs the import to its end. */
export async function runImport(args: readonly string[], env: StorageEnvironment = {}) {
  const child = startImport(args, env);
  const text = { stdout: "", stderr: "" };
  child.stdout?.setEncoding("utf8").on("data", (chunk: string) => (text.stdout += chunk));
  child.stderr?.setEncoding("utf8").on("data", (chunk: string) => (text.stderr += chunk));
  const [exitCode] = (await once(child, "close")) as [number | null];
  return { exitCode, ...text };
}

/** Where an import may be told to write: a new place each time it is asked for. */
export function importEnvironments(newFolder: () => string) {
  const url = process.env["TEST_MYSQL_URL"];
  const available = url === undefined ? (["SQLite"] as const) : (["SQLite", "MariaDB"] as const);
  return {
    available,
    environments: {
      SQLite: (): StorageEnvironment => ({ DATA_DIR: newFolder() }),
      MariaDB: (): StorageEnvironment => {
        const pathname = `/test_${randomBytes(6).toString("hex")}`;
        return { DATABASE_URL: Object.assign(new URL(url ?? ""), { pathname }).href };
      },
    },
  };
}
