import { Command, InvalidArgumentError } from "commander";
import { clientOf } from "./measure/load.ts";
import { INSPECTED } from "./measure/inspector.ts";
import { residentMemory } from "./measure/processes.ts";
import { quantile, rise } from "./measure/statistics.ts";
import { heapAfterCollection } from "./soak/heap.ts";
import { type Answered, type Load, loadFor } from "./soak/loadFor.ts";
import { mixOf, newOperation } from "./soak/mix.ts";
import { seedCity } from "./systems/city.ts";
import { knownCodes } from "./systems/knownCodes.ts";
import { startDistributed, startOneProcess } from "./systems/ownSystems.ts";
import type { System } from "./systems/system.ts";

/** So much of its mean the heap may rise over the second half of the time, however long that is. */
const MAX_RISE = 0.02;
/** Fewer heaps than these show no line. */
const LEAST_HEAPS = 4;
const MILLISECONDS = 1_000;

interface Options {
  readonly minutes: number;
  readonly every: number;
  readonly connections: number;
  readonly rate?: number;
  readonly entities: number;
  readonly warmUp: number;
  readonly distributed: boolean;
}

new Command("bench:soak")
  .description(
    "Asks everything that the bench knows, mixed and for long, with authorization and audit on. Fails where an answer has an error, or where the heap, its garbage collected, rises over the second half by more than 2 %.",
  )
  .option("--minutes <n>", "how long", numberOf, 10)
  .option("--every <seconds>", "how often the heap is looked at, and a line is told", numberOf, 60)
  .option("--connections <n>", "requests under way at once", numberOf, 8)
  .option("--rate <n>", "requests a second (as many as are answered)", numberOf)
  .option("--entities <n>", "entities of the city", numberOf, 2_000)
  .option("--warm-up <n>", "new operations before that, so that caches are full", numberOf, 2_500)
  .option("--distributed", "a process for each subgraph, instead of one for all", false)
  .action(run)
  .parse();

async function run(options: Options, command: Command): Promise<void> {
  const { minutes, every, connections, rate, entities, warmUp, distributed } = options;
  const stretches = Math.ceil((minutes * 60) / every);
  if (stretches / 2 < LEAST_HEAPS)
    command.error(
      `Give more --minutes, or a smaller --every: the second half has ${Math.ceil(stretches / 2)} lines, and needs ${LEAST_HEAPS}.`,
    );
  const city = await seedCity(entities);
  const start = distributed
    ? startDistributed
    : (of: typeof city, inspected: readonly string[]) =>
        startOneProcess(of, "one-process", inspected);
  const system = await start(city, INSPECTED);
  const client = clientOf(system, connections);
  try {
    const mix = mixOf({ entities, codes: knownCodes(city) });
    const load: Load = { mix, connections, rate };
    await client.load(newOperation(mix), 0, warmUp);
    tell(["seconds", "requests", "errors", "p50 ms", "p99 ms", "RSS MiB", "heap MiB"]);
    const heaps: number[] = [];
    let [turn, failures] = [warmUp, 0];
    for (let stretch = 1; stretch <= stretches; stretch += 1) {
      const answered = await loadFor(client, load, every * MILLISECONDS, turn);
      turn += answered.requests;
      failures += failuresOf(answered);
      heaps.push(await tellOf(system, answered, stretch * every));
    }
    judge(heaps, failures);
  } finally {
    await client.close();
    await system.stop();
    city.remove();
  }
}

/** Answers what the heap holds. */
async function tellOf(
  { pids, inspectors }: System,
  answered: Answered,
  seconds: number,
): Promise<number> {
  const { requests, errors, latencies } = answered;
  const resident = residentMemory(pids);
  const heap = await heapAfterCollection(inspectors);
  tell([
    String(seconds),
    String(requests),
    String(failuresOf(answered)),
    quantile(latencies, 0.5).toFixed(1),
    quantile(latencies, 0.99).toFixed(1),
    resident.toFixed(0),
    heap.toFixed(1),
  ]);
  for (const [error, count] of errors) process.stdout.write(`  ${count} × ${error}\n`);
  return heap;
}

function judge(heaps: readonly number[], failures: number): void {
  const half = heaps.slice(Math.floor(heaps.length / 2));
  const mean = half.reduce((sum, heap) => sum + heap, 0) / half.length;
  const risen = rise(half) / mean;
  const isFlat = risen <= MAX_RISE;
  const limit = `at most ${MAX_RISE * 100} %`;
  process.stdout.write(
    `errors: ${failures}; the heap rose by ${(risen * 100).toFixed(2)} % over the second half (${limit})\n`,
  );
  process.stdout.write(failures === 0 && isFlat ? "it holds\n" : "it does not hold\n");
  if (failures > 0 || !isFlat) process.exitCode = 1;
}

function failuresOf({ errors }: Answered): number {
  return [...errors.values()].reduce((sum, count) => sum + count, 0);
}

function tell(cells: readonly string[]): void {
  process.stdout.write(`${cells.map((cell) => cell.padStart(11)).join("")}\n`);
}

function numberOf(text: string): number {
  if (/^[1-9]\d{0,6}$/u.test(text)) return Number(text);
  throw new InvalidArgumentError("Give a whole number from 1.");
}
