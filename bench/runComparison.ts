import { type Client, clientOf } from "./measure/load.ts";
import { measureRounds, type Results } from "./measure/rounds.ts";
import type { Question } from "./scenarios/question.ts";
import { questionsOf } from "./scenarios/questions.ts";
import { seedCity, type SeededCity } from "./systems/city.ts";
import { knownCodes } from "./systems/knownCodes.ts";
import { arePeersInstalled, startApollo, startPeer } from "./systems/otherGateways.ts";
import { startDistributed, startFloor, startOneProcess } from "./systems/ownSystems.ts";
import { isPeer, type System, type SystemId, systemTitles } from "./systems/system.ts";

interface Comparison {
  readonly entities: number;
  readonly requests: number;
  readonly rounds: number;
  readonly warmUp: number;
  readonly connections: number;
  readonly systems: readonly SystemId[];
}

/** Seeds, starts every system, measures, and ends them all. */
export async function runComparison({
  entities,
  requests,
  rounds,
  warmUp,
  connections,
  systems,
}: Comparison): Promise<{ readonly questions: readonly Question[]; readonly results: Results }> {
  report(`a city of ${entities} entities`);
  const city = await seedCity(entities);
  const clients: Client[] = [];
  try {
    for (const id of systems) {
      const system = await started(id, city);
      if (system !== undefined) clients.push(clientOf(system, connections));
    }
    const codes = knownCodes(city);
    const questions = questionsOf({ entities, codes });
    const results = await measureRounds(clients, questions, { rounds, requests, warmUp, report });
    return { questions, results };
  } finally {
    await Promise.all(clients.map((client) => client.close()));
    await Promise.all(clients.map(({ system }) => system.stop()));
    city.remove();
  }
}

/** A peer that cannot be started is left out, and said so; without any other system there is no comparison. */
async function started(id: SystemId, city: SeededCity): Promise<System | undefined> {
  report(`starting ${systemTitles[id]}`);
  if (id === "floor" || id === "knex") return startFloor(city, id);
  if (id === "one-process" || id === "reference") return startOneProcess(city, id);
  if (id === "distributed") return startDistributed(city);
  if (!isPeer(id)) return startApollo(city);
  if (!arePeersInstalled()) {
    report(`left out: ${systemTitles[id]} is not installed (npm install --prefix bench/peers)`);
    return undefined;
  }
  try {
    return await startPeer(city, id);
  } catch (error) {
    report(`left out: ${systemTitles[id]} does not start: ${String(error)}`);
    return undefined;
  }
}

function report(line: string): void {
  process.stderr.write(`bench: ${(performance.now() / 1_000).toFixed(0).padStart(4)} s  ${line}\n`);
}
