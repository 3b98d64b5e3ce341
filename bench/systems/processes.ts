import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { writeSync } from "node:fs";

/** A server in a process of its own that has said where it listens. */
export interface ServerProcess {
  readonly pid: number;
  /** Scheme, host and port, without a path. */
  readonly origin: string;
  /** Where its inspector listens, if it was started with one. */
  readonly inspector: string | undefined;
  stop(): Promise<void>;
}

type Environment = Readonly<Record<string, string | undefined>>;

const children = new Set<ChildProcess>();
/** Those that end because they are told to. */
const stopped = new WeakSet<ChildProcess>();
const START_MILLISECONDS = 180_000;
const STOP_MILLISECONDS = 5_000;
const KEPT_OUTPUT = 4_000;
const INSPECTOR = /ws:\/\/127\.0\.0\.1:\d+\/[\w-]+/u;
const ADDRESS = /http:\/\/(?:127\.0\.0\.1|localhost):\d+/u;

// Whatever ends the measurement ends the servers that it started, and no others.
process.on("exit", () => {
  for (const child of children) child.kill("SIGKILL");
});
for (const [signal, code] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)
  process.on(signal, () => {
    writeSync(2, "bench: interrupted; its servers are ended\n");
    process.exit(code);
  });

/** Starts a server and waits until its output names its address. */
export async function startProcess(
  args: readonly string[],
  environment: Environment,
  cwd = process.cwd(),
): Promise<ServerProcess> {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, NODE_ENV: "production", APOLLO_TELEMETRY_DISABLED: "1", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  children.add(child);
  child.once("exit", () => children.delete(child));
  const announced = await announcedAddresses(child, args.join(" "));
  return { pid: child.pid ?? 0, ...announced, stop: () => stop(child) };
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  stopped.add(child);
  const exited = once(child, "exit");
  child.kill("SIGTERM");
  const late = setTimeout(() => child.kill("SIGKILL"), STOP_MILLISECONDS);
  await exited;
  clearTimeout(late);
}

/**
 * Both outputs are read to the end: a server whose output nobody reads stands still at last. What it said
 * last is told where it does not start, or ends before it is told to.
 */
function announcedAddresses(
  child: ChildProcess,
  command: string,
): Promise<Pick<ServerProcess, "origin" | "inspector">> {
  return new Promise((resolve, reject) => {
    let output = "";
    let origin: string | undefined;
    let inspector: string | undefined;
    const failed = (why: string): void => {
      clearTimeout(late);
      child.kill("SIGKILL");
      const message = `${command} ${why}:\n${output.trim()}`;
      if (origin !== undefined && !stopped.has(child)) writeSync(2, `bench: ${message}\n`);
      reject(new Error(message));
    };
    const late = setTimeout(() => failed("did not say where it listens"), START_MILLISECONDS);
    const heard = (chunk: unknown): void => {
      output = `${output}${String(chunk)}`.slice(-KEPT_OUTPUT);
      // Told first, before anything of the program runs.
      inspector ??= INSPECTOR.exec(output)?.[0];
      origin ??= ADDRESS.exec(output)?.[0];
      if (origin === undefined) return;
      clearTimeout(late);
      resolve({ origin, inspector });
    };
    child.stdout?.on("data", heard);
    child.stderr?.on("data", heard);
    child.once("error", (error) => failed(String(error)));
    child.once("exit", (code, signal) => failed(`ended with ${signal ?? code}`));
  });
}
