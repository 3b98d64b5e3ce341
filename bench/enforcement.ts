import { Command, InvalidArgumentError } from "commander";
import { type RunningInstallation, startInstallation } from "./installation.ts";
import { processorTime } from "./measure/processes.ts";
import { dossier, type Scenario } from "./operations.ts";

/** Policy and audit together may take so much of the processor time of a request. */
const MAX_SHARE = 0.25;
const ROUNDS = 5;

interface Options {
  readonly entities: number;
  readonly requests: number;
  readonly atOnce: number;
}

new Command("bench:enforcement")
  .description(
    "What policy and audit cost: processor time of the gateway for a dossier, with both and without, in turns. Asked as the comparison asks, several at once; answers that come together are recorded together, so one at a time it is more.",
  )
  .option("--entities <n>", "entities of the city", countOf, 2_000)
  .option("--requests <n>", "measured requests of each", countOf, 4_000)
  .option("--at-once <n>", "requests under way at a time, as in the comparison", countOf, 4)
  .action(run)
  .parse();

async function run({ entities, requests, atOnce }: Options): Promise<void> {
  const enforced = await startInstallation(entities, {});
  const unprotected = await startInstallation(entities, {}, "dist/bench/unprotected.js");
  try {
    for (const installation of [enforced, unprotected])
      await timeOfRequests(installation, Math.ceil(requests / 2), atOnce);
    const times: [number, number] = [0, 0];
    for (let round = 0; round < ROUNDS; round += 1) {
      times[0] += await timeOfRequests(enforced, Math.ceil(requests / ROUNDS), atOnce);
      times[1] += await timeOfRequests(unprotected, Math.ceil(requests / ROUNDS), atOnce);
    }
    const [withBoth, without] = times.map((time) => time / ROUNDS) as [number, number];
    const share = (withBoth - without) / withBoth;
    process.stdout.write(
      [
        `dossier with policy and audit   ${withBoth.toFixed(2)} ms of processor time a request`,
        `dossier without                 ${without.toFixed(2)} ms`,
        `policy and audit                ${(100 * share).toFixed(1)} % of the request`,
        "",
      ].join("\n"),
    );
    if (share > MAX_SHARE) process.exitCode = 1;
  } finally {
    await Promise.all([enforced.stop(), unprotected.stop()]);
  }
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
