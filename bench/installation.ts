import { execFileSync } from "node:child_process";
import { createReadStream, existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { startProcess } from "./systems/processes.ts";

/** A running gateway over a city of some size, reached as a client reaches it. */
export interface RunningInstallation {
  readonly entities: number;
  /** Of the gateway's process. */
  readonly pid: number;
  ask(
    query: string,
    variables: Record<string, unknown>,
  ): Promise<{ data?: unknown; errors?: unknown }>;
  stop(): Promise<void>;
}

/** Seeds what is missing and starts the gateway from compiled code, in a process of its own. */
export async function startInstallation(
  entities: number,
  environment: Readonly<Record<string, string>>,
  program = "dist/gateway/commands/startGateway.js",
): Promise<RunningInstallation> {
  const env = {
    ...process.env,
    DATA_DIR: resolve(`data/bench-${entities}`),
    RATE_LIMIT_SCALE: "off",
    ...environment,
    PORT: "0",
  };
  execFileSync(process.execPath, ["dist/seeds/seed.js", "--entities", String(entities)], {
    env,
    stdio: ["ignore", "ignore", "inherit"],
  });
  await readThrough(env.DATA_DIR);
  const server = await startProcess([program], env);
  const url = `${server.origin}/graphql`;
  const token = execFileSync(process.execPath, ["dist/gateway/commands/token.js", "SH-AIC"], {
    env,
  });
  const headers = {
    "content-type": "application/json",
    authorization: `Bearer ${token.toString().trim()}`,
    "x-purpose": "P02",
  };
  return {
    entities,
    pid: server.pid,
    async ask(query, variables) {
      const body = JSON.stringify({ query, variables });
      const response = await fetch(url, { method: "POST", headers, body });
      return (await response.json()) as { data?: unknown; errors?: unknown };
    },
    stop: () => server.stop(),
  };
}

/** Reads the files of SQLite into the system's cache: what is compared is work, not the speed of a disk. */
export async function readThrough(folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  for (const file of readdirSync(folder))
    for await (const _ of createReadStream(join(folder, file), { highWaterMark: 1024 * 1024 }));
}
