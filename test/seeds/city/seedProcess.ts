import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { StorageEnvironment } from "../../../kit/database/databaseConfig.ts";
import { compiledCommand } from "../../support/compiledCommands.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/** Starts seeding as a process of its own, which knows of no database but that of `env`. */
export function startSeeding(args: readonly string[], env: StorageEnvironment = {}): ChildProcess {
  const { DATABASE_URL: _url, DATA_DIR: _folder, ...inherited } = process.env;
  return spawn(process.execPath, compiledCommand("seeds/seed.ts", args), {
    cwd: ROOT,
    env: { ...inherited, NODE_OPTIONS: "", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** Seeds to the end. */
export async function runSeeding(args: readonly string[], env: StorageEnvironment = {}) {
  const child = startSeeding(args, env);
  const text = { stdout: "", stderr: "" };
  child.stdout?.setEncoding("utf8").on("data", (chunk: string) => (text.stdout += chunk));
  child.stderr?.setEncoding("utf8").on("data", (chunk: string) => (text.stderr += chunk));
  const [exitCode] = (await once(child, "close")) as [number | null];
  return { exitCode, ...text };
}
