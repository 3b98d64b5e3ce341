import { Command, InvalidArgumentError } from "commander";
import { checkAgainstBaseline, writeBaseline } from "./report/baseline.ts";
import { figuresOf } from "./report/figures.ts";
import { writeResults } from "./report/results.ts";
import { tableOf } from "./report/table.ts";
import { runComparison } from "./runComparison.ts";
import { peers, type SystemId } from "./systems/system.ts";

const OWN: readonly SystemId[] = ["floor", "knex", "one-process", "reference", "distributed"];

interface Options {
  readonly entities: number;
  readonly requests?: number;
  readonly rounds?: number;
  readonly warmUp?: number;
  readonly connections: number;
  readonly peers: boolean;
  readonly write: boolean;
  readonly check: boolean;
}

new Command("bench")
  .description(
    "Compares this project with an endpoint written by hand and with other gateways, on one seeded city: " +
      "processor time, throughput, latency and memory of the same answers. Described in bench/README.md.",
  )
  .option("--entities <n>", "entities of the city", countOf, 2_000)
  .option("--requests <n>", "requests for dossiers in a round, fewer of what is more work", countOf)
  .option("--rounds <n>", "measured rounds", countOf)
  .option("--warm-up <n>", "requests for dossiers before the first round, not measured", countOf)
  .option("--connections <n>", "requests under way at once", countOf, 4)
  .option("--peers", "Hive Gateway and Mercurius as well, where bench/peers is installed", false)
  .option("--write", "write bench/RESULTS.md and bench/baseline.json", false)
  .option(
    "--check",
    "a short run that fails where a ratio is worse than in bench/baseline.json",
    false,
  )
  .allowExcessArguments(false)
  .action(run)
  .parse();

async function run(options: Options): Promise<void> {
  const { check, write, entities, connections } = options;
  if (check && (write || options.peers))
    return fail("--check goes with neither --write nor --peers");
  const {
    requests = check ? 200 : 400,
    rounds = check ? 3 : 5,
    warmUp = check ? 600 : 1_000,
  } = options;
  const systems: SystemId[] = check
    ? ["floor", "one-process", "distributed"]
    : [...OWN, "apollo", ...(options.peers ? peers : [])];
  try {
    const comparison = await runComparison({
      entities,
      requests,
      rounds,
      warmUp,
      connections,
      systems,
    });
    const figures = figuresOf(comparison.results);
    const { questions, results } = comparison;
    process.stdout.write(`\n${tableOf(figures, questions, results.peakMemory)}`);
    if (check) checkAgainstBaseline(figures, entities);
    if (write) {
      writeResults({ figures, questions, results, entities, requests, rounds, connections });
      writeBaseline(figures, entities);
    }
    // Connections and servers are closed; nothing is left to wait for.
    process.exit();
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  }
}

function fail(message: string): never {
  process.stderr.write(`bench: ${message}\n`);
  process.exit(1);
}

function countOf(text: string): number {
  if (/^[1-9]\d{0,7}$/u.test(text)) return Number(text);
  throw new InvalidArgumentError("Give a whole number from 1.");
}
