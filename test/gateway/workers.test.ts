import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { openDevelopmentIssuer } from "../../gateway/authentication/developmentIssuer.ts";
import { compiledCommand } from "../support/compiledCommands.ts";
import { type Installation, seededInstallation } from "../support/installation.ts";
import { announcedUrl } from "./announcedUrl.ts";

jest.setTimeout(120_000);

describe("a gateway of several processes", () => {
  let installation: Installation;
  let primary: ChildProcess;
  let url: string;
  let token: string;

  beforeAll(async () => {
    installation = await seededInstallation(5);
    const env = {
      ...process.env,
      ...installation.env,
      PORT: "0",
      WORKERS: "2",
      NODE_ENV: "production",
    };
    primary = spawn(process.execPath, compiledCommand("gateway/commands/startGateway.ts"), {
      env,
      stdio: ["ignore", "pipe", "pipe"],
    });
    url = await announcedUrl(primary);
    token = await (
      await openDevelopmentIssuer(installation.env.DATA_DIR)
    ).issue("SH-AIC", { secondFactor: false });
  });

  afterAll(async () => {
    if (primary.exitCode === null) primary.kill("SIGKILL");
    await installation.remove();
  });

  const names = async (): Promise<unknown> => {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: '{ legalEntity(id: "1") { id uscc } }' }),
    });
    return response.json();
  };

  it("answers from all of them, on one port", async () => {
    expect(workersOf(primary)).toHaveLength(2);
    const answers = await Promise.all(Array.from({ length: 20 }, names));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ data: { legalEntity: { id: "1" } } });
  });

  it("replaces one that dies", async () => {
    const [first = 0] = workersOf(primary);
    await wait(5_000);
    const told = once(primary.stderr ?? process.stderr, "data");
    process.kill(first, "SIGKILL");
    const [line] = (await told) as [Buffer];
    expect(String(line)).toBe(`supervision-graph: worker ${first} ended (SIGKILL); replaced\n`);
    expect(await names()).toMatchObject({ data: { legalEntity: { id: "1" } } });
    expect(workersOf(primary)).toHaveLength(2);
  });

  it("ends with all of them, when it is told to", async () => {
    const workers = workersOf(primary);
    primary.kill("SIGTERM");
    const [code] = (await once(primary, "exit")) as [number];
    expect(code).toBe(0);
    expect(workers.filter(isAlive)).toEqual([]);
  });
});

/** The processes that a process has started. */
function workersOf({ pid }: ChildProcess): number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8")
    .split(" ")
    .filter((child) => child !== "" && commandOf(child).includes("startGateway"))
    .map(Number);
}

function commandOf(pid: string): string {
  return readFileSync(`/proc/${pid}/cmdline`, "utf8");
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
