import { execFileSync } from "node:child_process";
import { createReadStream, existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Asker } from "./scenarios/question.ts";
import { startProcess } from "./systems/processes.ts";
import { GATEWAY, startOptions } from "./systems/programs.ts";

/** Who asks where nobody is named. */
const DEPARTMENT: Asker = { reader: "SH-AIC", purpose: "P02" };

/** A running gateway over a city of some size, reached as a client reaches it. */
export interface RunningInstallation {
  readonly entities: number;
  /** Of the gateway's process. */
  readonly pid: number;
  /** Where its inspector listens, if it was started with one. */
  readonly inspector: string | undefined;
  ask(
    query: string,
    variables: Readonly<Record<string, unknown>>,
    asker?: Asker,
  ): Promise<{ data?: unknown; errors?: unknown }>;
  stop(): Promise<void>;
}

/** Seeds what is missing and starts the gateway from compiled code, in a process of its own. */
export async function startInstallation(
  entities: number,
  environment: Readonly<Record<string, string>>,
  program = GATEWAY,
  nodeOptions: readonly string[] = [],
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
  // Made beforehand: what a server does by itself meanwhile would count as work for the first who asks.
  const tokens = new Map([[DEPARTMENT.reader, tokenOf(DEPARTMENT.reader, env)]]);
  const server = await startProcess([...startOptions(), ...nodeOptions, program], env);
  const url = `${server.origin}/graphql`;
  const headersOf = ({ reader, purpose }: Asker): Record<string, string> => {
    const token = tokens.get(reader) ?? tokenOf(reader, env);
    tokens.set(reader, token);
    return {
      "content-type": "application/json",
      authorization: `Bearer ${token}`,
      ...(purpose === undefined ? {} : { "x-purpose": purpose }),
    };
  };
  return {
    entities,
    pid: server.pid,
    inspector: server.inspector,
    async ask(query, variables, asker = DEPARTMENT) {
      const body = JSON.stringify({ query, variables });
      const headers = headersOf(asker);
      const response = await fetch(url, { method: "POST", headers, body });
      return (await response.json()) as { data?: unknown; errors?: unknown };
    },
    stop: () => server.stop(),
  };
}

/** A development token of a reader, of the installation that an environment names. */
export function tokenOf(reader: string, env: NodeJS.ProcessEnv): string {
  const token = execFileSync(process.execPath, ["dist/gateway/commands/token.js", reader], { env });
  return token.toString().trim();
}

/** Reads the files of SQLite into the system's cache: what is compared is work, not the speed of a disk. */
export async function readThrough(folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  for (const file of readdirSync(folder))
    for await (const _ of createReadStream(join(folder, file), { highWaterMark: 1024 * 1024 }));
}
