import { Command, InvalidArgumentError } from "commander";
import { checkAgainstBaseline, writeBaseline } from "./report/baseline.ts";
import { figuresOf } from "./report/figures.ts";
import { writeResults } from "./report/results.ts";
import { tableOf } from "./report/table.ts";
import { runComparison } from "./runComparison.ts";
import { peers, type SystemId, systemTitles } from "./systems/system.ts";

const OWN: readonly SystemId[] = ["floor", "knex", "one-process", "reference", "distributed"];

/** The city whose ratios are the baseline. */
const DEFAULT_ENTITIES = 2_000;

interface Options {
  readonly entities: number;
  readonly requests?: number;
  readonly rounds?: number;
  readonly warmUp?: number;
  readonly connections: number;
  readonly peers: boolean;
  readonly systems?: readonly SystemId[];
  readonly write: boolean;
  readonly check: boolean;
}

new Command("bench")
  .description(
    "Compares this project with an endpoint written by hand and with other gateways, on one seeded city: " +
      "processor time, throughput, latency and memory of the same answers. Described in bench/README.md.",
  )
  .option("--entities <n>", "entities of the city", countOf, DEFAULT_ENTITIES)
  .option(
    "--requests <n>",
    "requests for dossiers in a round, fewer of what is more work (400; 200 with --check)",
    countOf,
  )
  .option("--rounds <n>", "measured rounds (5; 3 with --check)", countOf)
  .option(
    "--warm-up <n>",
    "requests for dossiers before the first round, not measured (1000)",
    countOf,
  )
  .option("--connections <n>", "requests under way at once", countOf, 4)
  .option("--peers", "Hive Gateway and Mercurius as well, where bench/peers is installed", false)
  .option(
    "--systems <ids>",
    `only these, parted by commas: ${Object.keys(systemTitles).join(", ")}`,
    systemsOf,
  )
  .option(
    "--write",
    "write bench/RESULTS.md and bench/baseline.json; of a city of another size its own results only",
    false,
  )
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
  const { requests = check ? 200 : 400, rounds = check ? 3 : 5, warmUp = 1_000 } = options;
  if (check && (write || options.peers || options.systems !== undefined))
    return fail("--check compares what the baseline is of: without --write, --peers and --systems");
  if (write && options.systems !== undefined)
    return fail("--write is for all systems: without --systems");
  // The floor is SQLite's, and so are all that are compared with it.
  delete process.env["DATABASE_URL"];
  const systems = options.systems ?? systemsFor(options);
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
      const isDefault = entities === DEFAULT_ENTITIES;
      const file = isDefault ? "bench/RESULTS.md" : `bench/RESULTS-${entities}.md`;
      writeResults(file, {
        ...comparison,
        figures,
        entities,
        requests,
        rounds,
        warmUp,
        connections,
      });
      if (isDefault) writeBaseline(figures, entities);
    }
    // Connections and servers are closed; nothing is left to wait for.
    process.exit();
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  }
}

function systemsFor({ check, peers: withPeers }: Options): readonly SystemId[] {
  if (check) return ["floor", "one-process", "distributed"];
  return [...OWN, "apollo", ...(withPeers ? peers : [])];
}

/** The floor is always among them: ratios are to it. */
function systemsOf(text: string): SystemId[] {
  const named = text.split(",");
  const unknown = named.find((name) => !Object.hasOwn(systemTitles, name));
  if (unknown !== undefined)
    throw new InvalidArgumentError(
      `There is no "${unknown}"; name some of ${Object.keys(systemTitles).join(", ")}.`,
    );
  return (Object.keys(systemTitles) as SystemId[]).filter(
    (id) => id === "floor" || named.includes(id),
  );
}

function fail(message: string): never {
  process.stderr.write(`bench: ${message}\n`);
  process.exit(1);
}

function countOf(text: string): number {
  if (/^[1-9]\d{0,7}$/u.test(text)) return Number(text);
  throw new InvalidArgumentError("Give a whole number from 1.");
}
