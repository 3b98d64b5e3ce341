import { Command, InvalidArgumentError } from "commander";
import { type RunningInstallation, startInstallation } from "./installation.ts";
import { type Scenario, scenarios } from "./operations.ts";

/** The larger city may cost so many times what the small one costs, at the median. */
const MAX_RATIO = 1.5;

interface Options {
  readonly small: number;
  readonly large: number;
  readonly requests: number;
  readonly databaseUrl?: string;
}

new Command("bench:growth")
  .description(
    "Compares a large city with a small one: the median time of each operation over HTTP, interleaved.",
  )
  .option("--small <n>", "entities of the small city", countOf, 2_000)
  .option("--large <n>", "entities of the large city", countOf, 500_000)
  .option("--requests <n>", "measured requests of each operation and size", countOf, 600)
  .option(
    "--database-url <url>",
    "MySQL or MariaDB instead of SQLite: mysql://user:password@host:port",
  )
  .action(run)
  .parse();

async function run({ small, large, requests, databaseUrl }: Options): Promise<void> {
  const environment = (size: number): Record<string, string> =>
    databaseUrl === undefined ? {} : { DATABASE_URL: `${databaseUrl}/bench${size}` };
  const installations = [
    await startInstallation(small, environment(small)),
    await startInstallation(large, environment(large)),
  ] as const;
  try {
    process.stdout.write(`${row(["median, ms", `${small}`, `${large}`, "ratio"])}\n`);
    for (const scenario of scenarios) {
      const [few, many] = await compare(scenario, installations, requests);
      const ratio = many / few;
      if (ratio > MAX_RATIO) process.exitCode = 1;
      const cells = [scenario.name, few.toFixed(2), many.toFixed(2), ratio.toFixed(2)];
      process.stdout.write(`${row(cells)}${ratio > MAX_RATIO ? `  above ${MAX_RATIO}` : ""}\n`);
    }
  } finally {
    await Promise.all(installations.map((installation) => installation.stop()));
  }
}

/** Medians of both sizes, measured in turns so that whatever else the machine does falls on both. */
async function compare(
  scenario: Scenario,
  [small, large]: readonly [RunningInstallation, RunningInstallation],
  requests: number,
): Promise<[number, number]> {
  const times: [number[], number[]] = [[], []];
  const warmUp = Math.ceil(requests / 3);
  for (let request = 0; request < warmUp + requests; request += 1) {
    const few = await timed(scenario, small, request);
    const many = await timed(scenario, large, request);
    if (request < warmUp) continue;
    times[0].push(few);
    times[1].push(many);
  }
  return [median(times[0]), median(times[1])];
}

async function timed(
  { name, query, variables, isAnswer }: Scenario,
  installation: RunningInstallation,
  request: number,
): Promise<number> {
  const values = variables(request, installation.entities);
  const from = performance.now();
  const { data, errors } = await installation.ask(query, values);
  const milliseconds = performance.now() - from;
  if (errors === undefined && isAnswer(data)) return milliseconds;
  throw new Error(`${name} was not answered: ${JSON.stringify(errors ?? data).slice(0, 400)}`);
}

function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;
}

function row([name = "", ...cells]: readonly string[]): string {
  return name.padEnd(36) + cells.map((cell) => cell.padStart(10)).join("");
}

function countOf(text: string): number {
  if (/^[1-9]\d{0,7}$/u.test(text)) return Number(text);
  throw new InvalidArgumentError("Give a whole number from 1.");
}
