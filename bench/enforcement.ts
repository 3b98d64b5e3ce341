import { Command, InvalidArgumentError } from "commander";
import { type RunningInstallation, startInstallation } from "./installation.ts";
import { processorTime } from "./measure/processes.ts";
import { dossier, type Scenario } from "./operations.ts";

/** Policy and audit together may take so much of the processor time of a request. */
const MAX_SHARE = 0.25;
/** Many short ones in turns: what else the machine does falls on both alike. */
const ROUNDS = 40;

interface Options {
  readonly entities: number;
  readonly requests: number;
  readonly atOnce: number;
}

/** Milliseconds of a request, with policy and audit and without. */
interface Round {
  readonly both: number;
  readonly without: number;
}

new Command("bench:enforcement")
  .description(
    "What policy and audit cost: processor time of the gateway for a dossier, with both and without, in turns. Asked as the comparison asks, several at once; answers that come together are recorded together, so one at a time it is more.",
  )
  .option("--entities <n>", "entities of the city", countOf, 2_000)
  .option("--requests <n>", "measured requests of each", countOf, 8_000)
  .option("--at-once <n>", "requests under way at a time, as in the comparison", countOf, 4)
  .action(run)
  .parse();

async function run({ entities, requests, atOnce }: Options): Promise<void> {
  const enforced = await startInstallation(entities, {});
  const unprotected = await startInstallation(entities, {}, "dist/bench/unprotected.js");
  try {
    for (const installation of [enforced, unprotected])
      await timeOfRequests(installation, Math.ceil(requests / 4), atOnce);
    const rounds: Round[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const each = Math.ceil(requests / ROUNDS);
      const both = await timeOfRequests(enforced, each, atOnce);
      rounds.push({ both, without: await timeOfRequests(unprotected, each, atOnce) });
    }
    const total = (of: (round: Round) => number) =>
      rounds.reduce((sum, round) => sum + of(round), 0);
    const [withBoth, without] = [total(({ both }) => both), total((round) => round.without)];
    // Of all rounds together: some work, such as indexing the trail, is done once for many requests.
    const share = 1 - without / withBoth;
    const [low, high] = quartiles(rounds.map((round) => 1 - round.without / round.both));
    process.stdout.write(
      [
        `dossier with policy and audit   ${(withBoth / ROUNDS).toFixed(2)} ms of processor time a request`,
        `dossier without                 ${(without / ROUNDS).toFixed(2)} ms`,
        `policy and audit                ${percent(share)} % of the request (half of the rounds: ${percent(low)} to ${percent(high)} %)`,
        "",
      ].join("\n"),
    );
    if (share > MAX_SHARE) process.exitCode = 1;
  } finally {
    await Promise.all([enforced.stop(), unprotected.stop()]);
  }
}

/** The first quartile and the third. */
function quartiles(values: readonly number[]): readonly [number, number] {
  const sorted = values.toSorted((left, right) => left - right);
  const at = (part: number) => sorted[Math.floor((sorted.length - 1) * part)] ?? Number.NaN;
  return [at(0.25), at(0.75)];
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}

/** Milliseconds of processor time, of all threads, that one request takes the server. */
async function timeOfRequests(
  installation: RunningInstallation,
  requests: number,
  atOnce: number,
): Promise<number> {
  const from = processorTime([installation.pid]);
  let next = 0;
  const client = async (): Promise<void> => {
    while (next < requests) {
      next += 1;
      await answered(dossier, installation, next);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, client));
  return (processorTime([installation.pid]) - from) / requests;
}

async function answered(
  { name, query, variables, isAnswer }: Scenario,
  installation: RunningInstallation,
  request: number,
): Promise<void> {
  const { data, errors } = await installation.ask(query, variables(request, installation.entities));
  if (errors === undefined && isAnswer(data)) return;
  throw new Error(`${name} was not answered: ${JSON.stringify(errors ?? data).slice(0, 400)}`);
}

function countOf(text: string): number {
  if (/^[1-9]\d{0,7}$/u.test(text)) return Number(text);
  throw new InvalidArgumentError("Give a whole number from 1.");
}
