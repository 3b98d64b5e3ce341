import { type ChildProcess, spawn } from "node:child_process";
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
