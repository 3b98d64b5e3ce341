import type { Question, QuestionId } from "../scenarios/question.ts";
import type { SystemId } from "../systems/system.ts";
import { clientsThatAnswer } from "./check.ts";
import type { Client, Measurement } from "./load.ts";
import { peakMemory } from "./processes.ts";

/** All rounds of one question and one system. */
export interface Series {
  readonly question: QuestionId;
  readonly system: SystemId;
  readonly rounds: readonly Measurement[];
}

export interface Results {
  readonly series: readonly Series[];
  /** MiB, of all processes of a system together. */
  readonly peakMemory: ReadonlyMap<SystemId, number>;
}

interface Effort {
  readonly rounds: number;
  /** Of a dossier, in each round. */
  readonly requests: number;
  /** Of a dossier, before the first round: a compiler of code that runs often has to have seen it often. */
  readonly warmUp: number;
  report(line: string): void;
}

/**
 * Measures every question on every system, in turns: whatever else the machine does falls on all of them.
 * Before that, answers are compared, and requests are made unmeasured.
 */
export async function measureRounds(
  clients: readonly Client[],
  questions: readonly Question[],
  { rounds, requests, warmUp, report }: Effort,
): Promise<Results> {
  const able = new Map<QuestionId, readonly Client[]>();
  for (const question of questions) {
    const those = await clientsThatAnswer(clients, question, report);
    able.set(question.id, those);
    report(`the same answers from ${those.length} systems: ${question.title}`);
  }
  /** No turn comes twice: one of the questions is new each time. */
  const turns = new Map<QuestionId, number>();
  const taken = new Map<
    string,
    { question: QuestionId; system: SystemId; rounds: Measurement[] }
  >();
  for (let round = 0; round <= rounds; round += 1) {
    const isWarmUp = round === 0;
    for (const question of questions) {
      const count = Math.ceil((isWarmUp ? warmUp : requests) / question.weight);
      const from = turns.get(question.id) ?? FIRST_TURN;
      turns.set(question.id, from + count);
      for (const client of inTurn(able.get(question.id) ?? [], round)) {
        const { system } = client;
        const measurement = await client.load(question, from, count);
        if (isWarmUp) continue;
        const key = `${question.id} ${system.id}`;
        const known = taken.get(key) ?? { question: question.id, system: system.id, rounds: [] };
        known.rounds.push(measurement);
        taken.set(key, known);
      }
    }
    report(isWarmUp ? "warmed up" : `round ${round} of ${rounds}`);
  }
  return {
    series: [...taken.values()],
    peakMemory: new Map(clients.map(({ system }) => [system.id, peakMemory(system.pids)])),
  };
}

/** After those by which the answers were compared. */
const FIRST_TURN = 100;

/** Each round begins with another system. */
function inTurn(clients: readonly Client[], round: number): Client[] {
  const start = round % Math.max(1, clients.length);
  return [...clients.slice(start), ...clients.slice(0, start)];
}
