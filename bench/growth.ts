import { Command, InvalidArgumentError } from "commander";
import { type Asked, ask, askedOf } from "./growth/asked.ts";
import { statementsOf } from "./growth/statements.ts";
import { type RunningInstallation, startInstallation } from "./installation.ts";
import { processorTime } from "./measure/processes.ts";
import { median } from "./measure/statistics.ts";

/** A large city may cost so many times what a small one costs. */
const MAX_RATIO = 1.5;
/** The processor time of a dossier, so many times. */
const MAX_DOSSIER_RATIO = 1.3;
/** Half of all checks of 500 codes are answered within so much, in the large city too. */
const MAX_CHECK_MILLISECONDS = 10;

interface Options {
  readonly small: number;
  readonly large: number;
  readonly requests: number;
  readonly databaseUrl?: string;
}

/** What a question takes in one city: milliseconds. */
interface Taken {
  /** Median of the time that whoever asks waits. */
  readonly wall: number;
  /** Of the gateway's process, for each request. */
  readonly processor: number;
}

new Command("bench:growth")
  .description(
    "Compares a large city with a small one, in turns, over HTTP: the median time and the processor time of each question, and on SQLite the statements that it runs, none of which may read a whole table.",
  )
  .option("--small <n>", "entities of the small city", countOf, 2_000)
  .option("--large <n>", "entities of the large city", countOf, 500_000)
  .option("--requests <n>", "measured requests of each question and size", countOf, 600)
  .option(
    "--database-url <url>",
    "MySQL or MariaDB instead of SQLite: mysql://user:password@host:port",
  )
  .action(run)
  .parse();

async function run({ small, large, requests, databaseUrl }: Options): Promise<void> {
  const environment = (size: number): Record<string, string> =>
    databaseUrl === undefined ? {} : { DATABASE_URL: `${databaseUrl}/bench${size}` };
  const few = await startInstallation(small, environment(small));
  const many = await startInstallation(large, environment(large));
  try {
    tell([
      "ms",
      `wall ${small}`,
      `wall ${large}`,
      "ratio",
      `cpu ${small}`,
      `cpu ${large}`,
      "ratio",
    ]);
    const asked = [await askedOf(few), await askedOf(many)] as const;
    for (const [at, ofFew] of asked[0].entries()) {
      const ofMany = asked[1][at];
      if (ofMany !== undefined)
        report(ofFew.title, await compare([few, ofFew], [many, ofMany], requests));
    }
  } finally {
    await Promise.all([few.stop(), many.stop()]);
  }
  if (databaseUrl === undefined) await reportStatements(large);
}

type InCity = readonly [installation: RunningInstallation, asked: Asked];

/** Both cities are asked in turns, so that whatever else the machine does falls on both. */
async function compare(few: InCity, many: InCity, requests: number): Promise<[Taken, Taken]> {
  const taken = [emptyTimes(), emptyTimes()] as const;
  const warmUp = Math.ceil(requests / 3);
  for (let turn = 0; turn < warmUp + requests; turn += 1)
    for (const [times, [installation, asked]] of [
      [taken[0], few],
      [taken[1], many],
    ] as const) {
      const before = processorTime([installation.pid]);
      const from = performance.now();
      await ask(installation, asked, turn);
      if (turn < warmUp) continue;
      times.wall.push(performance.now() - from);
      times.processor += processorTime([installation.pid]) - before;
    }
  const [ofFew, ofMany] = taken;
  return [takenBy(ofFew), takenBy(ofMany)];
}

function emptyTimes(): { readonly wall: number[]; processor: number } {
  return { wall: [], processor: 0 };
}

function takenBy({ wall, processor }: ReturnType<typeof emptyTimes>): Taken {
  return { wall: median(wall), processor: processor / wall.length };
}

function report(title: string, [few, many]: readonly [Taken, Taken]): void {
  const wall = many.wall / few.wall;
  const processor = many.processor / few.processor;
  const limit = title === "dossier" ? MAX_DOSSIER_RATIO : MAX_RATIO;
  const objections = [
    ...(processor > limit ? [`processor above ${limit}`] : []),
    ...(title.startsWith("check") && many.wall > MAX_CHECK_MILLISECONDS
      ? [`above ${MAX_CHECK_MILLISECONDS} ms`]
      : []),
  ];
  tell([
    title,
    few.wall.toFixed(2),
    many.wall.toFixed(2),
    wall.toFixed(2),
    few.processor.toFixed(2),
    many.processor.toFixed(2),
    processor.toFixed(2),
    ...objections,
  ]);
  if (objections.length > 0) process.exitCode = 1;
}

async function reportStatements(entities: number): Promise<void> {
  tell(["statements that SQLite runs", "count"]);
  for (const { title, count, scans } of await statementsOf(entities)) {
    tell([title, String(count)]);
    for (const scan of scans) process.stdout.write(`  reads all: ${scan}\n`);
    if (scans.length > 0) process.exitCode = 1;
  }
}

function tell([title = "", ...cells]: readonly string[]): void {
  process.stdout.write(`${title.padEnd(34)}${cells.map((cell) => cell.padStart(13)).join("")}\n`);
}

function countOf(text: string): number {
  if (/^[1-9]\d{0,7}$/u.test(text)) return Number(text);
  throw new InvalidArgumentError("Give a whole number from 1.");
}
