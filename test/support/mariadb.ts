import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, rmSync } from "node:fs";
import { userInfo } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import mysql from "mysql2/promise";
import { freePort } from "./freePort.ts";
import { temporaryFolder } from "./temporaryFolder.ts";

const BINARIES = ["/usr/sbin/mariadbd", "/usr/local/sbin/mariadbd", "/usr/bin/mariadbd"];

/** A MariaDB of this test run's own. */
export interface PrivateMariadb {
  readonly url: string;
  stop(): Promise<void>;
}

/** Where the server's binary is installed, if anywhere. */
export function mariadbBinary(): string | undefined {
  return BINARIES.find((path) => existsSync(path));
}

/** Starts a server in a temporary folder, on loopback and a free port; nothing of it outlives the run. */
export async function startMariadb(binary: string): Promise<PrivateMariadb> {
  const folder = temporaryFolder("supervision-mariadb-");
  const data = join(folder, "data");
  execFileSync(
    "mariadb-install-db",
    [
      "--no-defaults",
      `--datadir=${data}`,
      "--auth-root-authentication-method=normal",
      "--skip-test-db",
      ...asRoot(),
    ],
    { stdio: "pipe" },
  );
  const port = await freePort();
  const server = spawn(binary, serverArguments(folder, data, port), { stdio: "ignore" });
  const url = `mysql://root@127.0.0.1:${port}/test`;
  await untilReady(url, server);
  return {
    url,
    async stop() {
      server.kill("SIGTERM");
      if (server.exitCode === null) await once(server, "exit");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** mariadbd refuses to run as root unless told so. */
function asRoot(): string[] {
  return userInfo().uid === 0 ? ["--user=root"] : [];
}

function serverArguments(folder: string, data: string, port: number): string[] {
  return [
    "--no-defaults",
    `--datadir=${data}`,
    `--socket=${join(folder, "socket")}`,
    `--pid-file=${join(folder, "pid")}`,
    "--bind-address=127.0.0.1",
    `--port=${port}`,
    // Durability is not what these tests are about; speed is.
    "--innodb-flush-log-at-trx-commit=0",
    "--innodb-flush-method=nosync",
    "--innodb-doublewrite=OFF",
    "--innodb-buffer-pool-size=256M",
    "--skip-log-bin",
    "--skip-name-resolve",
    ...asRoot(),
  ];
}

async function untilReady(url: string, server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    if (server.exitCode !== null)
      throw new Error(`mariadbd ended with ${server.exitCode} at start`);
    try {
      const connection = await mysql.createConnection(url.replace(/\/test$/u, ""));
      await connection.end();
      return;
    } catch {
      await wait(100);
    }
  }
  throw new Error("mariadbd did not answer within 30 s");
}
