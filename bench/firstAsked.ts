import { Command, InvalidArgumentError } from "commander";
import { type RunningInstallation, startInstallation } from "./installation.ts";
import { processorTime } from "./measure/processes.ts";
import { quiet } from "./measure/quiet.ts";
import { median } from "./measure/statistics.ts";
import { entityOf } from "./operations.ts";
import { neverSeen } from "./scenarios/neverSeen.ts";
import { type Refused, refused } from "./scenarios/refused.ts";

/** How long somebody may wait at the median who tries out queries. */
const MAX_WAIT_MILLISECONDS = 25;
/** What a refusal may take of the processor, the first one too. */
const MAX_REFUSAL_MILLISECONDS = 20;

interface Options {
  readonly entities: number;
  readonly requests: number;
  readonly refusals: number;
}

new Command("bench:first")
  .description(
    "A gateway that has started and come to rest, and was asked nothing yet: how long operations take that nobody has asked before, and what the processor spends on such as are refused.",
  )
  .option("--entities <n>", "entities of the city", countOf, 2_000)
  .option("--requests <n>", "operations nobody has asked before", countOf, 200)
  .option("--refusals <n>", "refusals of each kind", countOf, 20)
  .action(run)
  .parse();

async function run({ entities, requests, refusals }: Options): Promise<void> {
  const installation = await startInstallation(entities, {});
  try {
    await quiet(installation.pid);
    for (const kind of refused) await refuseOften(kind, installation, refusals);
    const waits: number[] = [];
    for (let turn = 0; turn < requests; turn += 1) waits.push(await waited(installation, turn));
    const middle = median(waits);
    tell("never seen before, wall time", waits, middle > MAX_WAIT_MILLISECONDS);
  } finally {
    await installation.stop();
  }
}

async function refuseOften(
  { title, query }: Refused,
  installation: RunningInstallation,
  count: number,
): Promise<void> {
  const spent: number[] = [];
  for (let turn = 0; turn < count; turn += 1) {
    const before = processorTime([installation.pid]);
    const { data, errors } = await installation.ask(query(turn), {});
    spent.push(processorTime([installation.pid]) - before);
    if (errors === undefined || (data !== undefined && data !== null))
      throw new Error(`${title} was not refused: ${JSON.stringify(data).slice(0, 400)}`);
  }
  tell(`refused: ${title}, processor`, spent, Math.max(...spent) > MAX_REFUSAL_MILLISECONDS);
}

async function waited(installation: RunningInstallation, turn: number): Promise<number> {
  const query = neverSeen(turn, entityOf(turn, installation.entities));
  const from = performance.now();
  const { errors } = await installation.ask(query, {});
  const milliseconds = performance.now() - from;
  if (errors === undefined) return milliseconds;
  throw new Error(`not answered: ${JSON.stringify(errors).slice(0, 400)}`);
}

function tell(what: string, milliseconds: readonly number[], isTooMuch: boolean): void {
  const [first = Number.NaN] = milliseconds;
  const figures = [
    `first ${first.toFixed(1)}`,
    `median ${median(milliseconds).toFixed(1)}`,
    `most ${Math.max(...milliseconds).toFixed(1)} ms`,
  ];
  const line = `${what.padEnd(44)}${figures.map((figure) => figure.padStart(16)).join("")}`;
  process.stdout.write(`${line}${isTooMuch ? "  too much" : ""}\n`);
  if (isTooMuch) process.exitCode = 1;
}

function countOf(text: string): number {
  if (/^[1-9]\d{0,7}$/u.test(text)) return Number(text);
  throw new InvalidArgumentError("Give a whole number from 1.");
}
