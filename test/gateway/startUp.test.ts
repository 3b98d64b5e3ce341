import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { openDatabase } from "../../kit/database/openDatabase.ts";
import { compiledCommand } from "../support/compiledCommands.ts";
import { type Installation, seededInstallation } from "../support/installation.ts";
import { announcedUrl } from "./announcedUrl.ts";

/** What a command printed and how it ended. */
interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

describe("starting the gateway", () => {
  let installation: Installation;

  beforeAll(async () => {
    installation = await seededInstallation(20);
  });

  afterAll(() => installation.remove());

  it("says in one line that the port is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as { port: number };
    const ended = await run("gateway/commands/startGateway.ts", { PORT: String(port) });
    other.close();
    expect(ended).toEqual({
      code: 1,
      stdout: "",
      stderr: `supervision-graph: 127.0.0.1:${port} is already in use; set PORT to a free port\n`,
    });
  });

  it("says in one line that it cannot write to its folder", async () => {
    const file = join(installation.env.DATA_DIR, "file");
    writeFileSync(file, "");
    for (const folder of [join(file, "data"), "/proc/data"]) {
      const ended = await run("gateway/commands/startGateway.ts", { DATA_DIR: folder });
      expect(ended).toMatchObject({ code: 1, stdout: "" });
      expect(ended.stderr).toMatch(
        /^supervision-graph: cannot write to .*; set DATA_DIR to a folder this user may write to\n$/u,
      );
    }
  });

  it.each([
    ["gateway/commands/startGateway.ts", []],
    ["seeds/seed.ts", ["--entities", "5"]],
  ])("says in one line that a database is half migrated (%s)", async (command, args) => {
    const half = await seededInstallation(1);
    const filename = join(half.env.DATA_DIR, "approvals.sqlite");
    const database = await openDatabase({ client: "sqlite", filename });
    await database.knex.schema.dropTable("permit");
    await database.close();
    const ended = await run(command, half.env, args);
    await half.remove();
    expect(ended).toEqual({
      code: 1,
      stdout: "",
      stderr: `supervision-graph: database ${filename} is half migrated (step 002_permit is recorded, table permit is missing); restore a backup, or remove it and start again\n`,
    });
  });

  it.each([
    [{ PORT: "http" }, "PORT=http is not a port; set a number from 1 to 65535"],
    [
      { JWKS_URL: "https://id.example/keys" },
      "JWKS_URL, JWT_ISSUER and JWT_AUDIENCE belong together: set all three, or none for development",
    ],
    [
      { HOST: "0.0.0.0" },
      "HOST=0.0.0.0 needs an identity provider: set JWKS_URL, JWT_ISSUER and JWT_AUDIENCE (the development issuer serves loopback only)",
    ],
    [
      { DATABASE_URL: "postgres://host/db" },
      "DATABASE_URL must have the form mysql://user:password@host:port/prefix",
    ],
    [
      { REGISTERED_OPERATIONS_DIR: "nowhere" },
      "there is no folder nowhere of registered operations; set REGISTERED_OPERATIONS_DIR to the one of this installation",
    ],
  ])("refuses the setting %j", async (env, message) => {
    expect(await run("gateway/commands/startGateway.ts", env)).toEqual({
      code: 1,
      stdout: "",
      stderr: `supervision-graph: ${message}\n`,
    });
  });

  it("refuses an argument by the name under which it was given", async () => {
    expect(await run("gateway/commands/startGateway.ts", {}, ["--port", "http"])).toEqual({
      code: 1,
      stdout: "",
      stderr:
        "error: option '--port <n>' argument 'http' is invalid. Give a number from 1 to 65535, or 0 for a port that is free.\n",
    });
  });

  it("answers again with the same data after it was ended and started anew", async () => {
    const first = await answerOfStartedGateway();
    expect(await answerOfStartedGateway()).toEqual(first);
    expect(first).toEqual({ data: { legalEntities: { totalCount: 20 } } });
  });

  async function answerOfStartedGateway(): Promise<unknown> {
    const process = start("gateway/commands/startGateway.ts", { PORT: "0" });
    const url = await announcedUrl(process);
    const token = await run("gateway/commands/token.ts", {}, ["PUBLIC"]);
    const response = await fetch(url, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        authorization: `Bearer ${token.stdout.trim()}`,
      },
      body: JSON.stringify({ query: "{ legalEntities { totalCount } }" }),
    });
    const answer = await response.json();
    process.kill("SIGTERM");
    expect(await once(process, "exit")).toEqual([0, null]);
    return answer;
  }

  function start(command: string, env: Record<string, string>, args: readonly string[] = []) {
    return spawn(process.execPath, compiledCommand(command, args), {
      env: { PATH: process.env["PATH"] ?? "", ...installation.env, ...env },
    });
  }

  async function run(
    command: string,
    env: Record<string, string>,
    args: readonly string[] = [],
  ): Promise<Ended> {
    const child = start(command, env, args);
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
    const [code] = (await once(child, "close")) as [number | null];
    return { code, stdout, stderr };
  }
});
