import { readdirSync, readFileSync } from "node:fs";

/** Linux counts a process's time in hundredths of a second, user and system apart. */
const MILLISECONDS_PER_TICK = 10;
const NANOSECONDS_PER_MILLISECOND = 1_000_000;
const KIBIBYTES_PER_MEBIBYTE = 1_024;

/** Milliseconds of processor time that processes have taken so far, with all that they started. */
export function processorTime(pids: readonly number[]): number {
  return sumOf(withDescendants(pids), timeOf);
}

/** The most memory that processes have held, each at its own peak, in MiB. */
export function peakMemory(pids: readonly number[]): number {
  return memoryOf(pids, /^VmHWM:\s+(\d+) kB$/mu);
}

/** The memory that processes hold, in MiB. */
export function residentMemory(pids: readonly number[]): number {
  return memoryOf(pids, /^VmRSS:\s+(\d+) kB$/mu);
}

function memoryOf(pids: readonly number[], line: RegExp): number {
  return sumOf(withDescendants(pids), (pid) => {
    const [, kibibytes = "0"] = line.exec(read(`/proc/${pid}/status`)) ?? [];
    return Number(kibibytes) / KIBIBYTES_PER_MEBIBYTE;
  });
}

/**
 * The scheduler's own count in nanoseconds where the kernel keeps one: ten milliseconds are as much as fifty
 * answers of the floor take. Otherwise user and system time.
 */
function timeOf(pid: number): number {
  let nanoseconds = 0;
  for (const task of list(`/proc/${pid}/task`)) {
    const [onProcessor = ""] = read(`/proc/${pid}/task/${task}/schedstat`).split(" ");
    if (onProcessor === "") return ticksOf(pid) * MILLISECONDS_PER_TICK;
    nanoseconds += Number(onProcessor);
  }
  return nanoseconds / NANOSECONDS_PER_MILLISECOND;
}

function ticksOf(pid: number): number {
  const stat = read(`/proc/${pid}/stat`);
  const fields = stat.slice(stat.lastIndexOf(") ") + 2).split(" ");
  const [user = "0", system = "0"] = fields.slice(11, 13);
  return Number(user) + Number(system);
}

function withDescendants(pids: readonly number[]): number[] {
  return pids.flatMap((pid) => [
    pid,
    ...withDescendants(
      list(`/proc/${pid}/task`).flatMap((task) =>
        read(`/proc/${pid}/task/${task}/children`).split(" ").filter(Boolean).map(Number),
      ),
    ),
  ]);
}

/** Empty where a thread or a process has ended meanwhile, or the kernel has no such file. */
function read(file: string): string {
  try {
    return readFileSync(file, "utf8").trim();
  } catch {
    return "";
  }
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function sumOf(pids: readonly number[], of: (pid: number) => number): number {
  return pids.reduce((sum, pid) => sum + of(pid), 0);
}
