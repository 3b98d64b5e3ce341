import { readFileSync } from "node:fs";
import { Command, InvalidArgumentError } from "commander";
import { type RunningInstallation, startInstallation } from "./installation.ts";
import { dossier, type Scenario } from "./operations.ts";

/** Policy and audit together may take so much of the processor time of a request. */
const MAX_SHARE = 0.25;
const ROUNDS = 5;

interface Options {
  readonly entities: number;
  readonly requests: number;
}

new Command("bench:enforcement")
  .description(
    "What policy and audit cost: processor time of the gateway for a dossier, with both and without, in turns.",
  )
  .option("--entities <n>", "entities of the city", countOf, 2_000)
  .option("--requests <n>", "measured requests of each", countOf, 2_000)
  .action(run)
  .parse();

async function run({ entities, requests }: Options): Promise<void> {
  const enforced = await startInstallation(entities, {});
  const unprotected = await startInstallation(entities, {}, "dist/bench/unprotected.js");
  try {
    for (const installation of [enforced, unprotected])
      await processorTime(installation, Math.ceil(requests / 2));
    const times: [number, number] = [0, 0];
    for (let round = 0; round < ROUNDS; round += 1) {
      times[0] += await processorTime(enforced, Math.ceil(requests / ROUNDS));
      times[1] += await processorTime(unprotected, Math.ceil(requests / ROUNDS));
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
async function processorTime(installation: RunningInstallation, requests: number): Promise<number> {
  const from = ticksOf(installation.pid);
  for (let request = 0; request < requests; request += 1)
    await answered(dossier, installation, request);
  const ticks = ticksOf(installation.pid) - from;
  return (ticks * MILLISECONDS_PER_TICK) / requests;
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

/** Linux counts a process's time in hundredths of a second, user and system apart. */
const MILLISECONDS_PER_TICK = 10;

function ticksOf(pid: number): number {
  const [, fields = ""] = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ");
  const [user = "0", system = "0"] = fields.split(" ").slice(11, 13);
  return Number(user) + Number(system);
}

function countOf(text: string): number {
  if (/^[1-9]\d{0,7}$/u.test(text)) return Number(text);
  throw new InvalidArgumentError("Give a whole number from 1.");
}
