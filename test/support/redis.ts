import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, rmSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { createClient } from "@redis/client";
import { describe } from "@jest/globals";
import { freePort } from "./freePort.ts";
import { temporaryFolder } from "./temporaryFolder.ts";

const BINARY = ["/usr/bin/redis-server", "/usr/local/bin/redis-server"].find((path) =>
  existsSync(path),
);

/** A Redis of a test's own that keeps nothing on disk: whoever kills it loses what it held. */
export interface PrivateRedis {
  readonly url: string;
  /** Starts it, on the same port each time. */
  start(): Promise<void>;
  /** Ends it as a failure of its machine would. */
  kill(): Promise<void>;
  /** Ends it, and leaves nothing behind. */
  remove(): Promise<void>;
}

/** Tests of the broker; skipped where no redis-server is installed, except under `CI=true`, where they fail. */
export function describeWithRedis(title: string, tests: (redis: PrivateRedis) => void): void {
  if (BINARY === undefined && process.env["CI"] === "true")
    throw new Error("CI=true and no redis-server: install it (apt-get install -y redis-server)");
  const onRedis = BINARY === undefined ? describe.skip : describe;
  onRedis(title, () => {
    tests(privateRedis(BINARY ?? ""));
  });
}

function privateRedis(binary: string): PrivateRedis {
  const folder = temporaryFolder("supervision-redis-");
  let port: number | undefined;
  let server: ChildProcess | undefined;

  async function kill(): Promise<void> {
    const running = server;
    server = undefined;
    if (running === undefined || running.exitCode !== null) return;
    running.kill("SIGKILL");
    await once(running, "exit");
  }

  const redis = {
    get url() {
      return `redis://127.0.0.1:${port}`;
    },
    async start() {
      port ??= await freePort();
      const settings = ["--port", `${port}`, "--bind", "127.0.0.1", "--dir", folder];
      server = spawn(binary, [...settings, "--save", "", "--appendonly", "no"], {
        stdio: "ignore",
      });
      await untilReady(redis.url);
    },
    kill,
    async remove() {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return redis;
}

async function untilReady(url: string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const client = createClient({ url, socket: { reconnectStrategy: false } });
    client.on("error", () => undefined);
    try {
      await client.connect();
      await client.close();
      return;
    } catch {
      await wait(25);
    }
  }
  throw new Error("redis-server did not answer within 5 s");
}
